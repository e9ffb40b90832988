"""The window: where the panels stand, and what its commands do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from huescope.errors import Gone, SecretNeeded, UnsupportedPicture, printable
from huescope.imaging.formats import SUFFIXES
from huescope.sources.local import LocalFile
from huescope.sources.opening import is_address
from huescope.ui import intake, menus
from huescope.ui.actions import Actions
from huescope.ui.browser.view import Browser
from huescope.ui.connect.connections import Connections
from huescope.ui.editor import Editor
from huescope.ui.keeping.keeper import Keeper
from huescope.ui.keeping.recovery_bar import RecoveryBar
from huescope.ui.panels.colors import ColorsPanel
from huescope.ui.panels.histogram import HistogramPanel
from huescope.ui.panels.picture import PicturePanel
from huescope.ui.panels.reduction import ReductionBar
from huescope.ui.prefetch import Prefetch
from huescope.ui.qt_names import name_all
from huescope.ui.session import Session, file_source
from huescope.ui.sight import NORMAL
from huescope.ui.takeaway import TakeAway
from huescope.ui.tasks import TaskRunner
from huescope.ui.toolbar import Tools
from huescope.ui.widgets.drop_overlay import DropOverlay
from huescope.ui.widgets.panel import Panel
from huescope.ui.widgets.sight_bar import SightBar
from huescope.ui.widgets.status import StatusLine
from huescope.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from huescope.job import Job
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.judge.window import JudgeWindow
    from huescope.ui.settings import Settings
    from huescope.ui.theme import Theme

DEFAULT_SIZE = QSize(1440, 900)
MINIMUM_SIZE = QSize(900, 600)


class Window(QMainWindow):
    """One window of Huescope.

    Parameters
    ----------
    theme : Theme
        The look in force.
    settings : Settings
        What is remembered.
    """

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        self._painted = False
        self.runner = TaskRunner(self, threads=3)
        self.session = Session(self.runner, settings, self)
        self.keeper = Keeper(self.session, self.runner, settings, self)
        self.picture = PicturePanel(theme, settings, self.session, self.runner)
        self.colors = ColorsPanel(theme, self.session)
        self.takeaway = TakeAway(self.session, self.colors, self.runner, theme, settings, self)
        self.connections = Connections(self.runner, theme, settings, self)
        self.editor = Editor(theme, self.session, self.colors, self)
        self.actions_by_id = Actions(self, theme, self._handlers(), self.colors.grid)
        self.reduction = ReductionBar(theme, self.session, self.actions_by_id["reduced"])
        self.histogram = HistogramPanel(theme, settings.histogram_scale)
        self.browser = Browser(settings, theme)
        self.prefetch = Prefetch(self.runner, self.session, self._neighbours, self)
        self.toast = Toast(theme, self.picture)
        self.judge: JudgeWindow | None = None
        self._overlay = DropOverlay(theme, self)
        self._compose()
        self._connect()
        self._restore()
        self.picture.view.setFocus()  # so that its keys work before anything was clicked

    # -- composition -------------------------------------------------------------------------

    def _compose(self) -> None:
        self.setWindowTitle("Huescope")
        self.setAcceptDrops(True)
        self.setMinimumSize(MINIMUM_SIZE)
        self.setDockNestingEnabled(True)
        center = QWidget(self)
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.recovery = RecoveryBar(self.theme, center)
        column.addWidget(self.recovery)
        column.addWidget(SightBar(self.theme, center))
        column.addWidget(self.picture, 1)
        column.addWidget(self.reduction)
        self.setCentralWidget(center)
        self.browser_dock = Panel("browser", "Browse", self.browser, self.theme, folds=False)
        self.colors_dock = Panel("colors", "Colours", self.colors, self.theme)
        self.histogram_dock = Panel("histogram", "Histogram", self.histogram, self.theme)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.browser_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.colors_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.histogram_dock)
        self.status = StatusLine(self.theme, self.session, self)
        self.setStatusBar(self.status)
        self.docks = (self.browser_dock, self.colors_dock, self.histogram_dock)
        self.tools = Tools(self.actions_by_id, self)
        self.addToolBar(self.tools)
        self.menus = menus.Menus(self)

    def _connect(self) -> None:
        session = self.session
        session.named.connect(self.tools.show_name)
        session.named.connect(self._show_title)
        session.picture_wanted.connect(self._return_to_picture)
        self.keeper.changed.connect(self._show_title)
        self.keeper.opened.connect(self._after_opening_palettes)
        self.keeper.pictures_found.connect(self._open_pictures)
        self.keeper.drafts_found.connect(self.recovery.offer)
        self.keeper.said.connect(self.say)
        self.keeper.failed.connect(self._after_failed_palette)
        self.recovery.restored.connect(self.keeper.restore)
        self.recovery.discarded.connect(self.keeper.forget)
        session.failed.connect(self._after_failure)
        session.opened_changed.connect(self._after_opening)
        session.findings_changed.connect(self._show_findings)
        session.notice.connect(self.say)
        session.busy_changed.connect(self.browser.hold_thumbnails)
        session.original_changed.connect(self._sync_reduced)
        session.shelf.stepped.connect(self._name_steps)
        self.colors.grid.menu_wanted.connect(self._show_swatch_menu)
        self.takeaway.said.connect(self.say)
        self.takeaway.exporter.target_changed.connect(self._name_target)
        self.colors.looked_at.connect(self.picture.mark_swatch)
        self.reduction.slider.sliderPressed.connect(self._hold_places)
        self.reduction.slider.sliderReleased.connect(self._release_places)
        self.colors.options.tool_chosen.connect(self.picture.region.begin)
        self.picture.region.drawn.connect(self._end_region)
        self.picture.eyedropper.picked.connect(self.editor.add_picked)
        self.picture.eyedropper.side_chosen.connect(self._remember_side)
        self.picture.eyedropper.ended.connect(self._end_picking)
        self.picture.stepped.connect(self._step)
        self.browser.picture_chosen.connect(self._open_from_browser)
        self.browser.place_shown.connect(self._after_listing)
        self.browser.place_failed.connect(self._after_failed_listing)
        self.browser.folder_wanted.connect(self.choose_folder)
        self.browser.connect_wanted.connect(self.connections.show_form)
        self.browser.secret_needed.connect(self._ask_for_place)
        self.connections.source_found.connect(self.open_source)
        self.connections.place_found.connect(self.open_place)
        self.connections.said.connect(self.say)
        self.histogram.scale_chosen.connect(self._remember_scale)
        self.picture.view.zoom_changed.connect(self.tools.show_zoom)
        _application().installEventFilter(self)

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "open": self.choose_files,
            "open_folder": self.choose_folder,
            "connect": self.connections.show_form,
            "paste": self.paste,
            **self.takeaway.handlers,
            "save": self._save,
            "save_as": self._save_as,
            "previous": lambda: self.browser.open_beside(-1),
            "next": lambda: self.browser.open_beside(1),
            "quit": self.close,
            "fit": self.picture.view.fit,
            "actual_size": self.picture.view.actual_size,
            "zoom_in": self.picture.view.zoom_in,
            "zoom_out": self.picture.view.zoom_out,
            "reduced": self._toggle_reduced,
            "cancel": self._cancel,
            "pick": self._pick,
            "judge": self.show_judge,
            **self.editor.handlers,
        }

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.geometry):
            screen = QGuiApplication.primaryScreen()
            room = screen.availableSize() if screen else DEFAULT_SIZE
            self.resize(DEFAULT_SIZE.boundedTo(room))
        if not self.restoreState(self.settings.layout):
            self.resizeDocks(
                [self.browser_dock, self.colors_dock], [236, 360], Qt.Orientation.Horizontal
            )
            self.resizeDocks(
                [self.colors_dock, self.histogram_dock], [600, 210], Qt.Orientation.Vertical
            )

        for dock in self.docks:
            if dock.objectName() in self.settings.folded:
                dock.set_folded(folded=True)

    # -- opening -----------------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped, pasted, chosen or given: the first opens, the rest are listed.

        Parameters
        ----------
        paths : sequence of Path
            Files and folders; a single folder is browsed.
        """
        folders = [path for path in paths if path.is_dir()]
        files = [path for path in paths if path not in folders]
        pictures = [path for path in files if path.suffix.lower() in SUFFIXES]
        others = [path for path in files if path not in pictures]
        if pictures:
            self._open_pictures(pictures)
        if others:
            self.keeper.open_files(others)
        if not files and folders:
            self.browse(folders[0])

    @Slot(list)
    def _open_pictures(self, paths: Sequence[Path]) -> None:
        if len(paths) > 1:
            self.browser.show_files(paths, "Pictures")
        else:
            self._list_around(paths[0])
        self.session.open(file_source(paths[0]))

    def open_typed(self, texts: Sequence[str], values: Mapping[str, str]) -> None:
        """Open what was given on the command line: paths, and addresses of the network.

        Parameters
        ----------
        texts : sequence of str
            At least one. The first is opened; of the others, the files are listed.
        values : mapping of str to str
            How addresses are reached.
        """
        paths = [Path(text) for text in texts if not is_address(text)]
        if not is_address(texts[0]):
            self.open_paths(paths)
            return
        if paths:
            self.browser.show_files(paths, "Pictures")
        self.connections.open_text(texts[0], values)

    def open_sample(self, paths: Sequence[Path]) -> None:
        """Open the first built-in picture and list the others, with a word on what to do next."""
        self.browser.show_files(paths, "Samples")
        self.session.open(file_source(paths[0]))
        self.picture.invite()

    @Slot(int)
    def _step(self, step: int) -> None:
        """Open the next or the previous picture of the browser, if there is one."""
        self.browser.open_beside(step)

    def _neighbours(self) -> list[Source]:
        """Return the pictures that a person may step to."""
        beside = (self.browser.source_beside(step) for step in (1, -1))
        return [source for source in beside if source is not None]

    @Slot(object)
    def open_source(self, source: Source) -> None:
        """Open one picture that is not a file: a pasted one, or one of a bucket with its others."""
        around = self.connections.place_around
        place = None if source.reference is None else around(source.reference)
        if place is None:
            self.browser.unmark()
        else:
            self.browser.show_place(place, source.key)
        self.session.open(source)

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """List a place in the browser, and show the browser."""
        self.browser_dock.show()
        self.browser.show_place(place)

    def open_recent(self, reference: Reference) -> None:
        """Open a picture or project once more; a picture together with its folder."""
        if reference.kind == "local":
            self.open_paths([Path(reference.location)])
        else:
            self.connections.open_picture(reference)

    def browse(self, folder: Path) -> None:
        """List a folder in the browser, and show the browser."""
        self.browser_dock.show()
        self.browser.show_folder(folder)

    def _list_around(self, path: Path) -> None:
        absolute = path.absolute()
        self.browser.show_folder(absolute.parent, select=absolute)

    @Slot(object)
    def _return_to_picture(self, reference: Reference) -> None:
        """Show the picture of the palette that is shown, wherever it lies."""
        source = self.connections.source_of(reference)
        if source is not None:
            self.session.return_to(source)

    @Slot(object)
    def _open_from_browser(self, source: Source) -> None:
        shown = self.session.source
        if shown is None or shown.location != source.location or self.session.opened is None:
            self.session.open(source)

    @Slot()
    def choose_files(self) -> None:
        """Ask for pictures, palettes or a project."""
        from huescope.palette import formats

        known = {suffix for each in formats.readers().values() for suffix in each.SUFFIXES}
        pictures, palettes = (
            " ".join(f"*{suffix}" for suffix in sorted(suffixes)) for suffixes in (SUFFIXES, known)
        )
        start = self.browser.folder or Path.home()
        names, _filter = QFileDialog.getOpenFileNames(
            self,
            "Open",
            str(start),
            f"Pictures and palettes ({pictures} {palettes});;Pictures ({pictures});;"
            f"Palettes and projects ({palettes});;All files (*)",
        )
        if names:
            self.open_paths([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        start = self.browser.folder or Path.home()
        name = QFileDialog.getExistingDirectory(self, "Browse a folder", str(start))
        if name:
            self.browse(Path(name))

    @Slot()
    def _save(self) -> None:
        self.keeper.save()

    @Slot()
    def _save_as(self) -> None:
        self.keeper.save_as()

    @Slot()
    def paste(self) -> None:
        """Open what the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # none where it is empty
        if not self.editor.paste(mime):
            self._take(mime)

    def _take(self, mime: QMimeData) -> None:
        try:
            taken = intake.take(mime)
        except intake.NothingToOpen as error:
            self.say(str(error))
            return
        if taken.address:
            self.connections.open_text(taken.address)
        elif taken.picture is not None:
            self.open_source(taken.picture)
        elif taken.text:
            self.keeper.open_text(taken.text)
        else:
            self.open_paths(taken.paths)

    # -- answers of the session --------------------------------------------------------------

    @Slot()
    def _after_opening(self) -> None:
        self.reduction.setEnabled(True)

    @Slot(str, str)
    def _after_failure(self, _name: str, _sentence: str) -> None:
        self.reduction.clear()
        self.reduction.setEnabled(False)
        failure, source = self.session.failure, self.session.source
        if isinstance(failure, SecretNeeded) and source is not None and source.reference:
            self.connections.ask(source.reference, failure, is_place=False)
        if isinstance(failure, Gone) and source is not None:
            self.browser.drop(source)
        if isinstance(failure, UnsupportedPicture) and isinstance(source, LocalFile):
            self.keeper.open_files([source.path], and_pictures=False)

    @Slot()
    def _after_opening_palettes(self) -> None:
        """Where no picture is open, say what the empty place is for."""
        if self.session.is_untouched:
            self.picture.tell_nothing("No picture", "Drop one to see its colours beside these.")

    @Slot(str)
    def _after_failed_palette(self, sentence: str) -> None:
        if self.session.is_untouched:
            self.picture.tell_nothing("This palette cannot be opened", sentence)
        else:
            self.say(sentence)

    @Slot()
    def _show_title(self) -> None:
        """Name the project and the picture, and mark unsaved work as the system does."""
        project = printable(self.keeper.path.name) if self.keeper.path else ""
        picture = self.session.name
        names = " — ".join(name for name in (project, picture) if name)
        self.setWindowTitle(f"{names.replace('[*]', '[*][*]') or 'Huescope'}[*]")
        self.setWindowModified(self.keeper.is_modified)

    @Slot()
    def _show_findings(self) -> None:
        studied = self.session.studied
        self.colors.fill_choices()
        self.histogram.show_channels(None if studied is None else studied.findings.channels)

    @Slot()
    def _name_steps(self) -> None:
        """Say in the menu what can be undone and redone."""
        history = self.session.shelf.current.history
        for command, title in (("undo", history.undo_title), ("redo", history.redo_title)):
            action = self.actions_by_id[command]
            action.setEnabled(bool(title))
            word = command.capitalize()
            action.setText(f"&{word} {title}" if title else f"&{word}")

    @Slot()
    def _name_target(self) -> None:
        """Say in the menu which file exporting again writes."""
        target = self.takeaway.exporter.target
        name = "" if target is None else target.path.name.replace("&", "&&")
        self.actions_by_id["export_again"].setText(
            f"Export A&gain to {name}" if name else "Export A&gain"
        )

    @Slot(QPoint)
    def _show_swatch_menu(self, point: QPoint) -> None:
        swatch = self.colors.grid.current_swatch()
        if swatch is not None:
            count = len(self.colors.grid.selected_places)
            self.menus.popup_swatches(point, self.takeaway.copy_title(count))

    @Slot(bool)
    def _sync_reduced(self, _original: bool) -> None:
        self.actions_by_id["reduced"].setChecked(not self.session.original_shown)

    def load_plot(self) -> None:
        """Import pyqtgraph in a worker and build the histogram's plot with it."""
        name_all(self, self._import_plot)

    def _import_plot(self) -> None:
        self.runner.submit("plot", _import_pyqtgraph, self.histogram.build_plot, self._say_error)

    def _say_error(self, error: Exception) -> None:
        self.say(str(error))

    @Slot(str)
    def say(self, text: str, color: QColor | None = None) -> None:
        """Say one thing at the bottom of the window."""
        self.toast.say(text, color)

    # -- looking -----------------------------------------------------------------------------

    @Slot(bool)
    def _toggle_reduced(self, reduced: bool) -> None:
        self.session.show_original(shown=not reduced)

    @Slot()
    def _hold_places(self) -> None:
        self.session.hold_places(held=True)

    @Slot()
    def _release_places(self) -> None:
        self.session.hold_places(held=False)

    @Slot()
    def _cancel(self) -> None:
        """Give up what is under way: the drawing of a region, and the running work."""
        self._end_region()
        self.session.cancel()

    @Slot()
    def show_judge(self) -> None:
        """Open the window that judges the palette, or bring it to the front."""
        if self.judge is None:
            self.runner.submit("judge", _import_judge, self._open_judge, self._say_error)
        else:
            self._bring_up(self.judge)

    def _open_judge(self, made_by: type[JudgeWindow]) -> None:
        self.judge = made_by(self.theme, self.settings, self.session, self.colors.grid, self)
        self.judge.addActions([self.actions_by_id["undo"], self.actions_by_id["redo"]])
        self._bring_up(self.judge)

    @staticmethod
    def _bring_up(judge: JudgeWindow) -> None:
        judge.show()
        judge.raise_()
        judge.activateWindow()

    @Slot(bool)
    def _pick(self, wanted: bool) -> None:
        """Begin or end picking colours from the picture."""
        if not wanted:
            self.picture.eyedropper.end()
            return
        self._end_region()
        self.picture.eyedropper.begin()
        if not self.picture.eyedropper.is_active:
            self._end_picking()
            self.say("There is no picture to pick from.")

    @Slot()
    def _end_picking(self) -> None:
        self.actions_by_id["pick"].setChecked(False)

    @Slot(int)
    def _remember_side(self, side_px: int) -> None:
        self.settings.picked_side_px = side_px

    @Slot()
    def _end_region(self) -> None:
        """Give the mouse back to the picture after a region was drawn."""
        self.picture.region.begin("")
        self.colors.options.end_tool()

    def choose_theme(self, choice: str) -> None:
        """Follow the system, or stay light or dark."""
        self.settings.theme = choice
        self.theme.choose(choice)

    def choose_surround(self, choice: str) -> None:
        """Set the grey round the picture."""
        self.settings.surround = choice
        self.picture.apply_surround()

    @Slot(object)
    def _after_listing(self, place: Place) -> None:
        """Remember the folder; where nothing is open yet, its first picture opens."""
        if place.watched is not None:
            self.settings.folder = place.watched
        if self.session.is_untouched and not self.browser.open_first():
            where = str(place.watched or place.name)
            if self.browser.count:
                self.picture.tell_nothing(where, "Open one of its folders to see pictures.")
            else:
                self.picture.tell_nothing("No pictures here", where)

    @Slot(object, object)
    def _ask_for_place(self, place: Place, needed: SecretNeeded) -> None:
        if place.reference is not None:
            self.connections.ask(place.reference, needed, is_place=True)

    @Slot(str)
    def _after_failed_listing(self, sentence: str) -> None:
        if self.session.is_untouched:
            self.picture.tell_nothing("This place cannot be shown", sentence)

    @Slot(str)
    def _remember_scale(self, scale: str) -> None:
        self.settings.histogram_scale = scale

    # -- hands -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold O to see the original, wherever the keyboard is but in a text field."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_O:
            held = event.type() == QEvent.Type.KeyPress
            released = event.type() == QEvent.Type.KeyRelease
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if (held or released) and plain and self.isActiveWindow() and not _typing():
                if not event.isAutoRepeat():
                    self.session.hold_original(held=held)
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and intake.acceptable(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.show_over()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self._take(event.mimeData())
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    @property
    def is_at_rest(self) -> bool:
        """Whether no thread of this window is at work."""
        judging = self.judge is not None and not self.judge.runner.is_idle
        return self.runner.is_idle and self.browser.is_at_rest and not judging

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and end all work; what is not saved is asked about first."""
        if not self.keeper.may_close():
            event.ignore()
            return
        _application().removeEventFilter(self)
        self.settings.geometry = self.saveGeometry()
        self.settings.layout = self.saveState()
        self.settings.folded = [dock.objectName() for dock in self.docks if dock.folded]
        if self.judge is not None:
            self.judge.close()
            self.judge.runner.shutdown()
        self.settings.flush()
        self.runner.shutdown()
        self.theme.eyes.see(NORMAL)  # which outlives this window
        self.browser.shutdown()
        self.takeaway.shutdown()
        self.keeper.end()
        super().closeEvent(event)


def _application() -> QCoreApplication:
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("a window needs an application")
    return app


def _typing() -> bool:
    widget = QApplication.focusWidget()
    if isinstance(widget, (QLineEdit, QAbstractSpinBox)):
        return True
    return widget is not None and bool(widget.property("typing"))


def _import_judge(_job: Job) -> Iterator[type[JudgeWindow]]:
    """Import the window that judges, with all that it measures by: that takes a while."""
    from huescope.ui.judge.window import JudgeWindow

    yield JudgeWindow


def _import_pyqtgraph(_job: Job) -> Iterator[object]:
    import pyqtgraph

    yield pyqtgraph
