"""Descriptors for typed settings: key, type, default and bounds.

A value that is missing, of another type or out of bounds reads as the default (a number as the
nearest bound), because the user may edit the file, and another version may have written it.
"""

from __future__ import annotations

import json
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, overload

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings

_T = TypeVar("_T")


class _Owner(Protocol):
    """An object with fields and the store that they are kept in."""

    _store: QSettings


class Field(Generic[_T]):
    """A stored option as an attribute of its owner.

    Parameters
    ----------
    key : str
        Its key in the file, as "section/name".
    default : object
        Its value if the file has no valid one.
    read : callable
        Converts a stored value; a TypeError or ValueError means the default.
    write : callable
        Converts a value for the store.
    """

    def __init__(
        self,
        key: str,
        default: _T,
        read: Callable[[object], _T],
        write: Callable[[_T], object] = lambda value: value,
    ) -> None:
        self.key = key
        self.default = default
        self._to_value = read
        self._to_stored = write

    @overload
    def __get__(self, owner: None, kind: type) -> Field[_T]: ...
    @overload
    def __get__(self, owner: _Owner, kind: type) -> _T: ...
    def __get__(self, owner: _Owner | None, kind: type) -> Field[_T] | _T:
        return self if owner is None else self.read(owner._store)  # noqa: SLF001 - its field

    def __set__(self, owner: _Owner, value: _T) -> None:
        self.write(owner._store, value)  # noqa: SLF001 - its field

    def read(self, store: QSettings) -> _T:
        """Read the value from a store."""
        stored = store.value(self.key)
        try:
            return copy(self.default) if stored is None else self._to_value(stored)
        except (TypeError, ValueError):
            return copy(self.default)

    def write(self, store: QSettings, value: _T) -> None:
        """Write the value to a store."""
        store.setValue(self.key, self._to_stored(value))


def text(key: str, default: str = "") -> Field[str]:
    """Declare a string."""
    return Field(key, default, str)


def choice(key: str, *choices: str) -> Field[str]:
    """Declare an enumeration; the first choice is the default."""

    def read(stored: object) -> str:
        if stored not in choices:
            raise ValueError(stored)
        return str(stored)

    return Field(key, choices[0], read)


def number(key: str, default: int, least: int, most: int) -> Field[int]:
    """Declare an integer between two inclusive bounds."""
    return Field(key, default, lambda stored: min(most, max(least, int(str(stored)))))


def flag(key: str, *, default: bool) -> Field[bool]:
    """Declare a boolean."""
    return Field(
        key,
        default,
        lambda stored: str(stored).lower() == "true",
        lambda value: "true" if value else "false",
    )


def texts(key: str) -> Field[list[str]]:
    """Declare a list of strings, empty by default."""
    return Field(key, [], list_of)


def folder(key: str) -> Field[Path | None]:
    """Declare the path of a folder, None by default; it may not exist."""
    return Field(key, None, lambda stored: Path(str(stored)) if str(stored) else None, str)


def data(key: str) -> Field[QByteArray]:
    """Declare bytes from Qt, such as a geometry, empty by default."""

    def read(stored: object) -> QByteArray:
        if not isinstance(stored, QByteArray):
            raise TypeError(stored)
        return stored

    return Field(key, QByteArray(), read)


def mapping(key: str) -> Field[dict[str, str]]:
    """Declare a mapping of strings, empty by default, stored as a JSON object."""

    def read(stored: object) -> dict[str, str]:
        values = json.loads(str(stored))
        if not isinstance(values, dict):
            raise TypeError(values)
        return {str(name): str(value) for name, value in values.items()}

    return Field(key, {}, read, json.dumps)


def list_of(stored: object) -> list[str]:
    """Convert a stored value to a list: `QSettings` returns a list of one as its item."""
    if not stored:
        return []
    return [str(each) for each in stored] if isinstance(stored, list) else [str(stored)]
