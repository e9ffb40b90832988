"""Whether the system asks for less motion."""

from __future__ import annotations

from PySide6 import QtWidgets


def is_reduced() -> bool:
    """Return whether the person switched animations of windows off in the system's settings."""
    # QStyle is looked up here: its first use takes 5 ms, and the first paint need not wait for it.
    hint = QtWidgets.QStyle.StyleHint.SH_Widget_Animation_Duration
    return QtWidgets.QApplication.style().styleHint(hint) == 0
