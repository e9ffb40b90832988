"""The canvas on which original and reduced picture are painted, alone or compared."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from huescope.ui.picture import panes
from huescope.ui.picture.layers import Layers
from huescope.ui.picture.viewport import Viewport
from huescope.ui.state.comparison import Comparison
from huescope.ui.style import design
from huescope.ui.widgets.dimming import OPACITY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_WITHOUT_REDUCED = {Comparison.ORIGINAL, Comparison.DIFFERENCE}
_SMOOTHED_PX = 4_000_000  # a 5K screen has 14.7 million; smoothing them takes 22 ms
_STRIP_PX = 2  # repainted on both sides of a moved divider


class PictureCanvas(QWidget):
    """Shows a picture and its reduction at the zoom of a viewport.

    It holds the preview (the whole picture at screen size), the full picture (used where the zoom
    asks for more than the preview has), and the recoloured counterpart of each. Side by side, the
    picture is shown in two panes. Positions are then given in the first one; what is done in the
    second one counts as done at the same place of the first.
    """

    zoom_changed = Signal(float)
    """Device pixels per picture pixel; also sent when the picture was panned or placed anew."""
    resized = Signal()
    """The widget has another size; sent before the picture is placed anew."""
    detail_requested = Signal(QRect)
    """A region of the picture, in its pixels, is visible beyond the preview's resolution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = Layers()
        self._viewport = Viewport()
        self._panes = [QRectF()]
        self._comparison = Comparison.ORIGINAL
        self._original_held = False
        self._divider = 0.5
        self._dimmed = False
        self._surround = QColor(Qt.GlobalColor.gray)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind it is painted
        self._place_viewport()

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
        self._layers.set_picture(preview, full)
        self._viewport.set_size(size)
        self._place_viewport()
        self.update()

    def refine(self, size: QSize, preview: QImage, full: QImage | None) -> None:
        """Replace the picture by a more exact version of it, and keep the reduced preview."""
        reduced, difference = self._layers.reduced, self._layers.difference
        self.set_picture(size, preview, full)
        self._layers.reduced, self._layers.difference = reduced, difference

    def set_full(self, full: QImage) -> None:
        """Set the picture at full resolution."""
        self._layers.full = full
        self.update()
        self._ask_for_detail()

    def set_checkered(self, *, checkered: bool) -> None:
        """Choose whether a checkerboard or the surround shows through transparent pixels."""
        self._layers.is_checkered = checkered
        self.update()

    def clear(self) -> None:
        """Clear the picture."""
        self._layers.set_picture(None, None)
        self._viewport.set_size(QSize())
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
        layers = self._layers
        only_right = self.is_divided and reduced is not None
        layers.reduced, layers.moving, layers.detail = reduced, moving, None
        area = QRectF(self.rect())
        if only_right:  # the original beside it does not change, and takes as long to scale
            area.setLeft(self.divider_x())
        self.update(self._shown_in(area))
        self._ask_for_detail()

    def set_detail(self, region: QRect, image: QImage) -> None:
        """Set a visible region in the palette's colours, at full resolution."""
        self._layers.detail = (region, image)
        self.update()

    def set_difference(self, difference: QImage | None) -> None:
        """Set the difference between the two pictures, a grey for each pixel of the preview."""
        self._layers.difference = difference
        self.update()

    def compare(self, comparison: Comparison, *, original_held: bool = False) -> None:
        """Choose what is shown.

        Parameters
        ----------
        comparison : Comparison
            Original, reduced picture, both, or their difference.
        original_held : bool
            Whether the original is shown in place of everything else, for a moment.
        """
        if (comparison, original_held) != (self._comparison, self._original_held):
            self._comparison, self._original_held = comparison, original_held
            self._place_viewport()
            self.update()
            self._ask_for_detail()

    def set_divider(self, divider: float) -> None:
        """Set the place of the divider, 0 to 1 of the picture's width."""
        before = self.divider_x()
        self._divider = divider
        after = self.divider_x()
        if self.is_divided and after != before:
            left, right = min(before, after) - _STRIP_PX, max(before, after) + _STRIP_PX
            self.update(QRectF(left, 0, right - left, self.height()).toAlignedRect())

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Dim the picture while another one is about to replace it."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_surround(self, level: int) -> None:
        """Set the grey around the picture, an 8-bit level."""
        self._surround = design.grey(level)
        self.update()

    @property
    def is_slow_to_smooth(self) -> bool:
        """Whether the picture covers so many pixels that smoothing it takes longer than a frame."""
        seen, ratio = self.visible_rect(), self._viewport.ratio
        return seen.width() * seen.height() * ratio**2 > _SMOOTHED_PX

    @property
    def shows_original(self) -> bool:
        """Whether the original is shown, and nothing else."""
        is_chosen = self._comparison is Comparison.ORIGINAL or self._original_held
        return is_chosen or self._layers.reduced is None

    def paint_original(self, painter: QPainter) -> None:
        """Paint the original where it is in the first pane, whatever is shown."""
        self._layers.paint_backdrop(painter, self._viewport)
        self._layers.paint_original(painter, self._viewport, self.size())

    @property
    def preview(self) -> QImage | None:
        """The whole original at about screen size, as it is shown; None where there is none."""
        return self._layers.preview

    @property
    def surround(self) -> QColor:
        """The grey around the picture."""
        return self._surround

    @property
    def detail(self) -> tuple[QRect, QImage] | None:
        """A region and its recoloured pixels at full resolution, or None."""
        return self._layers.detail

    @property
    def viewport(self) -> Viewport:
        """Converts between the picture's pixels and the first pane."""
        return self._viewport

    # -- places -----------------------------------------------------------------------------

    def to_picture(self, place: QPointF) -> QPointF:
        """Convert the widget's coordinates, in either pane, to the picture's pixels."""
        return self._viewport.to_picture(place - self.pane_offset(place))

    def from_picture(self, point: QPointF) -> QPointF:
        """Convert the picture's pixels to the widget's coordinates in the first pane."""
        return self._viewport.from_picture(point)

    def picture_rect(self) -> QRectF:
        """Return the rectangle of the picture, in the widget's coordinates in the first pane."""
        return self._viewport.picture_rect()

    # -- panes and divider -------------------------------------------------------------------

    @property
    def panes(self) -> tuple[QRectF, ...]:
        """The parts of the widget in which the picture is shown: one, or two side by side."""
        return tuple(self._panes)

    def pane_offset(self, place: QPointF) -> QPointF:
        """Return how far the pane at a position is from the first one."""
        pane = next((each for each in self._panes if each.contains(place)), self._panes[0])
        return pane.topLeft() - self._panes[0].topLeft()

    def visible_rect(self) -> QRectF:
        """Return the visible part of the picture, in the widget's coordinates in the first pane."""
        return self.picture_rect().intersected(self._panes[0])

    @property
    def is_divided(self) -> bool:
        """Whether the divider between original and reduced picture is shown."""
        is_chosen = self._comparison is Comparison.DIVIDER and not self._original_held
        return is_chosen and self._layers.reduced is not None

    def divider_x(self) -> float:
        """Return where the divider stands, on a whole device pixel, at the edge if beyond it."""
        picture, seen = self.picture_rect(), self.visible_rect()
        x = picture.left() + self._divider * picture.width()
        ratio = self._viewport.ratio
        return round(min(max(x, seen.left()), seen.right()) * ratio) / ratio

    def divider_at(self, x: float) -> float:
        """Return the place of a divider, 0 to 1, that stands at a position of the widget."""
        picture, seen = self.picture_rect(), self.visible_rect()
        x = min(max(x, seen.left()), seen.right())
        return (x - picture.left()) / max(picture.width(), 1)

    def _shown_in(self, area: QRectF) -> QRegion:
        """Return where an area shows the picture, without the surround."""
        region, picture = QRegion(), self.picture_rect()
        for pane in self._panes:
            shown = picture.translated(pane.topLeft() - self._panes[0].topLeft())
            region += shown.intersected(pane).intersected(area).toAlignedRect()
        return region

    def _place_viewport(self) -> None:
        """Divide the widget into panes, and fit or keep the picture in the first one."""
        area, size = QRectF(self.rect()), self._viewport.size
        is_split = self._comparison is Comparison.SIDE_BY_SIDE and not size.isEmpty()
        self._panes = panes.split(area, size) if is_split else [area]
        self._viewport.set_area(self._panes[0], self.devicePixelRatioF())
        if not size.isEmpty():
            self.zoom_changed.emit(self._viewport.zoom)

    def _moved(self) -> None:
        self.zoom_changed.emit(self._viewport.zoom)
        self.update()
        self._ask_for_detail()

    def _ask_for_detail(self) -> None:
        if self._original_held or self._comparison in _WITHOUT_REDUCED:
            return
        region = self._layers.wanted_detail(self._viewport)
        if region is not None:
            self.detail_requested.emit(region)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter, QRectF(event.rect()))

    def _paint(self, painter: QPainter, exposed: QRectF) -> None:
        if self._viewport.size.isEmpty():
            painter.fillRect(self.rect(), self._surround)
            return
        self._paint_surround(painter)
        for number, pane in enumerate(self._panes):
            painter.save()
            painter.setClipRect(pane)
            painter.translate(pane.topLeft() - self._panes[0].topLeft())
            self._layers.paint_backdrop(painter, self._viewport)
            painter.setOpacity(OPACITY if self._dimmed else 1.0)
            self._paint_pane(painter, number, exposed)
            painter.restore()

    def _paint_surround(self, painter: QPainter) -> None:
        """Fill what the picture leaves free: filling all of a large screen takes 3 ms a frame."""
        around = QRegion(self.rect())
        if not self._dimmed and self._layers.is_opaque:
            for pane in self._panes:
                moved = self.picture_rect().translated(pane.topLeft() - self._panes[0].topLeft())
                around -= _whole_pixels(moved.intersected(pane))
        for part in cast("Iterable[QRect]", around):
            painter.fillRect(part, self._surround)

    def _paint_pane(self, painter: QPainter, number: int, exposed: QRectF) -> None:
        layers, viewport, comparison = self._layers, self._viewport, self._comparison
        is_left = comparison is Comparison.SIDE_BY_SIDE and number == 0
        if self._original_held or comparison is Comparison.ORIGINAL or is_left:
            layers.paint_original(painter, viewport, self.size())
        elif comparison is Comparison.DIFFERENCE and layers.difference is not None:
            layers.paint_difference(painter, viewport)
        elif layers.reduced is None or comparison is Comparison.DIFFERENCE:
            layers.paint_original(painter, viewport, self.size())
        elif comparison is Comparison.DIVIDER:
            self._paint_divided(painter, exposed)
        else:
            layers.paint_reduced(painter, viewport, self.size())

    def _paint_divided(self, painter: QPainter, exposed: QRectF) -> None:
        area, x = QRectF(self.rect()), self.divider_x()
        left, right = QRectF(area), QRectF(area)
        left.setRight(x)
        right.setLeft(x)
        layers = self._layers
        for side, paint in ((left, layers.paint_original), (right, layers.paint_reduced)):
            if not side.intersects(exposed):
                continue
            painter.save()
            painter.setClipRect(side, Qt.ClipOperation.IntersectClip)
            paint(painter, self._viewport, self.size())
            painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
        self._place_viewport()
        self._ask_for_detail()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place_viewport()
        return super().event(event)


def _whole_pixels(area: QRectF) -> QRect:
    """Return the logical pixels that an area covers entirely."""
    left, top = math.ceil(area.left()), math.ceil(area.top())
    return QRect(left, top, math.floor(area.right()) - left, math.floor(area.bottom()) - top)
