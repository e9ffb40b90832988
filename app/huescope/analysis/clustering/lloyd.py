"""Weighted k-means (Lloyd's algorithm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.nearest import nearest

if TYPE_CHECKING:
    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job


def refine(
    points: WeightedPoints, partition: Partition, rounds: int, job: Job, worth: float = 1e-4
) -> Partition:
    """Run weighted k-means from a given partition.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    partition : Partition
        The initial partition. A cluster that loses all its points is dropped.
    rounds : int
        Maximum number of iterations; fewer where the error hardly falls.
    job : Job
        Checked before each iteration.
    worth : float
        An iteration that lowers the error by no more than this fraction is the last.

    Returns
    -------
    Partition
        Its error is not above that of the given one.

    Raises
    ------
    Cancelled
        If the job was cancelled.

    Notes
    -----
    S. P. Lloyd, "Least squares quantization in PCM", IEEE Trans. Information Theory 28 (1982),
    129-137.
    """
    error = partition.squared_error(points) if rounds > 1 else 0.0
    for left in reversed(range(rounds)):
        job.check()
        labels = nearest(points.prepared, partition.centers)
        partition = partition_by(points, labels, partition.size)
        if left == 0:
            break
        previous, error = error, partition.squared_error(points)
        if previous - error <= worth * error:
            break
    return partition
