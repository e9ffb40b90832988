"""The main window: panels, docks and commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMimeData,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenuBar

from huescope.imaging import helper
from huescope.ui.browser.browser import Browser
from huescope.ui.clipboard import incoming
from huescope.ui.connect.connections import Connections
from huescope.ui.crash import log_folder
from huescope.ui.inspector.panel import InspectorPanel
from huescope.ui.inspector.scopes_dock import ScopesDock
from huescope.ui.main_window import late_imports
from huescope.ui.main_window.actions import Actions
from huescope.ui.main_window.center import Center
from huescope.ui.main_window.compare_commands import CompareCommands
from huescope.ui.main_window.drop_overlay import DropOverlay
from huescope.ui.main_window.edit_commands import EditCommands
from huescope.ui.main_window.export_commands import ExportCommands
from huescope.ui.main_window.layout import Docks, WindowLayout
from huescope.ui.main_window.menus import Menus
from huescope.ui.main_window.open_commands import OpenCommands
from huescope.ui.main_window.opening_dialog import OpeningDialog
from huescope.ui.main_window.pick_commands import PickCommands
from huescope.ui.main_window.reduced_commands import ReducedCommands
from huescope.ui.main_window.status_line import StatusLine
from huescope.ui.main_window.titles import Titles
from huescope.ui.main_window.toolbar import Tools
from huescope.ui.palette_row.panel import PalettePanel
from huescope.ui.persistence.project_manager import ProjectManager
from huescope.ui.persistence.recovery_bar import RecoveryBar
from huescope.ui.persistence.remembering import Remembering, remembered_choices
from huescope.ui.picture.panel import PicturePanel
from huescope.ui.platform.own_windows import hide_with_dialogs
from huescope.ui.platform.qt_class_names import name_all
from huescope.ui.platform.screen_color import ScreenColor
from huescope.ui.state import events
from huescope.ui.state.work import is_busy
from huescope.ui.store.prefetch import Prefetch
from huescope.ui.store.store import Store
from huescope.ui.tasks.runner import TaskRunner, end_all
from huescope.ui.vision.simulation import NORMAL
from huescope.ui.widgets.dock_panel import DockPanel
from huescope.ui.widgets.held_key import HeldKey
from huescope.ui.widgets.severity_bar import SeverityBar
from huescope.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from huescope.ui.judge.window import JudgeWindow
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme


class Window(QMainWindow):
    """The main window of Huescope.

    Parameters
    ----------
    theme : Theme
        The theme.
    settings : Settings
        The stored settings.
    """

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        theme.changed.connect(self._style)
        self._style()
        self._was_painted = False
        self.runner = TaskRunner(self, threads=3)
        self.store = Store(self.runner, remembered_choices(settings), self)
        self.remembering = Remembering(self.store, settings, self)
        self.projects = ProjectManager(self.store, self.runner, settings, self)
        self.picture = PicturePanel(theme, settings, self.store, self.runner)
        self.colors = PalettePanel(theme, self.store)
        self.inspector = InspectorPanel(theme, self.store, settings.histogram_scale)
        self.export_commands = ExportCommands(
            self.store,
            self.projects,
            self.colors,
            self.inspector,
            self.runner,
            theme,
            settings,
            self,
        )
        self.connections = Connections(self.runner, theme, settings, self)
        self.browser = Browser(settings, theme)
        self.open_commands = OpenCommands(
            self.store,
            self.projects,
            self.connections,
            self.browser,
            self.picture,
            self.runner,
            settings,
            self,
        )
        self.editor = EditCommands(theme, self.store, self.colors, self)
        self.compare = CompareCommands(self.store, self)
        self.reduced_commands = ReducedCommands(
            self.store,
            self.runner,
            self.export_commands.files,
            self.colors.reduced_handle,
            theme,
            settings,
            self,
        )
        self.pick_commands = PickCommands(self.picture, self.inspector.options, settings, self)
        self.screen_color = ScreenColor(self)
        self.actions_by_id = Actions(self, theme, self._handlers(), self.colors.grid)
        self.compare.attach(self.actions_by_id)
        self.pick_commands.attach(self.actions_by_id)
        self.reduced_commands.attach(self.actions_by_id)
        self.actions_by_id["pick_screen"].setVisible(False)  # until the desktop offers it
        self.screen_color.found.connect(self._offer_screen)
        self.screen_color.picked.connect(self.editor.add_from_screen)
        self.screen_color.failed.connect(self.notify)
        self.reduction = self.colors.reduction
        self.prefetch = Prefetch(self.runner, self.store, self.open_commands.neighbours, self)
        self.toast = Toast(theme, self.picture, self.picture.comparing.legend)
        self.judge: JudgeWindow | None = None
        self._overlay = DropOverlay(theme, self)
        self._original_key = HeldKey(Qt.Key.Key_O, self)
        self._compose()
        self._connect()
        self._layout.restore()
        self.painted.connect(self._layout.check_soon)
        self.picture.view.setFocus()  # so that its shortcuts work before the first click

    @Slot()
    def _style(self) -> None:
        self.setStyleSheet(self.theme.sheet)

    # -- construction ------------------------------------------------------------------------

    def _compose(self) -> None:
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.recovery = RecoveryBar(self.theme, self)
        bars = (self.recovery, SeverityBar(self.theme, self))
        self._center = Center(bars, self.picture, self.colors, self)
        self.setCentralWidget(self._center)
        self.browser_dock = DockPanel("browser", "Browse", self.browser, self.theme)
        self.inspector_dock = DockPanel("inspector", "Inspector", self.inspector, self.theme)
        self.browser.add_shortcuts(self)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.browser_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.inspector_dock)
        self.scopes_dock = ScopesDock(self.inspector)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.scopes_dock)
        self.status = StatusLine(self.theme, self.store, self)
        self.status.add_zoom(self.actions_by_id["fit"], self.actions_by_id["actual_size"])
        self.setStatusBar(self.status)
        self.docks = Docks(self.browser_dock, self.inspector_dock)
        self._layout = WindowLayout(self, self.docks, self._center.photograph_px, self.settings)
        menu_bar = QMenuBar(self)
        self.tools = Tools(self.actions_by_id, self.docks, menu_bar, self.theme, self)
        self.addToolBar(self.tools)
        exporter = self.export_commands.exporter
        Titles(self.store, self.projects, exporter, self.actions_by_id, self.tools, self)
        self.menus = Menus(
            self.actions_by_id,
            self.export_commands,
            self.docks,
            self.colors.dither.choices,
            self.theme,
            self.settings,
            menu_bar,
            self,
        )

    def _connect(self) -> None:
        store = self.store
        self.projects.drafts_found.connect(self.recovery.offer)
        self.projects.notified.connect(self.notify)
        self.recovery.restored.connect(self.projects.restore)
        self.recovery.discarded.connect(self.projects.forget)
        store.observe(lambda state: state.shown and state.shown.studied, self._fill_choices)
        store.observe(lambda state: state.notice, self._show_notice)
        store.observe(is_busy, self._pause_thumbnails)
        self.menus.surround_chosen.connect(self.choose_surround)
        self.menus.theme_chosen.connect(self.choose_theme)
        self.menus.first_colors_chosen.connect(self._set_first_colors)
        self.menus.picture_chosen.connect(self.open_commands.open_recent)
        self.menus.place_chosen.connect(self.connections.open_place)
        self.colors.grid.menu_requested.connect(self._show_swatch_menu)
        self.open_commands.notified.connect(self.notify)
        self.open_commands.nothing_shown.connect(self._show_without_picture)
        self.browser.asked_for.connect(self._layout.show_browser)
        self.open_commands.browser_requested.connect(self._layout.show_browser)
        self.export_commands.notified.connect(self.notify)
        self.reduced_commands.notified.connect(self.notify)
        self.picture.view.menu_requested.connect(self.reduced_commands.show_menu)
        store.observe(lambda state: state.choices.pins, self._sync_pins)
        self._sync_pins()
        self.reduction.slider.sliderPressed.connect(self._press_slider)
        self.reduction.slider.sliderReleased.connect(self._release_slider)
        self.pick_commands.notified.connect(self.notify)
        self.picture.eyedropper.picked.connect(self.editor.add_picked)
        self.inspector.selected.notified.connect(self.notify)
        self.inspector.histogram.scale_chosen.connect(self._remember_scale)
        self.picture.view.zoom_changed.connect(self.status.show_zoom)
        self._original_key.held.connect(self._hold_original)

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "open": self.open_commands.choose_files,
            "open_folder": self.open_commands.choose_folder,
            "connect": self.connections.show_form,
            "opening": lambda: OpeningDialog(self.theme, self.settings, self).open(),
            "paste": self.paste,
            **self.export_commands.handlers,
            **self.reduced_commands.handlers,
            "save": self.projects.save,
            "save_as": self.projects.save_as,
            "previous": lambda: self.browser.open_beside(-1),
            "next": lambda: self.browser.open_beside(1),
            "quit": self.close,
            "fit": self.picture.view.fit,
            "actual_size": self.picture.view.actual_size,
            "zoom_in": self.picture.view.zoom_in,
            "zoom_out": self.picture.view.zoom_out,
            **self.compare.handlers,
            "pins": self._toggle_pins,
            "log_folder": lambda: log_folder.show(self.notify),
            "cancel": self._cancel,
            **self.pick_commands.handlers,
            "pick_screen": self.screen_color.pick,
            "figures": self._show_figures,
            "painted": self.projects.open_painted,
            "judge": self.show_judge,
            **self.editor.handlers,
        }

    # -- clipboard ---------------------------------------------------------------------------

    @Slot()
    def paste(self) -> None:
        """Open what the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # none where it is empty
        if not self.editor.paste(mime):
            self.open_commands.take(mime)

    # -- following the state -----------------------------------------------------------------

    @Slot()
    def _show_without_picture(self) -> None:
        """Disable what needs a picture, and fill the choices of orders and formulas."""
        self.reduction.setEnabled(False)
        self.runner.submit("choices", late_imports.choices, self._loaded, self._show_error)

    def _loaded(self, _loaded: object) -> None:
        self._fill_choices()

    def _fill_choices(self) -> None:
        self.colors.fill_choices()
        self.inspector.fill_choices()

    def _show_notice(self) -> None:
        self.notify(self.store.state.notice.text)

    def _pause_thumbnails(self) -> None:
        self.browser.pause_thumbnails(is_busy(self.store.state))

    @Slot(QPoint)
    def _show_swatch_menu(self, point: QPoint) -> None:
        swatch = self.colors.grid.current_swatch()
        if swatch is not None:
            count = len(self.colors.grid.selected_places)
            self.menus.popup_swatches(point, self.export_commands.copy_title(count))

    def load_plot(self) -> None:
        """Import pyqtgraph in a worker and build the histogram's plot with it.

        The tables for the first palette are computed meanwhile.
        """
        self.runner.submit("tables", late_imports.tables, _ignore, self._show_error)
        name_all(self, self._import_plot)

    def _import_plot(self) -> None:
        self.runner.submit("plot", late_imports.plot, self._build_plot, self._show_error)

    def _build_plot(self, imported: object) -> None:
        self.inspector.histogram.build_plot(imported)
        self.screen_color.look_for()  # which the first paint did not need

    def check_settings(self) -> None:
        """Report a damaged settings file, or one that cannot be written."""
        if self.settings.problem:
            self.notify(self.settings.problem)
            return
        self.runner.submit("settings", self.settings.check, _ignore, self._show_error)

    def _show_error(self, error: Exception) -> None:
        self.notify(str(error))

    @Slot(str)
    def notify(self, text: str, color: QColor | None = None) -> None:
        """Show a toast."""
        self.toast.show_text(text, color)

    # -- view --------------------------------------------------------------------------------

    @Slot(bool)
    def _toggle_pins(self, shown: bool) -> None:
        self.store.send(events.ShowPins(shown))

    def _sync_pins(self) -> None:
        self.actions_by_id["pins"].setChecked(self.store.state.choices.pins)

    @Slot(bool)
    def _hold_original(self, held: bool) -> None:
        self.store.send(events.HoldOriginal(held))

    @Slot()
    def _press_slider(self) -> None:
        self.store.send(events.HoldSlider(held=True))

    @Slot()
    def _release_slider(self) -> None:
        self.store.send(events.HoldSlider(held=False))

    @Slot()
    def _cancel(self) -> None:
        """Cancel drawing a region, and the running work."""
        self.pick_commands.end_region()
        self.projects.cancel()
        self.reduced_commands.cancel()
        self.open_commands.cancel()
        self.store.send(events.Cancel())

    @Slot()
    def show_judge(self) -> None:
        """Open the Judge window, or bring it to the front."""
        if self.judge is None:
            self.runner.submit("judge", late_imports.judge, self._open_judge, self._show_error)
        else:
            self._raise_window(self.judge)

    def _open_judge(self, made_by: type[JudgeWindow]) -> None:
        self.judge = made_by(self.theme, self.settings, self.store, self.colors.grid, self)
        self.judge.addActions([self.actions_by_id["undo"], self.actions_by_id["redo"]])
        self._raise_window(self.judge)

    @staticmethod
    def _raise_window(judge: JudgeWindow) -> None:
        judge.show()
        judge.raise_()
        judge.activateWindow()

    @Slot()
    def _show_figures(self) -> None:
        self.status.show_figures()

    @Slot()
    def _offer_screen(self) -> None:
        self.actions_by_id["pick_screen"].setVisible(True)

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

    @Slot(str)
    def _remember_scale(self, scale: str) -> None:
        self.settings.histogram_scale = scale

    # -- mouse and keyboard ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and incoming.acceptable(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.show_over()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self.open_commands.take(event.mimeData())
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.hide()
        self._layout.follow(event.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    @property
    def _runners(self) -> list[TaskRunner]:
        """All task runners of this window."""
        runners = [self.runner, *self.browser.runners]
        return runners if self.judge is None else [*runners, self.judge.runner]

    @property
    def is_at_rest(self) -> bool:
        """Whether no thread of this window is running."""
        return all(runner.is_idle for runner in self._runners)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the layout and stop all work, after asking about unsaved changes."""
        if not self.projects.may_close():
            event.ignore()
            return
        self._layout.remember()
        if self.judge is not None:
            self.judge.close()
        hide_with_dialogs(self)
        self.settings.flush()
        self.browser.stop()
        end_all(self._runners)
        helper.close()
        self.theme.vision.select(NORMAL)  # the theme outlives this window
        self.export_commands.shutdown()
        self.projects.end()
        super().closeEvent(event)


def _ignore(_result: object) -> None:
    """Ignore a result."""
