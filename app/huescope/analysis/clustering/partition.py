"""Partition of weighted points into clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import binned
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.points import WeightedPoints


@dataclass(frozen=True, slots=True, eq=False)
class Partition:
    """Non-empty clusters of points, with their weights and weighted sums.

    Attributes
    ----------
    labels : numpy.ndarray
        Shape (n,), intp: the cluster of each point, 0 to k - 1.
    moments : numpy.ndarray
        Shape (4, k), float64: weight of each cluster, and the weighted sums of its coordinates.
    """

    labels: NDArray[np.intp]
    moments: NDArray[np.float64]

    @property
    def size(self) -> int:
        """Number of clusters."""
        return int(self.moments.shape[1])

    @property
    def centers(self) -> NDArray[np.float64]:
        """The mean of each cluster in the space of the points: shape (k, 3), float64."""
        return np.asarray(self.moments[1:] / self.moments[0]).T

    def squared_error(self, points: WeightedPoints) -> float:
        """Weighted sum of the squared distances of the points to the means of their clusters."""
        weights, sums = self.moments[0], self.moments[1:]
        return points.square_sum - float((sums * sums / weights).sum())


def partition_by(points: WeightedPoints, labels: NDArray[np.intp], size: int) -> Partition:
    """Make a partition from labels, dropping empty clusters.

    Parameters
    ----------
    points : WeightedPoints
        n points.
    labels : numpy.ndarray
        Shape (n,), intp, 0 to `size` - 1.
    size : int
        Number of clusters, including the empty ones.

    Returns
    -------
    Partition
        The clusters keep their order.
    """
    moments = binned(points.moments, labels, size)
    used = moments[0] > 0
    if used.all():
        return Partition(labels, moments)
    return Partition((np.cumsum(used) - 1)[labels], np.ascontiguousarray(moments[:, used]))
