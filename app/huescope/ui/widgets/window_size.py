"""Sizes of windows and dialogs, which grow with the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_FRAME = QSize(8, 40)  # of most window managers


def room_for(window: QWidget) -> QSize:
    """Return the largest size that a window with a frame can have on its screen."""
    return window.screen().availableSize() - _FRAME


def text_sized(window: QWidget, size: QSize) -> QSize:
    """Scale a size by the text size of the system, but not beyond the screen.

    Parameters
    ----------
    window : QWidget
        On that screen.
    size : QSize
        Its size at the usual text size, in logical pixels.
    """
    return (size * design.text_scale()).boundedTo(room_for(window))
