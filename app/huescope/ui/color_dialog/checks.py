"""The checkerboard under transparent colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPixmap

from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_CHECK_PX = 5
_LEVELS = (0xFF, 0xCC)


def paint_checks(painter: QPainter, room: QRect | QRectF) -> None:
    """Fill a rectangle with white and light grey squares."""
    room = QRectF(room)
    tile = QPixmap(2 * _CHECK_PX, 2 * _CHECK_PX)
    tile.fill(design.grey(_LEVELS[0]))
    with QPainter(tile) as tiler:
        for place_px in (0, _CHECK_PX):
            tiler.fillRect(place_px, place_px, _CHECK_PX, _CHECK_PX, design.grey(_LEVELS[1]))
    painter.setBrushOrigin(room.topLeft())
    painter.fillRect(room, QBrush(tile))
    painter.setBrushOrigin(QPointF())
