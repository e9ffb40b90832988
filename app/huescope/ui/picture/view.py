"""The picture view: shows the picture, and zooms and pans it by mouse, gesture and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.picture.layers import Layers
from huescope.ui.picture.viewport import Viewport
from huescope.ui.style import theme as look
from huescope.ui.widgets.dimming import OPACITY

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

_WHEEL_STEP = 120.0
_ZOOM_PER_STEP = 1.25


class PictureView(QWidget):
    """Shows a picture, zoomed and panned.

    It holds the preview (the whole picture at screen size), the full picture (used where the zoom
    asks for more than the preview has), and the recoloured counterpart of each.
    """

    zoom_changed = Signal(float)
    """Device pixels per picture pixel; also sent when the picture was panned."""
    detail_requested = Signal(QRect)
    """A region of the picture, in its pixels, is visible beyond the preview's resolution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAccessibleName("Picture")
        self._layers = Layers()
        self._viewport = Viewport()
        self._original_shown = True
        self._dimmed = False
        self._surround = QColor(Qt.GlobalColor.gray)
        self._pan_from: QPointF | None = None
        self._space_held = False
        self._place_viewport()

    # -- content -----------------------------------------------------------------------------

    def set_picture(self, size: QSize, preview: QImage, full: QImage | None) -> None:
        """Set the picture.

        Parameters
        ----------
        size : QSize
            Size of the whole picture in its own pixels.
        preview : QImage
            The whole picture at about screen size.
        full : QImage or None
            The picture at full resolution, once it is decoded.
        """
        self._layers.set_picture(preview, full)
        self._viewport.set_size(size)
        self._tell_fitted()
        self.update()

    def refine(self, size: QSize, preview: QImage, full: QImage | None) -> None:
        """Replace the picture by a more exact version of it, and keep the reduced preview."""
        reduced = self._layers.reduced
        self.set_picture(size, preview, full)
        self._layers.reduced = reduced

    def set_full(self, full: QImage) -> None:
        """Set the picture at full resolution."""
        self._layers.full = full
        self.update()
        self._ask_for_detail()

    def clear(self) -> None:
        """Clear the picture."""
        self._layers.set_picture(None, None)
        self._viewport.set_size(QSize())
        self.update()

    def set_reduced(self, reduced: QImage | None, *, moving: bool = False) -> None:
        """Set the preview in the colours of the palette.

        Parameters
        ----------
        reduced : QImage or None
            The whole picture at about screen size.
        moving : bool
            Whether another one is likely to follow soon: this one is then drawn fast, without
            smoothing.
        """
        layers = self._layers
        layers.reduced, layers.moving, layers.detail = reduced, moving, None
        self.update()
        self._ask_for_detail()

    def set_detail(self, region: QRect, image: QImage) -> None:
        """Set a visible region in the palette's colours, at full resolution."""
        self._layers.detail = (region, image)
        self.update()

    def show_original(self, shown: bool) -> None:
        """Show the original or the reduced picture."""
        if shown != self._original_shown:
            self._original_shown = shown
            self.update()
            self._ask_for_detail()

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Dim the picture while another one is about to replace it."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_surround(self, level: int) -> None:
        """Set the grey around the picture, an 8-bit level."""
        self._surround = look.grey(level)
        self.update()

    @property
    def shows_original(self) -> bool:
        """Whether the original is shown, and not the reduced picture."""
        return self._original_shown or self._layers.reduced is None

    def paint_original(self, painter: QPainter) -> None:
        """Paint the original where it is in the view, whatever the view shows."""
        self._layers.paint_backdrop(painter, self._viewport)
        self._layers.paint_original(painter, self._viewport)

    @property
    def detail(self) -> tuple[QRect, QImage] | None:
        """A region and its recoloured pixels at full resolution, or None."""
        return self._layers.detail

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

    def bring_into_view(self, point: QPointF) -> None:
        """Pan just enough to make a point of the picture visible."""
        if self._viewport.bring_into_view(point):
            self._moved()

    def to_picture(self, place: QPointF) -> QPointF:
        """Convert the widget's coordinates to the picture's pixels."""
        return self._viewport.to_picture(place)

    def from_picture(self, point: QPointF) -> QPointF:
        """Convert the picture's pixels to the widget's coordinates."""
        return self._viewport.from_picture(point)

    def picture_rect(self) -> QRectF:
        """Return the rectangle of the picture, in the widget's coordinates."""
        return self._viewport.picture_rect()

    @property
    def scale(self) -> float:
        """Logical pixels per picture pixel."""
        return self._viewport.scale

    @property
    def can_pan(self) -> bool:
        """Whether the picture is larger than the view."""
        return not QRectF(self.rect()).contains(self.picture_rect())

    @property
    def is_space_held(self) -> bool:
        """Whether Space is held, with which the left button only pans."""
        return self._space_held

    def end_pan(self) -> None:
        """Stop panning, where the release of the button goes elsewhere."""
        self._pan_from = None
        self.unsetCursor()

    def _place_viewport(self) -> None:
        self._viewport.set_area(QRectF(self.rect()), self.devicePixelRatioF())
        self._tell_fitted()

    def _tell_fitted(self) -> None:
        if self._viewport.is_fit and not self._viewport.size.isEmpty():
            self.zoom_changed.emit(self.zoom)

    def _moved(self) -> None:
        self.zoom_changed.emit(self.zoom)
        self.update()
        self._ask_for_detail()

    def _ask_for_detail(self) -> None:
        if self._original_shown:
            return
        region = self._layers.wanted_detail(self._viewport)
        if region is not None:
            self.detail_requested.emit(region)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._surround)
        if self._viewport.size.isEmpty():
            return
        self._layers.paint_backdrop(painter, self._viewport)
        painter.setOpacity(OPACITY if self._dimmed else 1.0)
        if self.shows_original:
            self._layers.paint_original(painter, self._viewport)
        else:
            self._layers.paint_reduced(painter, self._viewport)

    # -- mouse and keyboard ------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_viewport()
        self._ask_for_detail()

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
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place_viewport()
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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_fit:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()
