"""In-memory store of the secrets that were entered; never written to disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.sources.reference import Reference


class Keyring:
    """Stores the values of secret fields, by account.

    They are never written, nor shown by `repr`. Thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_account: dict[object, dict[str, str]] = {}
        self._last: dict[str, dict[str, str]] = {}

    def remember(self, reference: Reference, secrets: Mapping[str, str]) -> None:
        """Add secrets to those of an account.

        Parameters
        ----------
        reference : Reference
            Of any place or picture of the account.
        secrets : mapping of str to str
            By names of secret fields; empty ones are ignored.
        """
        typed = {name: value for name, value in secrets.items() if value}
        with self._lock:
            account = self._by_account.setdefault(_account(reference), {})
            account.update(typed)
            self._last[reference.kind] = {**dict(reference.values), **account}

    def secrets_of(self, reference: Reference) -> Mapping[str, str]:
        """Return the secrets of the account of a reference, by field name."""
        with self._lock:
            return dict(self._by_account.get(_account(reference), {}))

    def last(self, kind: str) -> Mapping[str, str]:
        """Return the values, with secrets, of the last used account of a kind."""
        with self._lock:
            return dict(self._last.get(kind, {}))


KEYRING = Keyring()
"""The store of this process."""


def _account(reference: Reference) -> object:
    return reference.kind, reference.values
