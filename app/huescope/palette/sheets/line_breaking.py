"""Fitting text into lines, in the font of sheets and in those of the system."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate

from huescope.palette.sheets.font import face, graphemes
from huescope.palette.sheets.shaping import width as width_of
from huescope.palette.sheets.system_fonts import font_for

MISSING = "□"
"""Replacement for a character that no font has."""

_ELLIPSIS = "…"


def drawable(text: str) -> str:
    """Replace each grapheme that no font has by `MISSING`, after composing accents."""
    composed = unicodedata.normalize("NFC", text)
    regular = face()
    if regular.has(composed):
        return composed
    return "".join(
        sign if regular.has(sign) or font_for(sign, bold=False) else MISSING
        for sign in graphemes(composed)
    )


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
        None of them wider than `width`, unless a single sign is; empty for an empty text.
    """
    lines: list[str] = []
    rest = text.strip()
    while rest:
        count = _fitting(rest, size, width, bold=bold)
        if count == len(rest):
            return [*lines, rest]
        if len(lines) + 1 == most_lines:
            room = width - width_of(_ELLIPSIS, size, bold=bold)
            return [*lines, rest[: _fitting(rest, size, room, bold=bold)].rstrip() + _ELLIPSIS]
        space = rest.rfind(" ", 0, count + 1)
        cut = space if space > 0 else count
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return lines


def _fitting(text: str, size: float, width: float, *, bold: bool) -> int:
    """Count the characters that fit, at least one sign."""
    weight = face(bold=bold)
    room = width / size
    count = 0
    for each in text:
        advance = weight.advances.get(ord(each))
        if advance is None:
            return _fitting_signs(text, size, width, bold=bold)
        room -= advance
        if room < 0:
            return max(1, count)
        count += 1
    return count


def _fitting_signs(text: str, size: float, width: float, *, bold: bool) -> int:
    """Count the characters that fit where letters change their shape beside others."""
    ends = list(accumulate(map(len, graphemes(text))))

    def width_to(end: int) -> float:
        return width_of(text[:end], size, bold=bold)

    most = 1
    while most < len(ends) and width_to(ends[most - 1]) <= width:
        most = min(2 * most, len(ends))
    fitting = bisect_right(ends[:most], width, key=width_to)
    return ends[max(fitting - 1, 0)]
