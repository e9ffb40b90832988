"""The parts of the main window that its first paint does not need."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot

from huescope.ui.language.translation import tr, translated
from huescope.ui.main_window import late_imports
from huescope.ui.main_window.late_browser import LateBrowser
from huescope.ui.main_window.late_steps import LateSteps
from huescope.ui.state import events
from huescope.ui.state.work import is_settled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QMenu, QWidget

    from huescope.sources.source import Source
    from huescope.ui.browser.browser import Browser
    from huescope.ui.browser.library.page import LibraryPage
    from huescope.ui.connect.connections import Connections
    from huescope.ui.inspector.panel import InspectorPanel
    from huescope.ui.inspector.scopes_dock import ScopesDock
    from huescope.ui.main_window.actions import Actions
    from huescope.ui.main_window.board_commands import BoardCommands
    from huescope.ui.main_window.center import Center
    from huescope.ui.main_window.edit_commands import EditCommands
    from huescope.ui.main_window.export_commands import ExportCommands
    from huescope.ui.main_window.help_commands import HelpCommands
    from huescope.ui.main_window.layout import Docks, WindowLayout
    from huescope.ui.main_window.library_commands import LibraryCommands
    from huescope.ui.main_window.menus import Menus
    from huescope.ui.main_window.open_commands import OpenCommands
    from huescope.ui.main_window.pick_commands import PickCommands
    from huescope.ui.main_window.reduced_commands import ReducedCommands
    from huescope.ui.main_window.screen_profile import ScreenProfile
    from huescope.ui.main_window.settings_commands import SettingsCommands
    from huescope.ui.main_window.welcome import Welcome
    from huescope.ui.palette_row.panel import PalettePanel
    from huescope.ui.persistence.library_keeper import LibraryKeeper
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.recovery_bar import RecoveryBar
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.picture.panel import PicturePanel
    from huescope.ui.platform.screen_color import ScreenColor
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.prefetch import Prefetch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.widgets.severity_bar import SeverityBar
    from huescope.ui.widgets.toast import Toast


class LateParts(LateSteps):
    """A window of which some parts are built when first used, or in the steps of `LateSteps`.

    A part is built as in a new window, and then told what has changed meanwhile
    (`Store.catching_up`). What is only annotated here is made by the subclass.
    """

    theme: Theme
    settings: Settings
    runner: TaskRunner
    picture: PicturePanel
    colors: PalettePanel
    actions_by_id: Actions
    docks: Docks
    scopes_dock: ScopesDock
    menu_bar: Mapping[str, QMenu]
    toast: Toast
    _center: Center
    _layout: WindowLayout

    def __init__(self) -> None:
        super().__init__()
        self._late_browser = LateBrowser(lambda: self.browser)

    def _is_sorting(self) -> bool:
        return self.is_built("open_commands") and self.open_commands.is_sorting

    @Slot(str)
    def notify(self, text: str, color: QColor | None = None) -> None:
        """Show a toast."""
        self.toast.show_text(text, color)

    def _show_error(self, error: Exception) -> None:
        self.notify(translated(str(error)))

    # -- what is seen ------------------------------------------------------------------------

    @cached_property
    def browser(self) -> Browser:
        """The folder browser, in its dock."""
        from huescope.ui.browser.browser import Browser

        browser = Browser(self.settings, self.theme)
        browser.add_shortcuts(self)
        browser.asked_for.connect(self._layout.show_browser)
        browser.pause(not is_settled(self.store.state))
        self.store.observe(is_settled, self._pause_browser)
        self.docks.browser.setWidget(browser)
        self.open_commands.attach(browser)
        browser.selection.asked.connect(self._use_selection)
        browser.color_search.palette_asked.connect(self._search_palette)
        browser.color_search.picture_asked.connect(self._search_picture)
        if self.settings.library_folder is not None:
            browser.library.offer(self._build_library)
        return browser

    def _build_library(self, parent: QWidget) -> LibraryPage:
        return self.library_commands.build_page(parent)

    @Slot(str, object)
    def _use_selection(self, what: str, sources: Sequence[Source]) -> None:
        self.board_commands.take(what, sources)

    @Slot()
    def _search_palette(self) -> None:
        self.browser.color_search.search_colors(self.store.state.swatches)

    @Slot()
    def _search_picture(self) -> None:
        if self.store.state.shown is not None:
            self.browser.color_search.search_like(self.store.state.shown.source)

    def _pause_browser(self) -> None:
        self.browser.pause(not is_settled(self.store.state))

    @cached_property
    def inspector(self) -> InspectorPanel:
        """The inspector, in its dock."""
        from huescope.ui.inspector.panel import InspectorPanel

        with self.store.catching_up():
            inspector = InspectorPanel(self.theme, self.store, self.settings.histogram_scale)
            self.store.observe(studied, inspector.fill_choices)
        inspector.chosen.connect(self.export_commands.copy_swatch)
        inspector.selected.notified.connect(self.notify)
        inspector.histogram.scale_chosen.connect(self._remember_scale)
        self.export_commands.add_frequent(inspector.most_frequent.grid)
        inspector.scopes.float_requested.connect(self.scopes_dock.toggle)
        self.docks.inspector.setWidget(inspector)
        return inspector

    @cached_property
    def recovery(self) -> RecoveryBar:
        """The bar that tells of a crash and of unsaved work."""
        from huescope.ui.persistence.recovery_bar import RecoveryBar

        recovery = RecoveryBar(self.theme, self)
        self._center.add_bar(recovery)
        return recovery

    @Slot(float)
    def tell_crash(self, crashed_s: float) -> None:
        """Tell that the last run crashed, at a time in seconds since 1970 UTC."""
        self.recovery.tell_crash(crashed_s)

    @cached_property
    def severity_bar(self) -> SeverityBar:
        """The bar that tells which colour vision is simulated."""
        from huescope.ui.widgets.severity_bar import SeverityBar

        bar = SeverityBar(self.theme, self)
        self._center.add_bar(bar)
        return bar

    @Slot(str)
    def _remember_scale(self, scale: str) -> None:
        self.settings.histogram_scale = scale

    @cached_property
    def menus(self) -> Menus:
        """The contents of the menus."""
        from huescope.ui.main_window.menus import Menus

        menus = Menus(
            self.menu_bar,
            self.actions_by_id,
            self.export_commands,
            self.docks,
            self.colors.dither.choices,
            self.theme,
            self.settings,
            self,
        )
        menus.surround_chosen.connect(self.choose_surround)
        menus.theme_chosen.connect(self.choose_theme)
        menus.first_colors_chosen.connect(self._set_first_colors)
        menus.picture_chosen.connect(self.open_commands.open_recent)
        menus.place_chosen.connect(self.connections.open_place)
        return menus

    @Slot()
    def _fill_menus(self) -> None:
        """Fill the menus now if one is opened at once."""
        self.menus  # noqa: B018 - building them fills them

    @Slot(str)
    def choose_theme(self, choice: str) -> None:
        """Set the theme."""
        self.settings.theme = choice
        self.theme.choose(choice)

    @Slot(str)
    def choose_surround(self, choice: str) -> None:
        """Set the surround of the picture."""
        self.settings.surround = choice
        self.picture.apply_surround()

    @Slot(int)
    def _set_first_colors(self, colors: int) -> None:
        self.store.send(events.SetFirstColors(colors))

    @Slot(QPoint)
    def _show_swatch_menu(self, point: QPoint) -> None:
        swatch = self.colors.grid.current_swatch()
        if swatch is not None:
            count = len(self.colors.grid.selected_places)
            self.menus.popup_swatches(point, self.export_commands.copy_title(count))

    # -- what opens, edits and takes away ----------------------------------------------------

    @cached_property
    def projects(self) -> ProjectManager:
        """Projects, palette files and drafts."""
        from huescope.ui.persistence.project_manager import ProjectManager

        with self.store.catching_up():
            projects = ProjectManager(self.store, self.runner, self.settings, self)
        projects.notified.connect(self.notify)
        projects.drafts_found.connect(self.recovery.offer)
        self.recovery.restored.connect(projects.restore)
        self.recovery.discarded.connect(projects.forget)
        return projects

    @cached_property
    def connections(self) -> Connections:
        """What lies on the network."""
        from huescope.ui.connect.connections import Connections

        return Connections(self.runner, self.theme, self.settings, self)

    @cached_property
    def open_commands(self) -> OpenCommands:
        """Open pictures, palettes and places."""
        from huescope.ui.main_window.open_commands import OpenCommands

        with self.store.catching_up():
            commands = OpenCommands(
                self.store,
                self.projects,
                self.connections,
                self._late_browser,
                self.picture,
                self.runner,
                self.settings,
                self,
            )
        commands.notified.connect(self.notify)
        commands.nothing_shown.connect(self._show_without_picture)
        commands.browser_requested.connect(self._layout.show_browser)
        return commands

    @cached_property
    def board_commands(self) -> BoardCommands:
        """Boards, and what else is done with several pictures."""
        from huescope.ui.main_window.board_commands import BoardCommands

        commands = BoardCommands(
            self.store,
            self._late_browser,
            self.connections,
            self.theme,
            self.runner,
            self.settings,
            self,
        )
        commands.notified.connect(self.notify)
        commands.picture_chosen.connect(self._open_source)
        self.picture.board_add_requested.connect(commands.add_chosen)
        return commands

    @Slot(object)
    def _open_source(self, source: Source) -> None:
        self.open_commands.open_source(source)

    @Slot()
    def _show_without_picture(self) -> None:
        """Disable what needs a picture, and fill the choices of orders and formulas."""
        self.colors.reduction.setEnabled(False)
        self.runner.submit("choices", late_imports.choices, self._fill_choices, self._show_error)

    def _fill_choices(self, _imported: object) -> None:
        self.colors.fill_choices()
        self.inspector.fill_choices()

    @cached_property
    def prefetch(self) -> Prefetch:
        """What prepares the pictures beside the open one."""
        from huescope.ui.store.prefetch import Prefetch

        return Prefetch(self.runner, self.store, self._neighbours, self)

    def _neighbours(self) -> Sequence[Source]:
        return self.open_commands.neighbours()

    @cached_property
    def editor(self) -> EditCommands:
        """Edit the palette."""
        from huescope.ui.main_window.edit_commands import EditCommands

        editor = EditCommands(self.theme, self.store, self.colors, self)
        self.picture.eyedropper.picked.connect(editor.add_picked)
        return editor

    @cached_property
    def pick_commands(self) -> PickCommands:
        """The eyedropper and the region tool."""
        from huescope.ui.main_window.pick_commands import PickCommands

        commands = PickCommands(
            self.picture, self.inspector.options, self.settings, self.actions_by_id, self
        )
        commands.notified.connect(self.notify)
        return commands

    @cached_property
    def screen_profile(self) -> ScreenProfile:
        """What paints colours through the profile of the monitor."""
        from huescope.ui.main_window.screen_profile import ScreenProfile

        return ScreenProfile(self.theme.vision, self.runner, self.settings, self)

    @cached_property
    def screen_color(self) -> ScreenColor:
        """What picks a colour from the screen, where the desktop offers that."""
        from huescope.ui.platform.screen_color import ScreenColor

        screen_color = ScreenColor(self)
        screen_color.found.connect(self._offer_screen)
        screen_color.picked.connect(self.editor.add_from_screen)
        screen_color.failed.connect(self.notify)
        return screen_color

    @Slot()
    def _offer_screen(self) -> None:
        self.actions_by_id["pick_screen"].setVisible(True)

    @Slot()
    def _pick_screen(self) -> None:
        self.screen_color.pick()

    @cached_property
    def export_commands(self) -> ExportCommands:
        """Copy, drag, export and share colours."""
        from huescope.ui.main_window.export_commands import ExportCommands

        commands = ExportCommands(
            self.store,
            self.projects,
            self.colors,
            self.runner,
            self.theme,
            self.settings,
            self,
        )
        commands.notified.connect(self.notify)
        commands.exporter.target_changed.connect(self._update_export_title)
        return commands

    @Slot()
    def _update_export_title(self) -> None:
        """Update the title of Export Again."""
        target = self.export_commands.exporter.target
        name = "" if target is None else target.path.name.replace("&", "&&")
        self.actions_by_id["export_again"].setText(
            tr("Export A&gain to {name}", name=name) if name else tr("Export A&gain")
        )

    @cached_property
    def keeper(self) -> LibraryKeeper:
        """What keeps palettes in the library."""
        from huescope.ui.persistence.library_keeper import LibraryKeeper

        keeper = LibraryKeeper(self.store, self.settings, self)
        keeper.failed.connect(self.notify)
        self.export_commands.taken.connect(keeper.keep_taken)
        return keeper

    @cached_property
    def library_commands(self) -> LibraryCommands:
        """Show the library of palettes, and keep the shown palette in it."""
        from huescope.ui.main_window.library_commands import LibraryCommands

        commands = LibraryCommands(
            self.store,
            self.keeper,
            self._late_browser,
            self.export_commands.exporter,
            self.open_commands,
            self.theme,
            self.settings,
            self,
        )
        commands.notified.connect(self.notify)
        commands.browser_requested.connect(self._layout.show_browser)
        return commands

    @cached_property
    def reduced_commands(self) -> ReducedCommands:
        """Save and copy the reduced picture."""
        from huescope.ui.main_window.reduced_commands import ReducedCommands

        with self.store.catching_up():
            commands = ReducedCommands(
                self.store,
                self.runner,
                self.export_commands.files,
                self.colors.reduced_handle,
                self.theme,
                self.settings,
                self.actions_by_id,
                self,
            )
        commands.notified.connect(self.notify)
        self.picture.view.menu_requested.connect(commands.show_menu)
        return commands

    @cached_property
    def settings_commands(self) -> SettingsCommands:
        """Ask for the settings, and apply them."""
        from huescope.ui.main_window.settings_commands import SettingsCommands

        commands = SettingsCommands(self.store, self.runner, self.theme, self.settings, self)
        commands.theme_chosen.connect(self.choose_theme)
        commands.surround_chosen.connect(self.choose_surround)
        commands.screen_wanted.connect(self.screen_profile.look)
        commands.index_unwanted.connect(self.browser.delete_index)
        commands.library_moved.connect(self.library_commands.move_to)
        commands.clear_library_requested.connect(self.library_commands.ask_to_clear)
        commands.notified.connect(self.notify)
        return commands

    @cached_property
    def welcome(self) -> Welcome:
        """The cards that tell what to do first."""
        from huescope.ui.main_window.welcome import Welcome

        return Welcome(
            self.store,
            self.settings,
            self.actions_by_id,
            self.open_commands,
            self.editor,
            self.picture,
        )

    @cached_property
    def help_commands(self) -> HelpCommands:
        """Every command by name, all shortcuts, what is new, and what is shipped."""
        from huescope.ui.main_window.help_commands import HelpCommands

        self.menus  # noqa: B018 - building them fills them
        commands = HelpCommands(self.menu_bar, self.runner, self.theme, self)
        commands.notified.connect(self.notify)
        return commands


def studied(state: WindowState) -> object:
    """Give what was found about the picture that is shown; None before."""
    return state.shown and state.shown.studied
