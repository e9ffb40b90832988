"""Design tokens of the Design Tokens Community Group, 2025.10."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from huescope.color.single import coordinates_in
from huescope.errors import printable
from huescope.palette.format import Option
from huescope.palette.reading import design_tokens
from huescope.palette.writing.choices import NESTING
from huescope.palette.writing.design_tokens import AS_NAMED, RULES, clean, token_color, tree
from huescope.palette.writing.json import dumped
from huescope.palette.writing.names import STYLES, says_all
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "dtcg"
LABEL = marked("Design tokens (DTCG)")
FAMILY = "tokens"
SUFFIXES = (".tokens.json", ".tokens")
DESCRIPTION = marked("Tokens that design tools and build tools share, in the format of 2025.10.")
OPTIONS = (
    Option(
        "names",
        marked("Names"),
        marked("How tokens are called."),
        AS_NAMED,
        MappingProxyType({AS_NAMED: marked("As named"), **STYLES}),
    ),
    Option(
        "space",
        marked("Colour space"),
        marked("In which space colours are stated."),
        "stated",
        MappingProxyType(
            {
                "stated": marked("As stated"),
                "srgb": "sRGB",
                "oklch": "OKLCH",
                "display-p3": marked("Display P3"),
            }
        ),
    ),
    NESTING,
)
IS_TEXT = True
RANK = 40

recognizes = design_tokens.recognizes
read = design_tokens.read


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as a group of tokens under its name.

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

    Notes
    -----
    Design Tokens Format Module 2025.10, https://www.designtokens.org/tr/2025.10/format/.
    """
    tokens = {place: _token(swatch, options) for place, swatch in enumerate(palette.swatches)}
    lines = map(printable, palette.note.splitlines())
    note = {"$description": "\n".join(lines)} if palette.note else {}
    name = clean(palette.name.strip()) or "Palette"
    return dumped({name: {**note, **tree(palette, options, RULES, tokens)}})


def _token(swatch: Swatch, options: Mapping[str, str]) -> dict[str, Any]:
    space = options["space"]
    if space == "srgb":
        red, green, blue = swatch.rgb
        value: dict[str, Any] = {
            "colorSpace": "srgb",
            "components": [round(each / 255, 6) for each in (red, green, blue)],
            **({} if swatch.alpha == 1 else {"alpha": round(swatch.alpha, 6)}),
            "hex": swatch.hex,
        }
    else:
        color = swatch.coordinates
        color = color if space == "stated" else coordinates_in(color, space)
        value = token_color(color, swatch.hex)
    if options["names"] == AS_NAMED:
        told = not swatch.name or clean(swatch.name.strip()) == swatch.name
    else:
        told = says_all(swatch.name, RULES)
    description = {} if told else {"$description": printable(swatch.name)}
    return {"$type": "color", "$value": value, **description}
