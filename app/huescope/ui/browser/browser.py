"""The browser: it lists a place, shows its pictures, and tells which one is wanted."""

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
from huescope.ui.browser.thumbnails.cache import LookCache
from huescope.ui.browser.thumbnails.loader import REMOTE_WORKERS, ThumbnailLoader
from huescope.ui.browser.thumbnails.worker import location_of
from huescope.ui.browser.view.current_entry import Marker
from huescope.ui.browser.view.gallery import Gallery
from huescope.ui.browser.view.type_ahead import Jumper
from huescope.ui.style import theme as look
from huescope.ui.tasks.runner import TaskRunner, end_all
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from huescope.errors import HuescopeError
    from huescope.sources.place import Entry, Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.thumbnails.cache import Look
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_LISTER_THREADS = 4
_PATIENCE_MS = 150
_SLOW_MS = 400
_INVITATION = "Drop a folder here, or choose one, to see its pictures."
_CHOOSE = "Browse a folder of this computer"
_TRY_AGAIN = "Look once more whether the place can be listed"
_EMPTY = "There are no pictures and no folders in this place."


class Browser(QWidget):
    """Shows places: folders, buckets, and files that were dropped together.

    Parameters
    ----------
    settings : Settings
        Remembers how it is looked at.
    theme : Theme
        The look in force.
    parent : QWidget, optional
        The owner; call `shutdown` before it goes.
    """

    picture_chosen = Signal(object)
    """The `Source` of a picture that shall be opened."""
    place_shown = Signal(object)
    """The `Place` that is shown now: there is a picture to open, or all is known to have none."""
    place_failed = Signal(str)
    """Why a place cannot be listed."""
    secret_needed = Signal(object, object)
    """The `Place` that cannot be listed, and the `SecretNeeded` that says what it asks for."""
    connect_wanted = Signal()
    """A person wants to reach a cloud storage."""
    folder_wanted = Signal()
    """A person wants to choose a folder."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._runner = TaskRunner(self, threads=_LISTER_THREADS)
        self._thumbnail_runner = TaskRunner(self, threads=REMOTE_WORKERS)
        self._looks = LookCache()
        self._model = EntryModel(self._look_of, self)
        self._lister = Lister(self._runner, self._model, self)
        self._loader = ThumbnailLoader(self._thumbnail_runner, self._looks, self)
        self._place: Place | None = None
        self._select: str | None = None
        self._announced = True
        self._failure: HuescopeError | None = None
        self._stage = ""
        self._waiting = False
        self._since_shown = QElapsedTimer()
        self._state_button: Callable[[], None] = self.folder_wanted.emit
        self._build()
        self._connect()
        self._viewing.restore()
        self._say()

    # -- composition -------------------------------------------------------------------------

    def _build(self) -> None:
        self._navigator = Navigator(self._theme, self._settings, self._runner, self._visit, self)
        self._search = SearchBar(self._theme, self)
        self._gallery = Gallery(self._theme, self._model, self._loader, self._lister, self)
        self._view, self._state = self._gallery.view, self._gallery.state
        self._marker = Marker(self._view, self._model, self._gallery.stillness)
        self._jumper = Jumper(self._runner, self._view, self._model)
        self._notice = QLabel(self)
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setFont(look.font(look.CAPTION_PX))
        self._notice.setContentsMargins(12, 6, 12, 0)
        self._notice.hide()
        self._copy = CopyButton(self)
        self._footer = Footer(self._theme, self)
        self._viewing = ViewOptions(
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
        self._loader.made.connect(self._model.note_look)
        self._lister.began.connect(self._begin)
        self._lister.changed.connect(self._say)
        self._lister.arranged.connect(self._take_arranged)
        self._lister.failed.connect(self._fail)
        self._lister.progressed.connect(self._tell_progress)
        self._marker.chosen.connect(self.picture_chosen)
        self._view.activated.connect(self._activated)
        self._view.stepped.connect(self._step)
        self._navigator.wanted.connect(self._show)
        self._navigator.picture_chosen.connect(self._open_typed)
        self._navigator.connect_wanted.connect(self.connect_wanted)
        self._navigator.refresh_wanted.connect(self.refresh)
        self._navigator.failed.connect(self._fail_to_go)
        self._navigator.left.connect(self._view.setFocus)
        self._search.filter.left.connect(self._view.setFocus)
        self._state.pressed.connect(self._press_state)
        self._footer.stop.clicked.connect(self._stop)
        self._patience = _timer(self, _PATIENCE_MS, self._lose_patience)
        for keys, slot in (
            ("Alt+Up", self._navigator.up),
            ("Alt+Left", self._navigator.back),
            ("Alt+Right", self._navigator.forward),
            ("Ctrl+L", self._navigator.way.edit),
            ("Ctrl+F", self._viewing.focus_filter),
            ("F5", self.refresh),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    # -- what is listed ----------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """What is shown, or was asked for last."""
        return self._place

    @property
    def folder(self) -> Path | None:
        """The folder of this computer that is shown; None for anything else."""
        return None if self._place is None else self._place.watched

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    @property
    def note(self) -> str:
        """What the browser says about what it shows."""
        shown = (self._state.text, self._notice.text(), self._footer.note.text)
        return " ".join(text for text in shown if text)

    @property
    def busy(self) -> bool:
        """Whether a place is being listed or thumbnails are being made."""
        going = self._navigator.busy or self._jumper.busy
        return going or self._lister.busy or self._loader.busy or self._gallery.sight.is_due

    def show_place(self, place: Place, select: str | None = None) -> None:
        """List a place.

        Parameters
        ----------
        place : Place
            What to look into.
        select : str, optional
            Key of the entry in it that is marked, without being opened again.
        """
        if place == self._place and select is not None and self._model.row_of(select) is not None:
            self._marker.mark(select)
            return
        if place != self._place:
            self._navigator.leave()
        self._show(place, select)

    def show_folder(self, folder: Path, select: Path | None = None) -> None:
        """List a folder of this computer, and mark a picture in it."""
        self.show_place(LocalFolder(folder), None if select is None else select.name)

    def show_files(self, paths: Sequence[Path], title: str) -> None:
        """List some files, such as those that were dropped together, and mark the first."""
        self.show_place(FileSet(tuple(paths), title), FileSet.key_of(paths[0]))

    @Slot(object)
    def show_reference(self, reference: Reference) -> None:
        """Go back to a place that was remembered."""
        self._navigator.go_back_to(reference)

    @Slot(object, object)
    def _show(self, place: Place, select: str | None) -> None:
        self._place, self._select, self._announced = place, select, False
        self._marker.begin()
        self._failure, self._stage, self._waiting = None, "", False
        self._since_shown.start()
        self._patience.start()
        self._navigator.show_place(place)
        self._lister.show(place)
        self._say()

    def _visit(self, place: Place) -> Visit:
        index = self._view.currentIndex()
        is_here = index.isValid() and self._model.place is place
        return Visit(place, self._model.entry(index.row()).key if is_here else None)

    @Slot()
    def refresh(self) -> None:
        """Look again what is in the place, also at what could not be read."""
        self._looks.drop_problems()
        listing = self._model.listing
        if listing is not None and listing.complete:
            self._failure = None
            self._lister.refresh()
            self._gallery.sight.look_soon()
        elif self._place is not None:
            self._show(self._place, self._select)

    def drop(self, source: Source) -> None:
        """Take a picture out of the list that turned out to be no longer there."""
        listing = self._model.listing
        number = None if listing is None else listing.number_of(source.key)
        if listing is None or number is None:
            return
        if listing.place.source_of(listing.entry(number)) == source:
            self._lister.drop(number)

    # -- what is marked ----------------------------------------------------------------------

    def unmark(self) -> None:
        """Mark nothing: the open picture is none of these."""
        self._marker.unmark()

    def open_first(self) -> bool:
        """Open the first picture of the list; tells whether there is one."""
        return self._marker.open_first()

    def source_beside(self, step: int) -> Source | None:
        """Give the picture so many rows after (or before) the marked one; None at the ends."""
        return self._marker.source_beside(step)

    def open_beside(self, step: int) -> bool:
        """Mark and open the picture so many rows further; tells whether there is one."""
        return self._marker.open_beside(step)

    # -- thumbnails --------------------------------------------------------------------------

    def hold_thumbnails(self, held: bool) -> None:
        """Leave the processor to the picture that is being opened, or go on."""
        self._loader.hold(held)

    def _look_of(self, source: Source, entry: Entry) -> Look | None:
        return self._looks.get(location_of(source, entry))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._gallery.sight.look_soon()

    # -- answers of the lister ---------------------------------------------------------------

    @Slot(object)
    def _begin(self, _place: Place) -> None:
        """Make room for the first page of another place."""
        self._patience.stop()
        self._waiting = False
        self._viewing.begin()

    @Slot()
    def _lose_patience(self) -> None:
        """Say that the place takes a while."""
        if self._place is not None:
            self._waiting = True
            self._state.wait(f"Opening {self._place.name}", self._stage)
            self._say()

    @Slot(str)
    def _tell_progress(self, stage: str) -> None:
        self._stage = stage
        if self._waiting:
            self._state.wait_for(stage)
        elif self.count:
            self._footer.say(stage)

    @Slot()
    def _take_arranged(self) -> None:
        self._say()
        listing, arrangement = self._model.listing, self._model.arrangement
        if listing is None or arrangement is None or listing.place is not self._place:
            return
        if self._select is not None and self._model.row_of(self._select) is not None:
            self._marker.mark(self._select)
            self._select = None
        self._marker.keep()
        if listing.complete:
            self._select = None  # it is not here, and shall not jump in later
        if not self._announced and (arrangement.pictures or listing.complete):
            self._announced = True
            self._navigator.places.add_recent(self._place)
            self.place_shown.emit(self._place)

    @Slot(object)
    def _fail(self, error: HuescopeError) -> None:
        self._patience.stop()
        self._waiting = False
        self._failure = error
        self._say()
        if isinstance(error, SecretNeeded):
            self.secret_needed.emit(self._place, error)
        if not self._announced:
            self._announced = True
            self.place_failed.emit(str(error))

    def _fail_to_go(self, error: HuescopeError) -> None:
        self._footer.say(str(error))
        self.place_failed.emit(str(error))

    # -- words -------------------------------------------------------------------------------

    @Slot()
    def _say(self) -> None:
        """Say what is shown; and where nothing is, why."""
        listing, arrangement = self._model.listing, self._model.arrangement
        is_here = listing is not None and listing.place is self._place
        going = self._lister.listing_now and is_here
        self._gallery.fit_header()
        is_slow = self._since_shown.hasExpired(_SLOW_MS)
        self._footer.offer_stop(offered=going and is_slow and self.count > 0)
        told = entry_text.told(listing, arrangement, going=going, stopped=self._stopped)
        self._footer.say("" if self._waiting else told)
        notice = listing.note if listing is not None else ""
        request_id = self._failure.request_id if isinstance(self._failure, RemoteError) else ""
        if self._failure is not None and self.count:
            notice = f"{notice} {self._failure}".strip()
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._copy.offer(request_id if self.count else "")
        self._show_state(listing, arrangement, request_id)

    @Slot()
    def _stop(self) -> None:
        """Ask for no more; whoever scrolls to the end from above goes on."""
        self._lister.stop()
        bar = self._view.verticalScrollBar()
        self._model.is_stopped = self._stopped and bar.value() < bar.maximum()

    @property
    def _stopped(self) -> bool:
        listing = self._model.listing
        return listing is not None and not listing.complete and not self._lister.listing_now

    def _show_state(
        self, listing: Listing | None, arrangement: Arrangement | None, request_id: str
    ) -> None:
        """Choose what stands in place of pictures."""
        state = self._state
        if self._waiting:
            return
        if self._failure and self.count == 0:
            icon = "folder-off" if self.folder is not None else "cloud-off"
            heading = "This place cannot be shown"
            state.say(icon, heading, str(self._failure), "Try again", _TRY_AGAIN, request_id)
            self._state_button = self.refresh
        elif self._place is None:
            state.say("photo", "No folder is open", _INVITATION, "Choose a folder…", _CHOOSE)
            self._state_button = self.folder_wanted.emit
        elif listing is None or arrangement is None or self.count or not listing.complete:
            state.hide()
        elif arrangement.hidden:
            text = f"No name here contains “{self._lister.words.strip()}”."
            state.say("search", "No match", text, "Show all", "Clear the filter")
            self._state_button = self._search.filter.clear
        elif not self._lister.busy:
            state.say("photo", "No pictures here", _EMPTY)

    @Slot()
    def _press_state(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes: keys belong there
        if self._waiting:
            self._cancel()
        else:
            self._state_button()

    @Slot()
    def _cancel(self) -> None:
        """Give up a place that does not answer; what was shown before stays."""
        self._lister.stop()
        self._waiting = False
        shown = self._model.place
        if shown is not None and self._model.listing is not None:
            self._place = shown
            self._navigator.show_place(shown)
        else:
            self._failure = Cancelled()
        self._say()

    # -- hands -------------------------------------------------------------------------------

    @Slot(object)
    def _open_typed(self, source: Source) -> None:
        """Open a picture whose way was typed, and list what lies around it."""
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
    def _step(self, step: int) -> None:
        """Go where a button of the mouse, or Backspace, asks for."""
        {-1: self._navigator.back, 0: self._navigator.up, 1: self._navigator.forward}[step]()

    # -- the end -----------------------------------------------------------------------------

    @property
    def is_at_rest(self) -> bool:
        """Whether no thread of the browser is at work."""
        return self._runner.is_idle and self._thumbnail_runner.is_idle

    @property
    def runners(self) -> tuple[TaskRunner, TaskRunner]:
        """What lists places, and what makes thumbnails."""
        return self._runner, self._thumbnail_runner

    def stop(self) -> None:
        """Refuse new work and cancel all there is, without waiting for it."""
        self._loader.stop()
        for runner in self.runners:
            runner.stop()

    def shutdown(self) -> None:
        """Stop, and wait for the threads as `end_all` does."""
        self.stop()
        end_all(self.runners)


def _timer(owner: QObject, interval_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(slot)
    return timer
