"""Variables and a hash of Stylus."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.reading import source_code
from huescope.palette.reading.swatches import css_color_or_none
from huescope.palette.reading.text import decode, is_text
from huescope.palette.writing.choices import GROUPS, NOTATION, PREFIX, WIDE, names
from huescope.palette.writing.lines import line_comment, variables_and_map
from huescope.palette.writing.names import Rules
from huescope.palette.writing.notation import color_text, is_modern, notation_for, with_commas
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.color.coordinates import Coordinates
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "stylus"
LABEL = marked("Stylus")
FAMILY = "web"
SUFFIXES = (".styl",)
DESCRIPTION = marked("Variables such as sky-1 = #87ceeb, and a hash of them all.")
OPTIONS = (PREFIX, NOTATION, names("kebab", "camel", "snake"), GROUPS, WIDE)
IS_TEXT = True

_RESERVED = frozenset(
    [
        "and",
        "arguments",
        "block",
        "defined",
        "else",
        "false",
        "for",
        "if",
        "in",
        "is",
        "isnt",
        "not",
        "null",
        "or",
        "return",
        "true",
        "unless",
        "void",
        "from",
        "to",
        "url",
        "important",
    ]
)
_DECLARATION = re.compile(
    r"^\s*\$?(?P<name>[A-Za-z_][\w-]*)\s*=\s*"
    r"(?P<value>#[0-9a-fA-F]{3,8}\b|unquote\(\"[^\"\n]*\"\)|[a-z]+\([^()\n]*\)|[a-z]+\s*$)",
    re.MULTILINE,
)
_HASH = re.compile(r"^\s*\$?([A-Za-z_][\w-]*)\s*=\s*\{([^{}]*)\}", re.MULTILINE)
_ENTRY = re.compile(r"[\"']?([\w-]+)[\"']?\s*:\s*(#[0-9a-fA-F]{3,8}\b|[a-z]+\([^()\n]*\))")
_RULES = Rules(plain=True, starts_with_letter=True, reserved=_RESERVED)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write each colour as a variable, and a hash under the palette's name.

    Parameters
    ----------
    palette : Palette
        Any names; Stylus knows letters from a to z only.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        UTF-8.
    """
    return variables_and_map(
        palette,
        options,
        _RULES,
        lambda name, swatch: f"{name} = {_value(swatch, options)}",
        lambda title, named: [
            f"{title} = {{",
            ",\n".join(f'  "{name}": {name}' for name in named),
            "}",
        ],
        _comment,
    )


def _comment(text: str) -> str:
    """Write a comment to the end of its line, which no backslash may join to the next."""
    comment = line_comment(text).rstrip()
    return f"{comment[:-1]}＼" if comment.endswith("\\") else comment


def _value(swatch: Swatch, options: Mapping[str, str]) -> str:
    text = with_commas(color_text(swatch, options))
    # It would divide at the slash before an alpha.
    return f'unquote("{text}")' if is_modern(notation_for(swatch, options)) else text


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, and a variable."""
    is_sheet = name.lower().endswith(SUFFIXES) and is_text(data)
    return is_sheet and _DECLARATION.search(_with_entries(decode(data))) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the variables that are colours, and those in hashes, by `source_code`."""
    text = _with_entries(decode(data))
    return source_code.read_declarations(text.encode(), name, _DECLARATION, _read_color)


def _with_entries(text: str) -> str:
    """Replace hashes that state colours by a variable for each, ``hash-key = #87ceeb``."""

    def declared(match: re.Match[str]) -> str:
        entries = _ENTRY.findall(match[2])
        return "\n".join(f"{match[1]}-{key} = {value}" for key, value in entries) or match[0]

    return _HASH.sub(declared, text)


def _read_color(value: str) -> Coordinates | None:
    return css_color_or_none(value.strip().removeprefix('unquote("').removesuffix('")'))
