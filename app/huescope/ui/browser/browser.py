"""The folder browser: lists a place, shows thumbnails, and emits the picture to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from huescope.errors import Cancelled, RemoteError, SecretNeeded
from huescope.sources.folder import FileSet, LocalFolder
from huescope.sources.local import LocalFile
from huescope.ui.browser.listing import entry_text
from huescope.ui.browser.listing.lister import Lister
from huescope.ui.browser.listing.model import EntryModel
from huescope.ui.browser.navigation.bars import Footer, SearchBar
from huescope.ui.browser.navigation.history import Visit
from huescope.ui.browser.navigation.navigator import Navigator
from huescope.ui.browser.navigation.view_options import ViewOptions
from huescope.ui.browser.thumbnails.cache import ThumbnailCache
from huescope.ui.browser.thumbnails.loader import REMOTE_WORKERS, ThumbnailLoader
from huescope.ui.browser.thumbnails.worker import location_of
from huescope.ui.browser.view.current_entry import CurrentEntry
from huescope.ui.browser.view.gallery import Gallery
from huescope.ui.browser.view.type_ahead import TypeAhead
from huescope.ui.style import theme as look
from huescope.ui.tasks.runner import TaskRunner, end_all
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from huescope.errors import HuescopeError
    from huescope.sources.place import Entry, Place
    from huescope.sources.source import Source
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.thumbnails.cache import Thumbnail
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_LISTER_THREADS = 4
_SLOW_PLACE_MS = 150
_SLOW_MS = 400
_DROP_HINT = "Drop a folder here, or choose one, to see its pictures."
_CHOOSE = "Browse a folder of this computer"
_TRY_AGAIN = "Look once more whether the place can be listed"
_EMPTY = "There are no pictures and no folders in this place."


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
        self._failure: HuescopeError | None = None
        self._stage = ""
        self._waiting = False
        self._since_shown = QElapsedTimer()
        self._placeholder_action: Callable[[], None] = self.folder_requested.emit
        self._build()
        self._connect()
        self._view_options.restore()
        self._update_texts()

    # -- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self._navigator = Navigator(self._theme, self._settings, self._runner, self._visit, self)
        self._search = SearchBar(self._theme, self)
        self._gallery = Gallery(self._theme, self._model, self._loader, self._lister, self)
        self._view, self._placeholder = self._gallery.view, self._gallery.placeholder
        self._current_entry = CurrentEntry(self._view, self._model, self._gallery.scroll_anchor)
        self._type_ahead = TypeAhead(self._runner, self._view, self._model)
        self._notice = QLabel(self)
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setFont(look.font(look.CAPTION_PX))
        self._notice.setContentsMargins(12, 6, 12, 0)
        self._notice.hide()
        self._copy = CopyButton(self)
        self._footer = Footer(self._theme, self)
        self._view_options = ViewOptions(
            self._settings, self._search, self._gallery, self._footer, self._lister
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._navigator, self._search):
            column.addWidget(widget)
        column.addWidget(self._gallery, 1)
        column.addWidget(self._notice)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._footer)
        self.setMinimumWidth(132)

    def sizeHint(self) -> QSize:
        return QSize(236, 600)

    def _connect(self) -> None:
        self._loader.made.connect(self._model.note_thumbnail)
        self._lister.began.connect(self._begin)
        self._lister.changed.connect(self._update_texts)
        self._lister.arranged.connect(self._take_arranged)
        self._lister.failed.connect(self._fail)
        self._lister.progressed.connect(self._show_progress)
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
        self._placeholder.pressed.connect(self._run_placeholder_action)
        self._footer.stop.clicked.connect(self._stop)
        self._slow_timer = _timer(self, _SLOW_PLACE_MS, self._show_slow)

    def add_shortcuts(self, window: QWidget) -> None:
        """Let a window obey the keys of the browser, also while the browser is hidden in it."""
        for keys, slot in (
            ("Alt+Up", self._navigator.up),
            ("Alt+Left", self._navigator.back),
            ("Alt+Right", self._navigator.forward),
            ("Ctrl+L", self._navigator.path_bar.edit),
            ("Ctrl+F", self._view_options.focus_filter),
            ("F5", self.refresh),
        ):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(self.asked_for)
            shortcut.activated.connect(slot)

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
    def count(self) -> int:
        """Number of rows."""
        return self._model.rowCount()

    @property
    def note(self) -> str:
        """All messages shown, in one line."""
        shown = (self._placeholder.text, self._notice.text(), self._footer.note.text)
        return " ".join(text for text in shown if text)

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
        self._show(place, select)

    def show_folder(self, folder: Path, select: Path | None = None) -> None:
        """List a local folder, and select a picture in it."""
        self.show_place(LocalFolder(folder), None if select is None else select.name)

    def show_files(self, paths: Sequence[Path], title: str) -> None:
        """List some files, such as those dropped together, and select the first."""
        self.show_place(FileSet(tuple(paths), title), FileSet.key_of(paths[0]))

    @Slot(object, object)
    def _show(self, place: Place, select: str | None) -> None:
        self._place, self._select, self._announced = place, select, False
        self._current_entry.begin()
        self._failure, self._stage, self._waiting = None, "", False
        self._since_shown.start()
        self._slow_timer.start()
        self._navigator.show_place(place)
        self._lister.show(place)
        self._update_texts()

    def _visit(self, place: Place) -> Visit:
        index = self._view.currentIndex()
        is_here = index.isValid() and self._model.place is place
        return Visit(place, self._model.entry(index.row()).key if is_here else None)

    @Slot()
    def refresh(self) -> None:
        """List the place again, and retry what could not be read."""
        self._thumbnails.drop_problems()
        listing = self._model.listing
        if listing is not None and listing.complete:
            self._failure = None
            self._lister.refresh()
            self._gallery.viewport.update_soon()
        elif self._place is not None:
            self._show(self._place, self._select)

    def drop(self, source: Source) -> None:
        """Remove a picture that no longer exists from the list."""
        listing = self._model.listing
        number = None if listing is None else listing.number_of(source.key)
        if listing is None or number is None:
            return
        if listing.place.source_of(listing.entry(number)) == source:
            self._lister.drop(number)

    # -- current entry -----------------------------------------------------------------------

    def mark(self, source: Source) -> None:
        """Make a picture the current entry if it is listed, without opening it; else none."""
        listing = self._model.listing
        is_pending = self._select is not None or listing is None or listing.place is not self._place
        if is_pending or listing is None:
            return  # the entry to select is known
        number = listing.number_of(source.key)
        found = None if number is None else listing.place.source_of(listing.entry(number))
        if found is not None and found.location == source.location:
            self._current_entry.select(source.key)
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

    def pause_thumbnails(self, held: bool) -> None:
        """Pause thumbnails while a picture is being opened, or resume them."""
        self._loader.pause(held)

    def _thumbnail_of(self, source: Source, entry: Entry) -> Thumbnail | None:
        return self._thumbnails.get(location_of(source, entry))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._gallery.viewport.update_soon()

    # -- slots of the lister -----------------------------------------------------------------

    @Slot(object)
    def _begin(self, _place: Place) -> None:
        """Reset the view for the first page of another place."""
        self._slow_timer.stop()
        self._waiting = False
        self._view_options.begin()

    @Slot()
    def _show_slow(self) -> None:
        """Show a progress bar: the place takes a while."""
        if self._place is not None:
            self._waiting = True
            self._placeholder.show_progress(f"Opening {self._place.name}", self._stage)
            self._update_texts()

    @Slot(str)
    def _show_progress(self, stage: str) -> None:
        self._stage = stage
        if self._waiting:
            self._placeholder.set_stage(stage)
        elif self.count:
            self._footer.set_text(stage)

    @Slot()
    def _take_arranged(self) -> None:
        self._update_texts()
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
            self._navigator.places.add_recent(self._place)
            self.place_shown.emit(self._place)

    @Slot(object)
    def _fail(self, error: HuescopeError) -> None:
        self._slow_timer.stop()
        self._waiting = False
        self._failure = error
        self._update_texts()
        if isinstance(error, SecretNeeded):
            self.secret_needed.emit(self._place, error)
        if not self._announced:
            self._announced = True
            self.place_failed.emit(str(error))

    def _fail_navigation(self, error: HuescopeError) -> None:
        self._footer.set_text(str(error))
        self.place_failed.emit(str(error))

    # -- texts -------------------------------------------------------------------------------

    @Slot()
    def _update_texts(self) -> None:
        """Update footer, notice and placeholder."""
        listing, arrangement = self._model.listing, self._model.arrangement
        is_here = listing is not None and listing.place is self._place
        is_listing = self._lister.is_listing and is_here
        self._gallery.fit_header()
        is_slow = self._since_shown.hasExpired(_SLOW_MS)
        self._footer.offer_stop(offered=is_listing and is_slow and self.count > 0)
        summary = entry_text.listing_summary(
            listing, arrangement, is_listing=is_listing, is_stopped=self._is_stopped
        )
        self._footer.set_text("" if self._waiting else summary)
        notice = listing.note if listing is not None else ""
        request_id = self._failure.request_id if isinstance(self._failure, RemoteError) else ""
        if self._failure is not None and self.count:
            notice = f"{notice} {self._failure}".strip()
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._copy.offer(request_id if self.count else "")
        self._update_placeholder(listing, arrangement, request_id)

    @Slot()
    def _stop(self) -> None:
        """Stop listing; scrolling to the end resumes it."""
        self._lister.stop()
        bar = self._view.verticalScrollBar()
        self._model.is_stopped = self._is_stopped and bar.value() < bar.maximum()

    @property
    def _is_stopped(self) -> bool:
        listing = self._model.listing
        return listing is not None and not listing.complete and not self._lister.is_listing

    def _update_placeholder(
        self, listing: Listing | None, arrangement: Arrangement | None, request_id: str
    ) -> None:
        """Show or hide the placeholder."""
        placeholder = self._placeholder
        if self._waiting:
            return
        if self._failure and self.count == 0:
            icon = "folder-off" if self.folder is not None else "cloud-off"
            heading = "This place cannot be shown"
            placeholder.set_content(
                icon, heading, str(self._failure), "Try again", _TRY_AGAIN, request_id
            )
            self._placeholder_action = self.refresh
        elif self._place is None:
            placeholder.set_content(
                "photo", "No folder is open", _DROP_HINT, "Choose a folder…", _CHOOSE
            )
            self._placeholder_action = self.folder_requested.emit
        elif listing is None or arrangement is None or self.count or not listing.complete:
            placeholder.hide()
        elif arrangement.hidden:
            text = f"No name here contains “{self._lister.words.strip()}”."
            placeholder.set_content("search", "No match", text, "Show all", "Clear the filter")
            self._placeholder_action = self._search.filter.clear
        elif not self._lister.busy:
            placeholder.set_content("photo", "No pictures here", _EMPTY)

    @Slot()
    def _run_placeholder_action(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is about to be hidden
        if self._waiting:
            self._cancel()
        else:
            self._placeholder_action()

    @Slot()
    def _cancel(self) -> None:
        """Give up a place that does not answer; the previous one stays."""
        self._lister.stop()
        self._waiting = False
        shown = self._model.place
        if shown is not None and self._model.listing is not None:
            self._place = shown
            self._navigator.show_place(shown)
        else:
            self._failure = Cancelled()
        self._update_texts()

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
        self._loader.stop()
        for runner in self.runners:
            runner.stop()

    def shutdown(self) -> None:
        """Stop, and wait for the threads with `end_all`."""
        self.stop()
        end_all(self.runners)


def _timer(owner: QObject, interval_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(slot)
    return timer
