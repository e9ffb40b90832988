"""A compact two-way index of entry keys and their numbers."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from huescope.ui.browser.listing.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAX_RECENT = 4096


class Keys:
    """Keys numbered from 0 in the order in which they were added.

    Numbers are found by binary search in the sorted hashes of the keys: that takes 12 bytes a key,
    where a dictionary and its objects take 170. The latest keys are in a small dictionary, so that
    the arrays are seldom sorted.
    """

    def __init__(self) -> None:
        self._texts = Texts()
        self._hashes = array("q")
        self._numbers = array("i")
        self._recent: dict[str, int] = {}

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._texts)

    def __getitem__(self, number: int) -> str:
        """Return the key with a number."""
        return self._texts[number]

    def number_of(self, key: str) -> int | None:
        """Return the number of a key; None if it was never added."""
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
        """Return quickly whether any of the keys was added; there may be false positives."""
        if not self._recent.keys().isdisjoint(keys):
            return True
        return any(map(self._has_hash, map(hash, keys)))

    def _has_hash(self, value: int) -> bool:
        place = bisect_left(self._hashes, value)
        return place < len(self._hashes) and self._hashes[place] == value

    def extend(self, keys: Texts) -> None:
        """Add keys, none of which may be present."""
        for number, key in enumerate(keys.between(0, len(keys)), len(self)):
            self._recent[key] = number
        if len(self._recent) > _MAX_RECENT:
            self._sort_in()
        self._texts.extend(keys)

    def _sort_in(self) -> None:
        import numpy as np  # not needed to paint an empty browser

        self._hashes.extend(map(hash, self._recent))
        self._numbers.extend(self._recent.values())
        hashes, numbers = np.array(self._hashes), np.array(self._numbers)
        # The stable sort is fast for arrays that are mostly sorted already.
        order = hashes.argsort(kind="stable")
        self._hashes = array("q", hashes[order].tobytes())
        self._numbers = array("i", numbers[order].tobytes())
        self._recent = {}
