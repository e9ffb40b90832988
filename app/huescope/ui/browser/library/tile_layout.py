"""Where the parts of a tile of the library stand in its cell."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QSize

from huescope.ui.language.direction import mirrored_in
from huescope.ui.style import design

ICON_PX = 16
"""The side of the star."""

_WIDTH_PX = 184
_PAD_PX = 8
_PHOTO_PX, _STRIP_PX = 84, 28
_NAME_PX, _CAPTION_PX = 22, 16
_GAP_PX = 4
_IN_ROW, _MOST_ROWS = 12, 4


def cell_size() -> QSize:
    """Return the minimum size of a cell."""
    text_px = design.sized(_NAME_PX) + design.sized(_CAPTION_PX)
    return QSize(_WIDTH_PX, _PAD_PX + _PHOTO_PX + _STRIP_PX + text_px + _PAD_PX)


def block_rect(cell: QRect) -> QRect:
    """Return the area of photograph and swatches."""
    place = cell.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, 0)
    place.setHeight(_PHOTO_PX + _STRIP_PX)
    return place


def photo_rect(cell: QRect) -> QRect:
    """Return the area of the photograph."""
    return block_rect(cell).adjusted(0, 0, 0, -_STRIP_PX)


def swatch_rows(cell: QRect, count: int, *, has_photo: bool) -> list[tuple[range, QRect]]:
    """Return the rows of swatches: which ones, and where; they share its width equally.

    Parameters
    ----------
    cell : QRect
        The cell.
    count : int
        How many swatches there are.
    has_photo : bool
        Whether there is a photograph, with one row under it; else the rows fill its place, too.
    """
    if not count:
        return []
    place = block_rect(cell)
    rows = 1 if has_photo else min(_MOST_ROWS, math.ceil(count / _IN_ROW))
    if has_photo:
        place.setTop(place.top() + _PHOTO_PX)
    edges = [place.top() + place.height() * row // rows for row in range(rows + 1)]
    firsts = [count * row // rows for row in range(rows + 1)]
    return [
        (
            range(firsts[row], firsts[row + 1]),
            QRect(place.left(), edges[row], place.width(), edges[row + 1] - edges[row]),
        )
        for row in range(rows)
    ]


def swatch_at(point: QPoint, rows: list[tuple[range, QRect]]) -> tuple[int, QRect] | None:
    """Return the number of the swatch at a point, and where it stands; None for none."""
    for swatches, place in rows:
        if place.contains(point):
            number = (point.x() - place.left()) * len(swatches) // place.width()
            left, right = (place.width() * each // len(swatches) for each in (number, number + 1))
            whole = QRect(place.left() + left, place.top(), right - left, place.height())
            return swatches[number], whole
    return None


def name_rect(cell: QRect) -> QRect:
    """Return where the name stands."""
    star = _star_rect(cell)
    left = cell.left() + _PAD_PX
    name = QRect(left, star.top(), cell.width() - star.width() - _PAD_PX, star.height())
    return mirrored_in(cell, name)


def caption_rect(cell: QRect) -> QRect:
    """Return where date and tags stand."""
    top = _star_rect(cell).bottom() + 1 - _GAP_PX // 2
    width_px = cell.width() - 2 * _PAD_PX
    return QRect(cell.left() + _PAD_PX, top, width_px, design.sized(_CAPTION_PX))


def star_rect(cell: QRect) -> QRect:
    """Return where the star stands, with some room around it that is clicked, too."""
    return mirrored_in(cell, _star_rect(cell))


def icon_rect(cell: QRect) -> QRect:
    """Return where the star is painted."""
    top = _star_rect(cell).center().y() - ICON_PX // 2
    return mirrored_in(cell, QRect(cell.right() + 1 - _PAD_PX - ICON_PX, top, ICON_PX, ICON_PX))


def _star_rect(cell: QRect) -> QRect:
    width_px = _GAP_PX + ICON_PX + _PAD_PX
    left, top = cell.right() + 1 - width_px, block_rect(cell).bottom() + 1
    return QRect(left, top, width_px, design.sized(_NAME_PX))
