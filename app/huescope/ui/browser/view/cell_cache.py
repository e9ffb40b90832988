"""A cache of painted cells, so that scrolling only copies pixmaps.

Every call of `QPainter` releases the GIL, and a busy worker keeps it for a while: beside one that
makes thumbnails, painting a dozen cells took 30 ms in one frame of twenty.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice
    from PySide6.QtWidgets import QStyle

# Scrolling back and forth by a page paints nothing again.
_SCREENFULS = 3
_PIXEL_BYTES = 4


class CellPainter(Protocol):
    """Draws one cell."""

    def draw(
        self,
        painter: QPainter,
        cell: QRect,
        state: QStyle.StateFlag,
        entry: Any,  # noqa: ANN401 - of the view's own kind
        thumbnail: Any,  # noqa: ANN401
    ) -> None:
        """Draw an entry into a cell; entry and thumbnail are hashable."""


class CellCache:
    """Paints cells from cached pixmaps; GUI thread only."""

    def __init__(self) -> None:
        self._pixmaps: OrderedDict[object, QPixmap] = OrderedDict()
        self._size_bytes = 0

    def clear(self) -> None:
        """Drop all pixmaps, because every cell looks different."""
        self._pixmaps.clear()
        self._size_bytes = 0

    def paint(
        self,
        painter: QPainter,
        draws: CellPainter,
        cell: QRect,
        state: QStyle.StateFlag,
        entry: object,
        thumbnail: object,
    ) -> None:
        """Paint a cell, from the cache if possible."""
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():  # cells would start between device pixels, and blur
            painter.save()
            draws.draw(painter, cell, state, entry, thumbnail)
            painter.restore()
            return
        width_px, height_px = cell.width(), cell.height()
        key = (entry, thumbnail, state.value, width_px, height_px, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = _blank(width_px, height_px, ratio)
            with QPainter(pixmap) as inside:
                inside.setLayoutDirection(painter.layoutDirection())  # else from left to right
                draws.draw(inside, QRect(0, 0, width_px, height_px), state, entry, thumbnail)
            self._keep(key, pixmap, _SCREENFULS * _size_of(painter.device()))
        else:
            self._pixmaps.move_to_end(key)
        painter.drawPixmap(cell.topLeft(), pixmap)

    def _keep(self, key: object, pixmap: QPixmap, limit_bytes: int) -> None:
        self._pixmaps[key] = pixmap
        self._size_bytes += _size_of(pixmap)
        while self._size_bytes > limit_bytes and len(self._pixmaps) > 1:
            _key, oldest = self._pixmaps.popitem(last=False)
            self._size_bytes -= _size_of(oldest)


def _blank(width_px: int, height_px: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width_px * ratio), round(height_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _size_of(pixels: QPaintDevice) -> int:
    ratio = 1 if isinstance(pixels, QPixmap) else pixels.devicePixelRatioF()
    return round(pixels.width() * pixels.height() * ratio**2) * _PIXEL_BYTES
