"""A picture as it was scaled to the screen last, so that frames which repeat it only copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.ui.picture.viewport import Viewport


class Still:
    """Keeps what was painted, for further frames that show the same at the same place.

    Scaling takes most of the time of a frame while something beside or over the picture changes:
    the divider, the reduced picture, lit pixels, a pin.
    """

    def __init__(self) -> None:
        self._key: object = None
        self._image: QImage | None = None

    def paint(
        self,
        painter: QPainter,
        viewport: Viewport,
        size: QSize,
        images: object,
        scale: Callable[[QPainter, Viewport], None],
    ) -> None:
        """Paint the pixels that `scale` paints.

        Parameters
        ----------
        painter : QPainter
            Of the widget.
        viewport : Viewport
            Where the picture is.
        size : QSize
            Of the widget.
        images : object
            Tells by equality whether the same images are painted as before.
        scale : callable
            Paints them; called for the first and the second frame in which they are the same.
        """
        key = images, viewport.picture_rect(), viewport.ratio, QSize(size)
        if key != self._key:  # perhaps on the way elsewhere
            self._key, self._image = key, None
            scale(painter, viewport)
            return
        if self._image is None:
            self._image = QImage(size * viewport.ratio, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.setDevicePixelRatio(viewport.ratio)
            self._image.fill(Qt.GlobalColor.transparent)
            with QPainter(self._image) as scaling:
                scale(scaling, viewport)
        painter.drawImage(QPointF(), self._image)
