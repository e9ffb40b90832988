"""Overlay that shows that a drop is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from huescope.ui.style.theme import Theme

BOARD, BROWSER, PICTURE = "board", "browser", "picture"
_INSET_PX = 12
# No window gets these while something is dragged over it.
_AFTER_DRAG = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)


class DropOverlay(QWidget):
    """Covers what takes a drop, during a drag over it.

    It hides by itself when a drag ended unnoticed: X11 does not tell that the program from which
    something is dragged has ended.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = ""
        """What a drop will do."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, rect: QRect, *, onto: str = "") -> None:
        """Show the overlay over a part of the parent, and what a drop onto it will do."""
        self.text = {
            BOARD: tr("Drop to add it to the board"),
            BROWSER: tr("Drop to audit\nthese pictures"),
            PICTURE: tr("Drop to see the picture in these colours"),
        }.get(onto, tr("Drop to see its colours"))
        self.update()
        self.setGeometry(rect)
        self.raise_()
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _AFTER_DRAG:
            self.hide()
        return super().eventFilter(watched, event)

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
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.text)
