"""A configuration of Tailwind CSS 3."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.writing.choices import NESTING, NOTATION, WIDE, names
from huescope.palette.writing.lines import head, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, nested_names, says_all
from huescope.palette.writing.notation import color_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "tailwind3"
LABEL = "Tailwind CSS 3"
FAMILY = "web"
SUFFIXES = (".js", ".cjs", ".mjs")
DESCRIPTION = "A configuration that adds the colours to the theme, for bg-sky-1 and the like."
OPTIONS = (
    NOTATION,
    names("kebab", "camel"),
    NESTING,
    WIDE,
    Option(
        "module",
        "Module",
        "How the configuration is exported.",
        "commonjs",
        MappingProxyType({"commonjs": "module.exports", "esm": "export default"}),
    ),
)
IS_TEXT = True

# "DEFAULT" is the group itself, and numbers would be sorted before all else.
_RULES = Rules(plain=True, starts_with_letter=True, reserved=frozenset({"default"}))


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the colours below ``theme.extend.colors``; usable as a preset, too.

    Parameters
    ----------
    palette : Palette
        Any names; class names with letters from a to z only can be found by Tailwind everywhere.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        JavaScript, in UTF-8.
    """
    exported = "module.exports =" if options["module"] == "commonjs" else "export default"
    return joined(
        [
            *head(palette, line_comment),
            "/** @type {import('tailwindcss').Config} */",
            f"{exported} {{",
            "  theme: {",
            "    extend: {",
            "      colors: {",
            *_entries(palette, options),
            "      },",
            "    },",
            "  },",
            "};",
        ]
    )


def _entries(palette: Palette, options: Mapping[str, str]) -> Iterator[str]:
    named = nested_names(
        palette,
        lambda: Namer(options["names"], _RULES),
        with_groups=options["groups"] == "nested",
    )
    levels: dict[str, list[str]] = {}
    for (group, name), swatch in zip(named, palette.swatches, strict=True):
        # A group comes where its first swatch stands.
        key = f"{json.dumps(group)}: {{" if group else f"\0{name}"
        levels.setdefault(key, []).append(_entry(name, swatch, options, 10 if group else 8))
    for key, lines in levels.items():
        if key.startswith("\0"):
            yield from lines
        else:
            yield from (f"        {key}", *lines, "        },")


def _entry(name: str, swatch: Swatch, options: Mapping[str, str], indent: int) -> str:
    text = color_text(swatch, options)
    if not text.startswith("#") and swatch.alpha == 1:
        text = f"{text[:-1]} / <alpha-value>)"  # so that bg-sky/50 works
    remark = "" if says_all(swatch.name, _RULES) else f" {line_comment(swatch.name)}"
    return f"{' ' * indent}{json.dumps(name)}: {json.dumps(text)},{remark}"
