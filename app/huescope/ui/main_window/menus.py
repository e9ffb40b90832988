"""The menu bar, made of the commands and the remembered files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidgetAction

from huescope.errors import printable
from huescope.ui.clipboard.copy_menu import CopyMenu
from huescope.ui.style import theme as look
from huescope.ui.vision.severity_bar import SeveritySlider
from huescope.ui.vision.simulation import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.sources.reference import Reference
    from huescope.ui.main_window.actions import Actions
    from huescope.ui.main_window.window import Window

_MENU_CHARACTERS = 72

OF_PALETTE = (
    "new_palette",
    "duplicate_palette",
    "reopen_palette",
    "rename_palette",
    "note",
    "",
    "add_color",
    "pick",
    "find_again",
    "",
    "judge",
)
"""Commands about a whole palette, in the order of the menu; empty for a line between."""

OF_SWATCHES = (
    "rename",
    "edit_color",
    "lock",
    "duplicate",
    "remove",
    "",
    "move_back",
    "move_forth",
    "group",
    "ungroup",
)
"""Commands about selected swatches, in the order of the menu; empty for a line between."""
_THEMES = {"system": "Follow the System", "light": "Light", "dark": "Dark"}


class Menus(QObject):
    """Builds and keeps the window's menus."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._copy_as = CopyMenu(window.export_commands, window)
        self._recent = QMenu("Open &Recent", window)
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._file_menu()
        self._edit_menu()
        self._palette_menu()
        self._view_menu()

    def popup_swatches(self, point: QPoint, copy_title: str) -> None:
        """Show what can be done with the selected swatches.

        Parameters
        ----------
        point : QPoint
            On the screen.
        copy_title : str
            What copying is called.
        """
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        copy = menu.addAction(copy_title)
        copy.setToolTip("Put it on the clipboard as it was copied last (click, or Enter)")
        copy.triggered.connect(self._window.export_commands.copy)
        menu.addMenu(self._copy_as)
        menu.addSeparator()
        for command in OF_SWATCHES:
            _add(menu, command, self._window.actions_by_id)
        menu.popup(point)

    def _file_menu(self) -> None:
        actions = self._window.actions_by_id
        menu = self._window.menuBar().addMenu("&File")
        menu.addAction(actions["open"])
        menu.addAction(actions["open_folder"])
        menu.addAction(actions["connect"])
        menu.addMenu(self._recent)
        menu.addSeparator()
        menu.addAction(actions["save"])
        menu.addAction(actions["save_as"])
        menu.addAction(actions["export"])
        menu.addAction(actions["export_again"])
        menu.addSeparator()
        menu.addAction(actions["quit"])

    def _edit_menu(self) -> None:
        actions = self._window.actions_by_id
        menu = self._window.menuBar().addMenu("&Edit")
        for command in ("undo", "redo", "", "copy"):
            _add(menu, command, actions)
        menu.addMenu(self._copy_as)
        for command in ("paste", "", "cancel"):
            _add(menu, command, actions)

    def _palette_menu(self) -> None:
        actions = self._window.actions_by_id
        menu = self._window.menuBar().addMenu("&Palette")
        menu.setToolTipsVisible(True)
        for command in (*OF_PALETTE, "", *OF_SWATCHES):
            _add(menu, command, actions)

    def _view_menu(self) -> None:
        actions = self._window.actions_by_id
        menu = self._window.menuBar().addMenu("&View")
        for command in ("fit", "actual_size", "zoom_in", "zoom_out"):
            menu.addAction(actions[command])
        menu.addSeparator()
        menu.addAction(actions["reduced"])
        menu.addSeparator()
        for command in ("previous", "next"):
            menu.addAction(actions[command])
        menu.addSeparator()
        settings = self._window.settings
        surrounds = {name: label for name, (label, _level) in look.SURROUNDS.items()}
        surround = menu.addMenu("&Surround of the Picture")
        self._choices(surround, surrounds, settings.surround, self._surround_chosen)
        self._vision = menu.addMenu("Colour &Vision")
        self._vision.setToolTipsVisible(True)
        eyes = self._window.theme.eyes
        kinds = {name: label for name, (label, _tip) in KINDS.items()}
        self._choices(self._vision, kinds, eyes.kind, self._vision_chosen)
        for action in self._vision.actions():
            action.setToolTip(KINDS[action.data()][1])
        eyes.changed.connect(self._mark_vision)
        self._vision.addSeparator()
        severity = QWidgetAction(self._vision)
        severity.setDefaultWidget(SeveritySlider(eyes))
        severity.defaultWidget().setContentsMargins(12, 4, 12, 4)
        self._vision.addAction(severity)
        theme = menu.addMenu("&Theme")
        self._choices(theme, _THEMES, self._window.theme.choice, self._theme_chosen)
        menu.addSeparator()
        for dock in self._window.docks:
            menu.addAction(dock.toggleViewAction())

    def _choices(self, menu: QMenu, labels: dict[str, str], chosen: str, on_chosen: object) -> None:
        group = QActionGroup(menu)
        for name, label in labels.items():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == chosen)
            group.addAction(action)
        group.triggered.connect(on_chosen)

    @Slot(QAction)
    def _surround_chosen(self, action: QAction) -> None:
        self._window.choose_surround(action.data())

    @Slot(QAction)
    def _theme_chosen(self, action: QAction) -> None:
        self._window.choose_theme(action.data())

    @Slot(QAction)
    def _vision_chosen(self, action: QAction) -> None:
        self._window.theme.eyes.see(action.data())

    @Slot()
    def _mark_vision(self) -> None:
        for action in self._vision.actions():
            action.setChecked(action.data() == self._window.theme.eyes.kind)

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        settings = self._window.settings
        places = [reference for _name, reference in settings.places("recent")]
        self._offer(settings.recent, self._picture_chosen)
        self._offer(places, self._place_chosen)
        if self._recent.isEmpty():
            self._recent.addAction("Nothing was opened yet").setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction("Clear Recent Pictures").triggered.connect(self._clear_recent)

    def _offer(self, references: Sequence[Reference], chosen: object) -> None:
        if references and not self._recent.isEmpty():
            self._recent.addSeparator()
        for reference in references:
            action = self._recent.addAction(_menu_text(reference))
            action.setToolTip(printable(reference.location))
            action.setData(reference)
            action.triggered.connect(chosen)

    @Slot()
    def _picture_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.open_commands.open_recent(action.data())

    @Slot()
    def _place_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.connections.open_place(action.data())

    @Slot()
    def _clear_recent(self) -> None:
        self._window.settings.clear_recent()


def _add(menu: QMenu, command: str, actions: Actions) -> None:
    if command:
        menu.addAction(actions[command])
    else:
        menu.addSeparator()


def _menu_text(reference: Reference) -> str:
    """Write where something lies, shortened in the middle, so that its name can be read."""
    text = printable(reference.location)
    if len(text) > _MENU_CHARACTERS:
        kept = _MENU_CHARACTERS // 2
        text = f"{text[:kept]}…{text[-kept:]}"
    return text.replace("&", "&&")
