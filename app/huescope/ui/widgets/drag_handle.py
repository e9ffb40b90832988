"""A small handle by which something as a whole is dragged out of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from huescope.ui import icons
from huescope.ui import theme as look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from huescope.ui.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 14, 20


def carry(source: QWidget, mime: QMimeData, pixmap: QPixmap) -> None:
    """Let something be dropped as a copy, here or in another program."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.setPixmap(pixmap)
    drag.exec(Qt.DropAction.CopyAction)


def is_dragged(pressed: QPoint | None, event: QMouseEvent) -> bool:
    """Whether the mouse went far enough from where its left button was pressed."""
    if pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
        return False
    way_px = (event.position().toPoint() - pressed).manhattanLength()
    return bool(way_px >= QApplication.startDragDistance())


class DragHandle(QWidget):
    """Six dots that can be taken by the mouse."""

    def __init__(self, theme: Theme, tooltip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: QPoint | None = None
        self.mime_of: Callable[[], QMimeData | None] = lambda: None
        """Makes what is dragged; None where there is nothing."""
        self.pixmap_of: Callable[[], QPixmap] = QPixmap
        """Draws what is under the pointer meanwhile."""
        self.setFixedSize(QSize(_WIDTH_PX, _HEIGHT_PX))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tooltip)
        self.setAccessibleName(tooltip.partition(":")[0])
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if is_dragged(self._pressed, event):
            self._pressed = None
            mime = self.mime_of()
            if mime is not None:
                carry(self, mime, self.pixmap_of())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        level = self._theme.greys.text if self.underMouse() else self._theme.greys.quiet
        sign = icons.pixmap(
            "grip-vertical", look.grey(level).name(), _WIDTH_PX, self.devicePixelRatioF()
        )
        with QPainter(self) as painter:
            painter.drawPixmap(0, (self.height() - _WIDTH_PX) // 2, sign)
