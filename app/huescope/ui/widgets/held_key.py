"""A key that does something for as long as it is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget


class HeldKey(QObject):
    """Listens to one key wherever the keyboard is in a window, but in a text field.

    Only what has the keyboard is listened to: a filter of the whole application would call Python
    for each event of each widget, thousands when the theme changes.

    Parameters
    ----------
    key : Qt.Key
        Without any other.
    window : QWidget
        The owner.
    """

    held = Signal(bool)
    """The key is held down, or not any more."""

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key = key
        self._window = window
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._listen)

    @Slot(QWidget, QWidget)
    def _listen(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:  # it may listen already; a filter counts once
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key, pressed or released."""
        if not isinstance(event, QKeyEvent) or event.key() != self._key:
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.KeyPress
        released = event.type() == QEvent.Type.KeyRelease
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not (pressed or released) or not plain or _typing() or not self._window.isActiveWindow():
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self.held.emit(pressed)
        return True


def _typing() -> bool:
    widget = QApplication.focusWidget()
    if isinstance(widget, (QLineEdit, QAbstractSpinBox)):
        return True
    return widget is not None and bool(widget.property("typing"))
