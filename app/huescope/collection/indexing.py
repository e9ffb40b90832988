"""Keeping the colour index up to date: reads what is new or changed, and nothing else."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.collection.index_file import Row
from huescope.collection.listing import about, item_pages, location_of
from huescope.collection.refusals import Refusals
from huescope.collection.tasks import SignatureTask, Threads
from huescope.dataclass import dataclass
from huescope.errors import PictureError, SubjectError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from huescope.cancellation import Job
    from huescope.collection.index_file import ColorIndex
    from huescope.collection.listing import Item
    from huescope.collection.tasks import Runner
    from huescope.sources.place import Place
    from huescope.sources.source import Source

_ROWS_AT_ONCE = 200
_LONGEST_UNWRITTEN_S = 2.0


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the indexing of a place is.

    Attributes
    ----------
    listed : int
        Pictures that the listing named so far.
    unchanged : int
        Those that were known, and not read again.
    added : int
        Those that were read now.
    failed : int
        Those that are no pictures, or could not be read.
    removed : int
        Those that were known and are gone.
    """

    listed: int = 0
    unchanged: int = 0
    added: int = 0
    failed: int = 0
    removed: int = 0


def update_index(
    index: ColorIndex,
    place: Place | Source,
    job: Job,
    on_tally: Callable[[Tally], None],
    on_error: Callable[[SubjectError], None],
    runner: Runner | None = None,
) -> Tally:
    """Bring the index up to date with a place.

    What was found is written every two seconds, so that a run that ends early goes on where it was.

    Parameters
    ----------
    index : ColorIndex
        Where to write.
    place : Place or Source
        From `huescope.collection.listing.place_typed`.
    job : Job
        May be cancelled; what was found until then is kept.
    on_tally : callable
        Told how far it is.
    on_error : callable
        Told of each picture or folder that fails. The others go on.
    runner : Runner, optional
        What runs the work; threads of this process if not given.

    Returns
    -------
    Tally
        At the end.

    Raises
    ------
    ReadError
        If the place cannot be listed, or too many requests in a row failed, see
        `huescope.collection.refusals`.
    WriteError
        If the index cannot be written.
    SecretNeeded, Cancelled
        As `huescope.sources.source.Source.read` does.
    """
    update = _Update(index, job, on_tally, on_error)
    try:
        update.read_all(place, runner or Threads())
    finally:
        update.write()  # also after Ctrl+C
    if update.is_complete:
        removed = index.forget(location_of(place), but=update.seen)
        update.tally = replace(update.tally, removed=removed)
    on_tally(update.tally)
    return update.tally


def add_to_index(
    index: ColorIndex,
    items: Sequence[Item],
    job: Job,
    on_error: Callable[[SubjectError], None],
    rest: Callable[[float], None] = lambda _worked_s: None,
) -> int:
    """Add pictures that were listed elsewhere, one after the other.

    Parameters
    ----------
    index : ColorIndex
        Where to write; pictures that it knows are not read again.
    items : sequence of Item
        The pictures.
    job : Job
        May be cancelled; what was found until then is kept.
    on_error : callable
        Told of each picture that fails. The others go on.
    rest : callable
        Called after each picture with the seconds that it took.

    Returns
    -------
    int
        How many were added.

    Raises
    ------
    ReadError
        If too many requests in a row failed, see `huescope.collection.refusals`.
    WriteError
        If the index cannot be written.
    SecretNeeded, Cancelled
        As `huescope.sources.source.Source.read` does.
    """
    known = index.stamps([item.location for item in items])
    update = _Update(index, job, lambda _tally: None, on_error)
    try:
        for item in items:
            job.check()
            if known.get(item.location) != item.stamp:
                started_s = time.monotonic()
                update.read(item)
                rest(time.monotonic() - started_s)
    finally:
        update.write()
    return update.tally.added


class _Update:
    """One run of `update_index`."""

    def __init__(
        self,
        index: ColorIndex,
        job: Job,
        on_tally: Callable[[Tally], None],
        on_error: Callable[[SubjectError], None],
    ) -> None:
        self._index, self._job = index, job
        self._on_tally, self._on_error = on_tally, on_error
        self.tally = Tally()
        self.seen: set[str] = set()
        self.is_complete = True
        self._rows: list[Row] = []
        self._written_s = time.monotonic()
        self._refusals = Refusals()

    def read_all(self, place: Place | Source, runner: Runner) -> None:
        """Read each picture of the place that is new or changed."""
        items = self._to_read(place)
        pairs = runner.each(place, items, SignatureTask(), self._job)
        with closing(pairs):
            for item, outcome in pairs:
                self._take(item, outcome)

    def read(self, item: Item) -> None:
        """Read one picture here."""
        try:
            outcome: Row | SubjectError = SignatureTask().work(item, self._job)
        except SubjectError as error:
            outcome = error
        self._take(item, outcome)

    def _take(self, item: Item, outcome: Row | SubjectError) -> None:
        if isinstance(outcome, SubjectError):
            self._failed(item, outcome)
        else:
            self._rows.append(outcome)
            self._count(added=1)
        self._refusals.note(item, outcome)
        waited_s = time.monotonic() - self._written_s
        if len(self._rows) >= _ROWS_AT_ONCE or waited_s > _LONGEST_UNWRITTEN_S:
            self.write()
        self._on_tally(self.tally)

    def write(self) -> None:
        """Write what was found since the last time."""
        rows, self._rows = self._rows, []
        self._written_s = time.monotonic()
        if rows:
            self._index.write(rows)

    def _to_read(self, place: Place | Source) -> Iterator[Item]:
        for page in item_pages(place, self._job, self._not_listed):
            known = self._index.stamps([item.location for item in page])
            for item in page:
                self.seen.add(item.location)
                is_known = known.get(item.location) == item.stamp
                self._count(listed=1, unchanged=int(is_known))
                if not is_known:
                    yield item
            self._on_tally(self.tally)

    def _not_listed(self, error: SubjectError) -> None:
        self.is_complete = False
        self._on_error(error)

    def _failed(self, item: Item, error: SubjectError) -> None:
        self._count(failed=1)
        self._on_error(about(item, error))
        if isinstance(error, PictureError):  # which it will be as long as it does not change
            self._rows.append(Row(item.location, item.stamp, problem=error.reason))

    def _count(self, **more: int) -> None:
        counts = {name: getattr(self.tally, name) + count for name, count in more.items()}
        self.tally = replace(self.tally, **counts)
