"""Indented texts of keys and values: the part of YAML that colour schemes use, and no more.

No anchors, aliases, tags or types: a file cannot make the reader do more than its size.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.reading.limits import MAX_COLORS, MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str, ...]

_ENTRY = re.compile(
    r"""^(?P<indent>[ \t]*)(?:-[ ]+)?
    (?P<key>"[^"\n]*"|'[^'\n]*'|[^\s:#"'][^:\n]*?)\s*:(?:[ \t]+(?P<value>.*))?$""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"(?:^|[ \t])#(?![0-9a-fA-F]{3,8}\b).*$|(?:^|[ \t])//.*$")
_TAB = 8


def entries(text: str) -> Iterator[tuple[Path, str]]:
    """Give the ways to all keys, with their values.

    Parameters
    ----------
    text : str
        Lines such as ``red: "#f00"``, indented below the keys that they belong to. Other lines,
        such as those of lists, are passed over.

    Yields
    ------
    tuple
        The keys from the outermost, and the value without its quotes; empty for a key that only
        has others below it.
    """
    levels: list[tuple[int, str]] = []
    count = 0
    for line in text.split("\n"):
        match = _ENTRY.match(_COMMENT.sub("", line).rstrip())
        if match is None or count > 4 * MAX_COLORS:
            continue
        indent = len(match["indent"].expandtabs(_TAB))
        while levels and levels[-1][0] >= indent:
            levels.pop()
        if len(levels) > MAX_DEPTH:
            continue
        levels.append((indent, _plain(match["key"])))
        count += 1
        yield tuple(key for _, key in levels), _plain(match["value"] or "")


def _plain(text: str) -> str:
    stripped = text.strip()
    quoted = len(stripped) > 1 and stripped[0] == stripped[-1] and stripped[0] in "\"'"
    return stripped[1:-1] if quoted else stripped
