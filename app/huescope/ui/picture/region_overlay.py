"""Overlay for drawing a region of the picture: a rectangle or a lasso."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF

from huescope.ui.picture.overlay import Overlay
from huescope.ui.style import design
from huescope.ui.widgets.region_tools import LASSO, RECTANGLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from huescope.analysis.region import Region
    from huescope.ui.picture.view import PictureView

_MIN_PX = 4
_DASH = (4.0, 4.0)


class RegionOverlay(Overlay):
    """Takes the mouse while a region is drawn, and shows its outline.

    Parameters
    ----------
    view : PictureView
        The view below, which converts to the picture's pixels.
    """

    drawn = Signal(str, object)
    """`RECTANGLE` or `LASSO`, and the corners as a list of x and y in the picture's pixels."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._tool = ""
        self._line: list[QPointF] = []
        self._corners: list[QPointF] = []
        self._drawing = False
        self._offset = QPointF()  # of the pane in which the drawing began
        self.hide()

    def begin(self, tool: str) -> None:
        """Start drawing with a tool; an empty name stops it."""
        self._tool = tool
        self._drawing = False
        self._line = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not tool)
        if tool:
            self.raise_()  # above the pins
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.raise_()
        else:
            self.unsetCursor()
        self._show_as_needed()

    def show_region(self, corners: list[tuple[float, float]]) -> None:
        """Outline a region of the picture, or none."""
        self._corners = [QPointF(x, y) for x, y in corners]
        self._show_as_needed()

    def _show_as_needed(self) -> None:
        """Hide the overlay without a tool and a region: else each change below repaints it."""
        self.setVisible(bool(self._tool or self._corners))
        self.update()

    # -- mouse and keyboard ------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._tool:
            self._drawing = True
            self._offset = self._view.pane_offset(event.position())
            self._line = [event.position() - self._offset]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drawing:
            return
        place = event.position() - self._offset
        if self._tool == RECTANGLE:
            self._line = [self._line[0], place]
        else:
            self._line.append(place)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if not self._drawing:
            return
        self._drawing = False
        line, self._line = self._line, []
        if self._is_large(line):
            corners = [self._view.viewport.to_picture(point) for point in line]
            self.drawn.emit(self._tool, [(corner.x(), corner.y()) for corner in corners])
        self.update()

    def _is_large(self, line: list[QPointF]) -> bool:
        """Return whether a region is large enough to be intended."""
        if self._tool == LASSO and len(line) < 3:
            return False
        box = QPolygonF(line).boundingRect()
        return min(box.width(), box.height()) >= _MIN_PX

    # -- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Outline the region, or the one that is being drawn."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._line:
            self._outline(painter, self._line, rectangle=self._tool == RECTANGLE)
        elif self._corners:
            place = [self._view.from_picture(corner) for corner in self._corners]
            self._outline(painter, place, rectangle=len(place) == 2)

    def _outline(self, painter: QPainter, line: list[QPointF], *, rectangle: bool) -> None:
        """Paint black and white dashes, which are visible on any picture."""
        for level, offset in ((0x00, 0.0), (0xFF, _DASH[0])):
            pen = QPen(design.grey(level), 1.5)
            pen.setDashPattern(_DASH)
            pen.setDashOffset(offset)
            painter.setPen(pen)
            if rectangle:
                painter.drawRect(QRectF(line[0], line[-1]).normalized())
            else:
                painter.drawPolygon(QPolygonF(line))


def region_of(corners_px: Sequence[tuple[float, float]], *, lasso: bool) -> Region:
    """Return the region of drawn corners.

    Parameters
    ----------
    corners_px : sequence of tuple of float
        x and y in the picture's pixels: two opposite corners, or the points of a lasso.
    lasso : bool
        Whether the corners are those of a lasso.
    """
    from huescope.analysis.region import Lasso, Rectangle

    if lasso:
        return Lasso(tuple(corners_px))
    (x_1, y_1), (x_2, y_2) = corners_px[0], corners_px[-1]
    return Rectangle(min(x_1, x_2), min(y_1, y_2), abs(x_1 - x_2), abs(y_1 - y_2))
