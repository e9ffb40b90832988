"""Adobe Color swatches, Photoshop's own.

Everything is big-endian. A first part (version 1) holds the colours, a second (version 2) the same
with names, and recent Photoshop adds a third that says how they are grouped.

Adobe Photoshop File Formats Specification, "Color swatches"; the third part is as Photoshop writes
it, which no document describes.
"""

from __future__ import annotations

import struct
import uuid
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.descriptor import read_object
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import stem
from huescope.palette.writing.descriptor import write_list, write_object, write_text
from huescope.palette.writing.text import shorten
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from huescope.palette.swatch import Swatch

NAME = "aco"
LABEL = marked("Photoshop swatches")
FAMILY = "adobe"
SUFFIXES = (".aco",)
DESCRIPTION = marked(
    "Swatches for Photoshop, and for GIMP, Krita, Photopea and others that read them."
)
OPTIONS = ()
IS_TEXT = False
RANK = 110  # it has no mark of its own: others are asked first
HOLDS = Holds(alpha=False, kinds=False, spaces=("hsv", "lab", "cmyk", "gray"), limit=65535)

_RGB, _HSB, _CMYK, _LAB, _GRAY, _WIDE_CMYK = 0, 1, 2, 7, 8, 9
_BOOKS = {3: "Pantone", 4: "Focoltone", 5: "Trumatch", 6: "Toyo", 10: "HKS"}
_FULL = 65535
_GRAY_FULL = 10_000
_HUNDREDTHS = 100
_ENTRY = 10  # bytes of a colour without its name
_GROUPS = b"8BIMphry"
_DESCRIPTOR_VERSION = 16
_NAME_LIMIT = 1000  # characters
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_OID, "huescope.palette.aco")

_Values = tuple[int, int, int, int]


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the parts of both versions, and the groups where there are some.

    Parameters
    ----------
    palette : Palette
        Colours stated in HSB, Lab, CMYK or grey stay there, all else is in sRGB. A swatch without
        a name gets its hex notation as name.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of an ``.aco`` file.
    """
    swatches = palette.swatches[: HOLDS.limit]
    entries = [struct.pack(">5H", *_entry(swatch)) for swatch in swatches]
    titles = [_text(swatch.name or swatch.hex) for swatch in swatches]
    named = [entry + title for entry, title in zip(entries, titles, strict=True)]
    first = struct.pack(">HH", 1, len(entries)) + b"".join(entries)
    second = struct.pack(">HH", 2, len(entries)) + b"".join(named)
    return first + second + _grouping(swatches)


def _entry(swatch: Swatch) -> tuple[int, int, int, int, int]:
    stated = swatch.coordinates
    values = stated.values
    if stated.space == "hsv" and _fit(values[1:], 0, 1):
        hue, saturation, value = values
        return _HSB, _of_full(hue % 360 / 360), _of_full(saturation), _of_full(value), 0
    if stated.space == "cmyk" and _fit(values, 0, 1):
        cyan, magenta, yellow, black = (_of_full(1 - ink) for ink in values)
        return _CMYK, cyan, magenta, yellow, black
    if stated.space == "lab" and _fit(values[:1], 0, 100) and _fit(values[1:], -128, 127):
        lightness, a, b = (round(_HUNDREDTHS * value) & 0xFFFF for value in values)
        return _LAB, lightness, a, b, 0
    if stated.space == "gray" and _fit(values, 0, 1):
        return _GRAY, round(_GRAY_FULL * (1 - values[0])), 0, 0, 0
    red, green, blue = map(_of_full, swatch.srgb)
    return _RGB, red, green, blue, 0


def _fit(values: Sequence[float], low: float, high: float) -> bool:
    return all(low <= value <= high for value in values)


def _of_full(fraction: float) -> int:
    return round(_FULL * fraction)


def _text(text: str) -> bytes:
    text = shorten(text, _NAME_LIMIT).replace("\0", "␀")
    encoded = (text + "\0").encode("utf-16-be", "backslashreplace")
    return struct.pack(">I", len(encoded) // 2) + encoded


def _grouping(swatches: Sequence[Swatch]) -> bytes:
    """List the groups as Photoshop does: each opens, has its colours, and ends."""
    if not any(swatch.group for swatch in swatches):
        return b""
    items = []
    for number, (group, members) in enumerate(Palette("", tuple(swatches)).runs):
        presets = [write_object("preset", [])] * len(members)
        if group:
            presets = [_group(group, number), *presets, write_object("groupEnd", [])]
        items += presets
    content = struct.pack(">I", _DESCRIPTOR_VERSION) + write_object(
        "null", [("hierarchy", write_list(items))]
    )
    return _GROUPS + struct.pack(">I", len(content)) + content


def _group(title: str, number: int) -> bytes:
    title = shorten(title, _NAME_LIMIT)
    key = uuid.uuid5(_NAMESPACE, f"{number} {title!a}")
    return write_object(
        "Grup",
        [
            ("Nm  ", write_text(title)),
            ("zuid", write_text(str(key))),
            ("ccLibrariesElement", write_text("")),
        ],
    )


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the two versions and counts fitting the length, or where damaged by the suffix too.

    The format has no mark to be known by.
    """
    if data[:2] not in {b"\0\1", b"\0\2"}:
        return False
    return name.lower().endswith(SUFFIXES) or _looks_right(data)


