"""Zoom and pan: which part of a picture a rectangle of the screen shows, and how large."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize

MAX_ZOOM = 64.0
"""Device pixels per picture pixel, at most."""
PIXELS_VISIBLE_FROM = 2.0
"""From 200 % on, the pixels of the picture are drawn as squares, without smoothing."""

_MARGIN_PX = 8
_FRAMED = 0.5
_BEYOND = 1.01  # a preview of nearly the resolution asked for is good enough


class Viewport:
    """Converts between the pixels of a picture and a rectangle of a widget.

    Zoom is in device pixels per picture pixel, so that 1 is one pixel of the picture on one pixel
    of the screen. Positions on the screen are in logical pixels of the widget.
    """

    def __init__(self) -> None:
        self._size = QSize()
        self._area = QRectF()
        self._ratio = 1.0
        self._is_fit = True
        self._zoom = 1.0
        self._center = QPointF()
        self._placed: tuple[object, QPointF, QRectF] | None = None
        """The corner and the rectangle of the picture, and all that they follow from."""

    @property
    def size(self) -> QSize:
        """Size of the whole picture in its own pixels."""
        return self._size

    @property
    def area(self) -> QRectF:
        """The rectangle of the widget in which the picture is shown."""
        return self._area

    @property
    def ratio(self) -> float:
        """Device pixels per logical pixel."""
        return self._ratio

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel."""
        return self._zoom

    @property
    def is_fit(self) -> bool:
        """Whether the zoom fits the whole picture."""
        return self._is_fit

    @property
    def is_smooth(self) -> bool:
        """Whether the picture is smoothed, rather than drawn as squares."""
        return self._zoom < PIXELS_VISIBLE_FROM

    @property
    def scale(self) -> float:
        """Logical pixels per picture pixel."""
        return self._zoom / self._ratio

    # -- changes -----------------------------------------------------------------------------

    def set_size(self, size: QSize) -> None:
        """Set the size of the picture; a picture of another size is fitted."""
        if size != self._size:
            self._size = QSize(size)
            self._is_fit = True
        self._refit()

    def set_area(self, area: QRectF, ratio: float) -> None:
        """Set the rectangle of the widget, and the device pixels per logical pixel."""
        self._area, self._ratio = QRectF(area), ratio
        self._refit()
        if not self._is_fit:
            self._keep_in_view()

    def fit(self) -> None:
        """Show the whole picture, as large as the area and its own pixels allow."""
        self._is_fit = True
        self._refit()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom, keeping the point of the picture under the anchor in place.

        Parameters
        ----------
        zoom : float
            Device pixels per picture pixel.
        anchor : QPointF, optional
            A position in the area; by default its centre.
        """
        middle = self._area.center()
        anchor = anchor or middle
        point = self.to_picture(anchor)
        self._is_fit = False
        self._zoom = self._bounded(zoom)
        self._center = point + (middle - anchor) / self.scale
        self._keep_in_view()

    def pan(self, moved: QPointF) -> None:
        """Move the picture by a distance on the screen, in logical pixels."""
        self._is_fit = False
        self._center -= moved / self.scale
        self._keep_in_view()

    def bring_into_view(self, point: QPointF) -> bool:
        """Pan just enough to make a point of the picture visible; return whether it moved."""
        last = self._area.bottomRight() - QPointF(1, 1)
        seen = QRectF(self.to_picture(self._area.topLeft()), self.to_picture(last))
        beyond = QPointF(
            point.x() - min(max(point.x(), seen.left()), seen.right()),
            point.y() - min(max(point.y(), seen.top()), seen.bottom()),
        )
        if beyond.isNull():
            return False
        self._is_fit = False
        self._center += beyond
        self._keep_in_view()
        return True

    def frame(self, region: QRectF) -> None:
        """Zoom and pan so that a region of the picture, in its pixels, fills half of the area."""
        fitting = min(
            self._area.width() / max(region.width(), 1),
            self._area.height() / max(region.height(), 1),
        )
        self._is_fit = False
        self._zoom = self._bounded(_FRAMED * fitting * self._ratio)
        self._center = region.center()
        self._keep_in_view()

    # -- conversion --------------------------------------------------------------------------

    def to_picture(self, place: QPointF) -> QPointF:
        """Convert the widget's coordinates to the picture's pixels."""
        return (place - self._corner()) / self.scale

    def from_picture(self, point: QPointF) -> QPointF:
        """Convert the picture's pixels to the widget's coordinates."""
        return self._corner() + point * self.scale

    def picture_rect(self) -> QRectF:
        """Return the rectangle of the picture, in the widget's coordinates."""
        return QRectF(self._place()[1])

    def region_rect(self, region: QRect) -> QRectF:
        """Return the rectangle of a region of the picture, in the widget's coordinates."""
        corner = self.from_picture(QPointF(region.topLeft()))
        return QRectF(
            corner.x(), corner.y(), region.width() * self.scale, region.height() * self.scale
        )

    def visible_region(self) -> QRect:
        """Return the visible part of the picture in its own pixels."""
        corner = self.to_picture(self._area.topLeft())
        opposite = self.to_picture(self._area.bottomRight())
        region = QRectF(corner, opposite).toAlignedRect()
        return region.intersected(QRect(QPoint(0, 0), self._size))

    def exceeds(self, width_px: int) -> bool:
        """Tell whether the zoom exceeds the resolution of an image of the whole picture."""
        return self._zoom * self._size.width() > width_px * _BEYOND and (
            width_px < self._size.width()
        )

    # -- geometry ----------------------------------------------------------------------------

    def _corner(self) -> QPointF:
        """Return the corner of the picture, on a whole device pixel so that 100 % is sharp."""
        return self._place()[0]

    def _place(self) -> tuple[QPointF, QRectF]:
        """Return corner and rectangle, which a frame asks for twenty times."""
        center = self._center.x(), self._center.y()
        key = self._area, self._size, self._ratio, self._zoom, center
        if self._placed is None or self._placed[0] != key:
            corner = (self._area.center() - self._center * self.scale) * self._ratio
            corner = QPointF(round(corner.x()), round(corner.y())) / self._ratio
            least = 1 / self._ratio  # a picture one pixel high stays visible
            width, height = self._size.width() * self.scale, self._size.height() * self.scale
            area = QRectF(corner.x(), corner.y(), max(width, least), max(height, least))
            self._placed = key, corner, area
        return self._placed[1], self._placed[2]

    def _fit_zoom(self) -> float:
        if self._size.isEmpty():
            return 1.0
        width, height = self._area.width(), self._area.height()
        across = (width - 2 * _MARGIN_PX) / self._size.width()
        down = (height - 2 * _MARGIN_PX) / self._size.height()
        fitting = min(across, down) * self._ratio
        # Photographs are enlarged up to twice their size, tiny pictures by whole factors.
        return max(
            min(fitting, PIXELS_VISIBLE_FROM * self._ratio), math.floor(min(fitting / 2, MAX_ZOOM))
        )

    def _bounded(self, zoom: float) -> float:
        return min(MAX_ZOOM, max(min(self._fit_zoom(), 1.0) / 2, zoom))

    def _refit(self) -> None:
        if self._is_fit and not self._size.isEmpty():
            self._zoom = self._fit_zoom()
            self._center = QPointF(self._size.width() / 2, self._size.height() / 2)

    def _keep_in_view(self) -> None:
        """Keep the picture inside the area, and centred if it is smaller."""
        half_w, half_h = self._area.width() / self.scale / 2, self._area.height() / self.scale / 2
        self._center = QPointF(
            _held(self._center.x(), half_w, self._size.width()),
            _held(self._center.y(), half_h, self._size.height()),
        )


def _held(center: float, half: float, length: int) -> float:
    if 2 * half >= length:
        return length / 2
    return min(max(center, half), length - half)
