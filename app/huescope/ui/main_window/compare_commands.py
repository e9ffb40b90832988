"""The commands that compare: original and reduced picture, and the moods of a palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
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
    from huescope.ui.palette_row.moods_dialog import MoodsDialog
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_INSET_PX = 5


class CompareCommands(QObject):
    """Chooses the comparison, and checks the command of the one that is shown.

    Parameters
    ----------
    store : Store
        The state.
    runner : TaskRunner
        Finds the palettes of moods.
    theme : Theme
        Of dialogs.
    window : QWidget
        Their parent.
    """

    notified = Signal(str)
    """A message to show."""

    def __init__(self, store: Store, runner: TaskRunner, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._runner, self._theme, self._window = store, runner, theme, window
        self._actions: Actions | None = None
        self._moods: MoodsDialog | None = None
        store.observe(lambda state: (state.document.id, state.picture.wanted), self._close_moods)

    @property
    def handlers(self) -> dict[str, Callable[..., None]]:
        """Slot of each command by its id."""
        toggles = {each.value: partial(self._toggle, each) for each in Comparison}
        return {**toggles, "compare_moods": self.compare_moods}

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

    @Slot()
    def compare_moods(self) -> None:
        """Show the palettes of all moods below each other."""
        from huescope.ui.palette_row.moods_dialog import MoodsDialog

        state = self._store.state
        shown, studied = state.shown, None if state.shown is None else state.shown.studied
        if shown is None or studied is None or not shown.is_exact:
            self.notified.emit(tr("Moods are of a picture: open one first."))
            return
        self._close_moods()
        dialog = self._moods = MoodsDialog(
            self._theme,
            self._runner,
            shown.opened.picture,
            studied.findings,
            state.colors,
            state.choices.order,
            self._window,
        )
        dialog.chosen.connect(self._take_mood)
        dialog.finished.connect(self._forget_moods)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _forget_moods(self) -> None:
        self._moods = None

    def _close_moods(self) -> None:
        """Close the moods of a palette that is shown no longer: no other one takes them."""
        if self._moods is not None:
            self._moods.reject()

    @Slot(str)
    def _take_mood(self, mood: str) -> None:
        self._store.send(events.SetOptions(self._store.state.options.in_mood(mood)))

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
        self._original.toggled.connect(self._show_on)
        theme.changed.connect(self._tint)
        self._mark()
        self._tint()

    @Slot()
    def _show_on(self) -> None:
        self._mark()
        self.style().unpolish(self)
        self.style().polish(self)

    def _mark(self) -> None:
        self.setProperty("on", not self._original.isChecked())

    @Slot()
    def _tint(self) -> None:
        self.setIcon(icons.icon("contrast", design.grey(self._theme.greys.text).name()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self, self._theme, self.rect().right() - _INSET_PX)
