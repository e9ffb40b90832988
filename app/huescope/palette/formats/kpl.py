"""Palettes of Krita: a zip file with an XML document that keeps colour spaces, groups and spots."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.single import coordinates_in, is_in_srgb
from huescope.errors import DamagedPalette
from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import quoted, stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.reading.zip import MAGIC, Members
from huescope.palette.swatch import PROCESS, SPOT
from huescope.palette.writing.xml import attribute, attribute_of_lines
from huescope.palette.writing.zip import packed
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from huescope.palette.swatch import Swatch

NAME = "kpl"
LABEL = marked("Krita palette")
FAMILY = "paint"
SUFFIXES = (".kpl",)
DESCRIPTION = marked(
    "A palette for Krita, with groups, spot colours, CMYK, Lab and colours beyond sRGB."
)
OPTIONS = (
    Option(
        "columns",
        marked("Columns"),
        marked("How many colours stand in a row."),
        "16",
        MappingProxyType({str(n): str(n) for n in (4, 8, 16)}),
    ),
)
IS_TEXT = False
KEEPS_NAMES = True  # groups, names and kinds come back just as they were
HOLDS = Holds(
    alpha=False,
    spaces=(
        "cmyk", "gray", "lab", "lch", "oklab", "oklch", "srgb-linear", "display-p3", "a98-rgb",
        "prophoto-rgb", "rec2020", "xyz-d50", "xyz-d65",
    ),
)  # fmt: skip

_MEDIA_TYPE = b"application/x-krita-palette"
_DOCUMENT = "colorset.xml"
_POSITION = "Position"
_PLACE_LIMIT = 1_000_000
# Krita's own profiles, which are in every installation, so that none has to travel along.
_SRGB, _LINEAR = "sRGB-elle-V2-srgbtrc.icc", "sRGB-elle-V2-g10.icc"
_CMYK, _GRAY, _LAB = "Chemical proof", "Gray-D50-elle-V2-srgbtrc.icc", "Lab identity built-in"
_CHANNELS = {
    "RGB": ("r", "g", "b"),
    "sRGB": ("r", "g", "b"),
    "CMYK": ("c", "m", "y", "k"),
    "Gray": ("g",),
    "Lab": ("L", "a", "b"),
    "XYZ": ("x", "y", "z"),
}
_SPACES = {"sRGB": "srgb", "CMYK": "cmyk", "Gray": "gray", "Lab": "lab", "XYZ": "xyz-d50"}


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as Krita 5 does (version 2.0 of the format).

    Parameters
    ----------
    palette : Palette
        What stands in no group comes first, for Krita shows it above all groups. Colours beyond
        sRGB are stated in linear light, unbounded, which needs no profile in the file.
    options : mapping of str to str
        "columns": a number.

    Returns
    -------
    bytes
        The content of a ``.kpl`` file.
    """
    columns = int(options.get("columns", "16"))
    groups: dict[str, list[Swatch]] = {"": []}
    for swatch in palette.swatches:
        groups.setdefault(swatch.group, []).append(swatch)
    ungrouped = groups.pop("")
    title, comment = attribute(palette.name or "Palette"), attribute_of_lines(palette.note)
    grid = f'columns="{columns}" rows="{_rows(ungrouped, columns)}"'
    lines = [
        f'<ColorSet version="2.0" name={title} comment={comment} {grid}>',
        *_entries(ungrouped, columns),
    ]
    for group, swatches in groups.items():
        lines.append(f'<Group name={attribute(group)} rows="{_rows(swatches, columns)}">')
        lines += [*_entries(swatches, columns), "</Group>"]
    lines.append("</ColorSet>\n")
    return packed(
        {
            "mimetype": _MEDIA_TYPE,
            _DOCUMENT: "\n".join(lines).encode(),
            "profiles.xml": b"<Profiles/>\n",
        },
        stored={"mimetype"},
    )


