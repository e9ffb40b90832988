"""CSS custom properties."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from huescope.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.palette import Palette

NAME = "css"
LABEL = "CSS custom properties"
FAMILY = "web"
SUFFIXES = (".css",)
DESCRIPTION = "Variables for a style sheet, such as --sky-1: #87ceeb."
OPTIONS = ()
IS_TEXT = True

_ACCENT = re.compile(r"[\u0300-\u036f]")
_SLUG_LIMIT = 60  # characters


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette as custom properties of ``:root``.

    A swatch is called by its own name, or by the palette's name and its place. Letters of every
    script stay, accents on Latin ones go, all else becomes hyphens, and a number tells names apart
    that would be the same.

    Parameters
    ----------
    palette : Palette
        Any names.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        A style sheet in UTF-8, with a ``@charset`` where it is not plain ASCII.

    Notes
    -----
    W3C CSS Custom Properties for Cascading Variables Level 1; identifiers by CSS Syntax Level 3.
    """
    lines = [
        _comment(palette),
        ":root {",
        *(
            f"  --{name}: {swatch.hex};"
            for name, swatch in zip(_property_names(palette), palette.swatches, strict=True)
        ),
        "}",
        "",
    ]
    sheet = "\n".join(lines)
    if not sheet.isascii():
        sheet = '@charset "utf-8";\n' + sheet
    return sheet.encode()


def _comment(palette: Palette) -> str:
    origin = f", from {palette.source}" if palette.source else ""
    # A name must not end the comment that it stands in.
    text = printable(palette.name + origin).replace("*/", "*\\/")
    return f"/* {text}, made with Huescope */"


def _property_names(palette: Palette) -> Iterator[str]:
    """Give each swatch a name that is a legal identifier after ``--`` and occurs once."""
    taken: set[str] = set()
    general = _slug(palette.name) or "color"
    for place, swatch in enumerate(palette.swatches, start=1):
        wanted = _slug(swatch.name) or f"{general}-{place}"
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}-{number}", number + 1
        taken.add(name)
        yield name


def _slug(name: str) -> str:
    # Compatibility forms such as circled digits first become plain ones: not all of them may stand
    # in an identifier.
    plain = _ACCENT.sub("", unicodedata.normalize("NFKD", name)).lower()
    letters = (
        character if character.isalpha() or character.isdecimal() else " "
        for character in unicodedata.normalize("NFC", plain)
    )
    return "-".join("".join(letters).split())[:_SLUG_LIMIT].strip("-")
