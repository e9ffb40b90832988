"""Frozen records that cost nothing to define: events, and requests of work."""

from __future__ import annotations

import inspect
import reprlib
from dataclasses import FrozenInstanceError
from typing import ClassVar, NoReturn, Self, dataclass_transform

# The findings about a picture would fill pages.
_short = reprlib.Repr()
_short.maxother = _short.maxstring = 200


@dataclass_transform(frozen_default=True)
class Record:
    """A frozen record of the annotated fields of its class.

    It behaves as a frozen dataclass does. A dataclass generates code for every class: for sixty
    kinds of events and sixteen of requests that took 35 ms of each start, before the first paint.

    Notes
    -----
    A subclass may name fields that do not count where two records are compared, and are not shown:
    ``class Visit(Record, uncompared=("picture",))``.
    """

    _FIELDS: ClassVar[tuple[str, ...]] = ()
    _COMPARED: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, *, uncompared: tuple[str, ...] = ()) -> None:
        annotations = inspect.get_annotations(cls).items()
        cls._FIELDS = tuple(name for name, kind in annotations if "ClassVar" not in str(kind))
        cls._COMPARED = tuple(name for name in cls._FIELDS if name not in uncompared)

    def __init__(self, *values: object, **named: object) -> None:
        names = self._FIELDS
        fields = dict(zip(names, values, strict=False))
        extra = len(values) > len(names) or not fields.keys().isdisjoint(named)
        fields.update(named)
        missing = [each for each in names if each not in fields and not hasattr(type(self), each)]
        if extra or missing or not fields.keys() <= set(names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names) or 'nothing'}")
        self.__dict__.update(fields)

    def replaced(self, **changes: object) -> Self:
        """Return a record with other values of some fields, as `dataclasses.replace` does."""
        fields = {name: getattr(self, name) for name in self._FIELDS}
        return type(self)(**{**fields, **changes})

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._COMPARED)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to {name} of a record")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete {name} of a record")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        fields = zip(self._COMPARED, self._values(), strict=True)
        shown = ", ".join(f"{name}={_short.repr(value)}" for name, value in fields)
        return f"{type(self).__name__}({shown})"