def _looks_right(data: bytes) -> bool:
    if len(data) < 4 + _ENTRY:
        return False
    version, count = struct.unpack_from(">HH", data)
    if not count or version != 1:
        return False
    end = 4 + _ENTRY * count
    spaces = data[4:end:_ENTRY] + data[5:end:_ENTRY]
    following = data[end : end + 4]
    fits = following in {b"", struct.pack(">HH", 2, count)} and end <= len(data)
    return fits and max(spaces) <= max(_BOOKS)


def read(data: bytes, name: str) -> Palette:
    """Read RGB, HSB, CMYK, Lab (D50) and grey, with the names and groups where there are some.

    Parameters
    ----------
    data : bytes
        The content of the file: version 1, version 2, or both.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file. Colours that are only a number in a book, such as Pantone's, are left
        out with a remark.

    Raises
    ------
    DamagedPalette
        If the file ends early, a length or count lies, or a colour is in an unknown space.
    """
    file = Cursor(data, name)
    version = file.u16(marked("the version"))
    if version not in {1, 2}:
        raise file.damage(
            marked("the version is {version}, and only 1 and 2 are known", version=version), at=0
        )
    found = list(_entries(file, named=version == 2))
    if version == 1 and not file.rest_is_padding:
        second = file.u16(marked("the second version"))
        if second != 2:
            raise file.damage(
                marked("version 2 should follow, not {second}", second=second), at=file.position - 2
            )
        found = list(_entries(file, named=True))
    groups, remarks = _groups(file, len(found))
    check_count(len(found), name)
    swatches: list[Swatch] = []
    for (at, space, values, title), group in zip(found, groups, strict=True):
        if space in _BOOKS:
            remarks.append(
                marked(
                    "“{value}” is a number in {books}'s book, which says no colour, and is "
                    "left out.",
                    value=title or len(swatches) + 1,
                    books=_BOOKS[space],
                )
            )
            continue
        try:
            known, channels = _coordinates(space, values)
            swatches.append(make_swatch(known, channels, title, group=group))
        except ValueError as error:
            raise file.damage(marked("a colour is wrong: {error}", error=error), at=at) from error
    return Palette(stem(name), tuple(swatches), remarks=tuple(remarks))


def _entries(file: Cursor, *, named: bool) -> Iterator[tuple[int, int, _Values, str]]:
    count = file.u16(marked("the number of colours"))
    if count * _ENTRY > file.remaining:
        promised = marked_plural("{n} colour is promised", "{n} colours are promised", count)
        raise file.damage(
            marked(
                "{promised} and there is room for {remaining}",
                promised=promised,
                remaining=file.remaining // _ENTRY,
            )
        )
    for _ in range(count):
        at = file.position
        space, *values = file.unpack(">5H", marked("a colour"))
        title = (
            file.utf16(file.u32(marked("the length of a name")), marked("a name")) if named else ""
        )
        yield at, space, (values[0], values[1], values[2], values[3]), title


def _coordinates(space: int, values: _Values) -> tuple[str, list[float]]:
    full = [value / _FULL for value in values]
    if space == _RGB:
        return "srgb", full[:3]
    if space == _HSB:
        return "hsv", [360 * full[0], full[1], full[2]]
    if space == _CMYK:
        return "cmyk", [1 - value for value in full]
    if space == _WIDE_CMYK:
        return "cmyk", [_percentage(value) for value in values]
    if space == _LAB:
        lightness, a, b = values[0], *map(_signed, values[1:3])
        return "lab", [lightness / _HUNDREDTHS, a / _HUNDREDTHS, b / _HUNDREDTHS]
    if space == _GRAY:
        return "gray", [1 - _percentage(values[0])]
    raise ValueError(f"{space} is no known colour space")


def _percentage(value: int) -> float:
    if value > _GRAY_FULL:
        raise ValueError(f"{value} is more than all ({_GRAY_FULL})")
    return value / _GRAY_FULL


def _signed(value: int) -> int:
    return value - 0x10000 if value >= 0x8000 else value


def _groups(file: Cursor, count: int) -> tuple[list[str], list[str]]:
    """Read which group each colour is in, and what to remark on it."""
    groups = [""] * count
    if file.rest_is_padding:
        return groups, []
    if not file.starts_with(_GROUPS):
        raise file.damage(marked("something unknown follows the colours"))
    file.take(len(_GROUPS), marked("the groups"))
    part = file.part(file.u32(marked("the length of the groups")), marked("the groups"))
    try:
        listed = list(_listed_groups(part))
    except DamagedPalette:
        return groups, ["The groups are listed in a way that is not known, and are left out."]
    if len(listed) != count:
        colors = marked_plural("{n} colour", "{n} colours", len(listed))
        return groups, [f"The groups are listed for {colors} and are left out."]
    return listed, []


def _listed_groups(part: Cursor) -> Iterator[str]:
    part.u32(marked("the version"))
    _, values = read_object(part)
    hierarchy = values.get("hierarchy")
    if not isinstance(hierarchy, list):
        raise part.damage(marked("no hierarchy is there"))
    titles: list[str] = []
    for item in hierarchy:
        kind, described = item if isinstance(item, tuple) else ("", {})
        if kind == "Grup":
            titles.append(str(described.get("Nm  ", "")))
        elif kind == "groupEnd" and titles:
            titles.pop()
        elif kind == "preset":
            yield " / ".join(titles)
