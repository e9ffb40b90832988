"""A label that elides its text in the middle if it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedLabel(QLabel):
    """One line of plain text, whose length does not affect the size hint."""

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            inside = self.contentsRect()
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, inside.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(inside, self.alignment(), shown)
