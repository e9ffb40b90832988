"""Reading the texts of JavaScript's object literals: configurations and themes, never run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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


def texts(source: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Give all texts in objects.

    Parameters
    ----------
    source : str
        JavaScript, TypeScript or JSON with comments.

    Yields
    ------
    tuple
        The keys from the outermost, the text, and the comment that follows on its line; empty for
        none.
    """
    path: list[str] = []
    key, is_value = "", False
    pending: tuple[tuple[str, ...], str, int] | None = None
    count = 0
    for match in _TOKEN.finditer(source):
        if match["comment"]:
            if pending is not None and "\n" not in source[pending[2] : match.start()]:
                yield pending[0], pending[1], match["comment"].removeprefix("//").strip()
                pending = None
            continue
        mark = match["mark"]
        if mark in {"{", "["}:
            path.append(key if is_value else "")
            key, is_value = "", False
        elif mark in {"}", "]"}:
            if path:
                path.pop()
            key, is_value = "", False
        elif mark in {":", "="}:
            is_value = True
        elif mark:
            key, is_value = "", False
        elif is_value and match["string"]:
            if pending is not None:
                yield pending[0], pending[1], ""
            way = (*path, key)
            pending = (tuple(part for part in way if part), _text(match["string"]), match.end())
            count += 1
            if count > 4 * MAX_COLORS or len(path) > MAX_DEPTH:
                break
        elif not is_value:
            key = _text(match["string"]) if match["string"] else match["word"]
    if pending is not None:
        yield pending[0], pending[1], ""


def _text(literal: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2], literal[1:-1])
