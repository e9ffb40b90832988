"""The menu bar, which stands in the toolbar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QMenuBar

_SIDE_PX = 6


class MenuBar(QMenuBar):
    """A menu bar that is wide enough for all menus also where they stand from right to left.

    The size that Qt asks for has room for the first menu only then.
    """

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.isRightToLeft():
            whole = QRect()
            for action in self.actions():
                whole = whole.united(self.actionGeometry(action))
            hint.setWidth(whole.width() + 2 * _SIDE_PX)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self.isRightToLeft() else super().minimumSizeHint()
