"""A configuration of Tailwind CSS 3."""

from __future__ import annotations

import json
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.palette import Palette
from huescope.palette.reading.javascript import texts
from huescope.palette.reading.swatches import collected, css_color_or_none
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.choices import NESTING, NOTATION, WIDE, names
from huescope.palette.writing.lines import MADE_WITH, head, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, nested_names, says_all
from huescope.palette.writing.notation import color_text
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


NAME = "tailwind3"
LABEL = marked("Tailwind CSS 3")
FAMILY = "web"
SUFFIXES = (".js", ".cjs", ".mjs")
DESCRIPTION = marked(
    "A configuration that adds the colours to the theme, for bg-sky-1 and the like."
)
OPTIONS = (
    NOTATION,
    names("kebab", "camel"),
    NESTING,
    WIDE,
    Option(
        "module",
        marked("Module"),
        marked("How the configuration is exported."),
        "commonjs",
        MappingProxyType({"commonjs": "module.exports", "esm": marked("export default")}),
    ),
)
IS_TEXT = True

_HEAD = re.compile(r"//\s?(.*)")
_ALPHA = re.compile(r"\s*/\s*<alpha-value>")
# Keys that only say where in a configuration the colours stand.
_STRUCTURE = frozenset(
    ["module", "exports", "theme", "extend", "colors", "colours", "palette", "tokens", "value"]
)

# "DEFAULT" is the group itself, and numbers would be sorted before all else.
_RULES = Rules(plain=True, starts_with_letter=True, reserved=frozenset({"default"}))


# Under which an object tells its colour, and the name of it.
_VALUES = frozenset({"hex", "value", "color", "colour", "rgb", "css", "code"})
_NAMES = ("name", "title", "label")
_COPIES = frozenset({"original", "attributes"})  # what Style Dictionary writes beside a token
_NO_COLORS = frozenset({"currentcolor", "inherit", "none"})


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


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, and a colour in an object."""
    is_script = name.lower().endswith((*SUFFIXES, ".ts")) and is_text(data)
    return is_script and next(_swatches(decode(data)), None) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the colours of a configuration, or of another object of texts; nothing is run.

    Parameters
    ----------
    data : bytes
        JavaScript or TypeScript.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Levels below those of a configuration are groups.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    text = decode(data)
    first = _HEAD.match(text)
    head_text = first[1].strip() if first else ""
    told = head_text.removesuffix(MADE_WITH) if head_text.endswith(MADE_WITH) else ""
    title, _, source = told.rpartition(", from ")
    title, source = (title, source) if title else (told, "")
    return Palette(title or stem(name), collected(_swatches(text), name), source or name)


def _swatches(text: str) -> Iterator[Swatch]:
    first = _HEAD.match(text)
    is_ours = first is not None and first[1].strip().endswith(MADE_WITH)
    found = list(texts(text))
    objects: dict[int, dict[str, str]] = {}
    for each in found:
        objects.setdefault(each.owner, {}).setdefault(
            each.path[-1] if each.path else "", each.value
        )
    words = {owner: _words_are_colors(entries) for owner, entries in objects.items()}
    for each in found:
        color = css_color_or_none(_ALPHA.sub("", each.value))
        if color is None or not each.path or _COPIES & set(each.path[:-1]):
            continue
        is_certain = not each.value.isalpha() or "colors" in each.path
        if not is_certain and (each.path[-1] in _NAMES or not words[each.owner]):
            continue
        keys = [key for key in each.path if key.lower() not in _STRUCTURE]
        beside = objects[each.owner]
        told = next((beside[key] for key in _NAMES if key in beside), "")
        if told and each.path[-1].lower() in _VALUES:  # {name: "Sky", hex: "#87ceeb"}
            group, title = [key for key in keys if key != each.path[-1]], told
        elif keys:
            if keys[-1] == "DEFAULT" and len(keys) > 1:
                keys.pop()
            *group, title = keys
        else:
            continue
        yield Swatch.of(
            color, each.comment if is_ours and each.comment else title, group="/".join(group)
        )


def _words_are_colors(entries: Mapping[str, str]) -> bool:
    """Tell whether words such as "tan" are colours: where all beside them are."""
    return all(
        css_color_or_none(value) is not None or value.lower() in _NO_COLORS
        for key, value in entries.items()
        if key not in _NAMES and value.isalpha()
    )
