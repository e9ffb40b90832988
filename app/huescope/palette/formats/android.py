"""Colour resources of Android."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.palette.writing.choices import GROUPS, PREFIX
from huescope.palette.writing.lines import declarations, head, indented, joined
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.palette.writing.reserved import JAVA, KOTLIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "android"
LABEL = "Android colors.xml"
FAMILY = "app"
SUFFIXES = (".xml",)
DESCRIPTION = "Colour resources for an Android app, such as R.color.sky_1."
OPTIONS = (PREFIX, GROUPS)
IS_TEXT = True

_RULES = Rules(plain=True, starts_with_letter=True, reserved=JAVA | KOTLIN)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as ``#AARRGGBB`` resources, in sRGB.

    Parameters
    ----------
    palette : Palette
        Any names; a resource is called by a to z, digits and underscores.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        XML in UTF-8.
    """
    namer = Namer("snake", _RULES, options["prefix"])
    named = flat_names(palette, namer, with_groups=options["groups"] == "names")
    lines = declarations(palette, named, options, _RULES, _resource, _comment)
    return joined(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            *head(palette, _comment),
            "<resources>",
            *indented(lines, 4),
            "</resources>",
        ]
    )


def _resource(name: str, swatch: Swatch) -> str:
    red, green, blue = swatch.rgb
    alpha = round(255 * swatch.alpha)
    return f'<color name="{name}">#{alpha:02X}{red:02X}{green:02X}{blue:02X}</color>'


def _comment(text: str) -> str:
    """Write a comment of XML, in which no two hyphens may follow each other."""
    return f"<!-- {printable(text).replace('-', '‐') if '--' in text else printable(text)} -->"
