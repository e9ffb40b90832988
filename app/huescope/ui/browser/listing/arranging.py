"""Sorting and filtering a listing in a worker, without holding up the window.

Steps that hold the interpreter's lock are kept to some milliseconds: `list.sort` works on short
runs and merges them, numpy does the rest unlocked.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.listing.sorting import Sorting
    from huescope.ui.browser.listing.texts import Texts

_RUN = 1024
_HIDDEN = -1


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """Which entries of a listing stand in which rows.

    Attributes
    ----------
    numbers : numpy.ndarray
        Shape (rows,), int32, read-only: the number of the entry in each row.
    rows : numpy.ndarray
        Shape (n,), int32, read-only: the row of each entry, or -1 where it is not shown.
    by_name : numpy.ndarray
        Shape (n,), int32, read-only: the numbers of all entries in natural order of their names.
    pictures, folders : int
        How many of each are shown.
    hidden : int
        How many entries the filter leaves out.
    """

    numbers: NDArray[np.int32]
    rows: NDArray[np.int32]
    by_name: NDArray[np.int32]
    pictures: int
    folders: int
    hidden: int

    def row_of(self, number: int) -> int | None:
        """Find the row of an entry; None where it is not shown (yet)."""
        row = int(self.rows[number]) if number < self.rows.size else _HIDDEN
        return None if row == _HIDDEN else row


def arrange(
    listing: Listing, sorting: Sorting, words: str, known: Arrangement | None, job: Job
) -> Iterator[Arrangement]:
    """Sort and filter what is listed so far.

    Parameters
    ----------
    listing : Listing
        More may be added to it meanwhile; that is left for the next time.
    sorting : Sorting
        The order.
    words : str
        Only entries are shown whose names contain each of these words, in any case.
    known : Arrangement, optional
        An older one of the same listing: its names need not be sorted again.
    job : Job
        Checked between steps.

    Yields
    ------
    Arrangement
        Just one.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    count = listing.count
    if known is not None and known.by_name.size == count:
        by_name = known.by_name
    else:
        by_name = _sorted_by_name(listing.natural, count, known, job)
    numbers = by_name
    job.check()
    if sorting.by != "name":
        column = listing.modified_s if sorting.by == "date" else listing.size_bytes
        values = np.array(column[:count])[numbers]
        numbers = numbers[np.argsort(-values if sorting.descending else values, kind="stable")]
    elif sorting.descending:
        numbers = numbers[::-1]
    job.check()
    present = np.frombuffer(bytes(listing.present[:count]), np.bool_)
    wanted = present & _matching(listing.folded, count, words, job)
    is_folder = np.frombuffer(bytes(listing.folders[:count]), np.bool_)
    numbers = numbers[wanted[numbers]]
    among_folders = is_folder[numbers]
    folders, pictures = numbers[among_folders], numbers[~among_folders]
    yield _arrangement(np.concatenate([folders, pictures]), by_name, folders.size, present)


def find(
    listing: Listing, arrangement: Arrangement, text: str, first_row: int, job: Job
) -> Iterator[int | None]:
    """Look for the next name that begins with a text, as a person types it.

    Parameters
    ----------
    listing : Listing
        What is shown.
    arrangement : Arrangement
        How it is shown.
    text : str
        In lower case.
    first_row : int
        Where to begin; goes on from the first row after the last one.
    job : Job
        Checked now and then.

    Yields
    ------
    int or None
        The number of the entry; None where no name begins so.
    """
    numbers, folded = arrangement.numbers, listing.folded
    turned = np.roll(numbers, -first_row)
    for start in range(0, turned.size, _RUN):
        job.check()
        for number in turned[start : start + _RUN].tolist():
            if folded[number].startswith(text):
                yield number
                return
    yield None


def _sorted_by_name(
    keys: Texts, count: int, known: Arrangement | None, job: Job
) -> NDArray[np.int32]:
    runs = [known.by_name.tolist()] if known else []
    for start in range(known.by_name.size if known else 0, count, _RUN):
        job.check()
        runs.append(sorted(range(start, min(start + _RUN, count)), key=keys.__getitem__))
    while len(runs) > 1:
        runs.sort(key=len)
        runs = [*runs[2:], _merged(runs[0], runs[1], keys, job)]
    return np.array(runs[0] if runs else [], np.int32)


def _merged(one: list[int], other: list[int], keys: Texts, job: Job) -> list[int]:
    """Join two sorted lists, piece by piece: `list.sort` finds the runs in a piece."""
    job.check()
    if not one or not other:
        return one or other
    if keys[one[-1]] < keys[other[0]]:
        return [*one, *other]
    if len(one) + len(other) <= 2 * _RUN:
        return sorted([*one, *other], key=keys.__getitem__)
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    middle = len(longer) // 2
    cut = bisect_left(shorter, keys[longer[middle]], key=keys.__getitem__)
    return [
        *_merged(longer[:middle], shorter[:cut], keys, job),
        *_merged(longer[middle:], shorter[cut:], keys, job),
    ]


def _matching(folded: Texts, count: int, words: str, job: Job) -> NDArray[np.bool_]:
    wanted = words.casefold().split()
    if not wanted:
        return np.ones(count, np.bool_)
    result = np.empty(count, np.bool_)
    for start in range(0, count, _RUN):
        job.check()
        stop = min(start + _RUN, count)
        names = folded.between(start, stop)
        result[start:stop] = [all(word in name for word in wanted) for name in names]
    return result


def _arrangement(
    numbers: NDArray[np.int32], by_name: NDArray[np.int32], folders: int, present: NDArray[np.bool_]
) -> Arrangement:
    rows = np.full(present.size, _HIDDEN, np.int32)
    rows[numbers] = np.arange(numbers.size, dtype=np.int32)
    for column in (numbers, rows, by_name):
        column.flags.writeable = False
    return Arrangement(
        numbers=numbers,
        rows=rows,
        by_name=by_name,
        pictures=numbers.size - folders,
        folders=folders,
        hidden=int(present.sum()) - numbers.size,
    )
