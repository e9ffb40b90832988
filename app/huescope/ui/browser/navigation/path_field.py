"""Text field for a path or an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


class PathField(QLineEdit):
    """Takes a path or an address; Enter goes there, Esc and a click elsewhere leave it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setFont(design.font(design.CAPTION_PX))
        self.setPlaceholderText(tr("Path or address"))
        self.setToolTip(tr("Type a folder's path or an address; Enter goes there, Esc leaves it"))
        self.setAccessibleName(tr("Path or address"))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's Cancel command."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.left.emit()


def keeps_escape(event: QEvent) -> bool:
    """Accept the shortcut override of Esc for a text field; return whether it was Esc."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