def _rows(swatches: list[Swatch], columns: int) -> int:
    return -(-len(swatches) // columns)


def _entries(swatches: list[Swatch], columns: int) -> Iterator[str]:
    for place, swatch in enumerate(swatches):
        row, column = divmod(place, columns)
        depth, color = _color(swatch)
        spot = "true" if swatch.kind == SPOT else "false"
        name = attribute(swatch.name or swatch.hex)
        yield (
            f' <ColorSetEntry name={name} id="" spot="{spot}" bitdepth="{depth}">'
            f'{color}<{_POSITION} row="{row}" column="{column}"/></ColorSetEntry>'
        )


def _color(swatch: Swatch) -> tuple[str, str]:
    """Give the bit depth and the element of a colour."""
    color = swatch.coordinates
    if color.space in {"cmyk", "gray"} and all(0 <= value <= 1 for value in color.values):
        tag, profile = ("CMYK", _CMYK) if color.space == "cmyk" else ("Gray", _GRAY)
        return "U16", _element(tag, color.values, profile)
    if color.space == "lab" and _is_in_krita_lab(*color.values):
        return "U16", _element("Lab", color.values, _LAB)
    if is_in_srgb(color):
        values = [min(1.0, max(0.0, value)) for value in coordinates_in(color, "srgb").values]
        exact = all(abs(255 * value - round(255 * value)) < 1e-6 for value in values)
        return "U8" if exact else "U16", _element("RGB", values, _SRGB)
    return "F32", _element("RGB", coordinates_in(color, "srgb-linear").values, _LINEAR)


def _is_in_krita_lab(lightness: float, a: float, b: float) -> bool:
    return 0 <= lightness <= 100 and all(-128 <= value <= 127 for value in (a, b))


def _element(tag: str, values: tuple[float, ...] | list[float], profile: str) -> str:
    channels = " ".join(
        f'{key}="{value!r}"' for key, value in zip(_CHANNELS[tag], map(float, values), strict=True)
    )
    return f"<{tag} {channels} space={attribute(profile)}/>"


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by a zip file with Krita's media type, or where that is missing, with the document."""
    return data.startswith(MAGIC) and (_MEDIA_TYPE in data[:128] or _DOCUMENT.encode() in data)


def read(data: bytes, name: str) -> Palette:
    """Read a palette of Krita 4 or 5.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called, for a palette without a name.

    Returns
    -------
    Palette
        Each group in the order of its grid, row by row. `remarks` tell of colours in a space or
        profile that is not known.

    Raises
    ------
    DamagedPalette
        If the zip file or its XML is broken, or an entry is no colour; says which.

    Notes
    -----
    The format is described in Krita's manual, "The Krita Palette format KPL".
    """
    root = parse(Members(data, name).read(_DOCUMENT), name)
    if local(root.tag).lower() != "colorset":
        raise DamagedPalette(
            name,
            marked(
                "its {document} is no palette but {tag}",
                document=_DOCUMENT,
                tag=quoted(local(root.tag)),
            ),
        )
    reading = _Reading(name, is_old=root.get("version") == "1.0")
    swatches = [*reading.group(root, "")]
    for element in root:
        if local(element.tag) == "Group":
            swatches += reading.group(element, element.get("name", ""))
    title = root.get("name", "").strip() or stem(name)
    note = root.get("comment", "").strip()
    return Palette(title, tuple(swatches), note=note, remarks=reading.remarks())


class _Reading:
    """What is gathered while a file is read.

    Parameters
    ----------
    subject : str
        What the file is called.
    is_old : bool
        Whether it has version 1.0, in which Krita scaled L*a*b* to 0 to 1.
    """

    def __init__(self, subject: str, *, is_old: bool) -> None:
        self._subject = subject
        self._is_old = is_old
        self._count = 0
        self._left_out = 0
        self._profiles: dict[str, int] = {}

    def group(self, parent: Element, title: str) -> list[Swatch]:
        """Read the entries of a group; they stand in the file column by column."""
        found = []
        where = marked(" of the group {title}", title=quoted(title)) if title else ""
        elements = (element for element in parent if local(element.tag) == "ColorSetEntry")
        for number, element in enumerate(elements, start=1):
            self._count += 1
            check_count(self._count, self._subject)
            try:
                swatch = self._swatch(element, title)
                place = _place(element)
            except ValueError as error:
                raise DamagedPalette(
                    self._subject,
                    marked(
                        "entry {number}{where} is wrong: {error}",
                        number=number,
                        where=where,
                        error=error,
                    ),
                ) from error
            if swatch is not None:
                found.append((place, swatch))
        if all(place is not None for place, _ in found):
            found.sort(key=lambda entry: entry[0] or (0, 0))
        return [swatch for _, swatch in found]

    def remarks(self) -> tuple[str, ...]:
        """Say what could not be kept as it was."""
        left_out = (
            [
                marked(
                    "{left_out} of the colours are in a space that Huescope does not know.",
                    left_out=self._left_out,
                )
            ]
            if self._left_out
            else []
        )
        taken = [
            marked(
                "{count} of the colours are in the profile {profile} and were taken as sRGB.",
                count=count,
                profile=quoted(profile),
            )
            for profile, count in islice(self._profiles.items(), 5)
        ]
        return (*left_out, *taken)

    def _swatch(self, entry: Element, group: str) -> Swatch | None:
        element = next((one for one in entry if local(one.tag) != _POSITION), None)
        if element is None:
            raise ValueError("it has no colour")
        tag = local(element.tag)
        if tag not in _CHANNELS:
            self._left_out += 1
            return None
        values = [_number(element, key) for key in _CHANNELS[tag]]
        if tag == "Lab" and self._is_old:
            values = [100 * values[0], *map(_old_axis, values[1:])]
        profile = element.get("space", "")
        space = _SPACES.get(tag) or self._rgb_space(profile)
        if tag == "Gray" and "g10" in profile:
            space, values = "srgb-linear", values * 3
        kind = SPOT if entry.get("spot") == "true" else PROCESS
        title = entry.get("name", "").strip()
        return make_swatch(space, values, title, group=group, kind=kind)

    def _rgb_space(self, profile: str) -> str:
        key = profile.lower()
        if "srgb" in key or not key:
            return "srgb-linear" if "g10" in key or "linear" in key else "srgb"
        if "display p3" in key or "displayp3" in key:
            return "display-p3"
        self._profiles[profile] = self._profiles.get(profile, 0) + 1
        return "srgb"


def _place(entry: Element) -> tuple[int, int] | None:
    """Give row and column of an entry, if it states them."""
    element = next((one for one in entry if local(one.tag) == _POSITION), None)
    if element is None:
        return None
    row, column = (_number(element, key) for key in ("row", "column"))
    if not all(0 <= value <= _PLACE_LIMIT for value in (row, column)):
        raise ValueError("its position is outside of any grid")
    return int(row), int(column)


def _number(element: Element, key: str) -> float:
    text = element.get(key, "")
    try:
        return float(
            text.replace(",", ".")
        )  # early versions wrote it as the system's language does
    except ValueError:
        raise ValueError(f"{key} is {quoted(text)}, which is no number") from None


def _old_axis(value: float) -> float:
    """Give a* or b* of what version 1.0 wrote, where a half is neutral."""
    return (value - 0.5) * 2 * (128 if value <= 0.5 else 127)
