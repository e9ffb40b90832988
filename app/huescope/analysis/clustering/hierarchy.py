"""Cluster hierarchy: points, 2560 medium clusters, 512 small clusters, and how these merge.

Interactive results are computed on the few clusters, high-quality ones on all points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.merging import merge_path
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.points import cluster_points
from huescope.analysis.clustering.splitting import split
from huescope.analysis.clustering.swaps import Effort, improve
from huescope.analysis.read_only import read_only
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job

_SMALL_CLUSTERS = 512
_MEDIUM_CLUSTERS = 2560
_ROUNDS_OF_SMALL_CLUSTERS = 2
# With fewer small clusters than this to a cluster, swapping them gains too little.
_SMALL_TO_SWAP = 16
_EFFORT = Effort(trials=2, rounds=2, rounds_at_last=0)


@dataclass(frozen=True, slots=True, eq=False)
class Hierarchy:
    """The points at three levels of detail. Safe to share between threads.

    Attributes
    ----------
    points : WeightedPoints
        n points.
    medium : WeightedPoints
        m clusters of the points, each as one point.
    medium_of_point : numpy.ndarray
        Shape (n,), intp, read-only.
    small : WeightedPoints
        s clusters of the medium clusters, each as one point.
    small_of_medium : numpy.ndarray
        Shape (m,), intp, read-only.
    owners : numpy.ndarray
        Shape (k, s), int16, read-only: row i - 1 divides the small clusters into i clusters; see
        `huescope.analysis.clustering.merging.merge_path`.
    """

    points: WeightedPoints
    medium: WeightedPoints
    medium_of_point: NDArray[np.intp]
    small: WeightedPoints
    small_of_medium: NDArray[np.intp]
    owners: NDArray[np.int16]

    @classmethod
    def build(cls, points: WeightedPoints, largest: int, job: Job) -> Hierarchy:
        """Split the points into clusters top-down, then merge the small clusters bottom-up.

        Parameters
        ----------
        points : WeightedPoints
            What is clustered.
        largest : int
            The largest number of clusters that `seed` will be asked for, at most 512.
        job : Job
            Checked between steps of a few milliseconds.

        Returns
        -------
        Hierarchy
            For 1 to `largest` clusters, or as many as there are points.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        whole = partition_by(points, np.zeros(points.size, np.intp), 1)
        small = split(points, whole, _SMALL_CLUSTERS, job)
        small = refine(points, small, _ROUNDS_OF_SMALL_CLUSTERS, job)
        # Again, to replace the clusters that lost all their points.
        small = split(points, small, _SMALL_CLUSTERS, job)
        medium = split(points, small, _MEDIUM_CLUSTERS, job)
        small_of_medium = np.empty(medium.size, np.intp)
        small_of_medium[medium.labels] = small.labels
        return cls(
            points=points,
            medium=cluster_points(points, medium.labels, medium.size),
            medium_of_point=read_only(medium.labels),
            small=cluster_points(points, small.labels, small.size),
            small_of_medium=read_only(small_of_medium),
            owners=merge_path(small.moments, min(largest, small.size), job),
        )

    def seed(self, size: int, job: Job) -> Partition:
        """Take a partition from the merge path, and improve it by moving whole small clusters.

        Parameters
        ----------
        size : int
            Number of clusters, from 1 to what `build` was told, or to the number of points.
        job : Job
            Checked between steps of a millisecond.

        Returns
        -------
        Partition
            Of `medium`.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        joined = self.owners[size - 1].astype(np.intp)
        if _SMALL_TO_SWAP * size <= self.small.size:
            partition = partition_by(self.small, joined, self.small.size)
            joined = improve(self.small, partition, _EFFORT, job).labels
        return partition_by(self.medium, joined[self.small_of_medium], self.small.size)
