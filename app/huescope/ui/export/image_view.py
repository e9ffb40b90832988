"""A view that fits an image, and scrolls a long one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_MIN_WIDTH = 0.6  # fraction of the view; an image that would be narrower is scrolled


class ImageView(QAbstractScrollArea):
    """Shows an image, never enlarged: as a whole, or at full width if it is long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QImage()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.setAccessibleName(tr("What it looks like"))

    @property
    def image(self) -> QImage:
        """The image."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Set the image; the scroll position is kept if possible."""
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
    """Scale an image down smoothly, so that letters stay readable."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    widest = min(room.width(), image.width())
    size = image.size().scaled(widest, max(1, room.height()), keep)
    if size.width() < _MIN_WIDTH * widest:
        return image.scaledToWidth(widest, smooth) if widest < image.width() else image.copy()
    if size.width() >= image.width():
        return image.copy()
    return image.scaled(size, keep, smooth)
