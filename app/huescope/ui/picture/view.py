"""The picture view: fit, zoom, pan, checkerboard under transparency, original or reduced."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QNativeGestureEvent, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.style import theme as look
from huescope.ui.widgets.dimming import OPACITY

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

MAX_ZOOM = 64.0
_CHECK_PX = 8
_MARGIN_PX = 24
_WHEEL_STEP = 120.0
_ZOOM_PER_STEP = 1.25
_PIXELS_VISIBLE_FROM = 2.0


class PictureView(QWidget):
    """Shows a picture, zoomed and panned.

    It holds the preview (the whole picture at screen size), the full picture (used where the zoom
    asks for more than the preview has), and the recoloured counterpart of each. Zoom is in device
    pixels per picture pixel, so that 1 is one pixel of the picture on one pixel of the screen.
    """

    zoom_changed = Signal(float)
    detail_requested = Signal(QRect)
    """A region of the picture, in its pixels, is visible beyond the preview's resolution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAccessibleName("Picture")
        self._size = QSize()
        self._preview: QImage | None = None
        self._full: QImage | None = None
        self._reduced: QImage | None = None
        self._detail: tuple[QRect, QImage] | None = None
        self._moving = False
        self._original_shown = True
        self._dimmed = False
        self._fit = True
        self._zoom = 1.0
        self._center = QPointF()
        self._surround = QColor(Qt.GlobalColor.gray)
        self._pan_from: QPointF | None = None
        self._space_held = False

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
        if size != self._size:
            self._size = size
            self._fit = True
        self._preview, self._full, self._reduced = preview, full, None
        self._detail = None
        self._refit()
        self.update()

    def refine(self, size: QSize, preview: QImage, full: QImage | None) -> None:
        """Replace the picture by a more exact version of it, and keep the reduced preview."""
        reduced = self._reduced
        self.set_picture(size, preview, full)
        self._reduced = reduced

    def set_full(self, full: QImage) -> None:
        """Set the picture at full resolution."""
        self._full = full
        self.update()
        self._ask_for_detail()

    def clear(self) -> None:
        """Clear the picture."""
        self._size = QSize()
        self._preview = self._full = self._reduced = None
        self._detail = None
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
        self._reduced = reduced
        self._moving = moving
        self._detail = None
        self.update()
        self._ask_for_detail()

    def set_detail(self, region: QRect, image: QImage) -> None:
        """Set a visible region in the palette's colours, at full resolution."""
        self._detail = (region, image)
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
    def detail(self) -> tuple[QRect, QImage] | None:
        """A region and its recoloured pixels at full resolution, or None."""
        return self._detail

    # -- zoom and pan ------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel."""
        return self._zoom

    @property
    def is_fit(self) -> bool:
        """Whether the zoom fits the whole picture."""
        return self._fit

    def fit(self) -> None:
        """Show the whole picture, as large as the view and its own pixels allow."""
        self._fit = True
        self._refit()
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
        if self._size.isEmpty():
            return
        anchor = anchor or self._middle()
        point = self.to_picture(anchor)
        self._fit = False
        self._zoom = min(MAX_ZOOM, max(min(self._fit_zoom(), 1.0) / 2, zoom))
        self._center = point + (self._middle() - anchor) / self._scale()
        self._keep_in_view()
        self._moved()

    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_to(self._zoom * _ZOOM_PER_STEP)

    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_to(self._zoom / _ZOOM_PER_STEP)

    def actual_size(self) -> None:
        """Show one pixel of the picture on one pixel of the screen."""
        self.zoom_to(1.0)

    def bring_into_view(self, point: QPointF) -> None:
        """Pan just enough to make a point of the picture visible."""
        seen = QRectF(
            self.to_picture(QPointF()), self.to_picture(QPointF(self.rect().bottomRight()))
        )
        beyond = QPointF(
            point.x() - min(max(point.x(), seen.left()), seen.right()),
            point.y() - min(max(point.y(), seen.top()), seen.bottom()),
        )
        if not beyond.isNull():
            self._fit = False
            self._center += beyond
            self._keep_in_view()
            self._moved()

    def to_picture(self, place: QPointF) -> QPointF:
        """Convert the widget's coordinates to the picture's pixels."""
        return (place - self._corner()) / self._scale()

    def from_picture(self, point: QPointF) -> QPointF:
        """Convert the picture's pixels to the widget's coordinates."""
        return self._corner() + point * self._scale()

    def picture_rect(self) -> QRectF:
        """Return the rectangle of the picture, in the widget's coordinates."""
        scale = self._scale()
        corner = self._corner()
        least = 1 / self.devicePixelRatioF()  # a picture one pixel high stays visible
        width, height = self._size.width() * scale, self._size.height() * scale
        return QRectF(corner.x(), corner.y(), max(width, least), max(height, least))

    def _middle(self) -> QPointF:
        return QRectF(self.rect()).center()

    def _corner(self) -> QPointF:
        """Return the corner of the picture, on a whole device pixel so that 100 % is sharp."""
        ratio = self.devicePixelRatioF()
        corner = (self._middle() - self._center * self._scale()) * ratio
        return QPointF(round(corner.x()), round(corner.y())) / ratio

    def _scale(self) -> float:
        """Logical pixels per picture pixel."""
        return self._zoom / self.devicePixelRatioF()

    def _fit_zoom(self) -> float:
        if self._size.isEmpty():
            return 1.0
        margin_px = _MARGIN_PX if min(self.width(), self.height()) > 20 * _MARGIN_PX / 2 else 8
        ratio = self.devicePixelRatioF()
        across = (self.width() - 2 * margin_px) / self._size.width()
        down = (self.height() - 2 * margin_px) / self._size.height()
        fitting = min(across, down) * ratio
        # Photographs are enlarged up to twice their size, tiny pictures by whole factors.
        return max(
            min(fitting, _PIXELS_VISIBLE_FROM * ratio), math.floor(min(fitting, MAX_ZOOM) / 2)
        )

    def _refit(self) -> None:
        if self._fit and not self._size.isEmpty():
            self._zoom = self._fit_zoom()
            self._center = QPointF(self._size.width() / 2, self._size.height() / 2)
            self.zoom_changed.emit(self._zoom)

    def _keep_in_view(self) -> None:
        """Keep the picture inside the view, and centred if it is smaller."""
        scale = self._scale()
        half_w, half_h = self.width() / scale / 2, self.height() / scale / 2
        self._center = QPointF(
            _held(self._center.x(), half_w, self._size.width()),
            _held(self._center.y(), half_h, self._size.height()),
        )

    def _moved(self) -> None:
        self.zoom_changed.emit(self._zoom)
        self.update()
        self._ask_for_detail()

    def _visible_region(self) -> QRect:
        """Return the visible part of the picture in its own pixels."""
        corner = self.to_picture(QPointF(0, 0))
        opposite = self.to_picture(QPointF(self.width(), self.height()))
        region = QRectF(corner, opposite).toAlignedRect()
        return region.intersected(QRect(QPoint(0, 0), self._size))

    def _ask_for_detail(self) -> None:
        if self._original_shown or self._reduced is None or self._full is None:
            return
        if not self._beyond(self._reduced):
            return
        region = self._visible_region()
        if region.isEmpty() or (self._detail is not None and self._detail[0].contains(region)):
            return
        self.detail_requested.emit(region)

    def _beyond(self, image: QImage) -> bool:
        """Return whether the zoom exceeds the resolution of an image of the whole picture."""
        return self._zoom * self._size.width() > image.width() * 1.01 and (
            image.width() < self._size.width()
        )

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._surround)
        if self._preview is None or self._size.isEmpty():
            return
        target = self.picture_rect()
        if self._preview.hasAlphaChannel():
            self._paint_checkerboard(painter, target)
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, self._scale() <= _PIXELS_VISIBLE_FROM
        )
        painter.setOpacity(OPACITY if self._dimmed else 1.0)
        if self._original_shown or self._reduced is None:
            self._paint_original(painter, target)
        else:
            self._paint_reduced(painter, target)

    def _paint_original(self, painter: QPainter, target: QRectF) -> None:
        preview = self._preview
        if preview is None:
            return
        if self._full is not None and self._beyond(preview):
            self._paint_region(painter, self._full, self._visible_region(), QPoint(0, 0))
        else:
            painter.drawImage(target, preview)

    def _paint_reduced(self, painter: QPainter, target: QRectF) -> None:
        if self._reduced is None:
            return
        visible = self._visible_region()
        if self._detail is not None and self._detail[0].contains(visible):
            region, image = self._detail
            self._paint_region(painter, image, visible, region.topLeft())
        else:
            if self._moving:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(target, self._reduced)

    def _paint_region(
        self, painter: QPainter, image: QImage, region: QRect, origin: QPoint
    ) -> None:
        """Draw a region of the picture from an image with an offset in the picture."""
        corner = self._corner() + QPointF(region.topLeft()) * self._scale()
        size = QPointF(region.width(), region.height()) * self._scale()
        target = QRectF(corner.x(), corner.y(), size.x(), size.y())
        painter.drawImage(target, image, QRectF(region.translated(-origin)))

    def _paint_checkerboard(self, painter: QPainter, target: QRectF) -> None:
        tile = QPixmap(2 * _CHECK_PX, 2 * _CHECK_PX)
        tile.fill(look.grey(0xFF))
        with QPainter(tile) as tiler:
            for x_px, y_px in ((0, 0), (_CHECK_PX, _CHECK_PX)):
                tiler.fillRect(x_px, y_px, _CHECK_PX, _CHECK_PX, look.grey(0xCC))
        painter.setBrushOrigin(target.topLeft())
        painter.fillRect(target, QBrush(tile))
        painter.setBrushOrigin(QPointF())

    # -- mouse and keyboard ------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()
        if not self._fit:
            self._keep_in_view()
        self._ask_for_detail()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_STEP
        if steps:
            self.zoom_to(self._zoom * _ZOOM_PER_STEP**steps, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self._zoom * (1 + event.value()), event.position())
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
        if self._pan_from is None or QRectF(self.rect()).contains(self.picture_rect()):
            return
        moved = event.position() - self._pan_from
        self._pan_from = event.position()
        self._fit = False
        self._center -= moved / self._scale()
        self._keep_in_view()
        self._moved()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pan_from = None
        if self._space_held:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._fit:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()


def _held(center: float, half: float, length: int) -> float:
    if 2 * half >= length:
        return length / 2
    return min(max(center, half), length - half)
