"""A titled part of the inspector."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from huescope.ui.style import design


class Section(QWidget):
    """A heading, tools at its right, and contents below.

    Parameters
    ----------
    title : str
        The heading.
    parent : QWidget, optional
        The parent.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(title, self)
        self.heading.setFont(design.font(design.BODY_PX, bold=True))
        self.head = QHBoxLayout()
        self.head.setSpacing(design.STEP_PX)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(design.STEP_PX // 2)
        self.column.addLayout(self.head)
