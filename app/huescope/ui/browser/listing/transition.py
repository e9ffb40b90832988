"""Steps from one row order to another that Qt's views can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One change of the rows of a model.

    Attributes
    ----------
    numbers : numpy.ndarray
        Shape (rows,), int32: the entry of each row after the step.
    removed, inserted : tuple of int, optional
        First and last row removed or inserted; if both are None, rows only move.
    """

    numbers: NDArray[np.int32]
    removed: tuple[int, int] | None = None
    inserted: tuple[int, int] | None = None


def transition(
    old: NDArray[np.int32] | None, new: NDArray[np.int32], entries: int
) -> Iterator[Step]:
    """Yield the steps between two orders: at most one removal, one insertion and two moves.

    Scattered rows are brought together first, so that thousands of them change in one step.

    Parameters
    ----------
    old, new : numpy.ndarray
        Shapes (rows,), int32: distinct numbers below `entries`; None if nothing was shown.
    entries : int
        Number of entries.

    Yields
    ------
    Step
        In order; the last one results in `new`.
    """
    if old is None:
        old = new[:0]
    stays = np.zeros(entries, np.bool_)
    stays[new] = True
    for step in _removal(old, stays[old]):
        yield step
        old = step.numbers
    was = np.zeros(entries, np.bool_)
    was[old] = True
    yield from _insertion(old, new, ~was[new])


def _removal(old: NDArray[np.int32], stays: NDArray[np.bool_]) -> Iterator[Step]:
    if stays.all():
        return
    kept, gone = old[stays], np.flatnonzero(~stays)
    first, last = int(gone[0]), int(gone[-1])
    if last - first + 1 > gone.size:
        yield Step(np.concatenate([kept, old[~stays]]))
        first, last = kept.size, old.size - 1
    yield Step(kept, removed=(first, last))


def _insertion(
    old: NDArray[np.int32], new: NDArray[np.int32], is_new: NDArray[np.bool_]
) -> Iterator[Step]:
    kept, places = new[~is_new], np.flatnonzero(is_new)
    if not np.array_equal(kept, old):
        yield Step(kept)
    if places.size == 0:
        return
    first, last = int(places[0]), int(places[-1])
    if last - first + 1 > places.size:
        yield Step(np.concatenate([kept, new[is_new]]), inserted=(kept.size, new.size - 1))
        yield Step(new)
    else:
        yield Step(new, inserted=(first, last))
