"""The base of events: records that do not change."""

from __future__ import annotations

import inspect
from dataclasses import FrozenInstanceError
from typing import ClassVar, NoReturn, dataclass_transform


@dataclass_transform(frozen_default=True)
class Event:
    """A frozen record of the annotated fields of its class.

    It behaves as a frozen dataclass does. A dataclass generates code for every class: for sixty
    kinds of events that took 25 ms of each start, before the first paint.
    """

    _FIELDS: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._FIELDS = tuple(inspect.get_annotations(cls))

    def __init__(self, *values: object, **named: object) -> None:
        names = self._FIELDS
        fields = dict(zip(names, values, strict=False))
        extra = len(values) > len(names) or not fields.keys().isdisjoint(named)
        fields.update(named)
        missing = [each for each in names if each not in fields and not hasattr(type(self), each)]
        if extra or missing or not fields.keys() <= set(names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names) or 'nothing'}")
        self.__dict__.update(fields)

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._FIELDS)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to {name} of an event")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete {name} of an event")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        fields = zip(self._FIELDS, self._values(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"
