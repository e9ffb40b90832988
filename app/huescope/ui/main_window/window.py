"""The main window: panels, docks and commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication

from huescope.imaging import helper
from huescope.texts import marked
from huescope.ui.inspector.scopes_dock import ScopesDock
from huescope.ui.language.direction import dock_areas
from huescope.ui.language.translation import tr, translated
from huescope.ui.main_window import late_imports
from huescope.ui.main_window.actions import Actions
from huescope.ui.main_window.center import Center
from huescope.ui.main_window.compare_commands import CompareCommands
from huescope.ui.main_window.drops import Drops
from huescope.ui.main_window.late_parts import LateParts, studied
from huescope.ui.main_window.late_steps import PARTS_WITH_COMMANDS
from huescope.ui.main_window.layout import LEAST_PX, Docks, WindowLayout
from huescope.ui.main_window.menu_bar import Menu, MenuBar
from huescope.ui.main_window.status_line import StatusLine
from huescope.ui.main_window.tab_order import tab_stops
from huescope.ui.main_window.titles import Titles
from huescope.ui.main_window.toolbar import Tools
from huescope.ui.palette_row.panel import PalettePanel
from huescope.ui.persistence.remembering import Remembering, remembered_choices
from huescope.ui.picture.panel import PicturePanel
from huescope.ui.platform.own_windows import hide_with_dialogs
from huescope.ui.platform.qt_class_names import name_all
from huescope.ui.state import events
from huescope.ui.store.store import Store
from huescope.ui.style import design
from huescope.ui.tasks.runner import TaskRunner, end_all
from huescope.ui.vision.simulation import NORMAL
from huescope.ui.widgets.dock_panel import DockPanel
from huescope.ui.widgets.held_key import HeldKey
from huescope.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

    from huescope.sources.source import Source
    from huescope.ui.judge.window import JudgeWindow
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme


_MAY_CHANGE_TEXT_SIZE = (
    QEvent.Type.ThemeChange,
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.ActivationChange,
)
_MENUS = (marked("&File"), marked("&Edit"), marked("&Palette"), marked("&View"), marked("&Help"))


class Window(LateParts):
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
    loaded = Signal()
    """All libraries are imported."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._was_painted = False
        self.theme = theme
        self.settings = settings
        theme.changed.connect(self._style)
        self._style()
        self.is_loaded = False
        self.runner = TaskRunner(self, threads=3)
        self.store = Store(self.runner, remembered_choices(settings), self)
        self.remembering = Remembering(self.store, settings, self.runner, self)
        self.picture = PicturePanel(theme, settings, self.store, self.runner)
        self.colors = PalettePanel(theme, self.store)
        self.compare = CompareCommands(self.store, self.runner, theme, self)
        self.actions_by_id = Actions(self, theme, self._handler, self.colors.grid)
        self.compare.attach(self.actions_by_id)
        self.actions_by_id["pick_screen"].setVisible(False)  # until the desktop offers it
        self.reduction = self.colors.reduction
        self.toast = Toast(theme, self.picture, self.picture.comparing.legend)
        self.judge: JudgeWindow | None = None
        self._original_key = HeldKey(Qt.Key.Key_O, self)
        self._compose()
        self._drops = Drops(
            theme,
            self.store,
            self,
            self.picture,
            self.docks.browser,
            take=self._take,
            add=self._add_to_board,
            dragged=lambda: self.browser.dragged,
            audit=self._audit,
        )
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
        self._center = Center(self.picture, self.colors, self)
        self.setCentralWidget(self._center)
        self.browser_dock = self._dock("browser", tr("Browse"))
        self.inspector_dock = self._dock("inspector", tr("Inspector"))
        self.docks = Docks(self.browser_dock, self.inspector_dock)
        begin, end = dock_areas()
        self.addDockWidget(begin, self.browser_dock)
        self.addDockWidget(end, self.inspector_dock)
        self.scopes_dock = ScopesDock(lambda: self.inspector)
        self.addDockWidget(end, self.scopes_dock)
        self.status = StatusLine(self.theme, self.store, self)
        self.status.add_zoom(self.actions_by_id["fit"], self.actions_by_id["actual_size"])
        self.setStatusBar(self.status)
        self._layout = WindowLayout(self, self.docks, self._center.photograph_px, self.settings)
        self.theme.text_size_changed.connect(self._layout.follow_text_size_soon)
        menu_bar = MenuBar(self)
        self.menu_bar = {title: Menu(translated(title), self) for title in _MENUS}
        for menu in self.menu_bar.values():
            menu_bar.addMenu(menu)
            menu.aboutToShow.connect(self._fill_menus)
        self.tools = Tools(self.actions_by_id, self.docks, menu_bar, self.theme, self)
        self.addToolBar(self.tools)
        Titles(self.store, self.actions_by_id, self.tools, self)

    def _dock(self, name: str, title: str) -> DockPanel:
        return DockPanel(name, title, design.sized(LEAST_PX[name]), self.theme)

    def _connect(self) -> None:
        store = self.store
        store.observe(studied, self.colors.fill_choices)
        store.observe(lambda state: state.notice, self._show_notice)
        store.observe(lambda state: state.choices.pins, self._sync_pins)
        self._sync_pins()
        self.reduction.slider.sliderPressed.connect(self._press_slider)
        self.reduction.slider.sliderReleased.connect(self._release_slider)
        self.colors.grid.menu_requested.connect(self._show_swatch_menu)
        self.colors.mood.compare_requested.connect(self.compare.compare_moods)
        self.compare.notified.connect(self.notify)
        self.picture.view.zoom_changed.connect(self.status.show_zoom)
        self._original_key.held.connect(self._hold_original)

    def _handler(self, command: str) -> Callable[..., object]:
        """Give what runs a command; the part that does is built now if it is not there yet."""
        handlers = self._handlers()
        for part in PARTS_WITH_COMMANDS:
            if command not in handlers:
                handlers = getattr(self, part).handlers
        return handlers[command]

    def _handlers(self) -> dict[str, Callable[..., object]]:
        view = self.picture.view
        return {
            "paste": self.paste,
            "quit": self.close,
            "fit": view.fit,
            "actual_size": view.actual_size,
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            **self.compare.handlers,
            "pins": self._toggle_pins,
            "log_folder": self._show_log_folder,
            "cancel": self._cancel,
            "pick_screen": self._pick_screen,
            "figures": self._show_figures,
            "judge": self.show_judge,
        }

    # -- clipboard ---------------------------------------------------------------------------

    @Slot()
    def paste(self) -> None:
        """Open what the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # none where it is empty
        if not self.editor.paste(mime):
            self.open_commands.take(mime, is_pasted=True)

    # -- following the state -----------------------------------------------------------------

    @Slot()
    def _show_notice(self) -> None:
        self.notify(translated(self.store.state.notice.text))

    @Slot()
    def _show_log_folder(self) -> None:
        from huescope.ui.crash import log_folder

        log_folder.show(self.notify)

    def load_tables(self) -> None:
        """Import NumPy and OpenCV, and compute the tables for the first palette, in a worker."""
        self.runner.submit("tables", late_imports.tables, _ignore, self._show_error)

    def load_rest(self) -> None:
        """Import what a first look does not need, in a worker.

        pyqtgraph, which takes half a second and 30 MB, is left for when the histogram is shown.
        """
        histogram = self.inspector.histogram
        if histogram.isVisible():
            self._load_plot()
        else:
            once = Qt.ConnectionType.SingleShotConnection
            histogram.plot_wanted.connect(self._load_plot, once)
            self._import_values()

    @Slot()
    def _load_plot(self) -> None:
        """Import pyqtgraph and build the histogram's plot with it, before all else."""
        self.is_loaded = False
        self.runner.cancel("values")
        name_all(self, self._import_plot)

    def _import_plot(self) -> None:
        self.runner.submit(
            "plot",
            late_imports.plot,
            self.inspector.histogram.build_plot,
            self._show_error,
            on_finished=self._import_values,
        )

    def _import_values(self) -> None:
        self.runner.submit(
            "values", late_imports.values, _ignore, self._show_error, on_finished=self._end_loading
        )

    def _end_loading(self) -> None:
        self.screen_color.look_for()  # which the first paint did not need
        self.screen_profile.look()
        self.is_loaded = True
        self.loaded.emit()

    def check_settings(self) -> None:
        """Report a damaged settings file, or one that cannot be written."""
        if self.settings.problem:
            self.notify(self.settings.problem)
            return
        self.runner.submit("settings", self.settings.check, _ignore, self._show_error)

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
        for part in ("pick_commands", "projects", "reduced_commands", "open_commands"):
            if self.is_built(part):
                getattr(self, part).cancel()
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

    # -- mouse and keyboard ------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus in reading order, where Qt would go by the age of widgets."""
        stops = tab_stops(self, self._parts_in_reading_order())
        focused = self.focusWidget()
        if focused not in stops:
            return super().focusNextPrevChild(forward)
        place = (stops.index(focused) + (1 if forward else -1)) % len(stops)
        reason = Qt.FocusReason
        stops[place].setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return True

    def _parts_in_reading_order(self) -> list[tuple[QWidget, Sequence[QWidget] | None]]:
        """List the parts of the window, and the order in each that is not sorted by place."""
        return [
            (self.tools, None),
            (self.browser_dock, None),
            (self.picture, self.picture.tab_sequence),
            (self.colors.tabs, None),
            (self.colors.head, None),
            (self.colors, self.colors.tab_sequence),
            (self.inspector_dock, None),
            (self.scopes_dock, None),
            (self.status, None),
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.move(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)
        self.raise_()
        self.activateWindow()

    def _take(self, mime: QMimeData) -> None:
        self.open_commands.take(mime)

    def _audit(self, palette: Path) -> None:
        self.board_commands.audit_file(palette)

    def _add_to_board(self, sources: Sequence[Source]) -> None:
        self.board_commands.add(sources)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.hide()
        self._layout.follow(event.size())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size of the system, at the latest when a person comes back from there."""
        super().changeEvent(event)
        if self._was_painted and event.type() in _MAY_CHANGE_TEXT_SIZE:
            self.theme.follow_text_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            QTimer.singleShot(0, self, self.build_step_by_step)

    @property
    def _runners(self) -> list[TaskRunner]:
        """All task runners of this window."""
        browser = self.browser.runners if self.is_built("browser") else []
        judge = [] if self.judge is None else [self.judge.runner]
        keeper = [self.keeper.runner] if self.is_built("keeper") else []
        return [self.runner, *browser, *keeper, *judge]

    @property
    def is_at_rest(self) -> bool:
        """Whether no thread of this window is running."""
        return all(runner.is_idle for runner in self._runners)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the layout and stop all work, after asking about unsaved changes."""
        may_have_work = self.is_built("projects") or self.store.state.is_modified
        if may_have_work and not self.projects.may_close():
            event.ignore()
            return
        self.stop_building()
        self._layout.remember()
        if self.judge is not None:
            self.judge.close()
        hide_with_dialogs(self)
        self.remembering.write_opened()
        if self.is_built("keeper"):
            self.keeper.finish()
        if self.is_built("browser"):
            self.browser.stop()
        self.settings.flush()
        end_all(self._runners)
        helper.close()
        self.theme.vision.select(NORMAL)  # the theme outlives this window
        if self.is_built("export_commands"):
            self.export_commands.shutdown()
        if self.is_built("projects"):
            self.projects.end()
        super().closeEvent(event)


def _ignore(_result: object) -> None:
    """Ignore a result."""
