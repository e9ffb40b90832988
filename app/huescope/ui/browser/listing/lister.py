"""Lists, watches and arranges a place in worker threads."""

from __future__ import annotations

import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from huescope.sources.place import Ranked
from huescope.ui.browser.listing.change_check import ChangeCheck
from huescope.ui.browser.listing.listing import Batch, Changes, Listing, changes_of
from huescope.ui.browser.listing.sorting import GIVEN, Sorting

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
# Building the columns of so many entries takes about a millisecond.
_BATCH = 250
_PAUSE_S = 0.001
_BATCH_TIME_S, _BATCH_PAUSE_MS = 0.004, 15
_PAUSE_MS, _ENTRIES_PER_PAUSE_MS = 50, 500
_COALESCE_MS = 150


class Lister(QObject):
    """Fills an `EntryModel` with the entries of a place.

    Parameters
    ----------
    runner : TaskRunner
        A runner of its own with a few threads: one may wait for a network.
    model : EntryModel
        The model to fill.
    parent : QObject
        The parent.
    """

    began = Signal(object)
    """The place whose first page has arrived."""
    arranged = Signal()
    """The rows of the model are up to date with the listing."""
    changed = Signal()
    """`model.listing` has changed, or is complete."""
    failed = Signal(object)
    """A `HuescopeError`: the place cannot be listed, or only in part."""
    progressed = Signal(str)
    """What the listing is waiting for, in a few words."""

    def __init__(self, runner: TaskRunner, model: EntryModel, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._model = model
        self._place: Place | None = None
        self._sorting = Sorting()
        self._keeps_order = False
        self._words = ""
        self._stale = False
        self._is_new_place = False
        self._has_failed = False
        self._finished = False
        self._pending: deque[Batch] = deque()
        self._change_check = ChangeCheck()
        model.more_requested.connect(self._resume)
        self._batch_timer = QTimer(self)
        self._batch_timer.setSingleShot(True)
        self._batch_timer.setInterval(_BATCH_PAUSE_MS)
        self._batch_timer.timeout.connect(self._add_pending)
        self._arrange_timer = QTimer(self)
        self._arrange_timer.setSingleShot(True)
        self._arrange_timer.timeout.connect(self._arrange_again)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._rescan_soon)
        self._watcher.fileChanged.connect(self._rescan_soon)
        self._rescan_timer = QTimer(self)
        self._rescan_timer.setSingleShot(True)
        self._rescan_timer.setInterval(_COALESCE_MS)
        self._rescan_timer.timeout.connect(self.refresh)

    @property
    def place(self) -> Place | None:
        """The place requested last."""
        return self._place

    @property
    def is_listing(self) -> bool:
        """Whether more entries are expected."""
        return self._runner.busy(_LIST) or bool(self._pending)

    @property
    def busy(self) -> bool:
        """Whether anything is being listed or arranged."""
        return (
            bool(self._pending)
            or self._arrange_timer.isActive()
            or any(self._runner.busy(each) for each in (_LIST, _ARRANGE, _RESCAN))
        )

    def show(self, place: Place) -> None:
        """List a place; the previous one stays until the first page arrives."""
        self._is_new_place = True
        self._list(place)

    def _list(self, place: Place) -> None:
        self._place, self._has_failed, self._finished = place, False, False
        self._rescan_timer.stop()
        self._pending.clear()
        self._runner.cancel(_RESCAN)
        self._change_check = ChangeCheck()
        self._runner.submit(
            _LIST,
            partial(_batches, place, self._change_check),
            self._receive,
            self._fail,
            on_progress=self._show_progress,
            on_finished=self._complete,
        )

    def stop(self) -> None:
        """Stop listing; the entries listed so far stay."""
        self._runner.cancel(_LIST)
        if self._is_new_place:
            self._place, self._is_new_place = self._model.place, False
        self._pending.clear()
        self.changed.emit()

    @Slot()
    def _resume(self) -> None:
        """Resume a stopped listing; entries that are known keep their numbers."""
        if self._place is not None and not self.is_listing:
            self._list(self._place)
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """List the place again, and apply the differences."""
        listing = self._model.listing
        if self.is_listing:
            self._rescan_timer.start()  # the running listing may have passed the change
        elif listing is not None and listing.complete:
            self._runner.submit(
                _RESCAN, partial(_differences, listing), self._apply_changes, self._fail_rescan
            )

    def drop(self, number: int) -> None:
        """Remove an entry that no longer exists."""
        listing = self._model.listing
        if listing is not None:
            listing.change(Changes(Batch.of(()), (), (number,), listing.note))
            self.changed.emit()
            self._arrange()

    def sort(self, sorting: Sorting) -> None:
        """Set the order."""
        self._sorting, self._keeps_order = sorting, False
        self._arrange()

    def filter(self, words: str) -> None:
        """Show only entries whose names contain each of the words."""
        self._words = words
        self._arrange()

    @property
    def words(self) -> str:
        """The filter; empty if all entries are shown."""
        return self._words

    # -- results of the workers --------------------------------------------------------------

    def _receive(self, batch: Batch) -> None:
        """Add the first batch at once, and later ones in time slices between other events."""
        if self._is_new_place:
            self._begin()
        self._pending.append(batch)
        if self._model.arrangement is None:
            self._add_pending()
        elif not self._batch_timer.isActive():
            self._batch_timer.start()

    @Slot()
    def _add_pending(self) -> None:
        listing = self._model.listing
        if listing is None or not self._pending:
            return
        until_s = time.perf_counter() + _BATCH_TIME_S
        while self._pending and time.perf_counter() < until_s:
            listing.add(self._pending.popleft())
        if self._pending:
            self._batch_timer.start()
        elif self._finished:
            listing.complete = not self._has_failed
            self._arrange_timer.stop()
            self._check_for_changes(listing)
        self.changed.emit()
        self._arrange_more()

    def _begin(self) -> None:
        place, self._is_new_place = self._place, False
        self._runner.cancel(_ARRANGE)
        self._arrange_timer.stop()
        self._stale = self._finished = False
        self._words = ""
        self._keeps_order = isinstance(place, Ranked)
        self._pending.clear()
        self._model.begin(None if place is None else Listing(place))
        self._watch(None if place is None or self._has_failed else place.watched)
        self.began.emit(place)

    def _fail(self, error: HuescopeError) -> None:
        """Report why listing ended; a place without any page is shown empty."""
        self._has_failed = True
        if self._is_new_place:
            self._begin()
        self.failed.emit(error)

    def _fail_rescan(self, error: HuescopeError) -> None:
        """Clear a local folder that vanished; keep what a network place listed before."""
        self._is_new_place = self._is_new_place or (
            self._place is not None and self._place.watched is not None
        )
        self._fail(error)

    def _complete(self) -> None:
        self._finished = True
        listing = self._model.listing
        if self._pending or listing is None or self._has_failed:
            return
        listing.complete = True
        self._arrange_timer.stop()
        self._check_for_changes(listing)
        self.changed.emit()
        if self._stale and not self._runner.busy(_ARRANGE):
            self._arrange()
        elif not self._runner.busy(_ARRANGE):
            self.arranged.emit()

    def _show_progress(self, _fraction: float, stage: str) -> None:
        self.progressed.emit(stage)

    def _apply_changes(self, changes: Changes) -> None:
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
        """Arrange what has arrived, less often the more entries there are."""
        if self._runner.busy(_ARRANGE) or self._arrange_timer.isActive():
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
        sorting = Sorting(GIVEN) if self._keeps_order else self._sorting
        work = partial(_arranged, listing, sorting, self._words, self._model.arrangement)
        self._runner.submit(
            _ARRANGE, work, self._model.rearrange, self.failed.emit, on_finished=self._end_arranging
        )

    def _end_arranging(self) -> None:
        listing = self._model.listing
        if listing is not None and self._stale and not listing.complete:
            self._arrange_timer.start(_PAUSE_MS + listing.count // _ENTRIES_PER_PAUSE_MS)
        elif self._stale:
            self._arrange()
        self.arranged.emit()

    # -- live changes ------------------------------------------------------------------------

    def watch_files(self, paths: Sequence[Path]) -> None:
        """Watch the contents of files, such as the visible ones.

        Watching a folder reports only entries that are added or removed.
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

    def _check_for_changes(self, listing: Listing) -> None:
        """Apply changes made before the folder was watched."""
        if listing.complete and listing.place.watched is not None:
            work = partial(_changes_if_outdated, listing, self._change_check)
            self._runner.submit(
                _RESCAN,
                work,
                self._apply_changes,
                self._fail_rescan,
                on_finished=self.changed.emit,
            )

    @Slot(str)
    def _rescan_soon(self, _path: str) -> None:
        """Coalesce a burst of changes, with a bounded delay."""
        if not self._rescan_timer.isActive():
            self._rescan_timer.start()


def _batches(place: Place, change_check: ChangeCheck, job: Job) -> Iterator[Batch]:
    change_check.record(place.watched)
    for page in place.pages(job):
        entries = page.entries
        for start in range(0, max(len(entries), 1), _BATCH):
            yield Batch.of(entries[start : start + _BATCH], page.note)
            # Leave the GIL to the GUI thread: pages from a cache come faster than it can show them.
            job.rest(_PAUSE_S)


def _changes_if_outdated(
    listing: Listing, change_check: ChangeCheck, job: Job
) -> Iterator[Changes]:
    if change_check.is_outdated(listing.place.watched):
        yield from _differences(listing, job)


def _differences(listing: Listing, job: Job) -> Iterator[Changes]:
    yield changes_of(listing, listing.place.pages(job))


def _arranged(
    listing: Listing, sorting: Sorting, words: str, known: Arrangement | None, job: Job
) -> Iterator[Arrangement]:
    from huescope.ui.browser.listing.arranging import arrange

    yield from arrange(listing, sorting, words, known, job)
