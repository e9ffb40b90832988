"""Commands of the library of palettes: show it, keep and star the shown palette, open entries."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from huescope.errors import HuescopeError, printable
from huescope.library.entry import MADE
from huescope.ui.browser.library.menu import COPY, EXPORT, PICTURE
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.persistence.project_manager import opened
from huescope.ui.state import events
from huescope.ui.state.picture_events import cannot_be_copied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.library.entry import Entry
    from huescope.library.folder import Library
    from huescope.palette.palette import Palette
    from huescope.ui.browser.library.page import LibraryPage
    from huescope.ui.export.exporter import Exporter
    from huescope.ui.main_window.late_browser import LateBrowser
    from huescope.ui.main_window.open_commands import OpenCommands
    from huescope.ui.persistence.library_keeper import LibraryKeeper
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.state.documents import Document
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_COPY, _TAKEN = "library css", "library export"
_MOVE, _CLEAR = "library move", "library clear"


class LibraryCommands(QObject):
    """Shows the library in the browser, and does what is asked for there.

    Parameters
    ----------
    store, keeper : Store, LibraryKeeper
        The palettes, and the library.
    browser : LateBrowser
        Shows it.
    exporter, open_commands : Exporter, OpenCommands
        Export a palette, and open a picture.
    theme, settings : Theme, Settings
        The theme, and the stored settings.
    window : QWidget
        The window.
    """

    notified = Signal(str)
    """A sentence for the person."""
    browser_requested = Signal()
    """The browser is to be shown."""

    def __init__(
        self,
        store: Store,
        keeper: LibraryKeeper,
        browser: LateBrowser,
        exporter: Exporter,
        open_commands: OpenCommands,
        theme: Theme,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store, self._keeper, self._browser = store, keeper, browser
        self._exporter, self._open_commands = exporter, open_commands
        self._theme, self._settings = theme, settings

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """What runs each command."""
        return {
            "library": self.show,
            "keep_in_library": self.keep,
            "star_in_library": self.star,
        }

    def build_page(self, parent: QWidget) -> LibraryPage:
        """Build the page of the library, for the browser."""
        from huescope.ui.browser.library.page import LibraryPage

        page = LibraryPage(self._theme, self._settings, self._keeper, parent)
        page.opened.connect(self.open)
        page.asked.connect(self._take)
        page.editing.renamed.connect(self._rename)
        return page

    @Slot()
    def show(self) -> None:
        """Show the library in the browser."""
        self.browser_requested.emit()
        self._browser.built.library.show()

    # -- the shown palette -------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """Keep the shown palette in the library."""
        self._keep(self._tell_kept)

    @Slot()
    def star(self) -> None:
        """Keep the shown palette in the library with a star, or take the star away."""
        self._keep(self._toggle_star)

    def _keep(self, then: Callable[[Entry], object]) -> None:
        state = self._store.state
        if not state.swatches:
            self.notified.emit(tr("There is no palette to keep."))
        elif reason := cannot_be_copied(state):
            self.notified.emit(reason)
        else:
            self._keeper.keep(state.document, MADE, then=then)

    def _tell_kept(self, entry: Entry) -> None:
        self.notified.emit(tr("Kept {entry} in the library", entry=_name_of(entry)))

    def _toggle_star(self, entry: Entry) -> None:
        library = self._keeper.library
        if library is not None:
            work = partial(_starred, library, entry.id, not entry.starred)
            channel = f"library star {entry.id}"
            self._keeper.runner.submit(channel, work, self._tell_starred, self._fail)

    def _tell_starred(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            name = _name_of(entry)
            self.notified.emit(
                tr("Starred {name} in the library", name=name)
                if entry.starred
                else tr("Took the star from {name} in the library", name=name)
            )
        self._keeper.changed.emit()

    # -- the whole library -------------------------------------------------------------------

    @Slot(object)
    def move_to(self, folder: Path) -> None:
        """Keep the library in another folder, with the entries that it has."""
        library, base = self._keeper.library, self._settings.library_base
        if library is not None and base is not None:
            work = partial(_moved, library, folder, base)
            self._keeper.runner.submit(_MOVE, work, partial(self._tell_moved, folder), self._fail)

    def _tell_moved(self, folder: Path, sentence: str) -> None:
        self._settings.library_folder = folder
        self.notified.emit(translated(sentence))
        self._keeper.changed.emit()

    @Slot()
    def ask_to_clear(self) -> None:
        """Ask whether all palettes of the library shall be deleted."""
        box = QMessageBox(QApplication.activeModalWidget() or self._window)
        box.setObjectName("ask to clear")
        box.setText(tr("Delete all palettes of the library?"))
        box.setInformativeText(
            tr(
                "Files that you saved or exported stay. This cannot be undone, and a "
                "sync program deletes them on other computers, too."
            )
        )
        delete = box.addButton(tr("&Delete All"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setToolTip(tr("Empty the library"))
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setToolTip(tr("Leave the library as it is"))
        box.setDefaultButton(cancel)
        delete.clicked.connect(self._clear)
        box.finished.connect(box.deleteLater)
        box.open()

    @Slot()
    def _clear(self) -> None:
        library = self._keeper.library
        if library is not None:
            work = partial(_cleared, library)
            self._keeper.runner.submit(_CLEAR, work, self._tell_cleared, self._fail)

    def _tell_cleared(self, count: int) -> None:
        self.notified.emit(
            tr(
                "Deleted {count} of the library",
                count=tr_plural("{n} palette", "{n} palettes", count),
            )
        )
        self._keeper.changed.emit()

    # -- entries -----------------------------------------------------------------------------

    @Slot(list)
    def open(self, entries: Sequence[Entry]) -> None:
        """Open entries beside the palettes that are open; one that is open already is shown."""
        open_ids = {each.entry: place for place, each in enumerate(self._documents) if each.entry}
        new = [each for each in entries if each.id not in open_ids]
        if not new:
            self._store.send(events.SelectPalette(open_ids[entries[0].id]))
            return
        documents = [opened(each.document, entry=each.id) for each in new]
        self._store.send(events.AddDocuments(documents))
        ids = {each.id for each in new}
        for document in self._documents:
            if document.entry in ids:
                self._keeper.note_opened(document)

    @Slot(str, str)
    def _rename(self, entry_id: str, name: str) -> None:
        self._store.send(events.RenameEntry(entry_id, name))

    @property
    def _documents(self) -> Sequence[Document]:
        return self._store.state.documents.items

    @Slot(str, list)
    def _take(self, what: str, entries: Sequence[Entry]) -> None:
        if what == EXPORT:
            taken = partial(self._note_taken, entries[0].id)
            self._exporter.ask_for(entries[0].palette, taken)
        elif what == COPY:
            palettes = [each.palette for each in entries]
            self._keeper.runner.submit(_COPY, partial(_css, palettes), self._copy, self._fail)
        elif what == PICTURE and entries[0].document.reference is not None:
            self._open_commands.open_recent(entries[0].document.reference)

    def _note_taken(self, entry_id: str, origin: str, place: str) -> None:
        """Note in the library that an entry was exported from there."""
        library = self._keeper.library
        if library is not None:
            work = partial(_taken, library, entry_id, origin, place, time.time())
            self._keeper.runner.submit(_TAKEN, work, self._tell_changed, self._fail)

    def _tell_changed(self, _entries: Sequence[Entry]) -> None:
        self._keeper.changed.emit()

    def _copy(self, texts: Sequence[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(texts))
        self.notified.emit(
            tr("Copied {texts} as CSS", texts=tr_plural("{n} palette", "{n} palettes", len(texts)))
        )

    def _fail(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))


def _starred(library: Library, id_: str, starred: bool, job: Job) -> Iterator[list[Entry]]:
    job.check()
    yield library.change([id_], lambda entry: replace(entry, starred=starred))


def _taken(
    library: Library, id_: str, origin: str, place: str, date_s: float, job: Job
) -> Iterator[list[Entry]]:
    job.check()
    yield library.change(
        [id_], lambda entry: replace(entry, origin=origin, place=place, date_s=date_s)
    )


def _moved(library: Library, folder: Path, base: Path, job: Job) -> Iterator[str]:
    from huescope.library import location
    from huescope.library.moving import move

    before = library.folder
    location.choose_folder(base, folder)
    try:
        moved = move(library, folder, job, private=folder == location.default_folder(base))
    except HuescopeError:
        location.choose_folder(base, before)
        raise
    yield moved.sentence


def _cleared(library: Library, job: Job) -> Iterator[int]:
    yield library.clear(job)


def _css(palettes: Sequence[Palette], job: Job) -> Iterator[list[str]]:
    from huescope.palette import formats

    css = formats.writers()["css"]
    options = {option.name: option.default for option in css.OPTIONS}
    texts = []
    for palette in palettes:
        job.check()
        written = css.write(palette, options)
        assert isinstance(written, bytes)  # noqa: S101 - it is no folder
        texts.append(written.decode())
    yield texts


def _name_of(entry: Entry) -> str:
    return f"“{printable(entry.name)}”" if entry.name else tr("the palette")
