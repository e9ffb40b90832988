"""Overlay that shows that a drop is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent

    from huescope.ui.style.theme import Theme

BOARD, BROWSER = "board", "browser"
_INSET_PX = 12


class DropOverlay(QWidget):
    """Covers what takes a drop, during a drag over it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, rect: QRect, *, onto: str = "") -> None:
        """Show the overlay over a part of the parent, and what a drop onto it will do."""
        self._text = {
            BOARD: tr("Drop to add it to the board"),
            BROWSER: tr("Drop to audit\nthese pictures"),
        }.get(onto, tr("Drop to see its colours"))
        self.update()
        self.setGeometry(rect)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        greys = self._theme.greys
        painter.fillRect(self.rect(), design.grey(greys.window, 200))
        frame = QRectF(self.rect()).adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        painter.setPen(QPen(design.grey(greys.strong), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, design.RADIUS_PX, design.RADIUS_PX)
        painter.setFont(design.font(design.NUMBER_PX, bold=True))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._text)
