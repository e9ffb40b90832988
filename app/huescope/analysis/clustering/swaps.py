"""Getting k-means out of a poor solution: merge where that costs little, split where it gains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.merging import merge_costs
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.splitting import best_cuts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job

# A swap is tried even where its cut alone gains less than its merge costs, since the centres around
# both then move and gain more. Lower values find a little more, and take longer.
_GAIN_OVER_COST = 0.4
_CLUSTERS_PER_SWAP = 8
_WORTH = 1e-6


@dataclass(frozen=True, slots=True)
class Effort:
    """How long `improve` may try.

    Attributes
    ----------
    trials : int
        How many swaps, or sets of swaps, to try at most.
    rounds : int
        Rounds of k-means after each, at most.
    rounds_at_last : int
        Rounds of k-means at the end, at most.
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

    A swap merges two clusters that lie close and cuts a third that is wide, so their number stays.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        Where to begin.
    effort : Effort
        How long to try.
    job : Job
        Checked before each round.
    on_trial : callable, optional
        Called as ``on_trial(number, squared_error)`` before each trial, with the error so far.

    Returns
    -------
    Partition
        Not worse than the given one.

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
    """Do the most promising swaps that have no cluster in common; also tells how many."""
    cuts = best_cuts(points, partition)
    labels = partition.labels.copy()
    swaps = 0
    for kept, freed, cut in _promising(merge_costs(partition.moments), cuts.gain, most):
        labels[partition.labels == freed] = kept
        labels[(partition.labels == cut) & cuts.beyond] = freed
        swaps += 1
    return partition_by(points, labels, partition.size), swaps


def _promising(
    costs: NDArray[np.float64], gain: NDArray[np.float64], most: int
) -> Iterator[tuple[int, int, int]]:
    """Pair the cheapest merges with the best cuts: yields (kept, freed, cut) clusters."""
    partner = costs.argmin(axis=1)
    cost = costs.min(axis=1)
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
