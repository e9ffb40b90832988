"""A large sample of the selected colours, side by side without gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 72


class ColorSample(QWidget):
    """One colour, or several with a shared edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colors: tuple[tuple[int, int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.vision.changed.connect(self.update)

    def set_colors(self, colors: Sequence[tuple[int, int, int]]) -> None:
        """Show other colours."""
        if tuple(colors) != self._colors:
            self._colors = tuple(colors)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), look.RADIUS_PX, look.RADIUS_PX)
        painter.setClipPath(outline)
        count = len(self._colors)
        edges = [round(self.width() * place / max(count, 1)) for place in range(count + 1)]
        for place, rgb in enumerate(self._colors):
            width_px = edges[place + 1] - edges[place]
            color = self._theme.vision.color(rgb)
            painter.fillRect(edges[place], 0, width_px, self.height(), color)
