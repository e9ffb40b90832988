"""The text of a sheet: title, facts, and the values under each swatch, for every format."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.single import coordinates_in, css_text, is_in_srgb, of_rgb_u8
from huescope.palette.format import Option
from huescope.palette.swatch import SPOT
from huescope.palette.writing.text import one_line
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

_YES_NO = MappingProxyType({"yes": marked("Yes"), "no": marked("No")})
COLUMNS = Option(
    "columns",
    marked("Columns"),
    marked("How many swatches stand in a row at most; fewer where their text would not fit."),
    "auto",
    MappingProxyType(
        {"auto": marked("As fits best"), **{str(n): str(n) for n in (2, 3, 4, 5, 6, 8)}}
    ),
)
WRITTEN = (
    Option("hex", marked("Hex"), marked("Write #1e90ff under each swatch."), "yes", _YES_NO),
    Option("rgb", "RGB", marked("Write red, green and blue under each swatch."), "yes", _YES_NO),
    Option(
        "hsl",
        "HSL",
        marked("Write hue, saturation and lightness under each swatch."),
        "no",
        _YES_NO,
    ),
    Option(
        "oklch",
        "OKLCH",
        marked("Write perceived lightness, chroma and hue under each swatch."),
        "no",
        _YES_NO,
    ),
    Option(
        "share",
        marked("Share of the picture"),
        marked("Write how much of the picture is nearest to each colour."),
        "yes",
        _YES_NO,
    ),
)
"""Options for the values under each swatch."""

BACKGROUND = Option(
    "background",
    marked("Background"),
    marked("What the sheet lies on."),
    "white",
    MappingProxyType(
        {"white": marked("White"), "dark": marked("Dark grey"), "none": marked("Transparent")}
    ),
)

PHOTOGRAPH = Option(
    "photograph",
    marked("Photograph"),
    marked(
        "Show the picture that the palette is from, if it is open, with rings "
        "where the colours are."
    ),
    "pins",
    MappingProxyType(
        {"pins": marked("With pins"), "plain": marked("Without pins"), "no": marked("Left out")}
    ),
)

_LABELS = MappingProxyType({"hex": "", "rgb": "RGB", "hsl": "HSL", "oklch": "OKLCH"})
_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")  # would turn what stands after it round


def plain(text: str) -> str:
    """Convert a name to one line of a sheet, with invisible characters made visible.

    Parameters
    ----------
    text : str
        Any.

    Returns
    -------
    str
        Legal in XML and HTML, once it is escaped.
    """
    shown = _LINE_END.sub("↵", text).replace("\t", " ")
    shown = _DIRECTION.sub(lambda match: f"\\u{ord(match[0]):04x}", shown)
    return one_line(shown).strip()


def paragraphs(palette: Palette) -> list[str]:
    """Return the lines of the note, including blank ones between paragraphs."""
    return [plain(line) for line in _LINE_END.split(palette.note.strip())] if palette.note else []


def title(palette: Palette) -> str:
    """Return the name of the palette, or a default."""
    return plain(palette.name) or "Palette"


def name_of(swatch: Swatch) -> str:
    """Return the name of a swatch; empty if it is only its hex notation, which is shown anyway."""
    name = plain(swatch.name)
    return "" if name.lower() == swatch.hex else name


def wide(swatch: Swatch) -> str:
    """Return the CSS notation of a colour outside sRGB; empty for all others."""
    color = swatch.coordinates
    return "" if is_in_srgb(color) else css_text(color, "display-p3")


def hint(swatch: Swatch) -> str:
    """Return the tooltip of a swatch, in one line."""
    return f"{name_of(swatch)} {swatch.hex}".strip()


def facts(palette: Palette, shown: int | None = None) -> str:
    """Return one line with the number of colours and their source.

    Parameters
    ----------
    palette : Palette
        Any.
    shown : int, optional
        Number of colours on the sheet, if not all are.
    """
    count = len(palette.swatches)
    colors = marked_plural("{n} colour", "{n} colours", count)
    parts = [colors if shown in {None, count} else f"{shown} of {colors}"]
    groups = len({swatch.group for swatch in palette.swatches} - {""})
    if groups > 1:
        parts.append(marked_plural("{n} group", "{n} groups", groups))
    if palette.source:
        parts.append(f"from {plain(palette.source)}")
    return " · ".join(parts)


def values(swatch: Swatch, options: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the lines under a swatch, each with a label, which may be empty, and a value.

    Parameters
    ----------
    swatch : Swatch
        Any. If it was stated in CMYK, Lab or Display P3, that is included.
    options : mapping of str to str
        Of `WRITTEN`.
    """
    lines = [
        (_LABELS[notation], value_in(swatch, notation))
        for notation in _LABELS
        if options[notation] == "yes"
    ]
    return [*lines, *_stated(swatch), *_rest(swatch, options)]


def value_in(swatch: Swatch, notation: str) -> str:
    """Format the colour of a swatch in short.

    Parameters
    ----------
    swatch : Swatch
        Any.
    notation : {"hex", "rgb", "hsl", "oklch"}
        The notation; the name of it is not part of the text, except for the sign of "hex".
    """
    if notation == "hex":
        return css_text(swatch.coordinates, "hex")
    if notation == "rgb":
        return " ".join(map(str, swatch.rgb))
    if notation == "hsl":
        hue, saturation, lightness = coordinates_in(of_rgb_u8(swatch.rgb), "hsl").values
        return f"{_hue(hue)} {saturation:.0%} {lightness:.0%}"
    lightness, chroma, hue = coordinates_in(swatch.coordinates, "oklch").values
    return f"{lightness:.0%} {chroma:.3f} {_hue(hue if chroma > 0.001 else 0)}"


def _stated(swatch: Swatch) -> list[tuple[str, str]]:
    color = swatch.coordinates
    if color.space == "cmyk":
        return [("CMYK", " ".join(f"{100 * value:.0f}" for value in color.values))]
    if color.space == "lab":
        return [("Lab", " ".join(f"{value:.0f}".replace("-", "−") for value in color.values))]
    if color.space == "display-p3":
        return [("P3", " ".join(f"{value:.3g}" for value in color.values))]
    return [] if is_in_srgb(color) else [("", "Beyond sRGB")]


def _rest(swatch: Swatch, options: Mapping[str, str]) -> list[tuple[str, str]]:
    lines = []
    if options["share"] == "yes" and swatch.share > 0:
        lines.append(("Share", share_text(swatch.share)))
    if swatch.alpha < 1:
        lines.append(("Opacity", f"{swatch.alpha:.0%}"))
    if swatch.kind == SPOT:
        lines.append(("", "Spot colour"))
    return lines


def share_text(share: float) -> str:
    """Format a share of the picture in per cent."""
    return "< 0.1 %" if share < 0.0005 else f"{100 * share:.1f} %"


def _hue(degrees: float) -> str:
    return f"{round(degrees) % 360}°"
