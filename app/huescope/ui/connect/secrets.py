"""The secrets that a person typed: in memory, for as long as the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.sources.reference import Reference


class Secrets:
    """Keeps what was typed into secret fields, by the account that it opened.

    Never written anywhere; also not by `repr`.
    """

    def __init__(self) -> None:
        self._by_account: dict[object, dict[str, str]] = {}
        self._last: dict[str, dict[str, str]] = {}

    def remember(self, reference: Reference, secrets: Mapping[str, str]) -> None:
        """Keep what opened something, beside what is known of that account already."""
        kept = {**self.of(reference), **{name: value for name, value in secrets.items() if value}}
        self._by_account[_account(reference)] = kept
        self._last[reference.kind] = kept

    def of(self, reference: Reference) -> Mapping[str, str]:
        """Give the secrets of the account that a reference was reached by."""
        return self._by_account.get(_account(reference), {})

    def last(self, kind: str) -> Mapping[str, str]:
        """Give the secrets typed last for a kind of source."""
        return self._last.get(kind, {})


def _account(reference: Reference) -> object:
    return reference.kind, reference.values
