"""Tokens of Tokens Studio for Figma, and of Penpot: one file with sets."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.writing.choices import NESTING, NOTATION, WIDE
from huescope.palette.writing.design_tokens import AS_NAMED, RULES, clean, tree
from huescope.palette.writing.json import dumped
from huescope.palette.writing.notation import color_text, with_commas
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "tokens-studio"
LABEL = marked("Tokens Studio, Penpot")
FAMILY = "tokens"
SUFFIXES = (".json",)
DESCRIPTION = marked("A set of tokens to import in Tokens Studio for Figma, or in Penpot.")
OPTIONS = (
    Option(
        "keys",
        marked("Keys"),
        marked(
            "Which keys tokens have: Penpot, and Tokens Studio as it is set up today, want $value."
        ),
        "dtcg",
        MappingProxyType({"dtcg": marked("$value and $type"), "legacy": marked("value and type")}),
    ),
    NOTATION,
    NESTING,
    WIDE,
)
IS_TEXT = True
HOLDS = Holds(kinds=False)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette as one set under its name.

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
    sign = "$" if options["keys"] == "dtcg" else ""
    tokens = {place: _token(swatch, options, sign) for place, swatch in enumerate(palette.swatches)}
    title = clean(palette.name.strip()).replace("/", "∕") or "global"
    # A slash in the name of a set makes folders of it.
    found = tree(palette, {**options, "names": AS_NAMED}, RULES, tokens)
    return dumped({title: found, "$themes": [], "$metadata": {"tokenSetOrder": [title]}})


def _token(swatch: Swatch, options: Mapping[str, str], sign: str) -> dict[str, str]:
    token = {f"{sign}value": with_commas(color_text(swatch, options)), f"{sign}type": "color"}
    if swatch.name and clean(swatch.name.strip()) != swatch.name:
        token[f"{sign}description"] = printable(swatch.name)
    return token
