"""The commands that choose how original and reduced picture are compared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton

from huescope.ui.language.translation import tr
from huescope.ui.main_window.commands import COMPARE_COMMANDS
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.style import design, icons
from huescope.ui.widgets.text_menu_button import paint_chevron

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.main_window.actions import Actions
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_INSET_PX = 5


class CompareCommands(QObject):
    """Chooses the comparison, and checks the command of the one that is shown.

    Parameters
    ----------
    store : Store
        The state.
    parent : QObject
        The owner.
    """

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._actions: Actions | None = None

    @property
    def handlers(self) -> dict[str, Callable[[bool], None]]:
        """Slot of each command by its id."""
        return {each.value: partial(self._toggle, each) for each in Comparison}

    def attach(self, actions: Actions) -> None:
        """Check the commands from now on."""
        self._actions = actions
        self._store.observe(lambda state: state.comparison, self._check)
        self._check()

    def _toggle(self, comparison: Comparison, checked: bool) -> None:
        """Choose a comparison, or return from it to the original."""
        if checked:
            self._store.send(events.Compare(comparison))
        elif comparison is self._store.state.comparison:
            self._store.send(events.Compare(Comparison.ORIGINAL))
            self._check()  # of the original, which was unchecked by the person

    def _check(self) -> None:
        if self._actions is not None:
            for each in Comparison:
                self._actions[each.value].setChecked(each is self._store.state.comparison)


def compare_menu(actions: Actions, parent: QWidget) -> QMenu:
    """Make a menu of the ways to compare."""
    menu = QMenu(tr("&Compare"), parent)
    menu.setToolTipsVisible(True)
    for command in COMPARE_COMMANDS:
        menu.addAction(actions[command.id])
    return menu


class CompareButton(QToolButton):
    """Opens the menu of the ways to compare; its ground is darker while one is in use.

    Parameters
    ----------
    actions : Actions
        The commands.
    theme : Theme
        Tints the icons.
    parent : QWidget
        The toolbar.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._original = actions[Comparison.ORIGINAL.value]
        self._theme = theme
        self.setText(f" {tr('Compare')}")
        self.setAccessibleName(tr("Compare"))
        self.setToolTip(
            tr(
                "Compare the original with the reduced picture: R reduced, D divider, S "
                "side by side, X difference; hold O to see the original"
            )
        )
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(compare_menu(actions, self))
        self.setProperty("choice", True)
        self._original.toggled.connect(self._show)
        theme.changed.connect(self._tint)
        self._show()
        self._tint()

    @Slot()
    def _show(self) -> None:
        self.setProperty("on", not self._original.isChecked())
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _tint(self) -> None:
        self.setIcon(icons.icon("contrast", design.grey(self._theme.greys.text).name()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self, self._theme, self.rect().right() - _INSET_PX)
