"""Arguments of a function of Sass or Less, by the names of its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from huescope.palette.reading.css_tokens import is_literal, stripped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coloraide import Color
    from tinycss2.ast import Node

    from huescope.palette.reading.numbers_in_css import Number


class Values(Protocol):
    """What finds out the value of an argument, in which variables and functions may stand."""

    def color(self, tokens: Sequence[Node]) -> Color | None:
        """Give the colour, if it is one."""

    def number(self, tokens: Sequence[Node]) -> Number:
        """Give the number; raises ValueError if it is none."""


class Arguments:
    """The arguments of one call.

    Parameters
    ----------
    values : Values
        Computes them.
    given : mapping of str to sequence of tinycss2 nodes
        By the names of the parameters.
    """

    def __init__(self, values: Values, given: Mapping[str, Sequence[Node]]) -> None:
        self._values = values
        self._given = given

    def has(self, name: str) -> bool:
        """Tell whether an argument is given."""
        return name in self._given

    def color(self, name: str, usual: Color | None = None) -> Color:
        """Give a colour; raises ValueError if there is none, and no usual one."""
        color = self._values.color(self._given[name]) if name in self._given else usual
        if color is None:
            raise ValueError("a colour is needed")
        return color

    def number(self, name: str) -> Number:
        """Give a number; raises ValueError if there is none."""
        if name not in self._given:
            raise ValueError("a number is needed")
        return self._values.number(self._given[name])

    def hundredth(self, name: str, usual: float | None = None) -> float:
        """Give a number in per cent as a fraction: 10 and 10% are the same."""
        if name not in self._given and usual is not None:
            return usual
        return self.number(name).value / 100

    def words(self, name: str) -> list[str]:
        """Give the identifiers that an argument consists of, in lower case; none if not given."""
        tokens = stripped(self._given.get(name, ()))
        return [_word(each) for each in tokens if each.type != "whitespace"]


def bound(parameters: str, arguments: Sequence[Sequence[Node]]) -> dict[str, list[Node]]:
    """Bind arguments, by their order or as ``$name: value``, to parameters.

    Parameters
    ----------
    parameters : str
        Their names in their order, with blanks between.
    arguments : sequence of sequence of tinycss2 nodes
        What stood between the commas.

    Raises
    ------
    ValueError
        If there are more than parameters, or one has a name that is none of them.
    """
    names = parameters.split()
    found: dict[str, list[Node]] = {}
    for place, each in enumerate(arguments):
        tokens = stripped(each)
        if len(tokens) > 3 and is_literal(tokens[0], "$") and is_literal(tokens[2], ":"):
            found[_word(tokens[1])] = tokens[3:]
        elif tokens and place < len(names):
            found[names[place]] = tokens
        elif tokens:
            raise ValueError("more is given than the function takes")
    if not found.keys() <= set(names):
        raise ValueError("an argument has a name that the function does not know")
    return found


def _word(token: Node) -> str:
    return str(token.lower_value if token.type == "ident" else getattr(token, "value", "")).lower()
