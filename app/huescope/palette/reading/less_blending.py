"""Blend functions of Less, such as ``multiply()``, and its arithmetic with colours.

The formulas are those of Compositing and Blending Level 1, section 10.1, of the W3C, but for
average and negation, which are of Less: https://lesscss.org/functions/#color-blending.
"""

from __future__ import annotations

from math import sqrt
from operator import add, mul, sub
from typing import TYPE_CHECKING

from huescope.palette.reading.css_tokens import stripped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coloraide import Color
    from tinycss2.ast import Node


def _multiply(below: float, above: float) -> float:
    return below * above


def _screen(below: float, above: float) -> float:
    return below + above - below * above


def _overlay(below: float, above: float) -> float:
    doubled = 2 * below
    return _multiply(doubled, above) if doubled <= 1 else _screen(doubled - 1, above)


def _soft_light(below: float, above: float) -> float:
    if above <= 0.5:
        return below - (1 - 2 * above) * below * (1 - below)
    lit = sqrt(below) if below > 0.25 else ((16 * below - 12) * below + 4) * below
    return below - (1 - 2 * above) * (lit - below)


BLEND_MODES: dict[str, Callable[[float, float], float]] = {
    "multiply": _multiply,
    "screen": _screen,
    "overlay": _overlay,
    "softlight": _soft_light,
    "hardlight": lambda below, above: _overlay(above, below),
    "difference": lambda below, above: abs(below - above),
    "exclusion": lambda below, above: below + above - 2 * below * above,
    "average": lambda below, above: (below + above) / 2,
    "negation": lambda below, above: 1 - abs(below + above - 1),
}
"""One channel of sRGB, 0 to 1, of the colour below and the colour above."""


def blended(mode: str, below: Color, above: Color) -> Color:
    """Lay one colour on another in a blend mode, in sRGB with both alphas."""
    one, two = below.convert("srgb"), above.convert("srgb")
    under, over = one.alpha(), two.alpha()
    alpha = over + under * (1 - over)
    values = []
    for back, source in zip(one.coords(), two.coords(), strict=True):
        value = BLEND_MODES[mode](back, source)
        if alpha:
            kept = under * (back - over * (back + source - value))
            value = (over * source + kept) / alpha
        values.append(min(1.0, max(0.0, value)))
    return one.new("srgb", values, alpha)


_OPERATIONS: dict[str, Callable[[float, float], float]] = {"+": add, "-": sub, "*": mul}


def arithmetic(
    tokens: Sequence[Node], operand: Callable[[Sequence[Node]], Color | float | None]
) -> Color | None:
    """Compute ``@a - #111`` or ``@a * 0.5``, as Less does, with the channels of sRGB from 0 to 255.

    Parameters
    ----------
    tokens : sequence of tinycss2 nodes
        Two operands with ``+``, ``-`` or ``*`` between them.
    operand : callable
        Gives the colour, or the number, that tokens are.

    Returns
    -------
    Color or None
        None where it is something else.
    """
    places = [
        place
        for place, token in enumerate(tokens)
        if token.type == "literal" and token.value in _OPERATIONS
    ]
    if len(places) != 1:
        return None
    first = operand(stripped(tokens[: places[0]]))
    second = None if first is None else operand(stripped(tokens[places[0] + 1 :]))
    if first is None or second is None:
        return None
    colors = [each for each in (first, second) if not isinstance(each, float)]
    if not colors:
        return None
    compute = _OPERATIONS[tokens[places[0]].value]
    pairs = zip(_bytes(first), _bytes(second), strict=True)
    values = [min(1.0, max(0.0, compute(one, two) / 255)) for one, two in pairs]
    clear = [1 - (1.0 if isinstance(each, float) else each.alpha()) for each in (first, second)]
    return colors[0].new("srgb", values, 1 - clear[0] * clear[1])


def _bytes(operand: Color | float) -> list[float]:
    if isinstance(operand, float):
        return [operand] * 3
    return [255 * each for each in operand.convert("srgb").coords()]
