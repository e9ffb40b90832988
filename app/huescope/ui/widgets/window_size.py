"""Sizes of windows and dialogs, which grow with the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget


def text_sized(window: QWidget, size: QSize) -> QSize:
    """Scale a size by the text size of the system, but not beyond the screen.

    Parameters
    ----------
    window : QWidget
        On that screen.
    size : QSize
        Its size at the usual text size, in logical pixels; never made smaller.
    """
    room = window.screen().availableSize().expandedTo(size)
    return (size * design.text_scale()).boundedTo(room)
