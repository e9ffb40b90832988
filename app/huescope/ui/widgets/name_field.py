"""A field for renaming in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFocusEvent
    from PySide6.QtWidgets import QWidget

_MIN_WIDTH_PX = 96
_MIN_HEIGHT_PX = 20


class NameField(QLineEdit):
    """An editor over the item that is renamed: Enter accepts, Esc cancels.

    Parameters
    ----------
    name : str
        The current name.
    place : QRect
        The area of the name that it covers, in the parent's coordinates.
    ground, ink : QColor
        The colours of the item and of its texts.
    parent : QWidget
        The widget that shows the item.
    """

    named = Signal(str)

    def __init__(
        self, name: str, place: QRect, ground: QColor, ink: QColor, parent: QWidget
    ) -> None:
        super().__init__(name, parent)
        self.setStyleSheet(
            f"background: {ground.name()}; color: {ink.name()}; border: 0;"
            f"border-bottom: 1px solid {ink.name()}; border-radius: 0; padding: 0 6px;"
            f"selection-background-color: {ink.name()}; selection-color: {ground.name()};"
        )
        self._before = name
        self._is_done = False
        self.setFont(design.font(design.CAPTION_PX))
        self.setAccessibleName(tr("Name"))
        self.setToolTip(tr("Type a name: Enter keeps it, Esc leaves it as it was"))
        width_px = min(parent.width(), max(design.sized(_MIN_WIDTH_PX), place.width()))
        left_px = min(place.left(), parent.width() - width_px)
        height_px = max(design.sized(_MIN_HEIGHT_PX), place.height())
        top_px = max(0, min(place.top(), parent.height() - height_px))
        self.setGeometry(left_px, top_px, width_px, height_px)
        self.selectAll()
        self.returnPressed.connect(self._keep)
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Handle Esc before the window's Cancel command does."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._end()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept every key: Enter would also copy the swatch."""
        super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keep()

    def _keep(self) -> None:
        name = self.text().strip()
        if not self._is_done and name != self._before:
            self._end()
            self.named.emit(name)
        else:
            self._end()

    def _end(self) -> None:
        if self._is_done:
            return
        self._is_done = True
        parent = self.parentWidget()
        if self.hasFocus() and parent is not None:
            parent.setFocus()
        self.hide()
        self.deleteLater()
