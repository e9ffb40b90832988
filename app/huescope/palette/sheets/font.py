"""The font of sheets: its characters and their widths, and the grapheme clusters of a text.

Widths are sums of advances without kerning, as in the PDF and PNG sheets.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_WIDE_EM = 1.0  # of a character that no font of this system has
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


def graphemes(text: str) -> list[str]:
    """Divide a text into what is seen as one sign each, such as an emoji of several characters."""
    return _SIGN.findall(text)
