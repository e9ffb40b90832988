"""Keeps the palettes of a window in the library: those that were opened, made or taken away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from huescope.library.entry import MADE, OPENED, SAVED, new_id
from huescope.project.steps import is_as_saved
from huescope.ui.language.translation import tr
from huescope.ui.state import events
from huescope.ui.state.file_events import stored
from huescope.ui.tasks.runner import SHUTDOWN_MS, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.imaging.picture import Picture
    from huescope.library.entry import Entry
    from huescope.library.folder import Library
    from huescope.project.project import Document as Stored
    from huescope.project.state import State
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.state.documents import Document, Documents
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store


class LibraryKeeper(QObject):
    """Writes entries of the library, in a worker of its own, one after another.

    A palette file is kept when it was opened, a palette that a person worked on when it is left or
    saved, and any palette that is exported, shared or copied as a whole. A plain look at a picture
    keeps nothing. A document has one entry, of which each of these makes a newer version.

    Parameters
    ----------
    store, settings : Store, Settings
        The palettes, and where the library is.
    parent : QObject
        The window; call `finish` before it is deleted.
    """

    changed = Signal()
    """Something was kept."""
    failed = Signal(str)
    """Why something could not be kept."""

    def __init__(self, store: Store, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._settings = store, settings
        self.runner = TaskRunner(self, threads=2)
        self._library: Library | None = None
        self._documents = store.state.documents
        self._kept: dict[int, tuple[State, str]] = {}  # state and origin, by document
        self._number = 0
        self._failure = ""
        for document in store.state.documents.items:  # opened before this was built
            self._keep_opened(document)
        store.changed.connect(self._follow)
        store.observe(lambda state: state.file.saved, self._keep_saved)

    @property
    def library(self) -> Library | None:
        """The library of the person; None where none is kept."""
        folder = self._settings.library_folder
        if folder is None:
            self._library = None
        elif self._library is None or self._library.folder != folder:
            from huescope.library.folder import Library

            private = folder == self._settings.default_library_folder
            self._library = Library(folder, private=private)
        return self._library

    # -- what a person does ------------------------------------------------------------------

    def _follow(self, state: WindowState) -> None:
        """Keep what was opened, and what is left."""
        before, self._documents = self._documents, state.documents
        if before is state.documents or _places(before) == _places(state.documents):
            return
        known = {each.id for each in before.items}
        for document in state.documents.items:
            if document.id not in known:
                self._keep_opened(document)
        current = state.document.id
        is_open = {each.id for each in state.documents.items}
        for document in before.items:
            was_shown = document.id == before.current.id
            if document.id not in is_open or (was_shown and document.id != current):
                self._keep_made(document)

    def _keep_opened(self, document: Document) -> None:
        if document.file and not document.entry:
            self.keep(document, OPENED, document.file)

    def keep_made(self) -> None:
        """Keep what a person worked on since, as before the library is looked at."""
        for document in self._store.state.documents.items:
            self._keep_made(document)

    def _keep_made(self, document: Document) -> None:
        document = document.without_preview()
        state, kept = document.state, self._kept.get(document.id)
        if document.has_work and (kept is None or not is_as_saved(kept[0], state)):
            self.keep(document, MADE)

    def _keep_saved(self) -> None:
        """Keep the palettes of the project that was saved."""
        file = self._store.state.file
        if file.path is None or file.saved != file.saves:
            return
        for document in self._store.state.documents.items:
            is_known = self._kept.get(document.id) == (document.state, SAVED)
            if document.id in file.saved_ids and not is_known:
                self.keep(document, SAVED, str(file.path.absolute()))

    def keep_taken(self, document_id: int, origin: str, place: str) -> None:
        """Keep an open palette that was exported, shared or copied as a whole."""
        documents = self._store.state.documents
        where = documents.by_id(document_id)
        if where is not None:
            self.keep(documents.items[where], origin, place)

    def keep(
        self,
        document: Document,
        origin: str,
        place: str = "",
        *,
        then: Callable[[Entry], object] | None = None,
    ) -> None:
        """Keep a palette, unless it has no colours or none is to be kept.

        Parameters
        ----------
        document : Document
            One that is open, or was.
        origin, place : str
            As of `huescope.library.entry.Entry`.
        then : callable, optional
            Called with the entry when it is written, because a person asked for it: then it is kept
            in any case.
        """
        document = document.without_preview()
        library = self.library
        is_wanted = self._settings.keeps_library or then is not None
        if library is None or not is_wanted or not document.state.palette.swatches:
            return
        entry_id = document.entry or new_id()
        self._kept[document.id] = document.state, origin
        written = stored(document, self._store.state.choices.formula)
        shown = self._store.state.picture.shown
        is_of = shown is not None and document.source is shown.source
        picture = shown.opened.preview.picture if shown is not None and is_of else None
        self._number += 1  # each has a channel of its own: none stops another
        self.runner.submit(
            f"library {self._number}",
            partial(_keep, library, written, picture, origin, place, entry_id),
            partial(self._take, document.id, then),
            self._fail,
            idle=True,
        )
        self._store.send(events.NoteEntry(document.id, entry_id))

    def note_opened(self, document: Document) -> None:
        """Note that a document was opened from the library, as it is there."""
        self._kept[document.id] = document.state, ""

    def _take(self, document_id: int, then: Callable[[Entry], object] | None, entry: Entry) -> None:
        self._failure = ""
        self._store.send(events.NoteEntry(document_id, entry.id))
        if then is not None:
            then(entry)
        self.changed.emit()

    def _fail(self, error: HuescopeError) -> None:
        """Tell once why nothing can be kept, and not for each palette."""
        if str(error) != self._failure:
            self._failure = str(error)
            self.failed.emit(tr("The library of palettes: {error}", error=error))

    # -- closing -----------------------------------------------------------------------------

    def finish(self) -> None:
        """Keep what was made, and wait until it is written; the window is hidden by then."""
        self.keep_made()
        self.runner.wait(QDeadlineTimer(SHUTDOWN_MS))
        self.runner.stop()


def _keep(
    library: Library,
    document: Stored,
    picture: Picture | None,
    origin: str,
    place: str,
    id_: str,
    job: Job,
) -> Iterator[Entry]:
    """Keep a palette, with a thumbnail of its picture if it has none yet."""
    if picture is not None and not document.thumbnail:
        from huescope.project.thumbnail import thumbnail_png

        document = replace(document, thumbnail=thumbnail_png(picture, job))
    yield library.keep(document, origin, place, id_, job)


def _places(documents: Documents) -> tuple[list[int], int]:
    """Give what tells whether another document is open or shown."""
    return [each.id for each in documents.items], documents.place
