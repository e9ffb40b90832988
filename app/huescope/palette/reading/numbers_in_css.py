"""Numbers of style sheets: percentages, angles, channel keywords and ``calc()``."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.reading.limits import MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tinycss2.ast import Node

_DEGREES = {"deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}

_SELECTING: dict[str, Callable[[Sequence[float]], float]] = {"min": min, "max": max}
_ROUNDING: dict[str, Callable[[float], float]] = {
    "abs": abs,
    "ceil": math.ceil,
    "floor": math.floor,
    "round": lambda value: math.floor(value + 0.5),
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number and whether it is a percentage; angles are in degrees.

    Attributes
    ----------
    value : float
        50 for ``50%``.
    is_percentage : bool
        Whether a percent sign followed.
    """

    value: float
    is_percentage: bool = False

    def of(self, hundred_percent: float) -> float:
        """Give the plain number, where a percentage is one of `hundred_percent`."""
        return self.value / 100 * hundred_percent if self.is_percentage else self.value

    @property
    def fraction(self) -> float:
        """0 to 1: of a percentage its hundredth, else the number."""
        return self.of(1.0)

    @property
    def text(self) -> str:
        """As CSS writes it."""
        return f"{self.value:.10g}{'%' if self.is_percentage else ''}"


def evaluate(
    tokens: Sequence[Node],
    known: Mapping[str, Number],
    call: Callable[[Node], Number] | None = None,
    depth: int = 0,
) -> Number:
    """Compute a number.

    Parameters
    ----------
    tokens : sequence of tinycss2 nodes
        A number, a keyword, or sums and products of them, with or without ``calc()``.
    known : mapping of str to Number
        What keywords stand for.
    call : callable, optional
        Computes functions other than ``calc()``.
    depth : int
        How many brackets this lies within.

    Raises
    ------
    ValueError
        If it is none that can be computed.
    """
    if depth > MAX_DEPTH:
        raise ValueError("a calculation is nested too deeply")
    parts = _without_modules(tokens)
    terms: list[tuple[str, Number]] = []
    sign = "+"
    for part in parts:
        if part.type == "literal" and part.value in "+-*/":
            sign = part.value
            continue
        terms.append((sign, _operand(part, known, call, depth)))
        sign = ""  # two operands need a sign between them, or the second has its own
    return _total(terms)


def _without_modules(tokens: Sequence[Node]) -> list[Node]:
    """Leave out blanks, and what Sass writes before a function: ``math.`` of ``math.div(1, 2)``."""
    parts = [token for token in tokens if token.type not in {"whitespace", "comment"}]
    return [
        token
        for place, token in enumerate(parts)
        if not ((token.type == "ident" and _is_dot(parts, place + 1)) or _is_dot(parts, place))
    ]


def _is_dot(parts: Sequence[Node], place: int) -> bool:
    """Tell whether a dot before a function stands here."""
    following = parts[place + 1 : place + 2]
    return bool(
        following
        and following[0].type == "function"
        and parts[place].type == "literal"
        and parts[place].value == "."
    )


def _operand(
    token: Node,
    known: Mapping[str, Number],
    call: Callable[[Node], Number] | None,
    depth: int,
) -> Number:
    if token.type == "percentage":
        return Number(token.value, is_percentage=True)
    if token.type == "number":
        return Number(token.value)
    if token.type == "dimension" and token.lower_unit in _DEGREES:
        return Number(token.value * _DEGREES[token.lower_unit])
    if token.type == "ident":
        if token.lower_value == "none":
            return Number(0.0)
        if token.lower_value in known:
            return known[token.lower_value]
    if token.type == "() block":
        return evaluate(token.content, known, call, depth + 1)
    if token.type == "function" and token.lower_name == "calc":
        return evaluate(token.arguments, known, call, depth + 1)
    if token.type == "function" and call is not None:
        return call(token)
    raise ValueError("this is no number that can be computed")


def _total(terms: Sequence[tuple[str, Number]]) -> Number:
    """Multiply and divide first, then add and subtract."""
    if not terms:
        raise ValueError("a number is needed")
    sums: list[tuple[float, Number]] = []
    for sign, number in terms:
        if sign in {"*", "/"} and sums:
            outer, before = sums.pop()
            factor = 1 / number.value if sign == "/" else number.value
            if before.is_percentage and number.is_percentage:
                raise ValueError("two percentages cannot be multiplied")
            percentage = before.is_percentage or number.is_percentage
            sums.append((outer, Number(before.value * factor, percentage)))
        elif sign in {"+", "-"} or (sign == "" and number.value < 0):
            sums.append((-1.0 if sign == "-" else 1.0, number))
        else:
            raise ValueError("two numbers stand side by side")
    if len({number.is_percentage for _, number in sums}) > 1:
        raise ValueError("a percentage cannot be added to a number")
    total = sum(sign * number.value for sign, number in sums)
    if not math.isfinite(total):
        raise ValueError("a number is too large")
    return Number(total, sums[0][1].is_percentage)


def of_function(name: str, numbers: Sequence[Number]) -> Number:
    """Compute a function of Sass or Less that makes a number of numbers.

    Parameters
    ----------
    name : str
        Such as "percentage", or "div" of ``math.div()``.
    numbers : sequence of Number
        Its arguments.

    Raises
    ------
    ValueError
        If it is not known, or not for these numbers.
    """
    values = [each.value for each in numbers]
    if name == "div" and len(values) == 2 and not numbers[1].is_percentage:
        return Number(values[0] / values[1], numbers[0].is_percentage)
    if not values or len({each.is_percentage for each in numbers}) > 1:
        raise ValueError("these numbers do not go together")
    is_percentage = numbers[0].is_percentage
    if name == "percentage" and len(values) == 1:
        return Number(values[0] * 100, is_percentage=True)
    if name == "div" and len(values) == 2:
        return Number(values[0] / values[1])
    if name in _SELECTING:
        return Number(_SELECTING[name](values), is_percentage)
    if name in _ROUNDING and len(values) == 1:
        return Number(_ROUNDING[name](values[0]), is_percentage)
    raise ValueError("this is no function that is known here")
