"""Divisive clustering: split clusters across their principal axes where the error falls most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.compiled import loading
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job

# A cut lies between two of this many slices over six standard deviations. Sorting the points
# instead takes three times as long, and gains nothing that k-means afterwards does not.
_SLICES = 32
_SLICES_PER_DEVIATION = _SLICES / 6
# Up to this many, every cluster is cut in each pass; then the half that gains most.
_CUT_ALL_BELOW = 64
# A side that weighs less than this fraction of its cluster is a rounding error.
_ROUNDING = 1e-12
# Of a symmetric matrix: those on and above the diagonal.
_ENTRIES = ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2))
# Squarings of a covariance matrix until only its principal axis is left (power iteration).
_SQUARINGS = 3


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
    """Find a good cut of every cluster across its principal axis.

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
    axis, among those between slices of equal width, as in X. Wu, "Color quantization by dynamic
    programming and principal analysis", ACM Trans. Graphics 11 (1992).
    """
    labels, size = partition.labels, partition.size
    if loading.is_loaded():
        from huescope.analysis.compiled import cuts

        return Cuts(
            *cuts.best_cuts(
                points.moments, labels, partition.moments, _SQUARINGS, _SLICES, _ROUNDING
            )
        )
    weights, along = points.moments[0], _along_axes(points, partition)
    weighted = weights * along
    total = partition.moments[0]
    deviation = np.sqrt(np.bincount(labels, weights=weighted * along, minlength=size) / total)
    scale = np.divide(_SLICES_PER_DEVIATION, deviation, out=np.zeros(size), where=deviation > 0)
    slices = along * scale.take(labels)
    slices += _SLICES / 2
    slices = np.minimum(np.maximum(slices, 0, out=slices), _SLICES - 1, out=slices).astype(np.intp)
    place = labels * _SLICES + slices
    near_weight = _running(weights, place, size)
    near_sum = _running(weighted, place, size)
    far_weight = total[:, None] - near_weight
    least = _ROUNDING * total[:, None]
    # Each side's weight times the square of its mean; both sides' sums differ only in sign.
    harmonic = near_weight * far_weight / total[:, None]
    cuttable = np.minimum(near_weight, far_weight) > least
    gains = np.divide(near_sum**2, harmonic, out=np.zeros_like(near_sum), where=cuttable)
    cut = gains.argmax(axis=1)
    return Cuts(gains[np.arange(size), cut], slices > cut.take(labels))


def split(points: WeightedPoints, partition: Partition, size: int, job: Job) -> Partition:
    """Split clusters, those that gain most first, until there are enough.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        The initial partition.
    size : int
        Number of clusters wanted.
    job : Job
        Checked between passes.

    Returns
    -------
    Partition
        `size` clusters, or one for each point where there are fewer points. The first clusters keep
        their numbers and lose what was cut off.

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
        several = min(size - partition.size, _most_cuts(partition.size))
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


def _most_cuts(size: int) -> int:
    """Limit the cuts of a pass, so that few passes choose nearly as one cut at a time would."""
    return size if size < _CUT_ALL_BELOW else size // 2


def _along_axes(points: WeightedPoints, partition: Partition) -> NDArray[np.float64]:
    """Project each point on the principal axis of its cluster, from its mean; shape (n,)."""
    weights, labels = points.moments[0], partition.labels
    offset = points.moments[1:] / weights
    offset -= partition.centers.T.take(labels, axis=1)
    weighted = weights * offset
    covariance = np.empty((len(_ENTRIES), partition.size))
    for row, (i, j) in enumerate(_ENTRIES):
        products = weighted[i] * offset[j]
        covariance[row] = np.bincount(labels, weights=products, minlength=partition.size)
    offset *= _principal_axes(covariance).take(labels, axis=1)
    return np.asarray(offset[0] + offset[1] + offset[2])


def _principal_axes(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Approximate the eigenvectors of the largest eigenvalues; shape (3, k), 0 if there is none.

    Written out in its six entries, shape (6, k), it is as fast as products of stacked matrices, and
    does not depend on how those are computed.
    """
    power = covariance
    for _ in range(_SQUARINGS):
        trace = power[0] + power[3] + power[5]
        power = np.divide(power, trace, out=np.zeros_like(power), where=trace > 0)
        xx, xy, xz, yy, yz, zz = power
        power = np.stack(
            [
                xx * xx + xy * xy + xz * xz,
                xx * xy + xy * yy + xz * yz,
                xx * xz + xy * yz + xz * zz,
                xy * xy + yy * yy + yz * yz,
                xy * xz + yy * yz + yz * zz,
                xz * xz + yz * yz + zz * zz,
            ]
        )
    rows = power[[[0, 1, 2], [1, 3, 4], [2, 4, 5]]]
    longest = power[[0, 3, 5]].argmax(axis=0)
    axes = np.take_along_axis(rows, longest[None, None], axis=0)[0]
    length = np.sqrt(axes[0] * axes[0] + axes[1] * axes[1] + axes[2] * axes[2])
    return np.asarray(np.divide(axes, length, out=np.zeros_like(axes), where=length > 0))


def _running(
    values: NDArray[np.float64], place: NDArray[np.intp], size: int
) -> NDArray[np.float64]:
    """Cumulative sums over the slices of each cluster; shape (size, _SLICES)."""
    sums = np.bincount(place, weights=values, minlength=size * _SLICES)
    return np.asarray(np.cumsum(sums.reshape(size, _SLICES), axis=1))
