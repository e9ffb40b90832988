"""Listing a place, keeping up with how it changes, and arranging it; all off the GUI thread."""

from __future__ import annotations

import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from huescope.ui.browser.listing.change_check import ChangeCheck
from huescope.ui.browser.listing.listing import Batch, Changes, Listing, changes_of
from huescope.ui.browser.listing.sorting import Sorting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.sources.place import Place
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.tasks.runner import TaskRunner

_LIST, _ARRANGE, _RESCAN = "list", "arrange", "rescan"
# To work out the columns of so many takes about a millisecond.
_BATCH = 250
_PAUSE_S = 0.001
_TURN_S, _TURN_MS = 0.004, 15
_PAUSE_MS, _ENTRIES_PER_PAUSE_MS = 50, 500
_COALESCE_MS = 150


class Lister(QObject):
    """Fills a model with a place.

    Parameters
    ----------
    runner : TaskRunner
        With a few threads of its own: one may wait for a network.
    model : EntryModel
        What is filled.
    parent : QObject
        The owner.
    """

    began = Signal(object)
    """The place of which the first page is here."""
    arranged = Signal()
    """The rows of the model are up to date with all that is here."""
    changed = Signal()
    """There is more, or all; what `model.listing` tells is different."""
    failed = Signal(object)
    """A `HuescopeError`: the place cannot be listed, or not to its end."""
    progressed = Signal(str)
    """What the place is waiting for, in a few words."""

    def __init__(self, runner: TaskRunner, model: EntryModel, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._model = model
        self._place: Place | None = None
        self._sorting = Sorting()
        self._words = ""
        self._stale = False
        self._fresh = False
        self._broken = False
        self._finished = False
        self._waiting: deque[Batch] = deque()
        self._glance = ChangeCheck()
        model.more_wanted.connect(self._go_on)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_TURN_MS)
        self._turn.timeout.connect(self._take_in)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._arrange_again)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._rescan_soon)
        self._watcher.fileChanged.connect(self._rescan_soon)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_COALESCE_MS)
        self._soon.timeout.connect(self.refresh)

    @property
    def place(self) -> Place | None:
        """What was asked for last."""
        return self._place

    @property
    def listing_now(self) -> bool:
        """Whether more of the place is still to come."""
        return self._runner.busy(_LIST) or bool(self._waiting)

    @property
    def busy(self) -> bool:
        """Whether anything is being listed or arranged."""
        return (
            bool(self._waiting)
            or self._pause.isActive()
            or any(self._runner.busy(each) for each in (_LIST, _ARRANGE, _RESCAN))
        )

    def show(self, place: Place) -> None:
        """List a place; what is shown stays until the first page is here."""
        self._fresh = True
        self._list(place)

    def _list(self, place: Place) -> None:
        self._place, self._broken, self._finished = place, False, False
        self._soon.stop()
        self._waiting.clear()
        self._runner.cancel(_RESCAN)
        self._glance = ChangeCheck()
        self._runner.submit(
            _LIST,
            partial(_batches, place, self._glance),
            self._take,
            self._fail,
            on_progress=self._tell_progress,
            on_finished=self._complete,
        )

    def stop(self) -> None:
        """Ask for no more; what is here stays."""
        self._runner.cancel(_LIST)
        if self._fresh:
            self._place, self._fresh = self._model.place, False
        self._waiting.clear()
        self.changed.emit()

    @Slot()
    def _go_on(self) -> None:
        """List the rest; what is here already is taken in once more, in its place."""
        if self._place is not None and not self.listing_now:
            self._list(self._place)
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """List the place once more, and take in what is different."""
        listing = self._model.listing
        if self.listing_now:
            self._soon.start()  # it may have been listed before it changed
        elif listing is not None and listing.complete:
            self._runner.submit(
                _RESCAN, partial(_differences, listing), self._take_changes, self._fail_again
            )

    def drop(self, number: int) -> None:
        """Take out an entry that turned out to be no longer there."""
        listing = self._model.listing
        if listing is not None:
            listing.change(Changes(Batch.of(()), (), (number,), listing.note))
            self.changed.emit()
            self._arrange()

    def sort(self, sorting: Sorting) -> None:
        """Choose another order."""
        self._sorting = sorting
        self._arrange()

    def filter(self, words: str) -> None:
        """Show only names that contain each of some words."""
        self._words = words
        self._arrange()

    @property
    def words(self) -> str:
        """What is filtered for; empty where all is shown."""
        return self._words

    # -- answers of the workers --------------------------------------------------------------

    def _take(self, batch: Batch) -> None:
        """Take in the first page at once, and later ones in turns with all else that happens."""
        if self._fresh:
            self._begin()
        self._waiting.append(batch)
        if self._model.arrangement is None:
            self._take_in()
        elif not self._turn.isActive():
            self._turn.start()

    @Slot()
    def _take_in(self) -> None:
        listing = self._model.listing
        if listing is None or not self._waiting:
            return
        until_s = time.perf_counter() + _TURN_S
        while self._waiting and time.perf_counter() < until_s:
            listing.add(self._waiting.popleft())
        if self._waiting:
            self._turn.start()
        elif self._finished:
            listing.complete = not self._broken
            self._pause.stop()
            self._look_whether_it_changed(listing)
        self.changed.emit()
        self._arrange_more()

    def _begin(self) -> None:
        place, self._fresh = self._place, False
        self._runner.cancel(_ARRANGE)
        self._pause.stop()
        self._stale = self._finished = False
        self._words = ""
        self._waiting.clear()
        self._model.begin(None if place is None else Listing(place))
        self._watch(None if place is None or self._broken else place.watched)
        self.began.emit(place)

    def _fail(self, error: HuescopeError) -> None:
        """Tell why there is no more; of a place that gave nothing, nothing is shown."""
        self._broken = True
        if self._fresh:
            self._begin()
        self.failed.emit(error)

    def _fail_again(self, error: HuescopeError) -> None:
        """Show nothing of a folder that vanished; what a network gave once may come again."""
        self._fresh = self._fresh or (self._place is not None and self._place.watched is not None)
        self._fail(error)

    def _complete(self) -> None:
        self._finished = True
        listing = self._model.listing
        if self._waiting or listing is None or self._broken:
            return
        listing.complete = True
        self._pause.stop()
        self._look_whether_it_changed(listing)
        self.changed.emit()
        if self._stale and not self._runner.busy(_ARRANGE):
            self._arrange()
        elif not self._runner.busy(_ARRANGE):
            self.arranged.emit()

    def _tell_progress(self, _fraction: float, stage: str) -> None:
        self.progressed.emit(stage)

    def _take_changes(self, changes: Changes) -> None:
        listing = self._model.listing
        if listing is None:
            return
        if not changes:
            listing.note = changes.note
            self.changed.emit()
            return
        listing.change(changes)
        self._model.note_entries([entry.key for _number, entry in changes.changed])
        self.changed.emit()
        self._arrange()

    # -- arranging ---------------------------------------------------------------------------

    def _arrange_more(self) -> None:
        """Arrange what has come, now and then: the more there is, the longer it takes."""
        if self._runner.busy(_ARRANGE) or self._pause.isActive():
            self._stale = True
        else:
            self._arrange()

    @Slot()
    def _arrange_again(self) -> None:
        if self._stale:
            self._arrange()

    def _arrange(self) -> None:
        listing = self._model.listing
        if listing is None:
            return
        self._stale = False
        work = partial(_arranged, listing, self._sorting, self._words, self._model.arrangement)
        self._runner.submit(
            _ARRANGE, work, self._model.rearrange, self.failed.emit, on_finished=self._end_arranging
        )

    def _end_arranging(self) -> None:
        listing = self._model.listing
        if listing is not None and self._stale and not listing.complete:
            self._pause.start(_PAUSE_MS + listing.count // _ENTRIES_PER_PAUSE_MS)
        elif self._stale:
            self._arrange()
        self.arranged.emit()

    # -- live changes ------------------------------------------------------------------------

    def watch_files(self, paths: Sequence[Path]) -> None:
        """Watch the bytes of files too, such as those that are on the screen.

        A system tells of a folder only what comes into it and goes.
        """
        wanted = {str(path) for path in paths if str(path).isprintable()}
        watched = set(self._watcher.files())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _watch(self, folder: Path | None) -> None:
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)
        if folder is not None and str(folder).isprintable():
            self._watcher.addPath(str(folder))

    def _look_whether_it_changed(self, listing: Listing) -> None:
        """Catch up with what happened before the folder was watched."""
        if listing.complete and listing.place.watched is not None:
            work = partial(_missed, listing, self._glance)
            self._runner.submit(
                _RESCAN,
                work,
                self._take_changes,
                self._fail_again,
                on_finished=self.changed.emit,
            )

    @Slot(str)
    def _rescan_soon(self, _path: str) -> None:
        """Wait until a burst of changes is over, but not for ever."""
        if not self._soon.isActive():
            self._soon.start()


def _batches(place: Place, glance: ChangeCheck, job: Job) -> Iterator[Batch]:
    glance.take(place.watched)
    for page in place.pages(job):
        entries = page.entries
        for start in range(0, max(len(entries), 1), _BATCH):
            yield Batch.of(entries[start : start + _BATCH], page.note)
            # Threads share one interpreter: what comes from a cache is faster than the window.
            job.rest(_PAUSE_S)


def _missed(listing: Listing, glance: ChangeCheck, job: Job) -> Iterator[Changes]:
    if glance.is_outdated(listing.place.watched):
        yield from _differences(listing, job)


def _differences(listing: Listing, job: Job) -> Iterator[Changes]:
    yield changes_of(listing, listing.place.pages(job))


def _arranged(
    listing: Listing, sorting: Sorting, words: str, known: Arrangement | None, job: Job
) -> Iterator[Arrangement]:
    from huescope.ui.browser.listing.arranging import arrange

    yield from arrange(listing, sorting, words, known, job)
