"""Variables of Figma: design tokens in sRGB, one file for each mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.single import of_rgb_u8
from huescope.errors import printable
from huescope.palette.writing.choices import NESTING
from huescope.palette.writing.design_tokens import AS_NAMED, RULES, clean, token_color, tree
from huescope.palette.writing.json import dumped
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "figma"
LABEL = marked("Figma variables")
FAMILY = "tokens"
SUFFIXES = (".tokens.json",)
DESCRIPTION = marked("A mode of a collection of variables, to be imported in Figma.")
OPTIONS = (NESTING,)
IS_TEXT = True


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as tokens in sRGB, without a level for the palette.

    Parameters
    ----------
    palette : Palette
        Any names; what a reference could not hold is replaced, and the name kept as description.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        JSON in UTF-8.
    """
    tokens = {place: _token(swatch) for place, swatch in enumerate(palette.swatches)}
    return dumped(tree(palette, {**options, "names": AS_NAMED}, RULES, tokens))


def _token(swatch: Swatch) -> dict[str, object]:
    value = token_color(of_rgb_u8(swatch.rgb, swatch.alpha), swatch.hex)
    changed = swatch.name and clean(swatch.name.strip()) != swatch.name
    description = {"$description": printable(swatch.name)} if changed else {}
    return {"$type": "color", "$value": value, **description}
