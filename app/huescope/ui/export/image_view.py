"""A picture as large as there is room for, on the dialog's grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ImageView(QWidget):
    """Shows a whole picture, never larger than it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName("What it looks like")

    @property
    def image(self) -> QImage:
        """The picture."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image = image
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        whole = (self._image.size() / ratio).expandedTo(QSize(1, 1))
        room = self.size()
        size = whole
        if whole.width() > room.width() or whole.height() > room.height():
            size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
