"""A key that acts as long as it is held down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

_GONE = frozenset({QEvent.Type.WindowDeactivate, QEvent.Type.Hide, QEvent.Type.WindowBlocked})
"""Events of the window after which the key's release is delivered elsewhere."""


class HeldKey(QObject):
    """Watches one key in a whole window, except in text fields.

    The event filter is installed on the focus widget only: one on the whole application would call
    Python for each event of each widget, thousands when the theme changes.

    The key counts as released as soon as its release may be delivered elsewhere: when the window or
    the application is left, a menu pops up, or a text field takes the focus.

    Parameters
    ----------
    key : Qt.Key
        Pressed without modifiers; it may be released with some.
    window : QWidget
        The parent.
    """

    held = Signal(bool)
    """Whether the key is held down."""

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key = key
        self._window = window
        self._is_held = False
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
            app.applicationStateChanged.connect(self._follow_application)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:  # installing a filter twice has no effect
            new.installEventFilter(self)
        if new is None or _is_typing() or not self._window.isActiveWindow():
            self._end()

    @Slot(Qt.ApplicationState)
    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle press and release of the key, and loss of the keyboard."""
        if isinstance(event, QKeyEvent) and event.key() == self._key:
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if event.type() == QEvent.Type.KeyRelease:
                return self._release(event)
        elif (watched is self._window and event.type() in _GONE) or _is_popup(event):
            self._end()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not plain or _is_typing() or not self._window.isActiveWindow():
            return False
        if not event.isAutoRepeat() and not self._is_held:
            self._is_held = True
            self.held.emit(True)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if not self._is_held:
            return False
        if not event.isAutoRepeat():
            self._end()
        return True

    def _end(self) -> None:
        if self._is_held:
            self._is_held = False
            self.held.emit(False)


def _is_popup(event: QEvent) -> bool:
    """Return whether a menu or a list takes the keyboard while the focus stays."""
    if not isinstance(event, QFocusEvent):
        return False
    return event.lostFocus() and event.reason() == Qt.FocusReason.PopupFocusReason


def _is_typing() -> bool:
    widget = QApplication.focusWidget()
    if isinstance(widget, (QLineEdit, QAbstractSpinBox)):
        return True
    return widget is not None and bool(widget.property("typing"))
