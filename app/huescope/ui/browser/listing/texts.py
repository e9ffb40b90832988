"""Many short texts in one buffer: as an object of its own, each would take 60 bytes more."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Names of files may hold bytes that are no UTF-8; Python keeps them as lone surrogates.
_ENCODING = ("utf-8", "surrogatepass")


class Texts:
    """A column of texts that grows at its end.

    One thread writes; others may read what was there when they began.

    Parameters
    ----------
    texts : iterable of str
        Any; the first of them.
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._data = bytearray()
        self._ends = array("Q", [0])  # of each text, after the beginning of the first one
        self._replaced: dict[int, str] = {}
        for text in texts:
            self._data += text.encode(*_ENCODING)
            self._ends.append(len(self._data))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        """Give one of them, counted from 0."""
        replaced = self._replaced.get(number)
        return self._text(*self._ends[number : number + 2]) if replaced is None else replaced

    def __setitem__(self, number: int, text: str) -> None:
        """Replace one; meant for few of many."""
        self._replaced[number] = text

    def between(self, start: int, stop: int) -> list[str]:
        """Give those from one up to, and without, another."""
        if self._replaced:
            return [self[number] for number in range(start, stop)]
        return [self._text(*ends) for ends in pairwise(self._ends[start : stop + 1])]

    def extend(self, more: Texts) -> None:
        """Add the texts of another column, none of which was replaced."""
        shift = len(self._data)
        self._data += more._data
        self._ends.extend(array("Q", [shift + end for end in more._ends[1:]]))

    def _text(self, start: int, end: int) -> str:
        return self._data[start:end].decode(*_ENCODING)
