"""The menu bar and the context menus."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidgetAction

from huescope.errors import printable
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.main_window.compare_commands import compare_menu
from huescope.ui.main_window.copy_menu import CopyMenu
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text
from huescope.ui.style.plain_text import plain
from huescope.ui.vision.simulation import KINDS
from huescope.ui.widgets.severity_bar import SeveritySlider

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QDockWidget, QMainWindow

    from huescope.sources.reference import Reference
    from huescope.ui.main_window.actions import Actions
    from huescope.ui.main_window.export_commands import ExportCommands
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_MENU_CHARACTERS = 72

_FIRST_COLORS = (4, 5, 6, 8, 10, 12, 16, 24, 32, 64)
OF_PALETTE = (
    "new_palette",
    "duplicate_palette",
    "close_palette",
    "reopen_palette",
    "rename_palette",
    "note",
    "",
    "add_color",
    "pick",
    "pick_screen",
    "find_again",
    "compare_moods",
    "painted",
    "",
    "keep_in_library",
    "star_in_library",
    "",
    "judge",
)
"""Commands on a whole palette, in menu order; empty for a separator."""

OF_MANY = "new_board", "add_to_board", "arrange_board", "compare_palettes", "brand_audit"
"""The commands on several pictures, in the order of their menu."""
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
"""Commands on selected swatches, in menu order; empty for a separator."""
_THEMES = {design.FOLLOW_SYSTEM: marked("Follow the System"), **design.THEME_LABELS}


class Menus(QObject):
    """Builds and updates the menus of the window.

    Parameters
    ----------
    bar : mapping of str to QMenu
        The empty menus of the menu bar, by their titles.
    actions : Actions
        The commands.
    export_commands : ExportCommands
        Copies colours.
    docks : sequence of QDockWidget
        Shown and hidden from the View menu.
    dithering : QMenu
        The ways to dither the reduced picture.
    theme : Theme
        The theme, and the simulated colour vision.
    settings : Settings
        The stored settings.
    window : QMainWindow
        The window.
    """

    surround_chosen = Signal(str)
    """The surround of the picture, a key of `theme.SURROUNDS`."""
    theme_chosen = Signal(str)
    """`design.FOLLOW_SYSTEM`, or a key of `design.THEMES`."""
    first_colors_chosen = Signal(int)
    """Number of colours of a new picture's palette."""
    picture_chosen = Signal(object)
    """The `Reference` of a recent picture or project."""
    place_chosen = Signal(object)
    """The `Reference` of a recent place in a storage."""

    def __init__(
        self,
        bar: Mapping[str, QMenu],
        actions: Actions,
        export_commands: ExportCommands,
        docks: Sequence[QDockWidget],
        dithering: QMenu,
        theme: Theme,
        settings: Settings,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._bar = bar
        self._actions = actions
        self._export_commands = export_commands
        self._docks = docks
        self._dithering = dithering
        self._theme = theme
        self._settings = settings
        self._window = window
        self._copy_as = CopyMenu(export_commands, window)
        self._recent = QMenu(tr("Open &Recent"), window)
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._fill_recent)
        if sys.platform == "darwin":
            self._recent.setAsDockMenu()
        self._file_menu()
        self._edit_menu()
        self._palette_menu()
        self._view_menu()
        self._help_menu()

    def popup_swatches(self, point: QPoint, copy_title: str) -> None:
        """Show the context menu of the selected swatches.

        Parameters
        ----------
        point : QPoint
            Global position.
        copy_title : str
            Title of the Copy command.
        """
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        copy = menu.addAction(copy_title)
        copy.setToolTip(tr("Put it on the clipboard as it was copied last (click, or Enter)"))
        copy.triggered.connect(self._export_commands.copy)
        menu.addMenu(self._copy_as)
        menu.addSeparator()
        for command in OF_SWATCHES:
            _add(menu, command, self._actions)
        menu.popup(point)

    def _file_menu(self) -> None:
        actions = self._actions
        menu = self._bar["&File"]
        menu.addAction(actions["open"])
        menu.addAction(actions["open_folder"])
        menu.addAction(actions["connect"])
        menu.addMenu(self._recent)
        menu.addAction(actions["library"])
        menu.addSeparator()
        for command in OF_MANY:
            menu.addAction(actions[command])
        menu.addSeparator()
        menu.addAction(actions["save"])
        menu.addAction(actions["save_as"])
        menu.addAction(actions["share"])
        menu.addAction(actions["export"])
        menu.addAction(actions["export_again"])
        menu.addAction(actions["export_each"])
        menu.addAction(actions["save_reduced"])
        menu.addAction(actions["save_panels"])
        menu.addAction(actions["save_sizes"])
        menu.addSeparator()
        menu.addAction(actions["quit"])

    def _edit_menu(self) -> None:
        actions = self._actions
        menu = self._bar["&Edit"]
        for command in ("undo", "redo", "", "copy"):
            _add(menu, command, actions)
        menu.addMenu(self._copy_as)
        for command in ("copy_reduced", "paste", "", "cancel", "", "settings"):
            _add(menu, command, actions)

    def _palette_menu(self) -> None:
        actions = self._actions
        menu = self._bar["&Palette"]
        menu.setToolTipsVisible(True)
        for command in (*OF_PALETTE, "", *OF_SWATCHES):
            _add(menu, command, actions)
        menu.addSeparator()
        menu.addMenu(self._dithering)
        self._first_colors = menu.addMenu(tr("&Colours of a New Picture"))
        self._first_colors.setToolTipsVisible(True)
        self._first_colors.aboutToShow.connect(self._fill_first_colors)

    def _view_menu(self) -> None:
        actions = self._actions
        menu = self._bar["&View"]
        for command in ("fit", "actual_size", "zoom_in", "zoom_out"):
            menu.addAction(actions[command])
        menu.addSeparator()
        menu.addMenu(compare_menu(actions, self._window))
        menu.addAction(actions["pins"])
        menu.addAction(actions["figures"])
        menu.addSeparator()
        for command in ("previous", "next"):
            menu.addAction(actions[command])
        menu.addSeparator()
        surrounds = {name: label for name, (label, _level) in design.SURROUNDS.items()}
        surround = menu.addMenu(tr("&Surround of the Picture"))
        self._choices(surround, surrounds, self._settings.surround, self.surround_chosen.emit)
        self._vision = menu.addMenu(tr("Colour &Vision"))
        self._vision.setToolTipsVisible(True)
        vision = self._theme.vision
        kinds = {name: label for name, (label, _tip) in KINDS.items()}
        self._choices(self._vision, kinds, vision.kind, vision.select)
        for action in self._vision.actions():
            action.setToolTip(translated(KINDS[action.data()][1]))
        vision.changed.connect(self._mark_vision)
        self._vision.addSeparator()
        severity = QWidgetAction(self._vision)
        severity.setDefaultWidget(SeveritySlider(vision))
        severity.defaultWidget().setContentsMargins(12, 4, 12, 4)
        self._vision.addAction(severity)
        theme = menu.addMenu(tr("&Theme"))
        self._choices(theme, _THEMES, self._theme.choice, self.theme_chosen.emit)
        menu.addSeparator()
        for dock in self._docks:
            menu.addAction(dock.toggleViewAction())

    def _help_menu(self) -> None:
        menu = self._bar["&Help"]
        menu.setToolTipsVisible(True)
        for command in (
            *("welcome", "guide", "commands", "shortcuts", ""),
            *("whats_new", "log_folder", "", "about"),
        ):
            _add(menu, command, self._actions)

    @Slot()
    def _fill_first_colors(self) -> None:
        """Fill the menu of numbers of colours of a new picture."""
        menu, chosen = self._first_colors, self._settings.colors
        menu.clear()
        labels = {str(count): colors_text(count) for count in sorted({*_FIRST_COLORS, chosen})}
        self._choices(menu, labels, str(chosen), self._choose_first_colors)

    def _choose_first_colors(self, count: str) -> None:
        self.first_colors_chosen.emit(int(count))

    def _choices(
        self, menu: QMenu, labels: dict[str, str], chosen: str, on_chosen: Callable[[str], object]
    ) -> None:
        """Fill a menu with exclusive choices."""
        group = QActionGroup(menu)
        for name, label in labels.items():
            action = menu.addAction(translated(label))
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == chosen)
            group.addAction(action)
        group.triggered.connect(lambda action: on_chosen(action.data()))

    @Slot()
    def _mark_vision(self) -> None:
        for action in self._vision.actions():
            action.setChecked(action.data() == self._theme.vision.kind)

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        self._settings.refresh()
        places = [reference for _name, reference in self._settings.places("recent")]
        self._offer(self._settings.recent, self._send_picture)
        self._offer(places, self._send_place)
        if self._recent.isEmpty():
            self._recent.addAction(tr("Nothing was opened yet")).setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction(tr("Clear Recent Pictures")).triggered.connect(self._clear_recent)

    def _offer(self, references: Sequence[Reference], chosen: object) -> None:
        if references and not self._recent.isEmpty():
            self._recent.addSeparator()
        for reference in references:
            action = self._recent.addAction(_menu_text(reference))
            action.setToolTip(plain(printable(reference.location)))
            action.setData(reference)
            action.triggered.connect(chosen)

    @Slot()
    def _send_picture(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.picture_chosen.emit(action.data())

    @Slot()
    def _send_place(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.place_chosen.emit(action.data())

    @Slot()
    def _clear_recent(self) -> None:
        self._settings.clear_recent()


def _add(menu: QMenu, command: str, actions: Actions) -> None:
    if command:
        menu.addAction(actions[command])
    else:
        menu.addSeparator()


def _menu_text(reference: Reference) -> str:
    """Format a location for a menu, elided in the middle so that the name is visible."""
    text = printable(reference.location)
    if len(text) > _MENU_CHARACTERS:
        kept = _MENU_CHARACTERS // 2
        text = f"{text[:kept]}…{text[-kept:]}"
    if reference.page:
        text = tr("{place} (page {page})", place=text, page=reference.page + 1)
    return text.replace("&", "&&")
