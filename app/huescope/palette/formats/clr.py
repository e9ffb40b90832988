"""Colour lists of macOS, as its colour picker keeps them: read only."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from huescope.color.coordinates import Coordinates
from huescope.color.single import coordinates_in
from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import quoted, stem
from huescope.palette.reading.typed_stream import SIGNATURES, Instance, TypedStream
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from huescope.palette.reading.typed_stream import Value
    from huescope.palette.swatch import Swatch

NAME = "clr"
LABEL = marked("macOS colour list")
FAMILY = "paint"
SUFFIXES = (".clr",)
DESCRIPTION = marked("A list of the colour picker of macOS; it can be opened, but not written.")

# The kinds of NSColor, as both ways of archiving number them.
_CALIBRATED_RGB, _DEVICE_RGB, _CALIBRATED_WHITE, _DEVICE_WHITE, _CMYK, _NAMED = range(1, 7)
_CHANNELS = {
    _CALIBRATED_RGB: ("NSRGB", 3),
    _DEVICE_RGB: ("NSRGB", 3),
    _CALIBRATED_WHITE: ("NSWhite", 1),
    _DEVICE_WHITE: ("NSWhite", 1),
    _CMYK: ("NSCMYK", 4),
}
_SRGB_ID = 7  # of NSColorSpace
_PROFILES = {"sRGB IEC61966": "srgb", "Display P3": "display-p3", "Adobe RGB (1998)": "a98-rgb"}
# Apple's Generic RGB: this gamma, and this matrix to linear sRGB. Solved from Nord.clr, which has
# 16 colours in both spaces; it explains them to 2e-7.
_GENERIC_GAMMA = 1.8
_GENERIC_TO_SRGB = (
    (1.02525205, -0.02656167, 0.00130054),
    (0.01940795, 0.94804284, 0.03259329),
    (-0.00176287, -0.00143647, 1.00321502),
)


def recognizes(data: bytes, name: str) -> bool:
    """Tell by an archive of colours, in a property list or in a typed stream.

    One that is cut off may have lost what tells it, but not its name.
    """
    if data.startswith(SIGNATURES):
        return b"NSColor" in data or name.lower().endswith(SUFFIXES)
    if not data.startswith(b"bplist00") and b"<plist" not in data[:1024]:
        return False
    is_archive = b"NSKeyedArchiver" in data and b"NSColor" in data
    return is_archive or name.lower().endswith(SUFFIXES)


def read(data: bytes, name: str) -> Palette:
    """Read a colour list.

    Parameters
    ----------
    data : bytes
        A keyed archive (macOS 10.13 and later), or a typed stream (all before).
    name : str
        What the file is called; the list has no name of its own.

    Returns
    -------
    Palette
        Its `remarks` count colours that have no fixed value, such as patterns.

    Raises
    ------
    DamagedPalette
        If the archive is cut off or damaged, or a colour is none; says which.
    """
    listed = _typed(data, name) if data.startswith(SIGNATURES) else _keyed(data, name)
    swatches: list[Swatch] = []
    left_out = 0
    for number, (title, color) in enumerate(listed, start=1):
        check_count(number, name)
        try:
            swatch = _swatch(title, color)
        except ValueError as error:
            raise _wrong(name, number, title, error) from error
        if swatch is None:
            left_out += 1
        else:
            swatches.append(swatch)
    remarks = (
        marked(
            "{left_out} of the colours have no fixed value and were left out.", left_out=left_out
        ),
    )
    return Palette(stem(name), tuple(swatches), remarks=remarks if left_out else ())


Color = tuple[int, "Sequence[float]", "tuple[str, Sequence[float]] | None"]
"""The kind of NSColor, its numbers with an alpha that may be missing, and where the colour was
stated in a space of its own, that space and the numbers in it."""


def _swatch(title: str, color: Color) -> Swatch | None:
    kind, values, stated = color
    if stated is not None:
        space, own = stated
        return make_swatch(space, own[:3], title, alpha=own[3] if len(own) > 3 else 1.0)
    if kind not in _CHANNELS:
        return None
    count = _CHANNELS[kind][1]
    if len(values) < count:
        raise ValueError(f"it has {len(values)} of {count} numbers")
    space = {1: "gray", 3: "srgb", 4: "cmyk"}[count]
    channels = values[:count]
    if kind == _CALIBRATED_RGB:
        channels = _from_generic(channels)
    return make_swatch(space, channels, title, alpha=values[count] if len(values) > count else 1.0)


def _from_generic(values: Sequence[float]) -> Sequence[float]:
    """Turn Apple's Generic RGB into sRGB."""
    linear = [max(0.0, min(1.0, value)) ** _GENERIC_GAMMA for value in values]
    mixed = tuple(
        sum(factor * value for factor, value in zip(row, linear, strict=True))
        for row in _GENERIC_TO_SRGB
    )
    srgb = coordinates_in(Coordinates("srgb-linear", mixed), "srgb").values
    return [max(0.0, min(1.0, value)) for value in srgb]


def _typed(data: bytes, name: str) -> Iterator[tuple[str, Color]]:
    """Read a typed stream: its version, its name and a count, then each colour and its name."""
    stream = TypedStream(data, name)
    stream.values()
    count = stream.values()[-1]
    if not isinstance(count, int) or count < 0:
        raise DamagedPalette(name, marked("it does not say how many colours it has"))
    for number in range(1, count + 1):
        pair = stream.values()
        if len(pair) != 2:
            raise DamagedPalette(
                name, marked("colour {number} of {count} has no name", number=number, count=count)
            )
        yield _text(pair[1]), _typed_color(pair[0])


