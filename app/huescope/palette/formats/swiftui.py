"""Colours of SwiftUI."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.reading import source_code
from huescope.palette.reading.text import decode, is_text
from huescope.palette.writing.choices import GROUPS, PREFIX, WIDE, names
from huescope.palette.writing.lines import declarations, head, indented, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, chosen_names
from huescope.palette.writing.notation import display_p3, keeps_wide
from huescope.palette.writing.reserved import SWIFT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.color.coordinates import Coordinates
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "swiftui"
LABEL = marked("SwiftUI")
FAMILY = "app"
SUFFIXES = (".swift",)
DESCRIPTION = marked("Colours for an app of Apple's systems, such as BlueHour.sky1.")
OPTIONS = (PREFIX, names("camel"), GROUPS, WIDE)
IS_TEXT = True

_DECLARATION = re.compile(
    r"\b(?:let|var)\s+`?(?P<name>\w+)`?\s*(?::[^=\n]+)?=\s*"
    r"(?P<value>(?:\w+\.)?(?:Color|UIColor|NSColor|CGColor|#colorLiteral)?\s*\([^\n]*?\))(?!\w)"
)
_RULES = Rules(plain=True, starts_with_letter=True, reserved=SWIFT)
_TYPE_RULES = Rules(plain=True, starts_with_letter=True, reserved=SWIFT, filler="palette")


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as constants of an enumeration without cases, which is a mere name.

    Parameters
    ----------
    palette : Palette
        Any names.
    options : mapping of str to str
        Of `OPTIONS`. Colours beyond sRGB are stated in Display P3.

    Returns
    -------
    bytes
        Swift, in UTF-8.
    """
    _namer, named = chosen_names(palette, options, _RULES)
    lines = declarations(
        palette,
        named,
        options,
        _RULES,
        lambda name, swatch: f"static let {name} = {_color(swatch, options)}",
        line_comment,
    )
    enclosing = Namer("pascal", _TYPE_RULES).name(palette.name)
    return joined(
        [
            *head(palette, line_comment),
            "import SwiftUI",
            "",
            f"enum {enclosing} {{",
            *indented(lines, 4),
            "}",
        ]
    )


def _color(swatch: Swatch, options: Mapping[str, str]) -> str:
    if keeps_wide(swatch, options):
        space, channels = ".displayP3", display_p3(swatch.coordinates)
    else:
        space, channels = ".sRGB", tuple(value / 255 for value in swatch.rgb)
    red, green, blue = (f"{value:.4f}" for value in channels)
    return f"Color({space}, red: {red}, green: {green}, blue: {blue}, opacity: {swatch.alpha:.4g})"


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, and a declaration of a colour."""
    is_code = name.lower().endswith(SUFFIXES) and is_text(data)
    return is_code and _DECLARATION.search(decode(data)) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the constants that are colours, by `source_code.read_declarations`."""
    return source_code.read_declarations(data, name, _DECLARATION, _read_color)


def _read_color(value: str) -> Coordinates | None:
    space = "display-p3" if "displayP3" in value else "srgb"
    return source_code.named_arguments(value, space) or source_code.hex_argument(value)
