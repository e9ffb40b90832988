"""Agglomerative clustering (Ward's method): nested partitions for every number of clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.compiled import loading
from huescope.analysis.read_only import read_only

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job

_Float = TypeVar("_Float", np.float32, np.float64)

_ROUNDING = 1 - 1e-4
"""A cost times this is less than the same cost computed in another order, in float32."""


def merge_costs(moments: NDArray[_Float]) -> NDArray[_Float]:
    """Compute for each pair of clusters by how much merging them raises the squared error.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, k), float32 or float64, as in `Partition`.

    Returns
    -------
    numpy.ndarray
        Shape (k, k), of the same type, symmetric; infinite on the diagonal.

    Notes
    -----
    J. H. Ward, "Hierarchical grouping to optimize an objective function", J. American Statistical
    Association 58 (1963), 236-244.
    """
    weights = moments[0]
    costs = np.zeros((weights.size, weights.size), moments.dtype)
    for sums in moments[1:]:
        mean = sums / weights
        costs += (mean[:, None] - mean) ** 2
    costs *= weights[:, None] * weights / (weights[:, None] + weights)
    np.fill_diagonal(costs, np.inf)
    return costs


def cheapest_partners(
    moments: NDArray[np.float64],
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """For each cluster, find the one that it is cheapest to merge with, the lowest of equals.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, k), float64, as in `Partition`.

    Returns
    -------
    partner : numpy.ndarray
        Shape (k,), intp.
    cost : numpy.ndarray
        Shape (k,), float64; infinite for a single cluster.
    """
    if loading.is_loaded():
        from huescope.analysis.compiled import merges

        return merges.cheapest_partners(moments)
    return _cheapest_partners(moments)


def _cheapest_partners(moments: NDArray[_Float]) -> tuple[NDArray[np.intp], NDArray[_Float]]:
    costs = merge_costs(moments)
    partner = costs.argmin(axis=1)
    return partner, costs[np.arange(partner.size), partner]


def merge_path(moments: NDArray[np.float64], largest: int, job: Job) -> NDArray[np.int16]:
    """Repeatedly merge the two clusters with the least cost, and record each merge.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, n), float64, as in `Partition`: the initial clusters.
    largest : int
        The largest number of clusters wanted, at most n.
    job : Job
        Checked at each pass of merges.

    Returns
    -------
    numpy.ndarray
        Shape (largest, n), int16, read-only: row k - 1 assigns the initial clusters to k clusters,
        each identified by the lowest of its members. Rows are nested.

    Raises
    ------
    Cancelled
        If the job was cancelled.

    Notes
    -----
    The path is that of W. H. Equitz, "A new vector quantization clustering algorithm", IEEE Trans.
    Acoustics, Speech and Signal Processing 37 (1989), 1568-1575. Two clusters that are cheapest to
    each other are merged on it sooner or later, since no merge makes others cheaper. So all such
    pairs are merged in one pass, and sorted by their cost at the end: F. Murtagh, "A survey
    of recent advances in hierarchical clustering algorithms", Computer Journal 26 (1983), 354-359.
    """
    size = moments.shape[1]
    owner = np.arange(size, dtype=np.int16)
    owners = np.empty((largest, size), np.int16)
    if size == largest:
        owners[-1] = owner
    for merged, (kept, gone) in enumerate(_merges(moments, size - 1, job), start=1):
        owner[owner == gone] = kept
        if size - merged <= largest:
            owners[size - merged - 1] = owner
    return read_only(owners)


def merged(points: WeightedPoints, partition: Partition, size: int, job: Job) -> Partition:
    """Repeatedly merge the two clusters with the least cost, until few enough are left.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        Its clusters.
    size : int
        Number of clusters wanted, at least 1.
    job : Job
        Checked at each pass of merges.

    Returns
    -------
    Partition
        `size` clusters; the given partition itself if it has no more than that.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    too_many = partition.size - size
    if too_many <= 0:
        return partition
    owner = np.arange(partition.size)
    for kept, gone in _merges(partition.moments, too_many, job):
        owner[owner == gone] = kept
    return partition_by(points, owner[partition.labels], partition.size)


def _merges(moments: NDArray[np.float64], count: int, job: Job) -> list[tuple[int, int]]:
    """List the cheapest merges by rising cost, as the label kept and the one merged into it."""
    if loading.is_loaded():
        from huescope.analysis.compiled.merges import mutual_merges

        job.check()
        pairs, heights = mutual_merges(moments, count, np.float32(_ROUNDING))
    else:
        pairs, heights = _mutual_merges(moments, count, job)
    order = np.argsort(heights, kind="stable")[:count]
    return [(kept, gone) for kept, gone in pairs[order].tolist()]


def _mutual_merges(
    moments: NDArray[np.float64], count: int, job: Job
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Merge clusters that are cheapest to each other, until the cheapest merges are among these."""
    moments = moments.copy()
    left = np.arange(moments.shape[1])
    height = np.zeros(moments.shape[1])
    merges, heights = [np.empty((0, 2), np.intp)], [np.empty(0)]
    while left.size > 1:
        job.check()
        # In float32, which is faster, and precise enough to find the cheapest partner of each.
        partner, cost = _cheapest_partners(moments.take(left, axis=1).astype(np.float32))
        places = np.arange(left.size)
        to_come = cost.min() * np.float32(_ROUNDING)
        if sum(np.count_nonzero(each < to_come) for each in heights) >= count:
            break  # no merge makes others cheaper
        lower = np.flatnonzero((partner[partner] == places) & (places < partner))
        kept, gone = left[lower], left[partner[lower]]
        # Not below the merges that it builds on, in spite of rounding.
        height[kept] = np.maximum(cost[lower], np.maximum(height[kept], height[gone]))
        moments[:, kept] += moments[:, gone]
        merges.append(np.stack([kept, gone], axis=1))
        heights.append(height[kept])
        left = np.delete(left, partner[lower])
    return np.concatenate(merges), np.concatenate(heights)
