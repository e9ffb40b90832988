"""Reading the texts of JavaScript's object literals: configurations and themes, never run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from huescope.palette.reading.limits import MAX_COLORS, MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\\$]*`)
    |(?P<word>[\w$-]+)
    |(?P<mark>[{}:,\[\]()=;])""",
    re.DOTALL | re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)


class Text(NamedTuple):
    """A text in an object.

    Attributes
    ----------
    path : tuple of str
        The keys from the outermost.
    value : str
        The text.
    comment : str
        What follows on its line; empty for none.
    owner : int
        Tells objects apart: texts of one object have the same.
    """

    path: tuple[str, ...]
    value: str
    comment: str
    owner: int


def texts(source: str) -> Iterator[Text]:
    """Give all texts in objects.

    Parameters
    ----------
    source : str
        JavaScript, TypeScript or JSON with comments.

    Yields
    ------
    Text
        In their order.
    """
    reader = _Reader(source)
    for match in _TOKEN.finditer(source):
        if reader.count > 4 * MAX_COLORS or len(reader.path) > MAX_DEPTH:
            break
        yield from reader.take(match)
    yield from reader.held("")


class _Reader:
    """Keeps its place in a source while tokens are taken."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._key = ""
        self._is_value = False
        # A text is held back until it is known whether a comment follows on its line.
        self._pending: tuple[tuple[str, ...], str, int, int] | None = None
        self._owners = [0]
        self._opened = 0
        self.path: list[str] = []
        self.count = 0

    def take(self, match: re.Match[str]) -> Iterator[Text]:
        """Take a token; give the text that is complete with it."""
        if match["comment"]:
            if self._pending is not None:
                between = self._source[self._pending[2] : match.start()]
                if "\n" not in between:
                    yield from self.held(match["comment"].removeprefix("//").strip())
        elif match["mark"]:
            self._punctuation(match["mark"])
        elif self._is_value and match["string"]:
            yield from self.held("")
            way = tuple(part for part in (*self.path, self._key) if part)
            self._pending = (way, _text(match["string"]), match.end(), self._owners[-1])
            self.count += 1
        elif not self._is_value:
            self._key = _text(match["string"]) if match["string"] else match["word"]

    def held(self, comment: str) -> Iterator[Text]:
        """Give the text that was held back, if there is one."""
        if self._pending is not None:
            path, text, _, owner = self._pending
            self._pending = None
            yield Text(path, text, comment, owner)

    def _punctuation(self, mark: str) -> None:
        if mark in {":", "="}:
            self._is_value = True
            return
        if mark in {"{", "["}:
            self.path.append(self._key if self._is_value else "")
            self._opened += 1
            self._owners.append(self._opened)
        elif mark in {"}", "]"} and self.path:
            self.path.pop()
            self._owners.pop()
        self._key, self._is_value = "", False


def _text(literal: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2], literal[1:-1])
