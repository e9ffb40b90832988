"""How text formats write colours, and what they do with those beyond sRGB."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.color.single import css_text, is_in_srgb, of_rgb_u8, parse_css, to_rgb_u8

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.color.coordinates import Coordinates
    from huescope.palette.swatch import Swatch

_OF_SRGB = frozenset({"hex", "rgb", "hsl"})
_FUNCTION = re.compile(r"(rgb|hsl)\(([^ ]+) ([^ ]+) ([^ ]+?)(?: / ([^ ]+))?\)")


def color_text(swatch: Swatch, options: Mapping[str, str]) -> str:
    """Write a colour in the notation that was chosen.

    Parameters
    ----------
    swatch : Swatch
        Any.
    options : mapping of str to str
        Values of `NOTATION` and `WIDE`. A colour to keep that the notation cannot hold is written
        in one that can.
    """
    return css_text(color_to_write(swatch, options), notation_for(swatch, options))


def notation_for(swatch: Swatch, options: Mapping[str, str]) -> str:
    """Give the notation that holds a swatch: the chosen one, or a wider one."""
    notation = options["notation"]
    if notation in _OF_SRGB and keeps_wide(swatch, options):
        return _wide_notation(swatch.coordinates)
    return notation


def is_modern(notation: str) -> bool:
    """Tell whether browsers from before 2023 may not know it."""
    return notation not in _OF_SRGB


def keeps_wide(swatch: Swatch, options: Mapping[str, str]) -> bool:
    """Tell whether a colour is beyond sRGB and to be kept so."""
    return options["wide"] == "keep" and not is_in_srgb(swatch.coordinates)


def color_to_write(swatch: Swatch, options: Mapping[str, str]) -> Coordinates:
    """Give the colour as stated, or where it was to be fitted into sRGB, as shown."""
    color = swatch.coordinates
    if options["wide"] == "keep" or is_in_srgb(color):
        return color
    return of_rgb_u8(to_rgb_u8(color), color.alpha)


def display_p3(color: Coordinates) -> tuple[float, ...]:
    """Give red, green and blue of Display P3, 0 to 1; what lies beyond is brought into it."""
    return parse_css(css_text(color, "display-p3")).values


def with_commas(text: str) -> str:
    """Write ``rgb(1 2 3 / 0.5)`` as ``rgba(1, 2, 3, 0.5)``, which every preprocessor knows."""
    match = _FUNCTION.fullmatch(text)
    if match is None:
        return text
    name, *channels, alpha = match.groups()
    if alpha is None:
        return f"{name}({', '.join(channels)})"
    return f"{name}a({', '.join((*channels, alpha))})"


def _wide_notation(color: Coordinates) -> str:
    inside = color.space == "display-p3" and all(0 <= value <= 1 for value in color.values)
    return "display-p3" if inside else "oklch"
