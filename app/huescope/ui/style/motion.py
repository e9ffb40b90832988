"""Whether the system asks for less motion."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def is_reduced() -> bool:
    """Return whether the person switched animations of windows off in the system's settings."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0
