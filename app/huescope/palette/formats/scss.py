"""Variables and a map of Sass, in the syntax of CSS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.writing.choices import GROUPS, NOTATION, PREFIX, WIDE, names
from huescope.palette.writing.lines import variables_and_map
from huescope.palette.writing.names import Rules
from huescope.palette.writing.notation import color_text
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette

NAME = "scss"
LABEL = "SCSS"
FAMILY = "web"
SUFFIXES = (".scss",)
DESCRIPTION = marked("Variables such as $sky-1: #87ceeb, and a map of them all.")
OPTIONS = (PREFIX, NOTATION, names("kebab", "camel", "snake"), GROUPS, WIDE)
IS_TEXT = True

_RULES = Rules(starts_with_letter=True)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write each colour as a variable, and a map under the palette's name.

    Parameters
    ----------
    palette : Palette
        Any names; as for CSS, but a name that would start with a digit gets a word in front.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        UTF-8. The keys of the map are quoted: a bare one such as red would be a colour.
    """
    return variables_and_map(
        palette,
        options,
        _RULES,
        lambda name, swatch: f"${name}: {color_text(swatch, options)};",
        lambda title, named: [f"${title}: (", *(f'  "{name}": ${name},' for name in named), ");"],
    )
