"""Colours of Flutter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.reading import source_code
from huescope.palette.reading.text import decode, is_text
from huescope.palette.writing.choices import GROUPS, PREFIX, WIDE, names
from huescope.palette.writing.lines import declarations, head, indented, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, chosen_names
from huescope.palette.writing.notation import display_p3, keeps_wide
from huescope.palette.writing.reserved import DART
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.color.coordinates import Coordinates
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "flutter"
LABEL = marked("Flutter")
FAMILY = "app"
SUFFIXES = (".dart",)
DESCRIPTION = marked("Colours for an app in Dart, such as BlueHour.sky1.")
OPTIONS = (PREFIX, names("camel"), GROUPS, WIDE)
IS_TEXT = True

_DECLARATION = re.compile(
    r"\b(?:const|final|static)\s+(?:const\s+)?(?:Color\s+)?(?P<name>\w+)\s*=\s*"
    r"(?P<value>(?:const\s+)?Color(?:\.\w+)?\([^()\n]*\))"
)
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


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, and a declaration of a colour."""
    is_code = name.lower().endswith(SUFFIXES) and is_text(data)
    return is_code and _DECLARATION.search(decode(data)) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the constants that are colours, by `source_code.read_declarations`."""
    return source_code.read_declarations(data, name, _DECLARATION, _read_color)


def _read_color(value: str) -> Coordinates | None:
    found = source_code.hex_argument(value)
    if found is not None:
        return found
    arguments = value.partition("(")[2].rstrip(") ")
    if ".from(" in value:
        space = "display-p3" if "displayP3" in value else "srgb"
        return source_code.named_arguments(arguments, space)
    numbers = [source_code.quotient(each) for each in arguments.split(",")]
    if None in numbers or len(numbers) != 4:
        return None
    keys = ("alpha", "red", "green", "blue")
    full = {"alpha": 255.0, "red": 255.0, "green": 255.0, "blue": 255.0}
    if ".fromRGBO(" in value:
        keys, full = ("red", "green", "blue", "alpha"), {**full, "alpha": 1.0}
    pairs = zip(keys, numbers, strict=True)
    text = ", ".join(f"{key}: {number / full[key]}" for key, number in pairs if number is not None)
    return source_code.named_arguments(text)
