"""The images of one picture, and how each is drawn at the zoom of a viewport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from huescope.ui.picture.still import Still
from huescope.ui.style import design

if TYPE_CHECKING:
    from huescope.ui.picture.viewport import Viewport

_CHECK_PX = 8
_CHECKS = (0xFF, 0xCC)


class Layers:
    """The original and the reduced picture, each at about screen size and in full.

    Attributes
    ----------
    preview : QImage or None
        The whole original at about screen size; None where there is no picture.
    full : QImage or None
        The original at full resolution, once it is decoded.
    reduced : QImage or None
        The whole picture in the colours of the palette, at about screen size.
    detail : tuple of QRect and QImage, or None
        A region of the picture in the colours of the palette, at full resolution.
    difference : QImage or None
        How far each pixel of the whole picture is from its palette colour, as a grey.
    moving : bool
        Whether another reduced picture is likely to follow soon: it is drawn without smoothing,
        which is faster.
    """

    def __init__(self) -> None:
        self.preview: QImage | None = None
        self.full: QImage | None = None
        self.reduced: QImage | None = None
        self.detail: tuple[QRect, QImage] | None = None
        self.difference: QImage | None = None
        self.moving = False
        self.is_checkered = True
        """Whether a checkerboard shows through where the picture is transparent."""
        self._still_original, self._still_reduced = Still(), Still()

    def set_picture(self, preview: QImage | None, full: QImage | None) -> None:
        """Set the original, and forget the reduced picture and the difference."""
        self.preview, self.full = preview, full
        self.reduced = self.detail = self.difference = None
        self._still_original, self._still_reduced = Still(), Still()

    def wanted_detail(self, viewport: Viewport) -> QRect | None:
        """Return the visible region if the reduced picture lacks the resolution for the zoom."""
        if self.reduced is None or self.full is None:
            return None
        region = viewport.visible_region()
        if region.isEmpty() or not viewport.exceeds(self.reduced.width()):
            return None
        if self.detail is not None and self.detail[0].contains(region):
            return None
        return region

    @property
    def is_opaque(self) -> bool:
        """Whether nothing behind the picture can be seen."""
        return self.preview is not None and not self.preview.hasAlphaChannel()

    # -- painting ----------------------------------------------------------------------------

    def paint_backdrop(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint a checkerboard where the picture may be transparent."""
        if self.is_checkered and self.preview is not None and not self.is_opaque:
            _paint_checkerboard(painter, viewport.picture_rect())

    def paint_original(self, painter: QPainter, viewport: Viewport, size: QSize) -> None:
        """Paint the original.

        Parameters
        ----------
        painter : QPainter
            Of the widget.
        viewport : Viewport
            Where the picture is.
        size : QSize
            Of the widget.
        """
        images = _key(self.preview), _key(self.full)
        self._still_original.paint(painter, viewport, size, images, self._scale_original)

    def _scale_original(self, painter: QPainter, viewport: Viewport) -> None:
        if self.preview is None:
            return
        _smooth(painter, viewport)
        if self.full is not None and viewport.exceeds(self.preview.width()):
            _paint_region(painter, viewport, self.full, QPoint(0, 0))
        else:
            painter.drawImage(viewport.picture_rect(), self.preview)

    def paint_difference(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint the difference between the original and the reduced picture."""
        if self.difference is not None:
            _smooth(painter, viewport)
            painter.drawImage(viewport.picture_rect(), self.difference)

    def paint_reduced(self, painter: QPainter, viewport: Viewport, size: QSize) -> None:
        """Paint the picture in the colours of the palette; parameters as of `paint_original`."""
        if self.moving:
            self._scale_reduced(painter, viewport)
            return
        images = _key(self.reduced), None if self.detail is None else _key(self.detail[1])
        self._still_reduced.paint(painter, viewport, size, images, self._scale_reduced)

    def _scale_reduced(self, painter: QPainter, viewport: Viewport) -> None:
        if self.reduced is None:
            return
        _smooth(painter, viewport)
        if self.detail is not None and self.detail[0].contains(viewport.visible_region()):
            region, image = self.detail
            _paint_region(painter, viewport, image, region.topLeft())
        else:
            if self.moving:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(viewport.picture_rect(), self.reduced)


def _key(image: QImage | None) -> int | None:
    return None if image is None else image.cacheKey()


def _smooth(painter: QPainter, viewport: Viewport) -> None:
    """Smooth a picture, unless its pixels are large enough to be seen one by one."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.is_smooth)


def _paint_region(painter: QPainter, viewport: Viewport, image: QImage, origin: QPoint) -> None:
    """Paint the visible region from an image with an offset in the picture."""
    region = viewport.visible_region()
    painter.drawImage(viewport.region_rect(region), image, QRectF(region.translated(-origin)))


def _paint_checkerboard(painter: QPainter, target: QRectF) -> None:
    tile = QPixmap(2 * _CHECK_PX, 2 * _CHECK_PX)
    tile.fill(design.grey(_CHECKS[0]))
    with QPainter(tile) as tiler:
        for x_px, y_px in ((0, 0), (_CHECK_PX, _CHECK_PX)):
            tiler.fillRect(x_px, y_px, _CHECK_PX, _CHECK_PX, design.grey(_CHECKS[1]))
    painter.setBrushOrigin(target.topLeft())
    painter.fillRect(target, QBrush(tile))
    painter.setBrushOrigin(QPointF())
