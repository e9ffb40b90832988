"""The picture view: the picture, zoomed and panned by mouse, gesture and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.language.translation import tr
from huescope.ui.picture.canvas import PictureCanvas

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent

_WHEEL_STEP = 120.0
_ZOOM_PER_STEP = 1.25


class PictureView(PictureCanvas):
    """Shows a picture, and zooms and pans it."""

    menu_requested = Signal(QPoint)
    """The context menu was requested at a global position."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 120)
        self.setAccessibleName(tr("Picture"))
        self._pan_from: QPointF | None = None
        self._space_held = False

    # -- zoom and pan ------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel."""
        return self._viewport.zoom

    @property
    def is_fit(self) -> bool:
        """Whether the zoom fits the whole picture."""
        return self._viewport.is_fit

    def fit(self) -> None:
        """Show the whole picture, as large as the view and its own pixels allow."""
        self._viewport.fit()
        self._moved()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom, keeping the point of the picture under the anchor in place.

        Parameters
        ----------
        zoom : float
            Device pixels per picture pixel.
        anchor : QPointF, optional
            In the widget's coordinates; by default its centre.
        """
        if not self._viewport.size.isEmpty():
            if anchor is not None:
                anchor = anchor - self.pane_offset(anchor)
            self._viewport.zoom_to(zoom, anchor)
            self._moved()

    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_to(self.zoom * _ZOOM_PER_STEP)

    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_to(self.zoom / _ZOOM_PER_STEP)

    def actual_size(self) -> None:
        """Show one pixel of the picture on one pixel of the screen."""
        self.zoom_to(1.0)

    def frame(self, region: QRectF) -> None:
        """Zoom and pan to a region of the picture, in its pixels."""
        self._viewport.frame(region)
        self._moved()

    def bring_into_view(self, point: QPointF) -> None:
        """Pan just enough to make a point of the picture visible."""
        if self._viewport.bring_into_view(point):
            self._moved()

    @property
    def can_pan(self) -> bool:
        """Whether the picture is larger than the view."""
        return not self._panes[0].contains(self.picture_rect())

    @property
    def is_space_held(self) -> bool:
        """Whether Space is held, with which the left button only pans."""
        return self._space_held

    def end_pan(self) -> None:
        """Stop panning, where the release of the button goes elsewhere."""
        self._pan_from = None
        self.unsetCursor()

    # -- mouse and keyboard ------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_STEP
        if steps:
            self.zoom_to(self.zoom * _ZOOM_PER_STEP**steps, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.zoom * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space_held = True
                self.setCursor(Qt.CursorShape.OpenHandCursor)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
            self.unsetCursor()
            return
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is None or not self.can_pan:
            return
        moved = event.position() - self._pan_from
        self._pan_from = event.position()
        self._viewport.pan(moved)
        self._moved()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pan_from = None
        if self._space_held:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_fit:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()
