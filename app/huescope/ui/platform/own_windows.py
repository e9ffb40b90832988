"""Hiding a window with its dialogs, menus and floating docks, and bringing it to the front."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def hide_with_dialogs(window: QWidget) -> None:
    """Hide a window and all windows that it owns, while it waits for its threads."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and _belongs_to(widget, window):
            widget.hide()
    window.hide()


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show a window over all others, as far as the desktop allows it.

    Parameters
    ----------
    window : QWidget
        The window; it may be minimized.
    token : str
        By which Wayland's desktops know that a person asked for it (xdg-activation); Qt takes it
        from the environment.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _belongs_to(widget: QWidget, owner: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not owner:
        parent = parent.parentWidget()
    return parent is owner
