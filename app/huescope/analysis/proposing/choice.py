"""Choice of a few candidates that stand for all: weighted k-medians with a bounded distance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job

# A thousand products of the two fit into 32 bits.
MOST_DISTANCE = 1 << 8
"""The greatest distance; about a tenth of a unit of CIEDE2000 is told apart."""
MOST_WEIGHT = 1 << 12
"""The greatest weight."""
_NEVER = np.iinfo(np.int32).max


@dataclass(frozen=True, slots=True)
class Ground:
    """A candidate that covers most of the picture. Safe to share between threads.

    Attributes
    ----------
    candidate : int
        Its index.
    from_size : int
        It is added to the first choice of at least this size, above 1, that has nothing like it.
    like : int
        Distance below which another candidate stands for it.
    """

    candidate: int
    from_size: int
    like: int


class Choice:
    """Candidates chosen one after another, each of which lowers the cost most.

    The cost is the weighted mean, over all candidates, of the bounded distance to the nearest
    chosen one. After each addition at most one chosen candidate is exchanged for a better one (the
    swap step of L. Kaufman, P. Rousseeuw, "Partitioning Around Medoids", 1990). A choice of k + 1
    begins with that of k, so the two differ by at most two candidates.

    Not safe to share between threads without a lock.

    Parameters
    ----------
    distances : numpy.ndarray
        Shape (m, m), int32, symmetric, already bounded: 0 to `MOST_DISTANCE`; m at most 1000.
    weights : numpy.ndarray
        Shape (m,), int32, 0 to `MOST_WEIGHT`. In whole numbers every sum is exact, so that the
        choice does not depend on the processor.
    apart : int
        Least distance between two of a choice, as far as there are candidates that far apart.
    fixed : int
        So many candidates, the first ones, are in every choice.
    ground : Ground, optional
        A candidate that larger choices have.
    """

    def __init__(
        self,
        distances: NDArray[np.int32],
        weights: NDArray[np.int32],
        apart: int,
        fixed: int = 0,
        ground: Ground | None = None,
    ) -> None:
        self._distances = distances
        self._weights = weights
        self._apart = apart
        self._ground = ground
        # How many of the chosen ones, from the first, are never exchanged.
        self._kept = fixed
        self._chosen = list(range(fixed))
        self._by_size = {fixed: tuple(self._chosen)}

    def of(self, size: int, job: Job) -> tuple[int, ...]:
        """Choose candidates.

        Parameters
        ----------
        size : int
            How many, from the number of fixed ones (at least 1) to m.
        job : Job
            Checked between additions of about a millisecond.

        Returns
        -------
        tuple of int
            Their indices, each once, the fixed ones first.

        Raises
        ------
        Cancelled
            If the job was cancelled; what was chosen so far stays.
        """
        while len(self._chosen) < size:
            job.check()
            if not self._add_ground():
                self._add()
            self._exchange()
            self._by_size[len(self._chosen)] = tuple(self._chosen)
        return self._by_size[size]

    def _add_ground(self) -> bool:
        ground = self._ground
        if ground is None or len(self._chosen) + 1 < ground.from_size:
            return False
        if self._distances[ground.candidate, self._chosen].min() < ground.like:
            return False
        self._chosen.insert(self._kept, ground.candidate)
        self._kept += 1
        return True

    def _add(self) -> None:
        distances = self._distances
        if self._chosen:
            nearest = distances[:, self._chosen].min(axis=1)
            distances = np.minimum(nearest[:, None], distances)
            close = nearest < self._apart
            close[self._chosen] = True
            if close.all():
                close[:] = False
                close[self._chosen] = True
        else:
            close = np.zeros(len(distances), np.bool_)
        costs = self._summed(distances)
        costs[close] = _NEVER
        self._chosen.append(int(costs.argmin()))

    def _summed(self, distances: NDArray[np.int32]) -> NDArray[np.int32]:
        """Add up the weighted rows; shape (m,)."""
        return np.asarray((distances * self._weights[:, None]).sum(axis=0, dtype=np.int32))

    def _exchange(self) -> None:
        """Carry out the exchange that lowers the cost most, if any does."""
        size = len(self._chosen)
        if size < 2 or size == self._kept:
            return
        owner, nearest, second = self._owners()
        # By owner, so that what each of them owns is one run.
        order = np.argsort(owner, kind="stable")
        begins = np.searchsorted(owner[order], np.arange(size))
        distances, weights = self._distances[order], self._weights[order, None]
        kept = np.minimum(distances, nearest[order, None])
        freed = np.minimum(distances, second[order, None]) - kept
        costs = (kept * weights).sum(axis=0, dtype=np.int32)
        # Row i, column j: the cost without the i-th chosen candidate and with candidate j.
        costs = costs + np.add.reduceat(freed * weights, begins, axis=0, dtype=np.int32)
        # None may come near to another than the one that it takes the place of.
        leaver = np.arange(size)[:, None]
        costs[(leaver != owner) & (nearest < self._apart)] = _NEVER
        costs[:, second < self._apart] = _NEVER
        costs[: self._kept] = _NEVER
        costs[:, self._chosen] = _NEVER
        leaving, entering = divmod(int(costs.argmin()), costs.shape[1])
        if costs[leaving, entering] < (nearest * self._weights).sum(dtype=np.int32):
            self._chosen[leaving] = entering

    def _owners(self) -> tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.int32]]:
        """Tell the nearest chosen candidate of each, and the distances of the nearest two."""
        to_chosen = self._distances[:, self._chosen]
        everyone = np.arange(len(to_chosen))
        owner = to_chosen.argmin(axis=1)
        # Each chosen one owns itself, also where two are of one colour.
        owner[self._chosen] = np.arange(len(self._chosen))
        nearest = to_chosen[everyone, owner]
        to_chosen[everyone, owner] = _NEVER
        return owner, nearest, to_chosen.min(axis=1)
