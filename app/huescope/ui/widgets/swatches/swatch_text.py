"""Layout of the texts on a swatch: hex code, name on up to two lines, share, lock."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from huescope.ui.style import theme as look
from huescope.ui.style.numbers import share_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from huescope.palette.swatch import Swatch

LINE_PX = 14
CHIP_HEIGHT_PX = 15
LOCK_PX = 14
_MIN_WIDTH_PX = 60
_INSET_PX, _TOP_PX = 6, 5
_LOCK_INSET_PX = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text on a swatch.

    Attributes
    ----------
    text : str
        The text, elided if necessary.
    font : QFont
        The font that it was measured with.
    area : QRect
        Its area.
    """

    text: str
    font: QFont
    area: QRect


def lay_out_lines(swatch: Swatch, cell: QRect, heading: str = "") -> list[Line]:
    """Lay out the texts that fit on a swatch: group, hex, name and share.

    Parameters
    ----------
    swatch : Swatch
        A hex code that does not fit is replaced by the share.
    cell : QRect
        Its cell, whose lower edge is kept free for the differences.
    heading : str
        Name of the group that starts with it; empty for none.

    Returns
    -------
    list of Line
        From the top; at least one.
    """
    caption = look.font(look.CAPTION_PX)
    if cell.width() < min_width_px():
        return [Line(share_of(swatch, short=True), caption, cell.adjusted(4, 3, -2, -2))]
    room = max(1, (cell.height() - 2 * _TOP_PX - CHIP_HEIGHT_PX + 3) // LINE_PX)
    lock = lock_area(swatch, cell, heading) if swatch.locked else QRect()
    lines: list[Line] = []

    def width_px() -> int:
        """Return the width of the next line, up to the lock."""
        area = _area(cell, len(lines))
        return lock.left() - area.left() if area.intersects(lock) else area.width()

    def add(text: str, font: QFont) -> None:
        lines.append(Line(text, font, _area(cell, len(lines))))

    if heading:
        bold = look.font(look.CAPTION_PX, bold=True)
        add(_elided(heading, bold, width_px()), bold)
    if len(lines) < room:
        add(swatch.hex, look.mono(look.CAPTION_PX))
    if swatch.name and swatch.name != swatch.hex and len(lines) < room:
        first, rest = swatch.name, ""
        if len(lines) + 1 < room:
            first, rest = _broken(swatch.name, caption, width_px())
        add(_elided(first, caption, width_px()), caption)
        if rest:
            add(_elided(rest, caption, width_px()), caption)
    if swatch.pixels and len(lines) < room:
        add(share_of(swatch, short=True), caption)
    return lines


def lock_area(swatch: Swatch, cell: QRect, heading: str = "") -> QRect:
    """Return the area of the lock icon, which never covers the hex code.

    It is the upper right corner; if the hex code reaches into it, below the hex code, and in a low
    cell at the lower edge, between the differences.
    """
    corner = QRect(cell.right() - LOCK_PX - _LOCK_INSET_PX, cell.top() + 4, LOCK_PX, LOCK_PX)
    hex_right_px = cell.left() + _INSET_PX + _hex_px(len(swatch.hex))
    if heading or cell.width() < min_width_px() or hex_right_px < corner.left():
        return corner
    below = corner.translated(0, LINE_PX)
    if below.bottom() < cell.bottom() - CHIP_HEIGHT_PX - 2:
        return below
    corner.moveCenter(cell.center())
    corner.moveBottom(cell.bottom() - 2)
    return corner


@cache
def min_width_px() -> int:
    """Return the minimum width of a swatch for its hex code."""
    return max(_MIN_WIDTH_PX, _hex_px(len("#000000")) + 2 * _INSET_PX)


@cache
def _hex_px(length: int) -> int:
    return QFontMetrics(look.mono(look.CAPTION_PX)).horizontalAdvance("0" * length)


def _area(cell: QRect, line: int) -> QRect:
    left_px, top_px = cell.left() + _INSET_PX, cell.top() + _TOP_PX + line * LINE_PX
    return QRect(left_px, top_px, cell.width() - 2 * _INSET_PX, LINE_PX)


def _elided(text: str, font: QFont, width_px: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width_px)


def _broken(text: str, font: QFont, width_px: int) -> tuple[str, str]:
    """Break a text at the last space for which the first line fits."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width_px:
        return text, ""
    words = text.split(" ")
    fitting = [
        count
        for count in range(1, len(words))
        if metrics.horizontalAdvance(" ".join(words[:count])) <= width_px
    ]
    if not fitting:
        return text, ""
    return " ".join(words[: fitting[-1]]), " ".join(words[fitting[-1] :])
