"""Sorting and filtering of a listing in a worker, without blocking the GUI thread.

Steps that hold the GIL are kept to some milliseconds: `list.sort` works on short runs that are
merged, and NumPy does the rest without the GIL.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import numpy as np

from huescope.dataclass import dataclass
from huescope.ui.browser.listing.sorting import GIVEN

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
    """Mapping between the entries of a listing and the rows of the view.

    Attributes
    ----------
    numbers : numpy.ndarray
        Shape (rows,), int32, read-only: the number of the entry in each row.
    rows : numpy.ndarray
        Shape (n,), int32, read-only: the row of each entry, or -1 where it is not shown.
    by_name : numpy.ndarray
        Shape (n,), int32, read-only: the numbers of all entries in natural order of their names.
    pictures, folders : int
        Number of each shown.
    hidden : int
        Number of entries that the filter hides.
    """

    numbers: NDArray[np.int32]
    rows: NDArray[np.int32]
    by_name: NDArray[np.int32]
    pictures: int
    folders: int
    hidden: int

    def row_of(self, number: int) -> int | None:
        """Return the row of an entry; None if it is not shown (yet)."""
        row = int(self.rows[number]) if number < self.rows.size else _HIDDEN
        return None if row == _HIDDEN else row


def arrange(
    listing: Listing, sorting: Sorting, words: str, known: Arrangement | None, job: Job
) -> Iterator[Arrangement]:
    """Sort and filter the entries listed so far.

    Parameters
    ----------
    listing : Listing
        Entries added meanwhile are left for the next call.
    sorting : Sorting
        The order.
    words : str
        Show only entries whose names contain each of these words, ignoring case.
    known : Arrangement, optional
        An earlier arrangement of the same listing, whose names need no sorting again.
    job : Job
        Checked between steps.

    Yields
    ------
    Arrangement
        One.

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
    if sorting.by == GIVEN:
        numbers = np.arange(count, dtype=np.int32)
    elif sorting.by != "name":
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
    """Find the next name that starts with a text, for type-ahead search.

    Parameters
    ----------
    listing : Listing
        The entries.
    arrangement : Arrangement
        The rows.
    text : str
        In lower case.
    first_row : int
        Where to start; wraps around after the last row.
    job : Job
        Checked between runs.

    Yields
    ------
    int or None
        The number of the entry; None if no name starts with the text.
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
    """Merge two sorted lists recursively; `list.sort` merges the runs of a small piece."""
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
