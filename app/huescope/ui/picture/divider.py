"""The divider between original and reduced picture, dragged by mouse or moved by keys."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSlider

from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from huescope.ui.picture.view import PictureView

_WIDTH_PX = 24
_HANDLE_WIDTH_PX, _HANDLE_HEIGHT_PX = 20, 32
_ROOM_FOR_HANDLE_PX = 3 * _HANDLE_WIDTH_PX  # in a narrower picture it would cover what it divides
_ARROW_PX = 4.0
_PERCENT = 100


class Divider(QSlider):
    """A vertical line over the picture with a handle; a slider to the keyboard and to readers.

    Its value is the place in percent of the picture's width. The mouse moves it more finely.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    moved = Signal(float)
    """The place that was asked for, 0 to 1 of the picture's width."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        keep_left_to_right(self)
        self._view = view
        self._drag_from_px: float | None = None
        self.setRange(0, _PERCENT)
        self.setPageStep(_PERCENT // 10)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Divider between original and reduced picture"))
        self.setToolTip(
            tr(
                "Drag to compare original and reduced picture; arrow keys, Home and End "
                "move it too, a double click centres it"
            )
        )
        self.valueChanged.connect(self._choose_percent)
        view.zoom_changed.connect(self.follow)
        self.hide()

    def offer(self, *, offered: bool) -> None:
        """Show or hide the divider; the focus goes to the picture rather than anywhere."""
        if not offered and self.hasFocus():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(offered)

    def show_place(self, divider: float) -> None:
        """Show a place, 0 to 1 of the picture's width."""
        self.blockSignals(True)  # keeps the exact place of the mouse
        self.setValue(round(_PERCENT * divider))
        self.blockSignals(False)
        self.setAccessibleDescription(tr("{value} % original", value=self.value()))
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Stand where the view shows the divider."""
        seen = self._view.visible_rect().toAlignedRect()
        left = int(self._view.divider_x() - _WIDTH_PX / 2)
        self.setGeometry(left, seen.top(), _WIDTH_PX, seen.height())
        self.update()

    @Slot(int)
    def _choose_percent(self, percent: int) -> None:
        self.moved.emit(percent / _PERCENT)

    @property
    def _can_drag(self) -> bool:
        return self._view.is_divided and not self._view.is_space_held

    # -- mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._can_drag:
            event.ignore()  # the view pans
            return
        place = self.mapToParent(event.position())
        self._drag_from_px = place.x() - self._view.divider_x()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from_px is None:
            event.ignore()
            return
        x = self.mapToParent(event.position()).x() - self._drag_from_px
        self.moved.emit(self._view.divider_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from_px is None:
            event.ignore()
        self._drag_from_px = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved.emit(0.5)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the view zooms

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._view.is_divided:
            return  # the original is shown for a moment; hiding would lose the focus
        x = self._view.divider_x() - self.x()
        with QPainter(self) as painter:
            for level, width_px in ((0x00, 3), (0xFF, 1)):
                painter.fillRect(
                    QRectF(x - width_px / 2, 0, width_px, self.height()), design.grey(level)
                )
            if self._view.visible_rect().width() >= _ROOM_FOR_HANDLE_PX:
                self._paint_handle(painter, QPointF(x, self.height() / 2))

    def _paint_handle(self, painter: QPainter, middle: QPointF) -> None:
        ratio = self.devicePixelRatioF()
        handle = _handle(min(_HANDLE_HEIGHT_PX, self.height()), self.hasFocus(), ratio)
        place = QRectF(QPointF(), handle.deviceIndependentSize())
        place.moveCenter(middle)
        painter.drawImage((place.topLeft() * ratio).toPoint().toPointF() / ratio, handle)


@lru_cache(maxsize=8)
def _handle(height_px: int, has_focus: bool, ratio: float) -> QImage:
    """Return the handle as an image: it is repainted whenever the picture below changes."""
    size = QSize(_HANDLE_WIDTH_PX + 1, height_px + 1)  # half of the outline is around the box
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_box(painter, QRectF(0.5, 0.5, _HANDLE_WIDTH_PX, height_px), has_focus)
    return image


def _paint_box(painter: QPainter, box: QRectF, has_focus: bool) -> None:
    ground, ink = (0x1C, 0xFF) if has_focus else (0xFF, 0x1C)
    painter.setPen(QPen(design.grey(ink), 1))
    painter.setBrush(design.grey(ground))
    painter.drawRoundedRect(box, design.RADIUS_PX, design.RADIUS_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(design.grey(ink))
    for side in (-1, 1):
        tip = box.center() + QPointF(side * (_ARROW_PX + 2.5), 0)
        back = QPointF(side * _ARROW_PX, _ARROW_PX)
        painter.drawPolygon(QPolygonF([tip, tip - back, tip - QPointF(back.x(), -back.y())]))
