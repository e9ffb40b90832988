"""Overlay that marks the pixel that a swatch was taken from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from huescope.ui.picture.overlay import Overlay
from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from huescope.ui.picture.view import PictureView

_RADIUS_PX = 9.0


class PixelMark(Overlay):
    """Paints a black and white ring around a pixel.

    Parameters
    ----------
    view : PictureView
        The view below, which converts to the picture's pixels.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._pixel: QPointF | None = None

    @property
    def pixel(self) -> QPointF | None:
        """Centre of the marked pixel, in the picture's pixels."""
        return self._pixel

    def show_pixel(self, place_px: tuple[int, int] | None) -> None:
        """Mark the pixel at a column and row, or none."""
        self._pixel = None if place_px is None else QPointF(place_px[0] + 0.5, place_px[1] + 0.5)
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the ring, if a pixel is marked."""
        if self._pixel is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self._view.from_picture(self._pixel)
        for width_px, level in ((4.0, 0x00), (2.0, 0xFF)):
            painter.setPen(QPen(look.grey(level), width_px))
            painter.drawEllipse(middle, _RADIUS_PX, _RADIUS_PX)
