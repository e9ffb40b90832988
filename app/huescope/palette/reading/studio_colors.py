"""Colours that Tokens Studio computes: from functions in a value, and by its modifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.palette.reading.computed_colors import Evaluator, NotComputed
from huescope.palette.reading.css_colors import coordinates_of, css_color, with_alpha
from huescope.palette.reading.css_tokens import parsed
from huescope.palette.reading.numbers_in_css import evaluate
from huescope.palette.reading.token_tree import LeadsNowhere
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coloraide import Color

    from huescope.color.coordinates import Coordinates

_SPACES = {"lch": "lch", "srgb": "srgb", "p3": "display-p3", "hsl": "hsl"}
_MOST_TEXT = 1000  # characters


def computed(text: str) -> Coordinates:
    """Compute a value in which all aliases were replaced.

    Raises
    ------
    LeadsNowhere
        If it is no colour that can be computed.
    """
    if len(text) > _MOST_TEXT:
        raise LeadsNowhere(marked("its value is too long for a colour"))
    try:
        color = Evaluator(lambda _name: None).coordinates(parsed(text))
    except NotComputed as error:
        raise LeadsNowhere(error.reason) from error
    if color is None:
        name, bracket, _ = text.partition("(")
        raise LeadsNowhere(
            marked("computed by {name}()", name=name[:40])
            if bracket
            else marked("its value is no colour")
        )
    return color


def modified(color: Coordinates, change: Mapping[str, Any]) -> Coordinates:
    """Lighten, darken, mix or fade a colour as Tokens Studio does.

    Parameters
    ----------
    color : Coordinates
        The token's own.
    change : mapping
        ``type``, ``value`` (0 to 1), ``space`` ("lch", "srgb", "p3" or "hsl") and, to mix,
        ``color``.

    Raises
    ------
    LeadsNowhere
        If the change is not known.

    Notes
    -----
    Tokens Studio moves the lightness of LCH and HSL by a part of what is left to 100 or 0 %, and
    in RGB mixes with white or black.
    """
    kind, space = change.get("type"), _SPACES.get(str(change.get("space", "lch")))
    try:
        amount = evaluate(parsed(str(change.get("value"))[:40]), {}).fraction
    except ValueError as error:
        raise LeadsNowhere(
            marked("computed by {kind}, by an amount that is no number", kind=kind)
        ) from error
    base = css_color_of(color)
    if kind == "alpha":
        return coordinates_of(with_alpha(base, amount))
    if space is None or not 0 <= amount <= 1:
        raise LeadsNowhere(marked("computed by {kind} in a space that is not known", kind=kind))
    stated = base.convert(space)
    if kind == "mix":
        other = css_color(str(change.get("color")))
        if other is None:
            raise LeadsNowhere(marked("mixed with what is no colour"))
        return coordinates_of(stated.mix(other, amount, space=space))
    if kind not in {"lighten", "darken"}:
        raise LeadsNowhere(marked("computed by {kind}", kind=kind))
    goal = 1.0 if kind == "lighten" else 0.0
    if space in {"lch", "hsl"}:
        place, full = (0, 100.0) if space == "lch" else (2, 1.0)
        stated[place] += (goal * full - stated[place]) * amount
        return coordinates_of(stated)
    values = [each + (goal - each) * amount for each in stated.coords()]
    return coordinates_of(stated.new(space, values, stated.alpha()))


def css_color_of(color: Coordinates) -> Color:
    """Hand a colour of a space of CSS to the library."""
    from coloraide import Color

    return Color(color.space, color.values, color.alpha)
