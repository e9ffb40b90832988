"""All colours of the palette in one bar, each as wide as its share of the picture."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from huescope.ui.widgets.strip import strip_of
from huescope.ui.words import colors_text, swatch_text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from huescope.palette.swatch import Swatch
    from huescope.ui.theme import Theme


def edges_of(shares: list[float], width_px: int) -> list[int]:
    """Divide a width by shares, so that the parts fill it exactly.

    Each edge is rounded from the running sum, so that no error adds up and no rest stays empty.
    """
    sums = list(accumulate(shares, initial=0.0))
    whole = sums[-1] or 1.0
    return [round(width_px * part / whole) for part in sums]


class ShareBar(QWidget):
    """The palette by share, the largest first; colours touch, to be compared at their edge."""

    chosen = Signal(object)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eyes = theme.eyes
        self._swatches: tuple[Swatch, ...] = ()
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Colours by share")
        theme.eyes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, 32)

    def set_swatches(self, swatches: tuple[Swatch, ...]) -> None:
        """Show other colours, in falling share."""
        self._swatches = tuple(sorted(swatches, key=lambda swatch: -swatch.pixels))
        self.setAccessibleDescription(f"{colors_text(len(swatches))} by share")
        self.update()

    def swatch_at(self, x_px: float) -> Swatch | None:
        """Return the swatch at a place."""
        for swatch, (left, right) in zip(self._swatches, pairwise(self._edges()), strict=True):
            if left <= x_px < right:
                return swatch
        return None

    def _edges(self) -> list[int]:
        shares = [swatch.share for swatch in self._swatches]
        return edges_of(shares if any(shares) else [1.0] * len(shares), self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if not self._swatches:
            return
        edges = self._edges()
        widths_px = (right - left for left, right in pairwise(edges))
        strip = strip_of(self._swatches, widths_px, eyes=self._eyes)
        painter.drawImage(QRect(0, 0, edges[-1], self.height()), strip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        swatch = self.swatch_at(event.position().x())
        self.pointed.emit(swatch_text(swatch) if swatch else "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        swatch = self.swatch_at(event.position().x())
        if swatch is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(swatch)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            swatch = self.swatch_at(event.pos().x())
            if swatch is not None:
                text = f"{swatch_text(swatch)}\nEach colour is as wide as its share. Click to copy."
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
