"""The folder browser: lists a place, shows thumbnails, and emits the picture to open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from huescope.errors import SecretNeeded
from huescope.sources.folder import FileSet, LocalFolder
from huescope.sources.local import LocalFile
from huescope.ui.browser.library.place import LibraryPlace
from huescope.ui.browser.listing.lister import Lister
from huescope.ui.browser.listing.model import EntryModel
from huescope.ui.browser.navigation.bars import Footer, SearchBar
from huescope.ui.browser.navigation.history import Visit
from huescope.ui.browser.navigation.navigator import Navigator
from huescope.ui.browser.navigation.places import add_recent, write_recent
from huescope.ui.browser.navigation.view_options import ViewOptions
from huescope.ui.browser.search.color_search import ColorSearch
from huescope.ui.browser.search.index_keeper import IndexKeeper
from huescope.ui.browser.thumbnails.cache import ThumbnailCache
from huescope.ui.browser.thumbnails.loader import REMOTE_WORKERS, ThumbnailLoader
from huescope.ui.browser.thumbnails.worker import location_of
from huescope.ui.browser.view.current_entry import CurrentEntry
from huescope.ui.browser.view.empty_place import Act
from huescope.ui.browser.view.gallery import Gallery
from huescope.ui.browser.view.messages import Messages
from huescope.ui.browser.view.selection_bar import SelectionBar
from huescope.ui.browser.view.type_ahead import TypeAhead
from huescope.ui.language.translation import tr, translated
from huescope.ui.style.text_size import size_with_text
from huescope.ui.tasks.runner import TaskRunner, end_all

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from huescope.errors import HuescopeError
    from huescope.sources.place import Entry, Place
    from huescope.sources.source import Source
    from huescope.ui.browser.thumbnails.cache import Thumbnail
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_LISTER_THREADS = 4


class Browser(QWidget):
    """Lists places: folders, buckets, and files that were dropped together.

    Parameters
    ----------
    settings : Settings
        Stores the view options.
    theme : Theme
        The theme.
    parent : QWidget, optional
        The parent; call `shutdown` before it is deleted.
    """

    picture_chosen = Signal(object)
    """The `Source` of a picture to open."""
    place_shown = Signal(object)
    """The `Place` shown: emitted with its first picture, or when it is known to have none."""
    place_failed = Signal(str)
    """Why a place cannot be listed."""
    secret_needed = Signal(object, object)
    """The `Place` that cannot be listed, and the `SecretNeeded` with what it asks for."""
    connect_requested = Signal()
    """The user wants to connect to a cloud storage."""
    folder_requested = Signal()
    """The user wants to choose a folder."""

    asked_for = Signal()
    """A key of the browser was pressed, which may be hidden."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._runner = TaskRunner(self, threads=_LISTER_THREADS)
        self._thumbnail_runner = TaskRunner(self, threads=REMOTE_WORKERS)
        self._thumbnails = ThumbnailCache()
        self._model = EntryModel(self._thumbnail_of, self)
        self._lister = Lister(self._runner, self._model, self)
        self._loader = ThumbnailLoader(self._thumbnail_runner, self._thumbnails, self)
        self._place: Place | None = None
        self._select: str | None = None
        self._announced = True
        self._is_paused = False
        self._visited: list[Place] = []
        self._build()
        self._connect()
        self._view_options.restore()
        self._messages.show_texts()

    # -- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self._navigator = Navigator(self._theme, self._settings, self._runner, self._visit, self)
        self._search = SearchBar(self._theme, self)
        self.color_search = ColorSearch(self._settings, self._theme, self._runner, self)
        self._index = IndexKeeper(self._settings, self._runner, self._lister, self._model)
        self._gallery = Gallery(self._theme, self._model, self._loader, self._lister, self)
        self._view = self._gallery.view
        self._current_entry = CurrentEntry(self._view, self._model, self._gallery.scroll_anchor)
        self._type_ahead = TypeAhead(self._runner, self._view, self._model)
        self._footer = Footer(self._theme, self)
        self.selection = SelectionBar(self._theme, self._view, self._model, self)
        self._messages = Messages(self._lister, self._model, self._gallery, self._footer, self)
        self._view_options = ViewOptions(
            self._settings, self._search, self._gallery, self._footer, self._lister
        )
        self._pictures = QWidget(self)
        column = _column(self._pictures)
        column.addWidget(self._search)
        column.addWidget(self.color_search)
        column.addWidget(self._gallery, 1)
        column.addWidget(self.selection)
        column.addWidget(self._messages)
        column.addWidget(self._footer)
        pages = _column(self)
        pages.addWidget(self._navigator)
        pages.addWidget(self._pictures, 1)
        self.library = LibraryPlace(self._navigator, self._pictures, pages, self)
        size_with_text(self, minimum_width=132)

    def sizeHint(self) -> QSize:
        return QSize(236, 600)

    def _connect(self) -> None:
        self._loader.made.connect(self._model.note_thumbnail)
        self._loader.made.connect(self._index.note_thumbnail)
        self._index.failed.connect(self._fail_navigation)
        self._search.by_color.clicked.connect(self.color_search.open_search)
        self._search.by_color.setVisible(self._settings.index_file is not None)
        self.color_search.found.connect(self.show_place)
        self.color_search.closed.connect(self._view.setFocus)
        self._lister.began.connect(self._begin)
        self._lister.arranged.connect(self._take_arranged)
        self._lister.failed.connect(self._fail)
        self._current_entry.chosen.connect(self.picture_chosen)
        self._view.activated.connect(self._activated)
        self._view.stepped.connect(self._navigate)
        self._navigator.wanted.connect(self._show)
        self._navigator.picture_chosen.connect(self._open_typed_path)
        self._navigator.connect_requested.connect(self.connect_requested)
        self._navigator.refresh_requested.connect(self.refresh)
        self._navigator.failed.connect(self._fail_navigation)
        self._navigator.left.connect(self._view.setFocus)
        self._search.filter.left.connect(self._view.setFocus)
        self._messages.asked.connect(self._act)
        self._messages.given_up.connect(self._give_up)
        self._footer.stop.clicked.connect(self._stop)
        self.library.left.connect(self._view.setFocus)

    def add_shortcuts(self, window: QWidget) -> None:
        """Let a window obey the keys of the browser, also while the browser is hidden in it."""
        for title, keys, slot in (
            (tr("Go to the Enclosing Folder"), "Alt+Up", self._navigator.up),
            (tr("Go Back to the Last Folder"), "Alt+Left", self._back),
            (tr("Go Forward to the Next Folder"), "Alt+Right", self._navigator.forward),
            (tr("Type a Path"), "Ctrl+L", self._type_path),
            (tr("Filter Names"), "Ctrl+F", self._filter),
            (tr("Find Pictures by Colour"), "Ctrl+Shift+F", self._find_by_color),
            (tr("List the Folder Anew"), "F5", self.refresh),
        ):
            action = QAction(title, window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(self.asked_for)
            action.triggered.connect(slot)
            window.addAction(action)

    @Slot()
    def _back(self) -> None:
        if not self.library.leave():
            self._navigator.back()

    @Slot()
    def _filter(self) -> None:
        if self.library.page_shown is not None:
            self.library.page_shown.focus_search()
        else:
            self._view_options.focus_filter()

    @Slot()
    def _type_path(self) -> None:
        self.library.hide()
        self._navigator.path_bar.edit()

    @Slot()
    def _find_by_color(self) -> None:
        self.library.hide()
        self.color_search.open_search()

    # -- place and listing -------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """The place shown, or the one requested last."""
        return self._place

    @property
    def folder(self) -> Path | None:
        """The local folder shown; None for any other place."""
        return None if self._place is None else self._place.watched

    @property
    def dragged(self) -> tuple[Source, ...]:
        """The pictures that were dragged out of it last."""
        return self._model.dragged

    @property
    def count(self) -> int:
        """Number of rows."""
        return self._model.rowCount()

    @property
    def note(self) -> str:
        """All messages shown, in one line."""
        return self._messages.text

    @property
    def busy(self) -> bool:
        """Whether a place is being listed or thumbnails are being made."""
        is_listing = self._navigator.busy or self._type_ahead.busy
        return (
            is_listing
            or self._lister.busy
            or self._loader.busy
            or self._gallery.viewport.is_pending
        )

    def show_place(self, place: Place, select: str | None = None) -> None:
        """List a place.

        Parameters
        ----------
        place : Place
            The place.
        select : str, optional
            Key of the entry to select, without opening it again.
        """
        if place == self._place and select is not None and self._model.row_of(select) is not None:
            self._current_entry.select(select)
            return
        if place != self._place:
            self._navigator.leave()
        if select is None:  # not the folder of a picture that was opened from the library
            self.library.hide()
        self._list(place, select)

    def show_folder(self, folder: Path, select: Path | None = None) -> None:
        """List a local folder, and select a picture in it."""
        self.show_place(LocalFolder(folder), None if select is None else select.name)

    def show_files(self, paths: Sequence[Path], title: str, select: Source | None = None) -> None:
        """List some files, such as those dropped together, and select one, or the first."""
        place, keys = FileSet(tuple(paths), title), [FileSet.key_of(path) for path in paths]
        key = None if select is None else _key_in(place, select)
        self.show_place(place, key if key in keys else keys[0])

    @Slot(object, object)
    def _show(self, place: Place, select: str | None) -> None:
        """List a place that was chosen in the browser."""
        self.library.hide()
        self._list(place, select)

    def _list(self, place: Place, select: str | None) -> None:
        self._place, self._select, self._announced = place, select, False
        self._current_entry.begin()
        self._messages.begin(place)
        self._navigator.show_place(place)
        self.color_search.show_place(place)
        self._lister.show(place)
        self._messages.show_texts()

    def _visit(self, place: Place) -> Visit:
        index = self._view.currentIndex()
        is_here = index.isValid() and self._model.place is place
        return Visit(place, self._model.entry(index.row()).key if is_here else None)

    @Slot()
    def refresh(self) -> None:
        """List the place again, and retry what could not be read; or look into the library."""
        if self.library.page_shown is not None:
            self.library.page_shown.look()
            return
        self._thumbnails.drop_problems()
        listing = self._model.listing
        if listing is not None and listing.complete:
            self._messages.forget_failure()
            self._lister.refresh()
            self._gallery.viewport.update_soon()
        elif self._place is not None:
            self._show(self._place, self._select)

    def drop(self, source: Source) -> None:
        """Remove a picture that no longer exists from the list."""
        listing, key = self._model.listing, _key_in(self._place, source)
        number = None if listing is None else listing.number_of(key)
        if listing is None or number is None:
            return
        if listing.place.source_of(listing.entry(number)) == source:
            self._lister.drop(number)

    # -- current entry -----------------------------------------------------------------------

    def mark(self, source: Source) -> None:
        """Make a picture the current entry if it is listed, without opening it; else none."""
        listing, key = self._model.listing, _key_in(self._place, source)
        is_pending = self._select is not None or listing is None or listing.place is not self._place
        if is_pending or listing is None:
            if isinstance(self._place, FileSet) and key in map(FileSet.key_of, self._place.paths):
                self._select = key  # the first of the files may be none that can be shown
            return  # otherwise the entry to select is known
        number = listing.number_of(key)
        found = None if number is None else listing.place.source_of(listing.entry(number))
        if found is not None and found.location == source.location:
            self._current_entry.select(key)
        elif listing.complete:
            self._current_entry.clear_current()

    def clear_current(self) -> None:
        """Clear the current entry: the open picture is not in this place."""
        self._current_entry.clear_current()

    def open_first(self) -> bool:
        """Open the first picture of the list; return whether there is one."""
        return self._current_entry.open_first()

    def source_beside(self, step: int) -> Source | None:
        """Return the picture `step` rows after the current one; None beyond the ends."""
        return self._current_entry.source_beside(step)

    def open_beside(self, step: int) -> bool:
        """Select and open the picture `step` rows further; return whether there is one."""
        return self._current_entry.open_beside(step)

    # -- thumbnails --------------------------------------------------------------------------

    def pause(self, paused: bool) -> None:
        """Load no thumbnails and write no settings while a picture is being opened."""
        self._is_paused = paused
        self._loader.pause(paused)
        self._index.pause(paused)
        if not paused:
            self._remember_visited()

    def _remember_visited(self) -> None:
        """Put the places that were listed meanwhile on top of the recent ones."""
        if self._visited:
            write = partial(add_recent, self._settings, tuple(self._visited))
            self._runner.submit("recent places", write, self._note_written, _ignore)

    def _note_written(self, written: Sequence[Place]) -> None:
        self._visited = [each for each in self._visited if each not in written]
        self._navigator.places.show_recent(written)

    def _thumbnail_of(self, source: Source, entry: Entry) -> Thumbnail | None:
        return self._thumbnails.get(location_of(source, entry))

    @Slot()
    def delete_index(self) -> None:
        """Delete the colours that were kept of pictures."""
        self._index.delete()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._gallery.viewport.update_soon()

    # -- slots of the lister -----------------------------------------------------------------

    @Slot(object)
    def _begin(self, _place: Place) -> None:
        """Reset the view for the first page of another place."""
        self._messages.arrive()
        self._view_options.begin()

    @Slot()
    def _take_arranged(self) -> None:
        self._messages.show_texts()
        self.selection.update_count()
        listing, arrangement = self._model.listing, self._model.arrangement
        if listing is None or arrangement is None or listing.place is not self._place:
            return
        if self._select is not None and self._model.row_of(self._select) is not None:
            self._current_entry.select(self._select)
            self._select = None
        self._current_entry.restore()
        if listing.complete:
            self._select = None  # not in this place; do not select it if it is added later
        if not self._announced and (arrangement.pictures or listing.complete):
            self._announced = True
            self._visited.append(self._place)
            if not self._is_paused:
                self._remember_visited()
            self.place_shown.emit(self._place)

    @Slot(object)
    def _fail(self, error: HuescopeError) -> None:
        self._messages.fail(error)
        if isinstance(error, SecretNeeded):
            self.secret_needed.emit(self._place, error)
        if not self._announced:
            self._announced = True
            self.place_failed.emit(translated(str(error)))

    def _fail_navigation(self, error: HuescopeError) -> None:
        self._footer.set_text(translated(str(error)))
        self.place_failed.emit(translated(str(error)))

    # -- what the buttons of the messages do --------------------------------------------------

    @Slot()
    def _stop(self) -> None:
        """Stop listing; scrolling to the end resumes it."""
        self._lister.stop()
        bar = self._view.verticalScrollBar()
        self._model.is_stopped = self._messages.is_stopped and bar.value() < bar.maximum()

    @Slot(object)
    def _act(self, act: Act) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is about to be hidden
        {
            Act.CHOOSE_FOLDER: self.folder_requested.emit,
            Act.TRY_AGAIN: self.refresh,
            Act.CLEAR_FILTER: self._search.filter.clear,
        }[act]()

    @Slot()
    def _give_up(self) -> None:
        """Give up a place that does not answer; the previous one stays."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lister.stop()
        before = self._model.place if self._model.listing is not None else None
        if before is not None:
            self._place = before
            self._navigator.show_place(before)
        self._messages.give_up(before)

    # -- mouse and keyboard ------------------------------------------------------------------

    @Slot(object)
    def _open_typed_path(self, source: Source) -> None:
        """Open a picture whose path was typed, and list its folder."""
        if isinstance(source, LocalFile):
            self.show_folder(source.path.parent, select=source.path)
        self.picture_chosen.emit(source)

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        place = self._model.place
        if index.isValid() and place is not None:
            entry = self._model.entry(index.row())
            if entry.is_folder:
                self.show_place(place.place_of(entry))

    @Slot(int)
    def _navigate(self, step: int) -> None:
        """Go back, up or forward by a mouse button or Backspace."""
        {-1: self._navigator.back, 0: self._navigator.up, 1: self._navigator.forward}[step]()

    # -- shutdown ----------------------------------------------------------------------------

    @property
    def is_at_rest(self) -> bool:
        """Whether no thread of the browser is running."""
        return self._runner.is_idle and self._thumbnail_runner.is_idle

    @property
    def runners(self) -> tuple[TaskRunner, TaskRunner]:
        """The runners for listing and for thumbnails."""
        return self._runner, self._thumbnail_runner

    def stop(self) -> None:
        """Refuse new tasks and cancel the running ones, without waiting for them."""
        for place in self._visited:
            write_recent(self._settings, place)
        self._visited = []
        self._loader.stop()
        for runner in self.runners:
            runner.stop()

    def shutdown(self) -> None:
        """Stop, and wait for the threads with `end_all`."""
        self.stop()
        end_all(self.runners)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _ignore(_error: HuescopeError) -> None:
    """Ignore that settings cannot be written: a start tells so."""


def _key_in(place: Place | None, source: Source) -> str:
    """Return the key by which a place lists a source, if it does."""
    if isinstance(place, FileSet) and isinstance(source, LocalFile):
        return FileSet.key_of(source.path)
    return source.key
