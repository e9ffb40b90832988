"""Colour resources of Android."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.source_code import read_declarations
from huescope.palette.reading.swatches import bare_hex_or_none, collected
from huescope.palette.reading.text import quoted, stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.swatch import Swatch
from huescope.palette.writing.choices import GROUPS, PREFIX
from huescope.palette.writing.lines import MADE_WITH, declarations, head, indented, joined
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.palette.writing.reserved import JAVA, KOTLIN
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from huescope.color.coordinates import Coordinates

NAME = "android"
LABEL = marked("Android colors.xml")
FAMILY = "app"
SUFFIXES = (".xml",)
DESCRIPTION = marked("Colour resources for an Android app, such as R.color.sky_1.")
OPTIONS = (PREFIX, GROUPS)
IS_TEXT = True

_DECLARATION = re.compile(r'<color name="(?P<name>[^"\n]*)">(?P<value>#[0-9A-F]{8})</color>')
_COMMENT = re.compile(r"<!--\s?(.*?)\s?-->")
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


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the root element, and a colour in it."""
    return b"<resources" in data[:8192] and b"<color" in data


def read(data: bytes, name: str) -> Palette:
    """Read the colour resources; references to others of the file are followed.

    Parameters
    ----------
    data : bytes
        XML.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        With the names and groups that Huescope keeps in comments. A remark names references that
        lead to another file.

    Raises
    ------
    DamagedPalette
        If the XML is broken or hostile, or there is no colour in it.
    """
    root = parse(data, name)
    if _COMMENT.search(data[:4096].decode("utf-8", "replace")) and _is_ours(data):
        return read_declarations(data, name, _DECLARATION, _argb, _COMMENT)
    left_out = LeftOut()
    swatches = collected(_swatches(root, left_out), name, left_out)
    return Palette(stem(name), swatches, source=name, remarks=left_out.remarks)


def _is_ours(data: bytes) -> bool:
    return MADE_WITH.encode() in data[:4096]


def _swatches(root: Element, left_out: LeftOut) -> Iterator[Swatch]:
    stated = {
        element.get("name", ""): (element.text or "").strip()
        for element in root.iter()
        if local(element.tag) == "color"
        or (local(element.tag) == "item" and element.get("type") == "color")
    }
    for name, text in stated.items():
        value = text
        for _ in range(MAX_DEPTH):
            if not value.startswith("@color/"):
                break
            value = stated.get(value.removeprefix("@color/"), "")
        color = _argb(value)
        if color is None:
            left_out.add(name, marked("{words} is no colour of this file", words=quoted(text)))
        else:
            yield Swatch.of(color, name)


def _argb(text: str) -> Coordinates | None:
    """Read ``#RGB``, ``#ARGB``, ``#RRGGBB`` or ``#AARRGGBB``: the alpha comes first."""
    digits = text.removeprefix("#")
    if not text.startswith("#") or len(digits) not in {3, 4, 6, 8}:
        return None
    if len(digits) < 6:
        digits = "".join(2 * digit for digit in digits)
    return bare_hex_or_none(digits[2:] + digits[:2] if len(digits) == 8 else digits)
