"""The bins of one swatch, drawn over the curves of the histogram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_LAST = 255
_PEN_REACH_PX = 4.0


class HistogramHighlight(QGraphicsItem):
    """Curves of 256 bins in the coordinates of the plot, all filled with one colour.

    Curves of pyqtgraph would take three times as long to change and to paint, whenever another
    swatch is pointed at.
    """

    def __init__(self) -> None:
        super().__init__()
        self.outlines: Mapping[str, tuple[QPainterPath, QPen]] = {}
        """By channel, the curve from bin 0 to 255 and its pen."""
        self._filling = QColor()
        self._bounds = QRectF()
        self.hide()

    def show_outlines(
        self, outlines: Mapping[str, tuple[QPainterPath, QPen]], filling: QColor
    ) -> None:
        """Show curves, filled down to zero.

        Parameters
        ----------
        outlines : mapping of str to (QPainterPath, QPen)
            By channel, the curve from bin 0 to 255 and its pen; none hides the item.
        filling : QColor
            With its alpha.
        """
        self.prepareGeometryChange()
        self.outlines, self._filling = outlines, filling
        self._bounds = QRectF(0, 0, _LAST, 0)
        for outline, _pen in outlines.values():
            self._bounds |= outline.boundingRect()
        self.setVisible(bool(outlines))
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the area of the curves with their pens, whose width is in pixels."""
        transform = self.sceneTransform()
        across, down = (
            _PEN_REACH_PX / abs(scale) if scale else 0.0
            for scale in (transform.m11(), transform.m22())
        )
        return self._bounds.adjusted(-across, -down, across, down)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline, pen in self.outlines.values():
            area = QPainterPath(outline)
            area.lineTo(_LAST, 0)
            area.lineTo(0, 0)
            painter.fillPath(area, self._filling)
            painter.setPen(pen)
            painter.drawPath(outline)
