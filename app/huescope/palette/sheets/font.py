"""Font metrics of sheets: available characters, text width, and line breaking.

Widths are sums of advances without kerning, as in the PDF and PNG sheets.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from huescope.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MISSING = "□"
"""Replacement for a character that the font does not have."""

_ELLIPSIS = "…"
_WIDE_EM = 1.0  # of a character drawn by a fallback font, such as an emoji
# Grapheme clusters: flags, and characters followed by joiners, modifiers or variation selectors.
_SIGN = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    "|.[\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff]*(?:\u200d.[\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]*)*",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Face:
    """One weight of the font.

    Attributes
    ----------
    path : pathlib.Path
        The TrueType file.
    advances : mapping of int to float
        Advance width of each character, by code point, in em.
    """

    path: Path
    advances: Mapping[int, float]

    def width(self, text: str, size: float) -> float:
        """Return the width of a text, in the unit of `size`, the size of an em."""
        return size * sum(self.advances.get(ord(each), _WIDE_EM) for each in text)

    def has(self, text: str) -> bool:
        """Return whether the font has all characters of a text."""
        return all(ord(each) in self.advances for each in text)


@cache
def face(*, bold: bool = False) -> Face:
    """Load the regular or the semi-bold weight, once; takes about 50 ms."""
    from reportlab.pdfbase.ttfonts import TTFontFile

    path = resource("fonts", "Inter-SemiBold.ttf" if bold else "Inter-Regular.ttf")
    widths = TTFontFile(str(path)).charWidths
    return Face(path, {code: width / 1000 for code, width in widths.items()})


def drawable(text: str) -> str:
    """Replace each grapheme that the font does not have by `MISSING`, after composing accents."""
    regular = face()
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        sign if regular.has(sign) else MISSING for sign in _SIGN.findall(composed)
    )  # fmt: skip


def wrapped(
    text: str, size: float, width: float, most_lines: int, *, bold: bool = False
) -> list[str]:
    """Break a text into lines, at spaces if possible.

    Parameters
    ----------
    text : str
        One paragraph.
    size, width : float
        Of the letters and of the lines, in the same unit.
    most_lines : int
        If more are needed, the last one ends in an ellipsis.
    bold : bool
        Whether the text is semi-bold.

    Returns
    -------
    list of str
        None of them wider than `width`; empty for an empty text.
    """
    weight = face(bold=bold)
    lines: list[str] = []
    rest = text.strip()
    while rest:
        count = _fitting(rest, weight, size, width)
        if count == len(rest):
            return [*lines, rest]
        if len(lines) + 1 == most_lines:
            room = width - weight.width(_ELLIPSIS, size)
            return [*lines, rest[: _fitting(rest, weight, size, room)].rstrip() + _ELLIPSIS]
        space = rest.rfind(" ", 0, count + 1)
        cut = space if space > 0 else count
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return lines


def _fitting(text: str, weight: Face, size: float, width: float) -> int:
    """Count the characters that fit, at least one."""
    room = width / size
    for count, each in enumerate(text):
        room -= weight.advances.get(ord(each), _WIDE_EM)
        if room < 0:
            return max(1, count)
    return len(text)
