"""Colours of Flutter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.writing.choices import GROUPS, PREFIX, WIDE, names
from huescope.palette.writing.lines import declarations, head, indented, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, chosen_names
from huescope.palette.writing.notation import display_p3, keeps_wide
from huescope.palette.writing.reserved import DART

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "flutter"
LABEL = "Flutter"
FAMILY = "app"
SUFFIXES = (".dart",)
DESCRIPTION = "Colours for an app in Dart, such as BlueHour.sky1."
OPTIONS = (PREFIX, names("camel"), GROUPS, WIDE)
IS_TEXT = True

_RULES = Rules(plain=True, starts_with_letter=True, reserved=DART)
_TYPE_RULES = Rules(plain=True, starts_with_letter=True, reserved=DART, filler="palette")


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as constants of a class.

    Parameters
    ----------
    palette : Palette
        Any names.
    options : mapping of str to str
        Of `OPTIONS`. Colours beyond sRGB are stated in Display P3, which Flutter 3.27 and newer
        know.

    Returns
    -------
    bytes
        Dart 3, in UTF-8.
    """
    _namer, named = chosen_names(palette, options, _RULES)
    lines = declarations(
        palette,
        named,
        options,
        _RULES,
        lambda name, swatch: f"static const Color {name} = {_color(swatch, options)};",
        line_comment,
    )
    wide = any(keeps_wide(swatch, options) for swatch in palette.swatches)
    return joined(
        [
            *head(palette, line_comment),
            f"import 'dart:ui' show Color{', ColorSpace' if wide else ''};",
            "",
            f"abstract final class {Namer('pascal', _TYPE_RULES).name(palette.name)} {{",
            *indented(lines),
            "}",
        ]
    )


def _color(swatch: Swatch, options: Mapping[str, str]) -> str:
    if keeps_wide(swatch, options):
        red, green, blue = (f"{value:.4f}" for value in display_p3(swatch.coordinates))
        return (
            f"Color.from(alpha: {swatch.alpha:.4f}, red: {red}, green: {green}, blue: {blue}, "
            "colorSpace: ColorSpace.displayP3)"
        )
    red_u8, green_u8, blue_u8 = swatch.rgb
    alpha = round(255 * swatch.alpha)
    return f"Color(0x{alpha:02X}{red_u8:02X}{green_u8:02X}{blue_u8:02X})"
