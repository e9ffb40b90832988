"""Cutting clusters in two, each across its longest axis where that lowers the error most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.partition import partition_by

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.job import Job


@dataclass(frozen=True, slots=True, eq=False)
class Cuts:
    """The best cut of each cluster.

    Attributes
    ----------
    gain : numpy.ndarray
        Shape (k,), float64: by how much the cut lowers the squared error along the axis, and so at
        least in all; 0 where there is nothing to cut.
    beyond : numpy.ndarray
        Shape (n,), bool: the points beyond the cut of their own cluster.
    """

    gain: NDArray[np.float64]
    beyond: NDArray[np.bool_]


def best_cuts(points: WeightedPoints, partition: Partition) -> Cuts:
    """Find the best cut of every cluster across its principal axis.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        Its clusters.

    Returns
    -------
    Cuts
        One for each cluster.

    Notes
    -----
    The axis is that of M. T. Orchard and C. A. Bouman, "Color quantization of images", IEEE Trans.
    Signal Processing 39 (1991), 2677-2690. The place is the one of least squared error along that
    axis, as in X. Wu, "Color quantization by dynamic programming and principal analysis", ACM
    Trans. Graphics 11 (1992).
    """
    weights, along = points.moments[0], _along_axes(points, partition)
    order = np.lexsort((along, partition.labels))
    labels = partition.labels[order]
    first = np.searchsorted(labels, np.arange(partition.size))
    near_weight = _running(weights[order], labels, first)
    near_sum = _running((weights * along)[order], labels, first)
    far_weight = partition.moments[0][labels] - near_weight
    # Weights are whole numbers, so one half tells "nothing beyond" from rounding.
    cuttable = far_weight > 0.5
    # Each side's weight times the square of its mean; both sides' sums differ only in sign.
    gain_here = np.zeros(labels.size)
    gain_here[cuttable] = near_sum[cuttable] ** 2 * (
        1 / near_weight[cuttable] + 1 / far_weight[cuttable]
    )
    gain = np.maximum.reduceat(gain_here, first)
    best = np.flatnonzero(gain_here == gain[labels])
    cut = best[np.searchsorted(labels[best], np.arange(partition.size))]
    beyond = np.empty(labels.size, np.bool_)
    beyond[order] = np.arange(labels.size) > cut[labels]
    return Cuts(gain, beyond)


def split(points: WeightedPoints, partition: Partition, size: int, job: Job) -> Partition:
    """Cut clusters, those that gain most first, until there are enough.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        Where to begin.
    size : int
        Number of clusters wanted.
    job : Job
        Checked between rounds.

    Returns
    -------
    Partition
        `size` clusters, or one for each point where there are fewer points.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if points.size <= size:
        return partition_by(points, np.arange(points.size), points.size)
    while partition.size < size:
        job.check()
        cuts = best_cuts(points, partition)
        # Half of the clusters at once: nearly the choice of one at a time, in a few rounds.
        several = min(size - partition.size, (partition.size + 1) // 2)
        chosen = np.argsort(-cuts.gain, kind="stable")[:several]
        chosen = chosen[cuts.gain[chosen] > 0]
        if chosen.size == 0:
            break
        new_label = np.full(partition.size, -1)
        new_label[chosen] = partition.size + np.arange(chosen.size)
        moved = cuts.beyond & (new_label[partition.labels] >= 0)
        labels = np.where(moved, new_label[partition.labels], partition.labels)
        partition = partition_by(points, labels, partition.size + chosen.size)
    return partition


def _along_axes(points: WeightedPoints, partition: Partition) -> NDArray[np.float64]:
    """Project each point on the principal axis of its cluster, from its mean; shape (n,)."""
    weights = points.moments[0]
    offset = (points.moments[1:] / weights).T - partition.centers[partition.labels]
    covariance = np.empty((partition.size, 3, 3))
    for i, j in ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)):
        products = weights * offset[:, i] * offset[:, j]
        sums = np.bincount(partition.labels, weights=products, minlength=partition.size)
        covariance[:, i, j] = covariance[:, j, i] = sums
    _, vectors = np.linalg.eigh(covariance)
    return np.asarray((offset * vectors[partition.labels, :, 2]).sum(axis=1))


def _running(
    values: NDArray[np.float64], labels: NDArray[np.intp], first: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Sum up to and with each place, from the beginning of its cluster; sorted by cluster."""
    total = np.cumsum(values)
    before = np.where(first > 0, total[first - 1], 0)
    return total - before[labels]
