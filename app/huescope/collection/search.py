"""Search of many signatures for those nearest to a query; exact, though most are never compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.read_only import read_only
from huescope.collection import transport
from huescope.collection.signature import unpacked
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job

_AT_ONCE = 32


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """Colours that pictures shall have, and how much of each.

    Attributes
    ----------
    oklab : numpy.ndarray
        Shape (q, 3), float32, as in `huescope.collection.signature.Signature`.
    shares : numpy.ndarray
        Shape (q,), float32, above 0: the part of the picture that shall have the colour. Where the
        sum is below 1, the rest of the picture may be of any colour.
    """

    oklab: NDArray[np.float32]
    shares: NDArray[np.float32]


class Signatures:
    """The signatures of many pictures, arranged for search. Safe to share between threads.

    Parameters
    ----------
    packed : bytes
        What `huescope.collection.signature.Signature.to_bytes` gave, one after the other.
    """

    def __init__(self, packed: bytes) -> None:
        oklab, weights = unpacked(packed)
        self._oklab, self._weights = read_only(oklab), read_only(weights)
        self._by_coordinate = read_only(np.ascontiguousarray(oklab.transpose(2, 1, 0)))
        self._by_color = read_only(np.ascontiguousarray(weights.T))

    def __len__(self) -> int:
        return len(self._weights)

    def nearest(
        self, query: Query, count: int, job: Job
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Find the pictures nearest to a query by the earth mover's distance.

        Pictures are compared in the order of a bound below their distance, until the bound is
        above the worst distance that would still be found: none is missed.

        Parameters
        ----------
        query : Query
            At least one colour.
        count : int
            How many to find, at least 1.
        job : Job
            Checked every few milliseconds.

        Returns
        -------
        places : numpy.ndarray
            Shape (m,), intp, m at most `count`: indices, the nearest first; of equals the lowest.
        distances : numpy.ndarray
            Shape (m,), float64, 0 to about 2.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        job.check()
        bounds = transport.lower_bounds(
            query.oklab, query.shares, self._by_coordinate, self._by_color
        )
        order = _rising(bounds, job)
        found: list[tuple[float, int]] = []
        for start in range(0, len(order), _AT_ONCE):
            job.check()
            part = order[start : start + _AT_ONCE]
            if len(found) >= count and bounds[part[0]] > found[-1][0]:
                break
            exact = transport.distances(
                query.oklab, query.shares, self._oklab[part], self._weights[part]
            )
            found += zip(exact.tolist(), part.tolist(), strict=True)
            found = sorted(found)[:count]
        places = np.array([place for _, place in found], np.intp)
        return places, np.array([distance for distance, _ in found], np.float64)

    def all_distances(self, query: Query) -> NDArray[np.float64]:
        """Compare a query with every picture; slow, to check `nearest` with.

        Returns
        -------
        numpy.ndarray
            Shape (n,), float64.
        """
        return transport.distances(query.oklab, query.shares, self._oklab, self._weights)


def _rising(bounds: NDArray[np.float32], job: Job) -> NDArray[np.intp]:
    """Sort by the bounds."""
    job.check()
    return np.argsort(bounds, kind="stable")
