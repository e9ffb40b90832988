"""Swap-based clustering: leave local optima of k-means by merging and splitting clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.merging import cheapest_partners
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.splitting import best_cuts
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job

# A swap is tried even if its cut alone gains less than its merge costs, since the centres around
# both then move and gain more. Lower values find a little more, and take longer.
_GAIN_OVER_COST = 0.4
_CLUSTERS_PER_SWAP = 8
_WORTH = 1e-6


@dataclass(frozen=True, slots=True)
class Effort:
    """Limits of `improve`.

    Attributes
    ----------
    trials : int
        Maximum number of swaps, or sets of swaps, to try.
    rounds : int
        Maximum number of k-means iterations after each.
    rounds_at_last : int
        Maximum number of k-means iterations at the end.
    """

    trials: int
    rounds: int
    rounds_at_last: int


def improve(
    points: WeightedPoints,
    partition: Partition,
    effort: Effort,
    job: Job,
    on_trial: Callable[[int, float], None] = lambda _number, _squared_error: None,
) -> Partition:
    """Run k-means, and swap clusters as long as that lowers the error.

    A swap merges two close clusters and splits a wide third one, so their number stays the same.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        The initial partition.
    effort : Effort
        When to stop.
    job : Job
        Checked before each iteration.
    on_trial : callable, optional
        Called as ``on_trial(number, squared_error)`` before each trial, with the error so far.

    Returns
    -------
    Partition
        Its error is not above that of the given one.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    best = refine(points, partition, effort.rounds, job)
    error = best.squared_error(points)
    several = max(1, best.size // _CLUSTERS_PER_SWAP)
    for trial in range(1, effort.trials + 1):
        on_trial(trial, error)
        swapped, swaps = _swap(points, best, several)
        if swaps == 0:
            break
        swapped = refine(points, swapped, effort.rounds, job)
        swapped_error = swapped.squared_error(points)
        if swapped.size == best.size and swapped_error < error * (1 - _WORTH):
            best, error = swapped, swapped_error
        elif swaps == 1:
            break
        else:
            several = swaps // 2
    return refine(points, best, effort.rounds_at_last, job, _WORTH)


def _swap(points: WeightedPoints, partition: Partition, most: int) -> tuple[Partition, int]:
    """Do the most promising swaps that share no cluster, and return how many there were."""
    cuts = best_cuts(points, partition)
    labels = partition.labels.copy()
    swaps = 0
    for kept, freed, cut in _promising(*cheapest_partners(partition.moments), cuts.gain, most):
        labels[partition.labels == freed] = kept
        labels[(partition.labels == cut) & cuts.beyond] = freed
        swaps += 1
    return partition_by(points, labels, partition.size), swaps


def _promising(
    partner: NDArray[np.intp],
    cost: NDArray[np.float64],
    gain: NDArray[np.float64],
    most: int,
) -> Iterator[tuple[int, int, int]]:
    """Pair the cheapest merges with the best cuts: yields (kept, freed, cut) clusters."""
    to_cut = iter(np.argsort(-gain, kind="stable").tolist())
    taken: set[int] = set()
    for merged in np.argsort(cost, kind="stable").tolist():
        kept, freed = sorted((merged, int(partner[merged])))
        if kept in taken or freed in taken:
            continue
        cut = next((label for label in to_cut if label not in taken | {kept, freed}), None)
        if cut is None or gain[cut] <= _GAIN_OVER_COST * cost[merged] or len(taken) >= 3 * most:
            return
        taken |= {kept, freed, cut}
        yield kept, freed, cut
