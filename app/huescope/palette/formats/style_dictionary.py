"""Input of Style Dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.writing.choices import NESTING, NOTATION, WIDE, names
from huescope.palette.writing.design_tokens import tree, without_references
from huescope.palette.writing.json import dumped
from huescope.palette.writing.names import Rules, says_all
from huescope.palette.writing.notation import color_text, with_commas
from huescope.palette.writing.reserved import JAVASCRIPT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "style-dictionary"
LABEL = marked("Style Dictionary")
FAMILY = "tokens"
SUFFIXES = (".json",)
DESCRIPTION = marked("Properties under color, for a build with Style Dictionary.")
OPTIONS = (names("kebab", "camel", "snake"), NOTATION, NESTING, WIDE)
IS_TEXT = True

# A property called so would be taken for one of its parent.
_RULES = Rules(
    starts_with_letter=True, reserved=JAVASCRIPT | {"value", "type", "comment", "attributes"}
)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as properties below ``color``.

    Parameters
    ----------
    palette : Palette
        Any names; a name that had to be changed is kept as comment.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        JSON in UTF-8.
    """
    properties = {
        place: _property(swatch, options) for place, swatch in enumerate(palette.swatches)
    }
    return dumped({"color": tree(palette, options, _RULES, properties)})


def _property(swatch: Swatch, options: Mapping[str, str]) -> dict[str, str]:
    told = says_all(swatch.name, _RULES)
    # It goes into comments of CSS as it is.
    text = without_references(swatch.name).replace("*/", "*\\/")
    comment = {} if told else {"comment": text}
    return {"value": with_commas(color_text(swatch, options)), "type": "color", **comment}
