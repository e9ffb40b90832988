"""Colours and names of the Design Tokens format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.color.coordinates import SPACES, Coordinates
from huescope.color.single import coordinates_in
from huescope.errors import printable
from huescope.palette.writing.names import FreeNamer, Namer, Rules, nested_names
from huescope.palette.writing.reserved import JAVASCRIPT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette

TOKEN_SPACES = frozenset(SPACES) - {"hsv", "cmyk", "gray"}
"""The colour spaces that the format knows, by the names that it shares with CSS."""

RULES = Rules(reserved=JAVASCRIPT)
"""Of names that are in a style."""

AS_NAMED = "as-named"
"""The style of names that leaves them as they are."""

_PERCENT = {"hsl": (1, 2), "hwb": (1, 2)}  # channels from 0 to 100 there, and to 1 here
_HUES = {"hsl": 0, "hwb": 0, "lch": 2, "oklch": 2}
_DIGITS = 6


def token_color(color: Coordinates, shown_hex: str) -> dict[str, Any]:
    """Give the value of a token.

    Parameters
    ----------
    color : Coordinates
        In any space; one that the format does not know, or whose ranges do not hold it, is stated
        in OkLCh.
    shown_hex : str
        The colour as shown in sRGB, six digits.

    Returns
    -------
    dict
        ``colorSpace``, ``components``, ``alpha`` where it is not opaque, and ``hex``.

    Notes
    -----
    Design Tokens Color Module 2025.10, https://www.designtokens.org/tr/2025.10/color/.
    """
    stated = color if color.space in TOKEN_SPACES else coordinates_in(color, "srgb")
    components = _components(stated)
    if not _fits(stated.space, components):
        stated = coordinates_in(color, "oklch")
        lightness, chroma, hue = _components(stated)
        components = [min(1.0, max(0.0, lightness)), max(0.0, chroma), hue]
    alpha = {} if color.alpha == 1 else {"alpha": round(color.alpha, _DIGITS)}
    return {"colorSpace": stated.space, "components": components, **alpha, "hex": shown_hex}


def from_token(space: str, components: list[float], alpha: float) -> Coordinates:
    """Take a token's numbers; ValueError where they fit no space."""
    if space not in TOKEN_SPACES:
        raise ValueError(f"{space!a} is no colour space of design tokens")
    percent = _PERCENT.get(space, ())
    values = (each / 100 if place in percent else each for place, each in enumerate(components))
    return Coordinates(space, tuple(values), alpha)


def tree(
    palette: Palette,
    options: Mapping[str, str],
    rules: Rules,
    token: Mapping[int, dict[str, Any]],
) -> dict[str, Any]:
    """Put tokens into groups.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        ``names``, a style or `AS_NAMED`, and ``groups``.
    rules : Rules
        Of the names, where they are in a style.
    token : mapping of int to dict
        By the swatch's place, from 0.
    """

    def namer() -> Namer | FreeNamer:
        style = options["names"]
        return FreeNamer(clean) if style == AS_NAMED else Namer(style, rules)

    names = nested_names(palette, namer, with_groups=options["groups"] == "nested")
    found: dict[str, Any] = {}
    for place, (group, name) in enumerate(names):
        level = found.setdefault(group, {}) if group else found
        level[name] = token[place]
    return found


def clean(name: str) -> str:
    """Make a name one that references can hold: no braces, no dot, no dollar in front."""
    text = without_references(name).replace(".", "·")
    marked = text.startswith("$") or text.lower() in JAVASCRIPT
    return f"·{text}" if marked else text


def without_references(text: str) -> str:
    """Make a text printable, and keep build tools from looking up what stands in braces."""
    return printable(text).replace("{", "(").replace("}", ")")


def _components(color: Coordinates) -> list[float]:
    values = [round(value, _DIGITS) + 0.0 for value in color.values]
    for place in _PERCENT.get(color.space, ()):
        values[place] = round(100 * color.values[place], _DIGITS)
    if color.space in _HUES:
        place = _HUES[color.space]
        values[place] = round(values[place] % 360, _DIGITS) % 360
    return values


def _fits(space: str, components: list[float]) -> bool:
    first, second, third = components
    if space in _PERCENT:
        return 0 <= second <= 100 and 0 <= third <= 100
    if space in {"lab", "lch"}:
        return 0 <= first <= 100 and (space == "lab" or second >= 0)
    if space in {"oklab", "oklch"}:
        return 0 <= first <= 1 and (space == "oklab" or second >= 0)
    return all(0 <= each <= 1 for each in components)
