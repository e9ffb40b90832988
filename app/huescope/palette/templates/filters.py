"""Template filters. Their output is charged to the budget before it is produced."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any, NoReturn

from jinja2.runtime import LoopContext, Undefined
from jinja2.utils import Namespace

from huescope.palette.templates.budget import Refused
from huescope.palette.templates.context import FIELDS
from huescope.palette.templates.guard import COUNTED, FLAT, JOINED, SLICED
from huescope.palette.writing.names import STYLES, Namer, Rules
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from huescope.palette.templates.budget import Budget

MOST_NUMBER = 10**15
"""The largest number allowed in a template."""

_MOST_PLACES = 10
_ESCAPED = 12  # characters that one character may become by escaping


class Filters:
    """The filters of one rendering.

    Parameters
    ----------
    budget : Budget
        The budget that they charge.
    attribute_of : callable
        Returns an allowed attribute of an object, by its name.

    Attributes
    ----------
    by_name : dict of str to callable
        All filters, as Jinja takes them.
    """

    def __init__(self, budget: Budget, attribute_of: Callable[[Any, str], Any]) -> None:
        self._budget = budget
        self._attribute_of = attribute_of
        self.by_name = self._all()

    def _all(self) -> dict[str, Callable[..., Any]]:
        charged: dict[str, Callable[..., Any]] = {
            "abs": lambda value: abs(number_of(value)),
            "capitalize": lambda value: text_of(value).capitalize(),
            "escape": lambda value: escape(text_of(value)),
            "first": lambda value: _end(value, 0),
            "float": lambda value: float(_scalar(value)),
            "int": _whole,
            "last": lambda value: _end(value, -1),
            "length": lambda value: len(_sized(value)),
            "lower": lambda value: text_of(value).lower(),
            "reverse": lambda value: _sized(value)[::-1],
            "round": _rounded,
            "string": text_of,
            "title": lambda value: text_of(value).title(),
            "tojson": lambda value: json.dumps(_scalar(value), ensure_ascii=False),
            "trim": lambda value: text_of(value).strip(),
            "upper": lambda value: text_of(value).upper(),
            **{style: _styled(style) for style in STYLES},
        }
        filters: dict[str, Callable[..., Any]] = {
            name: self._charged(function) for name, function in charged.items()
        }
        filters |= {
            "default": _default,
            "indent": self._indented,
            "join": self._joined,
            "ljust": lambda value, width: self._padded(value, width, str.ljust),
            "map": self._mapped,
            "replace": self._replaced,
            "rjust": lambda value, width: self._padded(value, width, str.rjust),
            COUNTED: self._counted,
            FLAT: self._flat,
            JOINED: self._joined,
            SLICED: self._sliced,
        }
        return {**filters, "count": filters["length"], "d": _default, "e": filters["escape"]}

    def _charged(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a filter so that its output, about as long as its input, is charged."""

        def charged(value: Any, *arguments: Any) -> Any:  # noqa: ANN401
            if isinstance(value, (str, list, tuple)):
                self._budget.spend(_ESCAPED * len(value))
            return function(value, *arguments)

        return charged

    def _counted(self, items: object, cost: int) -> Iterator[Any]:
        for item in _iterable(items):
            self._budget.spend(cost)
            yield item

    def _flat(self, items: Iterable[object]) -> list[object]:
        members = list(items)
        self._budget.spend(len(members))
        for member in members:
            if isinstance(member, (list, tuple, range, Namespace, LoopContext)):
                raise Refused(marked("a list may not hold another list"))
        return members

    def _joined(self, items: object, separator: str = "", attribute: str | None = None) -> str:
        members = _sized(items) if attribute is None else self._mapped(items, attribute)
        texts = [text_of(member) for member in members]
        between = text_of(separator)
        self._budget.spend(sum(map(len, texts)) + len(between) * len(texts))
        return between.join(texts)

    def _mapped(self, items: object, attribute: str) -> list[object]:
        found = []
        for item in self._counted(items, 10):
            value = self._attribute_of(item, attribute)
            if isinstance(value, Undefined):
                str(value)  # says what there is not
            found.append(value)
        return self._flat(found)

    def _replaced(self, value: object, old: object, new: object) -> str:
        text, before, after = text_of(value), text_of(old), text_of(new)
        self._budget.spend(len(text) + (text.count(before) + 1) * len(after))
        return text.replace(before, after)

    def _padded(self, value: object, width: object, pad: Callable[[str, int], str]) -> str:
        count = _whole(width)
        text = text_of(value)
        self._budget.spend(max(len(text), count))
        return pad(text, count)

    def _indented(self, value: object, width: object = 4) -> str:
        text, count = text_of(value), max(0, _whole(width))
        self._budget.spend(len(text) + (text.count("\n") + 1) * count)
        return text.replace("\n", "\n" + " " * count)

    def _sliced(self, value: object, start: object, stop: object, step: object) -> Any:  # noqa: ANN401
        sized = _sized(value)
        self._budget.spend(len(sized))
        ends = (None if end is None else _whole(end) for end in (start, stop, step))
        return sized[slice(*ends)]


def _styled(style: str) -> Callable[[object], str]:
    return lambda value: Namer(style, Rules()).name(text_of(value))


def _default(value: object, instead: object = "", even_if_empty: object = False) -> object:
    return instead if isinstance(value, Undefined) or (even_if_empty and not value) else value


def _rounded(value: object, places: object = 0) -> float | int:
    count = _whole(places)
    if abs(count) > _MOST_PLACES:
        raise Refused(marked("round takes up to {most_places} places", most_places=_MOST_PLACES))
    number = round(number_of(value), count)
    return number if count > 0 else int(number)


def _scalar(value: object) -> Any:  # noqa: ANN401 - one of a few plain types
    """Return a plain value; an undefined one raises an error with its name."""
    if isinstance(value, Undefined):
        str(value)
    if value is not None and not isinstance(value, (str, int, float)):
        _refuse_written(value)
    return value


def _end(value: object, place: int) -> object:
    sized = _sized(value)
    if not sized:
        raise Refused(marked("there is no first or last of nothing"))
    return sized[place]


def text_of(value: object) -> str:
    """Convert a plain value to text; None to an empty text.

    Raises
    ------
    Refused
        If it is a list or an object.
    """
    return "" if value is None else str(_scalar(value))


def number_of(value: object) -> int | float:
    """Convert a value to a number.

    Raises
    ------
    Refused
        If it is not a number.
    """
    number = _scalar(value)
    if not isinstance(number, (int, float)):
        raise Refused(marked("a number should stand here"))
    return number


def _whole(value: object) -> int:
    number = int(_scalar(value))
    if abs(number) > MOST_NUMBER:
        raise Refused(marked("a number becomes too large"))
    return number


def _iterable(value: object) -> Any:  # noqa: ANN401 - strings and lists
    if isinstance(value, range):
        return value
    return _sized(value)


def _sized(value: object) -> Any:  # noqa: ANN401 - strings and lists
    if isinstance(value, Undefined):
        str(value)
    if isinstance(value, range):
        return list(value)
    if not isinstance(value, (str, list, tuple)):
        raise Refused(marked("a list or a text should stand here"))
    return value


def _refuse_written(value: object) -> NoReturn:
    if isinstance(value, (list, tuple, range)):
        raise Refused(marked("a list cannot be written; join it"))
    fields = FIELDS.get(type(value))
    if fields is None:
        raise Refused(marked("this cannot be written"))
    raise Refused(marked("this is no text; it has {fields}", fields=", ".join(fields)))
