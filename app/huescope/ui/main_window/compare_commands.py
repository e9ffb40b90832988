"""The commands that choose how original and reduced picture are compared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton

from huescope.ui.main_window.commands import COMPARE_COMMANDS
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from huescope.ui.main_window.actions import Actions
    from huescope.ui.store.store import Store


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
    menu = QMenu("&Compare", parent)
    menu.setToolTipsVisible(True)
    for command in COMPARE_COMMANDS:
        menu.addAction(actions[command.id])
    return menu


class CompareButton(QToolButton):
    """Opens the menu of the ways to compare; filled while one is in use.

    Parameters
    ----------
    actions : Actions
        The commands.
    parent : QWidget
        The toolbar.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._original, self._reduced = actions[Comparison.ORIGINAL.value], actions["reduced"]
        self.setText(" Compare")
        self.setAccessibleName("Compare")
        self.setToolTip(
            "Compare the original with the reduced picture: R reduced, D divider, S side by side, "
            "X difference; hold O to see the original"
        )
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(compare_menu(actions, self))
        self.setCheckable(True)
        self._original.toggled.connect(self._show)
        self._reduced.changed.connect(self._show)  # its icon, by the theme
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setIcon(self._reduced.icon())
        self.setChecked(not self._original.isChecked())
