"""Dimming of a widget whose content is about to be replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsOpacityEffect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

OPACITY = 0.35


def dim(widget: QWidget, *, dimmed: bool) -> None:
    """Dim a widget, or undo it."""
    if not dimmed:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type] # documented by Qt
    elif widget.graphicsEffect() is None:
        effect = QGraphicsOpacityEffect(widget)
        effect.setOpacity(OPACITY)
        widget.setGraphicsEffect(effect)
