"""A bar of all colours of the palette, each as wide as its share."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import ceil
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from huescope.texts import marked
from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.language.translation import tr, translated
from huescope.ui.style.numbers import colors_text, nearest_text
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.swatches.painting import paint_ring
from huescope.ui.widgets.swatches.strip import strip_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme


_PIXELS = attrgetter("pixels")

_HEIGHT_PX = 32
_RING_PX = 8
_HINT = marked("Each colour is as wide as its share. Click or press Enter to select it.")


class ShareBar(QWidget):
    """The colours by share, the largest first, without gaps."""

    chosen = Signal(object)
    """The `Swatch` that was clicked, or chosen by Enter."""
    pointed = Signal(object)
    """The `Swatch` under the pointer, or reached by arrow keys; None for none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._vision = theme.vision
        self.swatches: tuple[Swatch, ...] = ()
        """The swatches by descending share."""
        self._given: tuple[Swatch, ...] = ()
        self._sums = [0.0]
        self._edges_px: list[int] = []
        self._strip = QImage()
        self._current = -1
        self._highlighted: Swatch | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(_HEIGHT_PX)
        self.setAccessibleName(tr("Colours by share"))
        theme.vision.changed.connect(self._update_vision)

    @Slot()
    def _update_vision(self) -> None:
        self._strip = QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT_PX // 2)

    def set_swatches(self, swatches: tuple[Swatch, ...]) -> None:
        """Set the swatches."""
        if swatches is self._given:  # only the differences changed
            return
        self._given = swatches
        counted = any(map(_PIXELS, swatches))
        self.swatches = tuple(sorted(swatches, key=_PIXELS, reverse=True)) if counted else swatches
        shares = [swatch.share for swatch in self.swatches]
        self._current = -1
        self._sums = list(accumulate(shares if any(shares) else [1.0] * len(shares), initial=0.0))
        self.setAccessibleDescription(
            tr("{swatches} by share", swatches=colors_text(len(swatches)))
        )
        self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        """Divide the columns of pixels.

        Each belongs to the swatch at its centre, so that rounding errors do not add up. There may
        be more swatches than columns.
        """
        scale = self.width() / self._sums[-1] if self.swatches else 0.0
        self._edges_px = [ceil(total * scale - 0.5) for total in self._sums]
        self._strip = QImage()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def highlight(self, swatch: Swatch | None) -> None:
        """Point out a swatch; None for none."""
        if swatch is not self._highlighted:
            self._highlighted = swatch
            self.update()

    def swatch_at(self, x_px: float) -> Swatch | None:
        """Return the swatch at a position; None outside the bar."""
        if not (self.swatches and 0 <= x_px < self.width()):
            return None
        last = len(self.swatches)
        return self.swatches[bisect_right(self._edges_px, int(x_px), hi=last) - 1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if not self.swatches:
            return
        if self._strip.isNull():
            wide = zip(self.swatches, pairwise(self._edges_px), strict=True)
            columns = [swatch for swatch, (left, right) in wide for _column in range(left, right)]
            self._strip = strip_of(columns, vision=self._vision)
        painter.drawImage(self.rect(), self._strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self._current >= 0:
            paint_ring(painter, self._area(self._current))
        if self._highlighted is not None and self._highlighted in self.swatches:
            paint_ring(painter, self._area(self.swatches.index(self._highlighted)))

    def _area(self, place: int) -> QRectF:
        """Give the area of a swatch, wide enough for a ring."""
        scale = self.width() / self._sums[-1]
        left, right = self._sums[place] * scale, self._sums[place + 1] * scale
        wide = max(right - left, _RING_PX)
        left = min(left, self.width() - wide)
        return QRectF(left, 0, wide, self.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        swatch = self.swatch_at(event.position().x())
        self.pointed.emit(swatch)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        last = len(self.swatches) - 1
        goals = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if last < 0 or key not in {*steps, *goals, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif key in steps or key in goals:
            goal = goals.get(key, self._current + steps.get(key, 0))
            self._current = min(last, max(0, goal))
            self.pointed.emit(self.swatches[self._current])
            self.setAccessibleDescription(nearest_text(self.swatches[self._current]))
            self.update()
        elif self._current >= 0:
            self.chosen.emit(self.swatches[self._current])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(None)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        swatch = self.swatch_at(event.position().x())
        if swatch is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(swatch)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            swatch = self.swatch_at(event.pos().x())
            if swatch is not None:
                QToolTip.showText(
                    event.globalPos(), plain(f"{nearest_text(swatch)}\n{translated(_HINT)}"), self
                )
            return True
        return super().event(event)
