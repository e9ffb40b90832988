"""Names for files that are called as others are, each of them once in a folder."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from huescope.palette.files import file_stem, stem_of

if TYPE_CHECKING:
    from collections.abc import Callable


class UniqueStems:
    """Gives names without suffix, none of which means the file of another on any system.

    Parameters
    ----------
    is_taken : callable, optional
        Called as ``is_taken(name)``; tells whether a name cannot be given for another reason.
    """

    def __init__(self, is_taken: Callable[[str], bool] = lambda _name: False) -> None:
        self._is_taken = is_taken
        self._given: set[str] = set()
        # Where the search for a number goes on: thousands of pictures may have the same name.
        self._numbers: defaultdict[str, int] = defaultdict(lambda: 1)

    def give(self, name_of_file: str) -> str:
        """Name a file as another is called; with a number where one is called so already."""
        name = stem = file_stem(stem_of(name_of_file))
        key = _key(stem)
        while _key(name) in self._given or self._is_taken(name):
            self._numbers[key] += 1
            name = f"{stem} {self._numbers[key]}"
        self._given.add(_key(name))
        return name


def _key(name: str) -> str:
    """Give what names have in common that are one on macOS or Windows.

    The canonical caseless match of the Unicode Standard, section 3.13, definition 145.
    """
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
