"""Overlay that shows the original around a point while the reduced picture is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from huescope.ui.picture.overlay import Overlay
from huescope.ui.style import design

if TYPE_CHECKING:
    from huescope.ui.picture.view import PictureView

RADIUS_PX = 56
"""Radius of the circle, in logical pixels."""


class Peephole(Overlay):
    """Shows a circle of the original, so that colours are picked from what is there.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._point: QPointF | None = None
        self.setGeometry(view.rect())
        self.hide()

    def look_at(self, point: QPointF | None) -> None:
        """Show the original around a point of the picture, or nowhere."""
        self._update_circle()
        self._point = None if self._view.shows_original else point
        self.setVisible(self._point is not None)
        self._update_circle()

    def _update_circle(self) -> None:
        """Repaint the circle only: the whole view takes longer than a frame may."""
        if self._point is not None:
            side_px = 2 * RADIUS_PX + 4
            circle = QRectF(0, 0, side_px, side_px)
            circle.moveCenter(self._view.from_picture(self._point))
            self.update(circle.toAlignedRect())

    def paint(self, painter: QPainter) -> None:
        if self._point is not None:
            paint_original_around(painter, self._view, self._point)


def paint_original_around(painter: QPainter, view: PictureView, point: QPointF) -> None:
    """Paint a circle of the original around a point, unless the original is shown anyway.

    Parameters
    ----------
    painter : QPainter
        Paints on the view.
    view : PictureView
        Has the original.
    point : QPointF
        In the picture's pixels.
    """
    if view.shows_original:
        return
    middle = view.from_picture(point)
    circle = QPainterPath()
    circle.addEllipse(middle, RADIUS_PX, RADIUS_PX)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(circle, Qt.ClipOperation.IntersectClip)
    view.paint_original(painter)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width_px, level in ((3.0, 0x00), (1.0, 0xFF)):
        painter.setPen(QPen(design.grey(level), width_px))
        painter.drawEllipse(middle, RADIUS_PX, RADIUS_PX)
