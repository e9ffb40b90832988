"""A handle for dragging a whole object out of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from huescope.ui.style import design, icons
from huescope.ui.widgets.drag_gesture import DragGesture

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from huescope.ui.style.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 14, 20


class DragHandle(QWidget):
    """Six dots that start a drag.

    Parameters
    ----------
    theme : Theme
        The theme.
    tooltip : str
        What is dragged; the part before a colon is the accessible name.
    parent : QWidget
        The parent.
    """

    drag_requested = Signal()
    """The user started to drag the handle."""

    def __init__(self, theme: Theme, tooltip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.drag_gesture = DragGesture()
        self.setFixedSize(QSize(_WIDTH_PX, _HEIGHT_PX))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tooltip)
        self.setAccessibleName(tooltip.partition(":")[0])
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.drag_gesture.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.drag_gesture.begins(event):
            self.drag_requested.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.drag_gesture.release()

    def paintEvent(self, _event: QPaintEvent) -> None:
        level = self._theme.greys.text if self.underMouse() else self._theme.greys.quiet
        sign = icons.pixmap(
            "grip-vertical", design.grey(level).name(), _WIDTH_PX, self.devicePixelRatioF()
        )
        with QPainter(self) as painter:
            painter.drawPixmap(0, (self.height() - _WIDTH_PX) // 2, sign)
