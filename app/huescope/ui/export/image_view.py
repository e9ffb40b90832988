"""A picture as large as there is room for, on the dialog's grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_LEAST_WIDTH = 0.6  # of the room; what would be narrower as a whole is scrolled


class ImageView(QAbstractScrollArea):
    """Shows a picture, never larger than it is: as a whole, or where it is long, from its top."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QImage()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.setAccessibleName("What it looks like")

    @property
    def image(self) -> QImage:
        """The picture."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another picture; where it is scrolled to stays, as far as it is as long."""
        self._image = image
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        self._scaled = _fitted(self._image, self.viewport().size() * ratio)
        self._scaled.setDevicePixelRatio(ratio)
        bar, height_px = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height_px)
        bar.setSingleStep(max(1, height_px // 10))
        bar.setRange(0, max(0, self._scaled.deviceIndependentSize().toSize().height() - height_px))
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scaled.isNull():
            return
        room, size = self.viewport().size(), self._scaled.deviceIndependentSize().toSize()
        top_px = max(0, (room.height() - size.height()) // 2) - self.verticalScrollBar().value()
        with QPainter(self.viewport()) as painter:
            painter.drawImage((room.width() - size.width()) // 2, top_px, self._scaled)


def _fitted(image: QImage, room: QSize) -> QImage:
    """Make an image small enough, by its mean colours: skipping pixels would tear letters."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    widest = min(room.width(), image.width())
    size = image.size().scaled(widest, max(1, room.height()), keep)
    if size.width() < _LEAST_WIDTH * widest:
        return image.scaledToWidth(widest, smooth) if widest < image.width() else image.copy()
    if size.width() >= image.width():
        return image.copy()
    return image.scaled(size, keep, smooth)
