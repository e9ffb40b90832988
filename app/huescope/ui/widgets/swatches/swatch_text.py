"""Layout of the texts on a swatch: hex code, name on up to two lines, share, lock."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from huescope.ui.style import design
from huescope.ui.style.numbers import share_of
from huescope.ui.widgets.swatches.mosaic import ROOMY_HEIGHT_PX

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch

LOCK_PX = 14
_LINE_PX, _CHIP_PX = 14, 15
_INSET_PX, _LEAST_INSET_PX = 6, 4
_TOP_PX, _LOW_TOP_PX = 5, 1
_LOW_PX = 44
"""Up to this height, a cell has one line, as high above the differences as there is room."""
_BELOW_PX = 2  # under a line, before the differences begin
_LOCK_INSET_PX = 4
_LEAST_PART = 3
"""So many letters of a word stand on each of two lines, at least."""
_LINES_BELOW_HEX = 3
"""With room for fewer lines below the hex code, the share stands beside it."""
_BESIDE_PX = 6  # between hex code and share
_TALL_PX = 80
"""From this height on, a cell has larger texts."""
_TALL_FONT_PX, _TALL_LINE_PX = design.BODY_PX, 18
_TALL_INSET_PX, _TALL_TOP_PX = 8, 8


def line_px() -> int:
    """Return the height of a line of text."""
    return design.sized(_LINE_PX)


def chip_px() -> int:
    """Return the height of the chip with the difference of two swatches."""
    return design.sized(_CHIP_PX)


class Line(NamedTuple):
    """One line of text on a swatch.

    Attributes
    ----------
    text : str
        The text, elided if necessary.
    font : QFont
        The font that it was measured with.
    area : QRect
        Its area.
    is_name : bool
        Whether it is the name of the swatch, or a part of it.
    is_common : bool
        Whether other swatches are likely to have the same text.
    """

    text: str
    font: QFont
    area: QRect
    is_name: bool = False
    is_common: bool = False


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
    caption = design.font(design.CAPTION_PX)
    if cell.width() < min_width_px():
        return [
            Line(share_of(swatch, short=True), caption, cell.adjusted(4, 3, -2, -2), is_common=True)
        ]
    column = _Column(cell, lock_area(cell, heading) if swatch.locked else None)
    if heading:
        bold = design.font(design.CAPTION_PX, bold=True)
        column.add(_elided(heading, bold, column.width_px), bold)
    if column.room:
        column.add(swatch.hex, column.measures.hex_font, column.measures.hex_line_px)
    share = share_of(swatch, short=True) if swatch.pixels else ""
    if share and column.room < _LINES_BELOW_HEX and column.add_beside(share):
        share = ""
    if swatch.name and swatch.name != swatch.hex and column.room:
        parts = (swatch.name, "")
        if column.room > 1:
            parts = _broken(swatch.name, column.width_px)
        for part in filter(None, parts):
            column.add(_elided(part, caption, column.width_px), caption, is_name=True)
    if share and column.room:
        column.add(share, caption, is_common=True)
    return column.lines


class _Measures(NamedTuple):
    """What the texts in cells of one size have in common, in logical pixels."""

    inset_px: int
    top_px: int
    hex_font: QFont
    hex_px: int
    hex_line_px: int
    line_px: int
    below_px: int  # kept free under the texts, for the differences


def _measures(cell: QRect) -> _Measures:
    return _measures_in(cell.width(), cell.height(), design.text_scale())


@lru_cache(maxsize=256)
def _measures_in(width_px: int, height_px: int, scale: float) -> _Measures:
    """Return the measures of a size: while the slider moves, hundreds of cells are of a few."""
    is_roomy = _is_roomy(width_px, height_px, scale)
    return _Measures(
        *_insets_in(width_px, height_px, scale),
        design.mono(_TALL_FONT_PX, bold=True) if is_roomy else design.mono(design.CAPTION_PX),
        _hex_px(_TALL_FONT_PX if is_roomy else design.CAPTION_PX),
        design.sized(_TALL_LINE_PX if is_roomy else _LINE_PX),
        line_px(),
        chip_px() + _BELOW_PX,
    )


class _Column:
    """Lines of text in a cell, from the top down to the differences at its lower edge.

    Parameters
    ----------
    cell : QRect
        The cell.
    lock : QRect or None
        The lock icon, which texts leave free; None for none.
    """

    def __init__(self, cell: QRect, lock: QRect | None) -> None:
        self.lines: list[Line] = []
        self.measures = measures = _measures(cell)
        self._lock = lock
        self._left_px = cell.left() + measures.inset_px
        self._next_px = cell.top() + measures.top_px
        self._width_px = cell.width() - 2 * measures.inset_px
        self._bottom_px = cell.bottom() - measures.below_px

    @property
    def room(self) -> int:
        """How many lines still fit; at least one in all."""
        fitting = (self._bottom_px - self._next_px + 1) // self.measures.line_px
        return max(0 if self.lines else 1, fitting)

    @property
    def width_px(self) -> int:
        """Width of the next line, up to the lock."""
        if self._lock is None:
            return self._width_px
        line = QRect(self._left_px, self._next_px, self._width_px, self.measures.line_px)
        return self._lock.left() - self._left_px if line.intersects(self._lock) else self._width_px

    def add(
        self,
        text: str,
        font: QFont,
        height_px: int = 0,
        *,
        is_name: bool = False,
        is_common: bool = False,
    ) -> None:
        """Add a line, of the usual height if none is given."""
        height_px = height_px or self.measures.line_px
        area = QRect(self._left_px, self._next_px, self._width_px, height_px)
        self.lines.append(Line(text, font, area, is_name, is_common))
        self._next_px += height_px

    def add_beside(self, text: str) -> bool:
        """Add a caption at the right end of the first line, on its baseline, if there is room."""
        first, text_px = self.lines[0], _caption_px(text)
        right_px = self._left_px + self._width_px
        if self._lock is not None and first.area.intersects(self._lock):
            right_px = self._lock.left() - _LOCK_INSET_PX
        is_hex = first.font is self.measures.hex_font  # whose letters are all of one width
        first_px = (
            self.measures.hex_px
            if is_hex
            else QFontMetrics(first.font).horizontalAdvance(first.text)
        )
        if right_px - text_px < self._left_px + first_px + _BESIDE_PX:
            return False
        font, area = design.font(design.CAPTION_PX), QRect(first.area)
        area.setRight(right_px - 1)
        area.setLeft(right_px - text_px)
        area.translate(0, QFontMetrics(first.font).ascent() - QFontMetrics(font).ascent())
        self.lines.append(Line(text, font, area, is_common=True))
        return True


def name_area(swatch: Swatch, cell: QRect, heading: str = "") -> QRect:
    """Return the area of the name on a swatch, or of the line on which it would stand."""
    lines = lay_out_lines(swatch, cell, heading)
    area = QRect()
    for line in lines:
        if line.is_name:
            area = area.united(line.area)
    return area if area.isValid() else lines[0].area.translated(0, line_px())


def is_roomy(cell: QRect) -> bool:
    """Tell whether a cell has room for the hex code at the size of body text."""
    return _is_roomy(cell.width(), cell.height(), design.text_scale())


@lru_cache(maxsize=256)
def _is_roomy(width_px: int, height_px: int, _scale: float) -> bool:
    least_px = _hex_px(_TALL_FONT_PX) + 2 * _TALL_INSET_PX
    return height_px >= design.sized(_TALL_PX) and width_px >= least_px


def _insets_in(width_px: int, height_px: int, scale: float) -> tuple[int, int]:
    """Return the space left of and above the texts."""
    if _is_roomy(width_px, height_px, scale):
        return _TALL_INSET_PX, _TALL_TOP_PX
    beside_px = (width_px - _hex_px(design.CAPTION_PX)) // 2
    if height_px < design.sized(ROOMY_HEIGHT_PX):  # in the middle: there are no differences
        top_px = (height_px - line_px()) // 2
    else:
        top_px = _LOW_TOP_PX if height_px < design.sized(_LOW_PX) else _TOP_PX
    return max(_LEAST_INSET_PX, min(_INSET_PX, beside_px)), top_px


def lock_area(cell: QRect, heading: str = "") -> QRect:
    """Return the area of the lock icon, which never covers the hex code.

    It is the upper right corner; if the hex code reaches into it, below the hex code, and in a low
    cell at the lower edge, between the differences.
    """
    measures = _measures(cell)
    left_px = cell.right() - LOCK_PX - _LOCK_INSET_PX
    corner = QRect(left_px, cell.top() + measures.top_px, LOCK_PX, LOCK_PX)
    hex_px = _hex_px(_TALL_FONT_PX if is_roomy(cell) else design.CAPTION_PX)
    hex_right_px = cell.left() + measures.inset_px + hex_px
    if heading or cell.width() < min_width_px() or hex_right_px < corner.left():
        return corner
    below = corner.translated(0, measures.hex_line_px)
    if below.bottom() < cell.bottom() - measures.below_px:
        return below
    corner.moveCenter(cell.center())
    corner.moveBottom(cell.bottom() - 2)
    return corner


@design.clear_with_text_size
@cache
def min_width_px() -> int:
    """Return the minimum width of a swatch for its hex code."""
    return _hex_px(design.CAPTION_PX) + 2 * _LEAST_INSET_PX


@design.clear_with_text_size
@cache
def _hex_px(size_px: int) -> int:
    """Return the width of a hex code in the monospaced font of a size."""
    font = design.mono(size_px, bold=size_px == _TALL_FONT_PX)
    return QFontMetrics(font).horizontalAdvance("#000000")


@design.clear_with_text_size
@lru_cache(maxsize=1024)
def _caption_px(text: str) -> int:
    """Return the width of a caption that many swatches have."""
    return QFontMetrics(design.font(design.CAPTION_PX)).horizontalAdvance(text)


def _elided(text: str, font: QFont, width_px: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width_px)


@design.clear_with_text_size
@lru_cache(maxsize=1024)
def _broken(text: str, width_px: int) -> tuple[str, str]:
    """Break a text into two lines that fit: after as much as fits, at a space if possible."""
    font = design.font(design.CAPTION_PX)

    def fits(part: str) -> bool:
        return _elided(part, font, width_px) == part

    if fits(text):
        return text, ""
    spaces = [at for at in range(len(text) - 1, 0, -1) if text[at] == " "]
    breaks = [(text[:at], text[at + 1 :]) for at in spaces]
    letters = range(len(text) - _LEAST_PART, _LEAST_PART - 1, -1)
    breaks += [(f"{text[:at]}-", text[at:]) for at in letters if " " not in text[at - 1 : at + 1]]
    possible = [each for each in breaks if fits(each[0])]
    whole = [each for each in possible if fits(each[1])]
    return (whole or possible or [(text, "")])[0]
