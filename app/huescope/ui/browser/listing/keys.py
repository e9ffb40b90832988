"""The keys of many entries by number, and their numbers by key."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from huescope.ui.browser.listing.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_RECENT = 4096


class Keys:
    """Keys with numbers, in the order in which they came, from 0.

    Numbers are found by the keys' hashes, kept sorted: that takes 12 bytes for each key, where a
    dictionary and its objects take 170. Keys that came last are in a small dictionary, so that
    sorting them in is seldom.
    """

    def __init__(self) -> None:
        self._texts = Texts()
        self._hashes = array("q")
        self._numbers = array("i")
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
        for place in range(bisect_left(self._hashes, value), len(self._hashes)):
            if self._hashes[place] != value:
                break
            number = self._numbers[place]
            if self._texts[number] == key:
                return number
        return None

    def may_contain_any(self, keys: Sequence[str]) -> bool:
        """Tell quickly whether any of some keys came before; sometimes yes where none did."""
        if not self._recent.keys().isdisjoint(keys):
            return True
        return any(map(self._has_hash, map(hash, keys)))

    def _has_hash(self, value: int) -> bool:
        place = bisect_left(self._hashes, value)
        return place < len(self._hashes) and self._hashes[place] == value

    def extend(self, keys: Texts) -> None:
        """Give numbers to more keys, each of which is new."""
        for number, key in enumerate(keys.between(0, len(keys)), len(self)):
            self._recent[key] = number
        if len(self._recent) > _MOST_RECENT:
            self._sort_in()
        self._texts.extend(keys)

    def _sort_in(self) -> None:
        import numpy as np  # an empty browser is painted without it

        self._hashes.extend(map(hash, self._recent))
        self._numbers.extend(self._recent.values())
        hashes, numbers = np.array(self._hashes), np.array(self._numbers)
        # Stable, for that kind is the one that is quick where much is in order already.
        order = hashes.argsort(kind="stable")
        self._hashes = array("q", hashes[order].tobytes())
        self._numbers = array("i", numbers[order].tobytes())
        self._recent = {}
