"""The menu bar, which stands in the toolbar, and its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QMenu, QMenuBar

from huescope.ui.language.translation import as_code

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionMenuItem

_SIDE_PX = 6


class Menu(QMenu):
    """A menu whose shortcuts read from left to right in every language.

    Qt would show the comma of "Ctrl+," first where the language is written from right to left.
    """

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        title, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{title}{tab}{as_code(keys)}"


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
