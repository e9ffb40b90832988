"""Showing a widget faintly, because what it shows is about to be replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsOpacityEffect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

OPACITY = 0.35


def dim(widget: QWidget, *, dimmed: bool) -> None:
    """Show a widget faintly, or as usual again."""
    if not dimmed:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type] # which Qt documents
    elif widget.graphicsEffect() is None:
        effect = QGraphicsOpacityEffect(widget)
        effect.setOpacity(OPACITY)
        widget.setGraphicsEffect(effect)
