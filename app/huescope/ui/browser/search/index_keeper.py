"""Keeps the colour index up to date with what is browsed, while nothing else is to be done."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from huescope.sources.place import Ranked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.browser.listing.lister import Lister
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "colour index"
_CALM_MS = 1500
_AT_ONCE = 64


class IndexKeeper(QObject):
    """Adds the pictures of the shown place to the index, one at a time.

    Of a local folder all pictures are read; of a remote place those whose thumbnail was made, which
    are in the cache by then.

    Parameters
    ----------
    settings : Settings
        Tells where the index is, and whether it is kept.
    runner : TaskRunner
        Runs the work, as background work.
    lister, model : Lister, EntryModel
        What is listed.
    """

    failed = Signal(object)
    """A `HuescopeError`: the index cannot be written, or the network is gone."""

    def __init__(
        self, settings: Settings, runner: TaskRunner, lister: Lister, model: EntryModel
    ) -> None:
        super().__init__(lister)
        self._settings, self._runner, self._model = settings, runner, model
        self._is_paused = self._has_failed = False
        self._seen: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._begin)
        lister.began.connect(self._forget)
        lister.changed.connect(self.look_soon)

    @Slot(str)
    def note_thumbnail(self, key: str) -> None:
        """Remember that a picture was fetched; those of a local folder are read anyway."""
        listing = self._model.listing
        if listing is not None and listing.place.watched is None:
            self._seen.add(key)
            self.look_soon()

    def pause(self, paused: bool) -> None:
        """Stop while a picture is being opened, and go on later."""
        self._is_paused = paused
        if paused:
            self._runner.cancel(_CHANNEL)
        else:
            self.look_soon()

    @Slot()
    def delete(self) -> None:
        """Delete the index, after what is being written."""
        self._timer.stop()
        if (path := self._settings.index_file) is not None:
            self._runner.submit(_CHANNEL, partial(_delete, path), _done, self._fail, idle=True)

    @Slot()
    def look_soon(self) -> None:
        """Look for pictures to add, once nothing has changed for a while."""
        if self._settings.index_file is not None and self._settings.keeps_index:
            self._timer.start()

    @Slot()
    def _forget(self) -> None:
        self._seen, self._has_failed = set(), False
        self._runner.cancel(_CHANNEL)

    @Slot()
    def _begin(self) -> None:
        listing, path = self._model.listing, self._settings.index_file
        if listing is None or path is None or self._is_paused or self._has_failed:
            return
        if isinstance(listing.place, Ranked):
            return
        if self._runner.busy(_CHANNEL):
            self._timer.start()  # for what came meanwhile
            return
        seen = None if listing.place.watched is not None else frozenset(self._seen)
        work = partial(_add, path, listing, seen)
        self._runner.submit(_CHANNEL, work, _done, self._fail, idle=True)

    def _fail(self, error: HuescopeError) -> None:
        self._has_failed = True  # until another place is shown: not again and again
        self.failed.emit(error)


def _add(path: Path, listing: Listing, seen: frozenset[str] | None, job: Job) -> Iterator[None]:
    """Add what is listed so far; of a remote place what was seen."""
    from huescope.collection.index_file import ColorIndex
    from huescope.collection.indexing import add_to_index
    from huescope.collection.listing import item_of

    place = listing.place
    with ColorIndex(path) as index:
        for start in range(0, listing.count, _AT_ONCE):
            entries = map(listing.entry, range(start, min(start + _AT_ONCE, listing.count)))
            items = [
                item_of(place.source_of(entry), entry)
                for entry in entries
                if not entry.is_folder and (seen is None or entry.key in seen)
            ]
            # Half of the time is left to what a person does.
            add_to_index(index, items, job, _ignore, time.sleep)
    yield


def _delete(path: Path, _job: Job) -> Iterator[None]:
    from huescope.collection.index_file import delete

    delete(path)
    yield


def _done(_result: None) -> None:
    """Nothing shows it."""


def _ignore(_error: HuescopeError) -> None:
    """Pass over a picture that cannot be read: the browser shows why."""
