"""The secrets that were typed: in memory, for as long as the program runs."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.sources.reference import Reference


class Keyring:
    """Keeps what was typed into secret fields, by the account that it opened.

    Nothing of it is ever written, also not by `repr`. It may be used by many threads.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_account: dict[object, dict[str, str]] = {}
        self._last: dict[str, dict[str, str]] = {}

    def remember(self, reference: Reference, secrets: Mapping[str, str]) -> None:
        """Keep what opened something, beside what is known of that account already.

        Parameters
        ----------
        reference : Reference
            Of any place or picture of the account.
        secrets : mapping of str to str
            By names of secret fields; empty ones are left out.
        """
        typed = {name: value for name, value in secrets.items() if value}
        with self._lock:
            account = self._by_account.setdefault(_account(reference), {})
            account.update(typed)
            self._last[reference.kind] = {**dict(reference.values), **account}

    def secrets_of(self, reference: Reference) -> Mapping[str, str]:
        """Give the secrets of the account that a reference tells of, by their fields' names."""
        with self._lock:
            return dict(self._by_account.get(_account(reference), {}))

    def last(self, kind: str) -> Mapping[str, str]:
        """Give the values, with the secrets, of the account of a kind that was used last."""
        with self._lock:
            return dict(self._last.get(kind, {}))


KEYRING = Keyring()
"""That of this process."""


def _account(reference: Reference) -> object:
    return reference.kind, reference.values
