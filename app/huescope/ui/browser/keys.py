"""The keys of many entries by number, and their numbers by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.ui.browser.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_MOST_RECENT = 4096


class Keys:
    """Keys with numbers, in the order in which they came, from 0.

    Numbers are found by the keys' hashes, kept sorted: that takes 12 bytes for each key, where a
    dictionary and its objects take 170. Keys that came last are in a small dictionary, so that
    sorting them in is seldom.
    """

    def __init__(self) -> None:
        self._texts = Texts()
        self._hashes: NDArray[np.int64] = np.empty(0, np.int64)
        self._numbers: NDArray[np.int32] = np.empty(0, np.int32)
        self._recent: dict[str, int] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._texts)

    def __getitem__(self, number: int) -> str:
        """Give the key with a number."""
        return self._texts[number]

    def number_of(self, key: str) -> int | None:
        """Find the number of a key; None where it never came."""
        recent = self._recent.get(key)
        if recent is not None:
            return recent
        value = hash(key)
        first = int(self._hashes.searchsorted(value))
        for place in range(first, self._hashes.size):
            if self._hashes[place] != value:
                break
            number = int(self._numbers[place])
            if self._texts[number] == key:
                return number
        return None

    def may_know_any(self, keys: Sequence[str]) -> bool:
        """Tell quickly whether any of some keys came before; sometimes yes where none did."""
        if not self._recent.keys().isdisjoint(keys):
            return True
        hashes = _hashes(keys)
        places = self._hashes.searchsorted(hashes)
        inside = places < self._hashes.size
        return bool((self._hashes[places[inside]] == hashes[inside]).any())

    def extend(self, keys: Texts) -> None:
        """Give numbers to more keys, each of which is new."""
        for number, key in enumerate(keys.between(0, len(keys)), len(self)):
            self._recent[key] = number
        if len(self._recent) > _MOST_RECENT:
            self._sort_in()
        self._texts.extend(keys)

    def _sort_in(self) -> None:
        hashes = np.concatenate([self._hashes, _hashes(self._recent)])
        numbers = np.concatenate([self._numbers, np.fromiter(self._recent.values(), np.int32)])
        # Stable, for that kind is the one that is quick where much is in order already.
        order = hashes.argsort(kind="stable")
        self._hashes, self._numbers, self._recent = hashes[order], numbers[order], {}


def _hashes(keys: Sequence[str] | dict[str, int]) -> NDArray[np.int64]:
    return np.fromiter(map(hash, keys), np.int64, len(keys))
