"""A picture as large as there is room for, on the dialog's grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ImageView(QWidget):
    """Shows a whole picture, never larger than it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QImage()
        self._room = QSize()
        self.setAccessibleName("What it looks like")

    @property
    def image(self) -> QImage:
        """The picture."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image, self._scaled = image, QImage()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        if self._scaled.isNull() or self._room != room:
            self._room, self._scaled = room, _fitted(self._image, room)
            self._scaled.setDevicePixelRatio(ratio)
        size = self._scaled.deviceIndependentSize().toSize()
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        with QPainter(self) as painter:
            painter.drawImage(left, top, self._scaled)


def _fitted(image: QImage, room: QSize) -> QImage:
    """Make an image small enough, by its mean colours: skipping pixels would tear letters."""
    if image.width() <= room.width() and image.height() <= room.height():
        return image.copy()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(room, keep, smooth)
