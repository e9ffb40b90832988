"""Draws a trace, such as a waveform or a vectorscope, with its scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.texts import marked
from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.style import design

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent

    from huescope.analysis.scopes import Guide, Trace
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme

_MARGIN_PX, _SCALE_PX = 8, 24
_FAINT_ALPHA = 56
_REACH = 0.02
_TARGET_PX = 4


class TraceView(QWidget):
    """A trace over its guides; points out one swatch, and tells the one under the pointer."""

    KEYS = marked("The left and right arrow keys point out the swatches, one after the other.")

    pointed = Signal(object)
    """Index of the swatch under the pointer, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._theme = theme
        self._trace: Trace | None = None
        self._image = QImage()
        self._swatches: tuple[Swatch, ...] = ()
        self._labels: NDArray[np.intp] | None = None
        self._highlighted: int | None = None
        self._overlay = QImage()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._redraw)
        theme.vision.changed.connect(self._redraw)

    def sizeHint(self) -> QSize:
        return QSize(260, 200)

    # -- what is shown -----------------------------------------------------------------------

    def set_trace(self, trace: Trace | None) -> None:
        """Show another trace; None while it is computed."""
        if trace is not self._trace:
            self._trace = trace
            self._labels = None
            self._redraw()

    def set_swatches(self, swatches: tuple[Swatch, ...]) -> None:
        """Link the trace with another palette."""
        self._swatches = swatches
        self._labels = None

    def highlight(self, place: int | None) -> None:
        """Point the pixels of a swatch out; None for none."""
        if place != self._highlighted:
            self._highlighted = place
            self._draw_overlay()
            self.update()

    @property
    def highlighted_strength(self) -> NDArray[np.uint8] | None:
        """What is drawn of the highlighted swatch; None for none."""
        labels = self._linked()
        if self._trace is None or labels is None or self._highlighted is None:
            return None
        return self._trace.strength_of(labels == self._highlighted)

    def _linked(self) -> NDArray[np.intp] | None:
        """Tell to which swatch each pixel belongs; computed when it is first needed."""
        if self._labels is None and self._trace is not None and self._swatches:
            from huescope.palette.arrays import codes_of

            links = self._trace.links
            self._labels = links.labels(codes_of(self._swatches, links.working_space))
        return self._labels

    # -- drawing -----------------------------------------------------------------------------

    def _redraw(self) -> None:
        trace = self._trace
        self._image = QImage() if trace is None else self._tinted(trace, trace.strength)
        self._draw_overlay()
        self.update()

    def _draw_overlay(self) -> None:
        strength = self.highlighted_strength
        if strength is None or self._trace is None or self._highlighted is None:
            self._overlay = QImage()
            return
        rgb = self._theme.vision.rgb(self._swatches[self._highlighted].rgb)
        self._overlay = _image(strength, rgb)

    def _tinted(self, trace: Trace, strength: NDArray[np.uint8]) -> QImage:
        grey = self._theme.greys.text
        look = self._theme.vision.look
        tint_u8 = trace.tint_u8
        if tint_u8 is not None and look is not None:
            tint_u8 = look.rgb_u8(tint_u8)
        return _image(strength, (grey, grey, grey) if tint_u8 is None else tint_u8)

    @property
    def plot_area(self) -> QRectF:
        """Where the trace is drawn, within the widget."""
        room = QRectF(self.rect()).adjusted(_SCALE_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        if self._trace is None or not self._trace.is_square:
            return room
        side = min(self.width() - 2 * _MARGIN_PX, self.height() - 2 * _MARGIN_PX)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QPointF(self.rect().center()))
        return square

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._trace is None:
            return
        with left_to_right_painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = self.plot_area
            self._paint_guides(painter, area, self._trace.guides)
            faint = self._highlighted is not None and not self._overlay.isNull()
            painter.setOpacity(_FAINT_ALPHA / 255 if faint else 1.0)
            painter.drawImage(area, self._image)
            painter.setOpacity(1.0)
            if faint:
                painter.drawImage(area, self._overlay)
            if self.hasFocus():
                painter.setPen(design.grey(self._theme.greys.outline))
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _paint_guides(self, painter: QPainter, area: QRectF, guides: tuple[Guide, ...]) -> None:
        greys = self._theme.greys
        line, text = design.grey(greys.pressed), design.grey(greys.quiet)
        painter.setFont(design.font(design.CAPTION_PX))
        for guide in guides:
            points = [_at(area, point) for point in guide.points]
            painter.setPen(line)
            if len(points) == 1:
                self._paint_target(painter, points[0], guide.label, text)
                continue
            painter.drawPolyline(points)
            if guide.label:
                painter.setPen(text)
                room = QRectF(0, points[0].y() - 8, area.left() - 4, 16)
                painter.drawText(room, _LABELLED, guide.label)

    def _paint_target(self, painter: QPainter, at: QPointF, label: str, text: QColor) -> None:
        painter.setPen(design.grey(self._theme.greys.outline))
        side = 2 * _TARGET_PX
        painter.drawRect(QRectF(at.x() - _TARGET_PX, at.y() - _TARGET_PX, side, side))
        painter.setPen(text)
        painter.drawText(QPointF(at.x() + _TARGET_PX + 3, at.y() - _TARGET_PX), label)

    # -- pointing ----------------------------------------------------------------------------

    def swatch_at(self, point: QPointF) -> int | None:
        """Find the swatch to which most pixels near a point belong."""
        area, labels = self.plot_area, self._linked()
        if self._trace is None or labels is None or not area.contains(point):
            return None
        x = (point.x() - area.left()) / area.width()
        y = (point.y() - area.top()) / area.height()
        return self._trace.label_at(x, y, labels, _REACH)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.pointed.emit(self.swatch_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point out the next swatch, or the one before."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._swatches:
            super().keyPressEvent(event)
            return
        start = self._highlighted if self._highlighted is not None else min(-step, 0)
        self.pointed.emit((start + step) % len(self._swatches))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)


_LABELLED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _at(area: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(area.left() + point[0] * area.width(), area.top() + point[1] * area.height())


def _image(
    strength: NDArray[np.uint8], tint_u8: NDArray[np.uint8] | tuple[int, int, int]
) -> QImage:
    """Draw cells in a colour, or each in its own, as opaque as they are strong."""
    import numpy as np

    height, width = strength.shape
    bgra = np.empty((height, width, 4), np.uint8)
    bgra[..., :3] = np.asarray(tint_u8, np.uint8)[..., ::-1]
    bgra[..., 3] = strength
    # The image borrows the bytes, so a copy is returned.
    return QImage(bgra.data, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
