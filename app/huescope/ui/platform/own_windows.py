"""Hiding of a window together with its dialogs, menus and floating docks."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def hide_with_dialogs(window: QWidget) -> None:
    """Hide a window and all windows that it owns, while it waits for its threads."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and _belongs_to(widget, window):
            widget.hide()
    window.hide()


def _belongs_to(widget: QWidget, owner: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not owner:
        parent = parent.parentWidget()
    return parent is owner
