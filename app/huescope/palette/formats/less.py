"""Variables and a map of Less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.writing.choices import GROUPS, NOTATION, PREFIX, WIDE, names
from huescope.palette.writing.lines import variables_and_map
from huescope.palette.writing.names import Rules
from huescope.palette.writing.notation import color_text, is_modern, notation_for, with_commas
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "less"
LABEL = marked("Less")
FAMILY = "web"
SUFFIXES = (".less",)
DESCRIPTION = marked("Variables such as @sky-1: #87ceeb, and a map of them all.")
OPTIONS = (PREFIX, NOTATION, names("kebab", "camel", "snake"), GROUPS, WIDE)
IS_TEXT = True

# Names that Less takes for at-rules of CSS in some places.
_RESERVED = frozenset(
    [
        "arguments",
        "charset",
        "container",
        "counter-style",
        "document",
        "font-face",
        "import",
        "keyframes",
        "layer",
        "media",
        "namespace",
        "page",
        "plugin",
        "property",
        "rest",
        "supports",
        "viewport",
    ]
)
_RULES = Rules(plain=True, starts_with_letter=True, reserved=_RESERVED)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write each colour as a variable, and a map under the palette's name.

    Parameters
    ----------
    palette : Palette
        Any names; Less knows letters from a to z only.
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
        lambda name, swatch: f"@{name}: {_value(swatch, options)};",
        lambda title, named: [f"@{title}: {{", *(f"  {name}: @{name};" for name in named), "}"],
    )


def _value(swatch: Swatch, options: Mapping[str, str]) -> str:
    text = with_commas(color_text(swatch, options))
    # Less has a color() of its own, which takes other arguments.
    return f'~"{text}"' if is_modern(notation_for(swatch, options)) else text