def _typed_color(color: Value) -> Color:
    values = color.values if isinstance(color, Instance) else []
    kind = values[0] if values and isinstance(values[0], int) else 0
    if kind == _NAMED and len(values) > 3 and values[3] is not color:
        inner = values[3].values if isinstance(values[3], Instance) else []
        kind, values = (inner[0] if inner and isinstance(inner[0], int) else 0), inner
    numbers = [float(value) for value in values[1:] if isinstance(value, (int, float))]
    return kind, numbers, None


def _text(value: Value) -> str:
    texts = value.values if isinstance(value, Instance) else []
    return next((text.decode("utf-8", "replace") for text in texts if isinstance(text, bytes)), "")


def _keyed(data: bytes, name: str) -> Iterator[tuple[str, Color]]:
    """Read a keyed archive: names and colours in two lists."""
    archive = _Archive(data, name)
    titles, colors = archive.list("NSKeys"), archive.list("NSColors")
    if len(titles) != len(colors):
        named = marked_plural("{n} name", "{n} names", len(titles))
        raise DamagedPalette(
            name,
            marked(
                "it has {named} for {colors}",
                named=named,
                colors=marked_plural("{n} colour", "{n} colours", len(colors)),
            ),
        )
    for number, (title, color) in enumerate(zip(titles, colors, strict=True), start=1):
        if not isinstance(title, str) or not isinstance(color, dict):
            raise DamagedPalette(
                name,
                marked(
                    "colour {number} of {colors} has no name or value",
                    number=number,
                    colors=len(colors),
                ),
            )
        try:
            yield title, archive.color(color)
        except ValueError as error:
            raise _wrong(name, number, title, error) from error


def _wrong(subject: str, number: int, title: str, error: ValueError) -> DamagedPalette:
    return DamagedPalette(
        subject,
        marked(
            "colour {number}, {title}, is wrong: {error}",
            number=number,
            title=quoted(title),
            error=error,
        ),
    )


class _Archive:
    """The objects of a keyed archive, which refer to one another by their places."""

    def __init__(self, data: bytes, subject: str) -> None:
        self._subject = subject
        try:
            archive = plistlib.loads(data)
        except ExpatError as error:
            raise self._damage(
                marked("its property list is broken in line {lineno}", lineno=error.lineno)
            ) from error
        except _BROKEN as error:
            raise self._damage(marked("its property list is cut off or damaged")) from error
        if not isinstance(archive, dict) or not isinstance(archive.get("$objects"), list):
            raise self._damage(marked("its property list has no objects"))
        self._objects: list[Any] = archive["$objects"]
        top = archive.get("$top")
        self._top: Mapping[str, Any] = top if isinstance(top, dict) else {}
        root = self._at(self._top.get("root"))
        if isinstance(root, dict):
            self._top = root

    def list(self, key: str) -> list[object]:
        """Give the members of one of the lists."""
        found = self._at(self._top.get(key))
        members = found.get("NS.objects") if isinstance(found, dict) else None
        if not isinstance(members, list):
            raise self._damage(marked("it has no list {key}", key=key))
        return [self._at(member) for member in members]

    def color(self, fields: Mapping[str, Any]) -> Color:
        """Take a colour, by name the one that the name stood for."""
        kind = fields.get("NSColorSpace")
        if kind == _NAMED:
            inner = self._at(fields.get("NSColor"))
            fields = inner if isinstance(inner, dict) else {}
            kind = fields.get("NSColorSpace")
        if not isinstance(kind, int):
            return 0, (), None
        key = _CHANNELS.get(kind, ("", 0))[0]
        space, own = self._space(fields), _numbers(fields.get("NSComponents"))
        stated = (space, own) if space and len(own) >= 3 else None
        return kind, _numbers(fields.get(key)), stated

    def _space(self, fields: Mapping[str, Any]) -> str | None:
        """Name the space of a colour by its profile."""
        stated = self._at(fields.get("NSCustomColorSpace"))
        if not isinstance(stated, dict):
            return None
        if stated.get("NSID") == _SRGB_ID:
            return "srgb"
        profile = self._at(stated.get("NSICC"))
        content = profile.get("NS.data") if isinstance(profile, dict) else profile
        if not isinstance(content, bytes):
            return None
        return next(
            (
                space
                for title, space in _PROFILES.items()
                if title.encode() in content or title.encode("utf-16-be") in content
            ),
            None,
        )

    def _at(self, reference: object) -> object:
        """Follow a reference; what is none stands for itself, one that leads nowhere is None."""
        if isinstance(reference, plistlib.UID):
            place = reference.data
        elif isinstance(reference, dict) and isinstance(reference.get("CF$UID"), int):
            place = reference["CF$UID"]  # as references stand in XML
        else:
            return reference
        return self._objects[place] if 0 <= place < len(self._objects) else None

    def _damage(self, reason: str) -> DamagedPalette:
        return DamagedPalette(self._subject, reason)


_BROKEN = (
    plistlib.InvalidFileException,
    ValueError,
    TypeError,
    LookupError,  # an unknown encoding among them
    AttributeError,
    OverflowError,
    RecursionError,
    MemoryError,  # a length that lies
)
"""What `plistlib` raises for content that is not as it should be."""


def _numbers(value: object) -> list[float]:
    """Read numbers that stand as text, with a NUL at their end."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else value
    if not isinstance(text, str):
        return []
    try:
        return [float(number) for number in text.rstrip("\0").split()]
    except ValueError:
        raise ValueError(f"{quoted(text)} are no numbers") from None
