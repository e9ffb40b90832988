"""CSS custom properties."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.single import css_text, of_rgb_u8
from huescope.palette.format import Option
from huescope.palette.reading import style_sheets
from huescope.palette.writing.choices import GROUPS, NOTATION, PREFIX, WIDE, names
from huescope.palette.writing.lines import block_comment, declarations, head, indented, joined
from huescope.palette.writing.names import Rules, chosen_names
from huescope.palette.writing.notation import (
    color_text,
    color_to_write,
    is_modern,
    notation_for,
)
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "css"
LABEL = marked("CSS custom properties")
FAMILY = "web"
SUFFIXES = (".css",)
DESCRIPTION = marked("Variables for a style sheet, such as --sky-1: #87ceeb.")
OPTIONS = (
    PREFIX,
    NOTATION,
    names("kebab", "camel", "snake"),
    GROUPS,
    WIDE,
    Option(
        "fallback",
        marked("sRGB first"),
        marked("Whether browsers that know no wide or modern colours get the nearest in sRGB."),
        "yes",
        MappingProxyType({"yes": marked("Yes"), "no": marked("No")}),
    ),
)
IS_TEXT = True
RANK = 190

recognizes = style_sheets.recognizes
read = style_sheets.read

_RULES = Rules()
_PROBES = {"oklch": "oklch(0% 0 0)", "display-p3": "color(display-p3 0 0 0)"}


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as custom properties of ``:root``.

    A swatch is called by its own name, or by the palette's name and its place. Letters of every
    script stay, accents on Latin ones go, all else becomes hyphens, and a number tells names apart
    that would be the same.

    Parameters
    ----------
    palette : Palette
        Any names.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        A style sheet in UTF-8, with a ``@charset`` where it is not plain ASCII.

    Notes
    -----
    W3C CSS Custom Properties for Cascading Variables Level 1; identifiers by CSS Syntax Level 3.
    A second declaration is no fallback for a custom property, whose value may be anything: the
    modern one wins even where it is not understood. So it stands in a rule under ``@supports``.
    """
    _namer, named = chosen_names(palette, options, _RULES)
    with_fallback = options["fallback"] == "yes"

    def declare(name: str, swatch: Swatch) -> str:
        text = _in_srgb(swatch, options) if with_fallback else color_text(swatch, options)
        return f"--{name}: {text};"

    lines = [
        *head(palette, block_comment),
        ":root {",
        *indented(declarations(palette, named, options, _RULES, declare, block_comment)),
        "}",
        *(_modern(palette, named, options) if with_fallback else ()),
    ]
    charset = [] if "".join(lines).isascii() else ['@charset "utf-8";']
    return joined(charset + lines)


def _in_srgb(swatch: Swatch, options: Mapping[str, str]) -> str:
    notation = options["notation"]
    if is_modern(notation):
        return css_text(of_rgb_u8(swatch.rgb, swatch.alpha), "hex")
    return css_text(swatch.coordinates, notation)


def _modern(palette: Palette, named: Sequence[str], options: Mapping[str, str]) -> Iterator[str]:
    for notation, probe in _PROBES.items():
        lines = [
            f"    --{name}: {css_text(color_to_write(swatch, options), notation)};"
            for name, swatch in zip(named, palette.swatches, strict=True)
            if notation_for(swatch, options) == notation
        ]
        if lines:
            yield from (f"@supports (color: {probe}) {{", "  :root {", *lines, "  }", "}")
