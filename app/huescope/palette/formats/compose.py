"""Colours of Jetpack Compose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.reading import source_code
from huescope.palette.reading.text import decode, is_text
from huescope.palette.writing.choices import GROUPS, PREFIX, WIDE, names
from huescope.palette.writing.lines import declarations, head, indented, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, chosen_names, words_of
from huescope.palette.writing.notation import display_p3, keeps_wide
from huescope.palette.writing.reserved import KOTLIN
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.color.coordinates import Coordinates
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "compose"
LABEL = marked("Jetpack Compose")
FAMILY = "app"
SUFFIXES = (".kt",)
DESCRIPTION = marked("Colours for an app in Kotlin, such as BlueHour.Sky1.")
OPTIONS = (
    PREFIX,
    names("pascal", "camel"),
    GROUPS,
    WIDE,
    Option(
        "package", marked("Package"), marked("The package of the file, such as com.example.theme.")
    ),
)
IS_TEXT = True

_DECLARATION = re.compile(
    r"\bval\s+`?(?P<name>\w+)`?\s*(?::[^=\n]+)?=\s*(?P<value>(?:Color)\s*\([^()\n]*\))"
)
_RULES = Rules(plain=True, starts_with_letter=True, reserved=KOTLIN)
_TYPE_RULES = Rules(plain=True, starts_with_letter=True, reserved=KOTLIN, filler="palette")


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as values of an object.

    Parameters
    ----------
    palette : Palette
        Any names.
    options : mapping of str to str
        Of `OPTIONS`. Colours beyond sRGB are stated in Display P3.

    Returns
    -------
    bytes
        Kotlin, in UTF-8.
    """
    _namer, named = chosen_names(palette, options, _RULES)
    lines = declarations(
        palette,
        named,
        options,
        _RULES,
        lambda name, swatch: f"val {name} = {_color(swatch, options)}",
        line_comment,
    )
    wide = any(keeps_wide(swatch, options) for swatch in palette.swatches)
    spaces = ["import androidx.compose.ui.graphics.colorspace.ColorSpaces"] if wide else []
    return joined(
        [
            *head(palette, line_comment),
            *_package(options["package"]),
            "import androidx.compose.ui.graphics.Color",
            *spaces,
            "",
            f"object {Namer('pascal', _TYPE_RULES).name(palette.name)} {{",
            *indented(lines, 4),
            "}",
        ]
    )


def _package(text: str) -> list[str]:
    parts = [
        Namer("snake", _RULES).name(part) for part in text.split(".") if words_of(part, _RULES)
    ]
    return [f"package {'.'.join(parts)}", ""] if parts else []


def _color(swatch: Swatch, options: Mapping[str, str]) -> str:
    if keeps_wide(swatch, options):
        channels = ", ".join(f"{value:.4f}f" for value in display_p3(swatch.coordinates))
        return f"Color({channels}, {swatch.alpha:.4f}f, ColorSpaces.DisplayP3)"
    red, green, blue = swatch.rgb
    return f"Color(0x{round(255 * swatch.alpha):02X}{red:02X}{green:02X}{blue:02X})"


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
    arguments = value.partition("(")[2].rstrip(") ").split(",")
    space = "display-p3" if "DisplayP3" in value else "srgb"
    numbers = [source_code.quotient(each) for each in arguments if "ColorSpaces" not in each]
    if None in numbers or len(numbers) not in {3, 4}:
        return source_code.named_arguments(value.replace("=", ":"), space)
    full = 1 if any("." in each for each in arguments) else 255
    keys = ("red", "green", "blue", "alpha")
    text = ", ".join(
        f"{key}: {number / full}"
        for key, number in zip(keys, numbers, strict=False)
        if number is not None
    )
    return source_code.named_arguments(text, space)
