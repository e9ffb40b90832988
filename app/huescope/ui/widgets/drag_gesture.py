"""Detects a mouse drag on a widget, and runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QMouseEvent, QPixmap
    from PySide6.QtWidgets import QWidget


class DragGesture:
    """Tracks the left mouse button over one widget."""

    def __init__(self) -> None:
        self._pressed = QPoint()
        self._dragged = False
        self.is_held = False
        """Whether the button is still down."""

    @property
    def start(self) -> QPoint:
        """Where the button was pressed."""
        return self._pressed

    def press(self, event: QMouseEvent) -> None:
        """Start tracking, if this is the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragged = False
            self.is_held = True

    def begins(self, event: QMouseEvent) -> bool:
        """Return once for each press whether the mouse has moved far enough for a drag."""
        if not self.is_held or self._dragged:
            return False
        distance_px = (event.position().toPoint() - self._pressed).manhattanLength()
        self._dragged = bool(distance_px >= QApplication.startDragDistance())
        return self._dragged

    def release(self) -> None:
        """Stop tracking."""
        self.is_held = False

    def start_drag(self, source: QWidget, mime: QMimeData, pixmap: QPixmap) -> None:
        """Run a copy drag, if the button is still down."""
        if not self.is_held:
            return
        drag = QDrag(source)
        drag.setMimeData(mime)
        drag.setPixmap(pixmap)
        self.is_held = False  # the drag takes the release; no widget receives it
        drag.exec(Qt.DropAction.CopyAction)
