"""The commands on several pictures at once: boards, palettes compared, and each one exported."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from huescope.imaging import formats as picture_formats
from huescope.moodboard import editing
from huescope.sources.local import LocalFile
from huescope.ui.browser.view import selection_bar
from huescope.ui.language.translation import tr, translated
from huescope.ui.state import events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError, SecretNeeded
    from huescope.moodboard.board import Board
    from huescope.palette.palette import Palette
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.connect.connections import Connections
    from huescope.ui.main_window.late_browser import LateBrowser
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner


_PALETTE = "palette of an audit"


class BoardCommands(QObject):
    """Makes boards, adds to them, and arranges them.

    Parameters
    ----------
    store : Store
        Holds the board that is shown.
    browser : LateBrowser
        Where pictures are selected.
    connections : Connections
        Asks for the secrets of places.
    theme, runner, settings : Theme, TaskRunner, Settings
        The theme, what runs exports, and the last format and folder.
    parent : QWidget
        The window, over which dialogs open.
    """

    notified = Signal(str)
    """A sentence for the person."""
    picture_chosen = Signal(object)
    """The `Source` of a picture that is to be opened."""
    _unlocked = Signal(object)
    """A `Place` that can be listed now."""

    def __init__(
        self,
        store: Store,
        browser: LateBrowser,
        connections: Connections,
        theme: Theme,
        runner: TaskRunner,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._runner, self._settings = theme, runner, settings
        self._store = store
        self._browser, self._connections = browser, connections
        self._window = parent

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the commands by id."""
        return {
            "new_board": self.new_board,
            "add_to_board": self.add_to_board,
            "arrange_board": self.arrange,
            "export_each": self.export_each,
            "compare_palettes": self.compare_palettes,
            "brand_audit": self.audit,
        }

    def take(self, what: str, sources: Sequence[Source]) -> None:
        """Do what was asked for with pictures of the browser, such as `ONE_PALETTE`."""
        {
            selection_bar.ONE_PALETTE: self._begin,
            selection_bar.ADD: self.add,
            selection_bar.COMPARE: self._compare,
            selection_bar.EXPORT: self._export,
        }[what](sources)

    @Slot()
    def new_board(self) -> None:
        """Lay the pictures that are selected in the browser on a board, or ask for some."""
        sources = self._browser.built.selection.sources
        self._begin(sources if len(sources) > 1 else self._asked_for(tr("New Board")))

    @Slot()
    def add_to_board(self) -> None:
        """Add the pictures that are selected in the browser to the board, or ask for some."""
        sources = self._browser.built.selection.sources
        self.add(sources if len(sources) > 1 else self._asked_for(tr("Add to Board")))

    @Slot()
    def add_chosen(self) -> None:
        """Ask for pictures, and add them to the board."""
        self.add(self._asked_for(tr("Add to Board")))

    @Slot()
    def arrange(self) -> None:
        """Place all pictures of the board automatically again."""
        board = self._board()
        if board is not None:
            self._store.send(events.EditBoard(tr("Arrange Board"), editing.arranged_anew(board)))

    def _begin(self, sources: Sequence[Source]) -> None:
        if sources:
            self._store.send(events.NewBoard(tuple(sources)))

    def add(self, sources: Sequence[Source]) -> None:
        """Add pictures to the board, or begin one with them."""
        if sources:
            self._store.send(events.AddToBoard(tuple(sources)))

    @Slot()
    def export_each(self) -> None:
        """Export the palette of each picture that is selected in the browser, or ask for some."""
        sources = self._browser.built.selection.sources
        self._export(sources if len(sources) > 1 else self._asked_for(tr("Export Each")))

    def _export(self, sources: Sequence[Source]) -> None:
        from huescope.ui.export.each_dialog import EachDialog

        if sources:
            state = self._store.state
            choices = state.choices
            dialog = EachDialog(
                self._theme,
                self._runner,
                self._settings,
                choices.colors,
                choices.order,
                sources,
                self._window,
            )
            dialog.notified.connect(self.notified)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def compare_palettes(self) -> None:
        """Show the palettes of the pictures that are selected in the browser, or of some others."""
        sources = self._browser.built.selection.sources
        self._compare(sources if len(sources) > 1 else self._asked_for(tr("Compare Palettes")))

    def _compare(self, sources: Sequence[Source]) -> None:
        from huescope.ui.browser.compare_dialog import CompareDialog

        if sources:
            choices = self._store.state.choices
            dialog = CompareDialog(
                self._theme, self._runner, choices.colors, choices.order, sources, self._window
            )
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def audit(self) -> None:
        """Hold the pictures of the shown place against the shown palette."""
        if self._store.state.swatches:
            self._audit(self._store.state.palette)
        else:
            self.notified.emit(tr("There is no palette yet."))

    def audit_file(self, path: Path) -> None:
        """Hold the pictures of the shown place against a palette file."""
        self._runner.submit(_PALETTE, partial(_read_palette, path), self._audit, self._fail)

    def _audit(self, palette: Palette) -> None:
        from huescope.ui.audit.dialog import AuditDialog

        place = self._browser.built.place
        if place is None:
            self.notified.emit(tr("Open a folder or bucket of pictures first."))
            return
        dialog = AuditDialog(self._theme, self._runner, palette, place, self._window)
        dialog.picture_chosen.connect(self.picture_chosen)
        dialog.secret_needed.connect(self._ask_for_place)
        self._unlocked.connect(dialog.go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    @Slot(object, object)
    def _ask_for_place(self, place: Place, needed: SecretNeeded) -> None:
        if place.reference is not None:
            self._connections.ask(place.reference, needed, self._unlock)

    def _unlock(self, reference: Reference) -> None:
        self._unlocked.emit(self._connections.place_of(reference))

    def _fail(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))

    def _board(self) -> Board | None:
        board = self._store.state.current.board
        if board is None:
            self.notified.emit(tr("No board is open: select pictures and choose New Board."))
        return board

    def _asked_for(self, title: str) -> list[Source]:
        suffixes = " ".join(f"*{suffix}" for suffix in sorted(picture_formats.SUFFIXES))
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            title,
            str(self._browser.folder or Path.home()),
            f"{tr('Pictures')} ({suffixes});;{tr('All files')} (*)",
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        return [LocalFile(Path(name)) for name in names]


def _read_palette(path: Path, job: Job) -> Iterator[Palette]:
    from huescope.ui.tasks.brand_audit import read_palette

    yield from read_palette(path, job)
