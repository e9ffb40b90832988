"""The view of the entries of a place: type-ahead, navigation by keys and buttons, dragging out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QDrag, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from huescope.ui.browser.view.cell_view import CellView

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from huescope.sources.place import Entry
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.thumbnails.cache import Thumbnail

_COMMAND = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class EntryView(CellView):
    """Shows the entries of a place.

    Parameters
    ----------
    model : EntryModel
        The model.
    parent : QWidget
        The parent.
    """

    typed = Signal(str)
    """Letters typed for type-ahead search; quickly typed ones add up."""
    stepped = Signal(int)
    """Back (-1), forward (1) or up (0) was requested."""
    zoomed = Signal(int)
    """Ctrl and the wheel request larger (1) or smaller (-1) cells."""

    def __init__(self, model: EntryModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._entries = model
        self._letters = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._end_typing)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def content_of(self, row: int) -> tuple[Entry, Thumbnail | None]:
        return self._entries.entry(row), self._entries.thumbnail(row)

    # -- mouse and keyboard ------------------------------------------------------------------

    def keyboardSearch(self, text: str) -> None:
        """Collect typed letters until there is a pause."""
        pause_ms = QApplication.keyboardInputInterval()
        self._letters = f"{self._letters}{text}"
        self._pause.start(2 * pause_ms)
        self.setProperty("typing", True)
        self.typed.emit(self._letters)

    @Slot()
    def _end_typing(self) -> None:
        self._letters = ""
        self.setProperty("typing", False)

    def event(self, event: QEvent) -> bool:
        """Claim letters from shortcuts while a name is being typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_letter = event.text().isprintable() and not event.modifiers() & _COMMAND
            if self._letters and event.text() and is_letter:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys with Alt or Ctrl to the browser, but for those that select."""
        if event.modifiers() & _COMMAND and not self._is_own_key(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Backspace:
            self.stepped.emit(0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self.stepped.emit(steps[event.button()])
        else:
            super().mousePressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selection with an image of its cell; Qt would use its own layout for it."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        cell = self.rect_of(indexes[0].row())
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        drag.setPixmap(self.viewport().grab(cell))
        drag.setHotSpot(self.viewport().mapFromGlobal(QCursor.pos()) - cell.topLeft())
        drag.exec(actions, Qt.DropAction.CopyAction)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoomed.emit(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
