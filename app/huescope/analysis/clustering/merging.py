"""Merging clusters two at a time: one nested path that has a partition for every k."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.frozen import frozen

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.job import Job


def merge_costs(moments: NDArray[np.float64]) -> NDArray[np.float64]:
    """Tell for each two clusters by how much merging them raises the squared error.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, k), float64, as in `Partition`.

    Returns
    -------
    numpy.ndarray
        Shape (k, k), float64, symmetric; infinite on the diagonal.

    Notes
    -----
    J. H. Ward, "Hierarchical grouping to optimize an objective function", J. American Statistical
    Association 58 (1963), 236-244.
    """
    weights = moments[0]
    distance = np.zeros((weights.size, weights.size))
    for sums in moments[1:]:
        mean = sums / weights
        distance += (mean[:, None] - mean) ** 2
    costs: NDArray[np.float64] = distance * (
        weights[:, None] * weights / (weights[:, None] + weights)
    )
    np.fill_diagonal(costs, np.inf)
    return costs


def merge_path(moments: NDArray[np.float64], largest: int, job: Job) -> NDArray[np.int16]:
    """Merge the two clusters that cost least, over and over, and remember the way.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, n), float64, as in `Partition`: the clusters at the beginning.
    largest : int
        The most clusters that will be asked for, at most n.
    job : Job
        Checked at each merge.

    Returns
    -------
    numpy.ndarray
        Shape (largest, n), int16, read-only: row k - 1 says which cluster each of the first ones
        belongs to when there are k, each known by the lowest of its members. Rows are nested.

    Raises
    ------
    Cancelled
        If the job was cancelled.

    Notes
    -----
    W. H. Equitz, "A new vector quantization clustering algorithm", IEEE Trans. Acoustics, Speech
    and Signal Processing 37 (1989), 1568-1575.
    """
    merging = _Merging(moments)
    size = moments.shape[1]
    owner = np.arange(size, dtype=np.int16)
    owners = np.empty((largest, size), np.int16)
    for clusters in range(size, 0, -1):
        job.check()
        if clusters <= largest:
            owners[clusters - 1] = owner
        if clusters > 1:
            kept, gone = merging.merge_cheapest()
            owner[owner == gone] = kept
    return frozen(owners)


class _Merging:
    """Clusters that merge, and the cheapest partner of each, kept up to date."""

    def __init__(self, moments: NDArray[np.float64]) -> None:
        self._moments = moments.copy()
        self._costs = merge_costs(moments)
        self._partner = self._costs.argmin(axis=1)
        self._cost = self._costs.min(axis=1)

    def merge_cheapest(self) -> tuple[int, int]:
        """Merge the two clusters that cost least; the lower index stays."""
        one = int(self._cost.argmin())
        kept, gone = sorted((one, int(self._partner[one])))
        self._moments[:, kept] += self._moments[:, gone]
        self._costs[gone] = self._costs[:, gone] = np.inf
        row = self._costs_with(kept)
        self._costs[kept] = self._costs[:, kept] = row
        self._update_partners(kept, gone, row)
        return kept, gone

    def _costs_with(self, kept: int) -> NDArray[np.float64]:
        weights = self._moments[0]
        means = self._moments[1:] / weights
        distance = ((means - means[:, [kept]]) ** 2).sum(axis=0)
        row: NDArray[np.float64] = distance * (weights * weights[kept] / (weights + weights[kept]))
        # Those that have gone are infinitely far, and so is the cluster from itself.
        row[np.isinf(self._costs[kept])] = np.inf
        return row

    def _update_partners(self, kept: int, gone: int, row: NDArray[np.float64]) -> None:
        nearer = row < self._cost
        self._partner[nearer] = kept
        self._cost[nearer] = row[nearer]
        stale = (self._partner == gone) | ((self._partner == kept) & ~nearer)
        stale[[kept, gone]] = True
        self._partner[stale] = self._costs[stale].argmin(axis=1)
        self._cost[stale] = self._costs[stale].min(axis=1)
