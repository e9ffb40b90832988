"""Comparison of two palettes (diff): colours kept, changed, added and removed."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import numpy as np

from huescope.color import difference
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass
from huescope.palette.arrays import rgb_u8_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.palette.palette import Palette

SAME_COLOR_UP_TO = 20.0
"""Up to this CIEDE2000 a colour counts as changed; beyond it, as one removed and one added."""

_PREFER_SAME_PLACE = 1e-6


@dataclass(frozen=True, slots=True)
class Matched:
    """A colour that both palettes have, changed or not.

    Attributes
    ----------
    before, after : int
        Its indices in the two palettes.
    difference : float
        CIEDE2000.
    moved : bool
        Whether its position relative to the others has changed.
    """

    before: int
    after: int
    difference: float
    moved: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """The differences between two palettes. Safe to share between threads.

    Attributes
    ----------
    matched : tuple of Matched
        By rising index in the second palette.
    removed : tuple of int
        Indices in the first palette without a match.
    added : tuple of int
        Indices in the second palette without a match.
    """

    matched: tuple[Matched, ...]
    removed: tuple[int, ...]
    added: tuple[int, ...]


def compare(before: Palette, after: Palette, job: Job) -> Comparison:
    """Match the colours of two palettes so that the sum of the differences is minimal.

    Parameters
    ----------
    before, after : Palette
        Of any sizes.
    job : Job
        Checked between steps.

    Returns
    -------
    Comparison
        Pairs beyond `SAME_COLOR_UP_TO` are counted as removed and added. As few as possible count
        as moved: all but the longest subsequence that keeps its order.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    old, new = rgb_u8_of(before.swatches), rgb_u8_of(after.swatches)
    formula = difference.get("ciede2000")
    values = formula.difference(rgb_u8_to_lab(old)[:, None], rgb_u8_to_lab(new))
    apart = np.abs(np.arange(len(old))[:, None] - np.arange(len(new)))
    cost = np.minimum(values, SAME_COLOR_UP_TO) + _PREFER_SAME_PLACE * apart
    places = [
        (first, second)
        for second, first in sorted((second, first) for first, second in assign(cost, job))
        if values[first, second] < SAME_COLOR_UP_TO
    ]
    stayed = _longest_increasing_subsequence([first for first, _second in places])
    matched = tuple(
        Matched(first, second, float(values[first, second]), first not in stayed)
        for first, second in places
    )
    gone = set(range(len(old))) - {first for first, _second in places}
    fresh = set(range(len(new))) - {second for _first, second in places}
    return Comparison(matched, tuple(sorted(gone)), tuple(sorted(fresh)))


def assign(cost: NDArray[np.float64], job: Job) -> list[tuple[int, int]]:
    """Solve the linear assignment problem: pair rows with columns at minimal total cost.

    Parameters
    ----------
    cost : numpy.ndarray
        Shape (m, n), finite.
    job : Job
        Checked for each row.

    Returns
    -------
    list of tuple of int
        min(m, n) pairs of a row and a column, each used once.

    Raises
    ------
    Cancelled
        If the job was cancelled.

    Notes
    -----
    One shortest augmenting path for each row: R. Jonker, A. Volgenant, "A shortest
    augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987),
    325-340.
    """
    if cost.shape[0] > cost.shape[1]:
        return [(row, column) for column, row in assign(cost.T, job)]
    rows, columns = cost.shape
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    row_of = np.full(columns, -1)
    for start in range(rows):
        job.check()
        _augment(cost, start, row_of, row_price, column_price)
    return [(int(row), column) for column, row in enumerate(row_of) if row >= 0]


def _augment(
    cost: NDArray[np.float64],
    start: int,
    row_of: NDArray[np.intp],
    row_price: NDArray[np.float64],
    column_price: NDArray[np.float64],
) -> None:
    """Assign a column to one more row along the shortest augmenting path."""
    reach = np.full(len(row_of), np.inf)
    came_from = np.empty_like(row_of)
    done = np.zeros(len(row_of), np.bool_)
    row, column, length = start, -1, 0.0
    while row >= 0:
        way = length + cost[row] - row_price[row] - column_price
        shorter = ~done & (way < reach)
        reach[shorter], came_from[shorter] = way[shorter], row
        column = int(np.where(done, np.inf, reach).argmin())
        length = float(reach[column])
        done[column] = True
        row = int(row_of[column])
    passed = done.copy()
    passed[column] = False
    slack = length - reach[passed]
    row_price[row_of[passed]] += slack
    column_price[passed] -= slack
    row_price[start] += length
    while True:
        row = int(came_from[column])
        row_of[column] = row
        if row == start:
            return
        column = int(np.flatnonzero((row_of == row) & (np.arange(len(row_of)) != column))[0])


def _longest_increasing_subsequence(places: Sequence[int]) -> set[int]:
    """Return the values of a longest increasing subsequence."""
    ends: list[int] = []
    chains: list[tuple[int, ...]] = []
    for place in places:
        length = bisect_left(ends, place)
        chain = (*(chains[length - 1] if length else ()), place)
        ends[length : length + 1], chains[length : length + 1] = [place], [chain]
    return set(chains[-1]) if chains else set()
