"""What a palette is fitted to: weighted points, one by one or whole histogram bins at once."""

from __future__ import annotations

from dataclasses import field
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

import numpy as np

from huescope.analysis.clustering.anchored import Anchor, BinMembers, moments_of
from huescope.analysis.clustering.points import bin_key, binned
from huescope.analysis.color_counts import unpack
from huescope.analysis.compiled import loading
from huescope.analysis.nearest import (
    homogeneous,
    margins_in_boxes,
    nearest,
    rounded_centers,
)
from huescope.analysis.parallel import in_threads
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.clustering.points import ColorBins, WeightedPoints
    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

    Centers = NDArray[np.float64] | NDArray[np.uint8]

# Where more of the colours than this lie in bins that several centres share, telling the bins
# apart takes longer than it saves.
_MOST_SHARED = 0.6
# With more centres than this, nearly all are near to some bin that another one moves into.
_MOST_FOLLOWED = 16
_MOST_FOLLOWED_COMPILED = 8  # a new assignment takes less time then
_AT_ONCE = 1 << 15
# Searches go on from several palettes in turn.
_MOST_ANCHORS = 3
_COLORS_WORTH_A_THREAD = 1 << 19


class Samples(Protocol):
    """Points in sRGB, weighted by pixels. Safe to share between threads."""

    def assign(self, centers: Centers, job: Job) -> tuple[NDArray[np.float64], float]:
        """Assign every point to its nearest centre, the first of equals.

        Parameters
        ----------
        centers : numpy.ndarray
            Shape (k, 3), sRGB, 0 to 255, k at least 1.
        job : Job
            Checked between steps of a few milliseconds.

        Returns
        -------
        moments : numpy.ndarray
            Shape (4, k), float64: weights of each centre, and their sums of red, green and blue.
        square_sum : float
            Weighted sum of the squared coordinates of all points.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """

    @property
    def parts(self) -> Sequence[Callable[[], WeightedPoints]]:
        """Callables that each make some of the points."""


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Points that are assigned one by one.

    Attributes
    ----------
    parts : sequence of callable
        Each makes some of them.
    """

    parts: Sequence[Callable[[], WeightedPoints]]

    def assign(self, centers: Centers, job: Job) -> tuple[NDArray[np.float64], float]:
        """See `Samples.assign`."""
        size = len(centers)

        def assign(part: Callable[[], WeightedPoints]) -> tuple[NDArray[np.float64], float]:
            points = part()
            return binned(points.moments, nearest(points.prepared, centers), size), (
                points.square_sum
            )

        moments, square_sum = np.zeros((4, size)), 0.0
        for part_moments, part_square_sum in in_threads(assign, self.parts, job):
            moments += part_moments
            square_sum += part_square_sum
        return moments, square_sum


@dataclass(frozen=True, slots=True, eq=False)
class BinnedColors:
    """Distinct colours; those of a bin are assigned at once if one centre is nearest to all.

    The result is that of `Points`, to the bit: weights and sums are whole numbers. With eight
    centres, seven of eight colours of a photograph need no comparison.

    Attributes
    ----------
    points : Points
        The distinct colours.
    colors : ColorCounts
        The same.
    bins : ColorBins
        Their histogram.
    """

    points: Points
    colors: ColorCounts
    bins: ColorBins
    _middles_once: list[NDArray[np.float32]] = field(default_factory=list, repr=False)
    _members: list[BinMembers] = field(default_factory=list, repr=False)
    _anchors: list[Anchor] = field(default_factory=list, repr=False)

    @property
    def parts(self) -> Sequence[Callable[[], WeightedPoints]]:
        """See `Samples.parts`."""
        return self.points.parts

    def assign(self, centers: Centers, job: Job) -> tuple[NDArray[np.float64], float]:
        """See `Samples.assign`."""
        job.check()
        bins, middles = self.bins, self._middles()
        is_compiled = loading.is_loaded()
        follows = len(centers) <= (_MOST_FOLLOWED_COMPILED if is_compiled else _MOST_FOLLOWED)
        if is_compiled and not follows:
            return self._compiled(np.asarray(centers, np.float64), job), bins.square_sum
        for anchor in tuple(self._anchors) if follows else ():
            if anchor.is_near(centers):
                followed = anchor.follow(centers, middles, bins.half_side)
                if followed is not None:
                    return followed, bins.square_sum
        in_boxes = margins_in_boxes(middles, bins.half_side, centers)
        members = self._members_of_bins(job)
        is_shared = in_boxes[1] <= 0
        if members.sizes[is_shared].sum() > _MOST_SHARED * self.colors.packed.size:
            return self.points.assign(centers, job)
        if not follows:
            return self._one_by_one(centers, in_boxes[0], is_shared, job), bins.square_sum
        anchor = Anchor.of(centers, members, bins, in_boxes, job)
        self._anchors[:] = [anchor, *self._anchors[: _MOST_ANCHORS - 1]]
        return anchor.moments, bins.square_sum

    def _one_by_one(
        self,
        centers: Centers,
        labels: NDArray[np.intp],
        is_shared: NDArray[np.bool_],
        job: Job,
    ) -> NDArray[np.float64]:
        """Assign the colours of shared bins one by one, and those of other bins at once."""
        size = len(centers)
        packed, counts = self._members_of_bins(job).of(is_shared)
        moments = binned(self.bins.moments.compress(~is_shared, axis=1), labels[~is_shared], size)

        def assign(start: int) -> NDArray[np.float64]:
            part = slice(start, start + _AT_ONCE)
            found = nearest(homogeneous(unpack(packed[part])), centers)
            return binned(moments_of(packed[part], counts[part]), found, size)

        for part in in_threads(assign, range(0, packed.size, _AT_ONCE), job):
            moments += part
        return moments

    def _compiled(self, centers: NDArray[np.float64], job: Job) -> NDArray[np.float64]:
        """Assign the colours of a few bins at a time."""
        from huescope.analysis.compiled.bins import assigned_moments

        bins, members = self.bins, self._members_of_bins(job)
        ends = np.concatenate([[0], np.cumsum(members.sizes)])
        count = max(1, self.colors.packed.size // _COLORS_WORTH_A_THREAD)
        pieces = np.linspace(0, bins.keys.size, count + 1).astype(int).tolist()
        eighths = np.zeros((len(centers), 4), np.int32)
        eighths[:, :3] = rounded_centers(centers) * 8
        eighths[:, 3] = (eighths**2).sum(axis=1)

        def assign(piece: tuple[int, int]) -> NDArray[np.int64]:
            return assigned_moments(
                eighths, *piece, bins.keys, bins.bits, bins.moments,
                ends, members.order, self.colors.packed, self.colors.counts,
            )  # fmt: skip

        found = in_threads(assign, list(pairwise(pieces)), job)
        sums = sum(found, np.zeros((len(centers), 4), np.int64))
        return np.ascontiguousarray(sums.T, np.float64)

    def _middles(self) -> NDArray[np.float32]:
        if not self._middles_once:
            self._middles_once.append(self.bins.middles())
        return self._middles_once[0]

    def _members_of_bins(self, job: Job) -> BinMembers:
        """Sort the colours by their bins, once."""
        if not self._members:
            bins = self.bins
            narrowest = np.min_scalar_type(bins.number_of_keys - 1)
            keys = []
            for tile in self.colors.tiles():
                job.check()
                keys.append(bin_key(tile.packed, bins.bits).astype(narrowest))
            key = np.concatenate(keys)
            order = np.argsort(key, kind="stable")  # by radix, for 16 bits
            job.check()
            sizes = np.bincount(key, minlength=bins.number_of_keys)[bins.keys]
            # Thread-safe without a lock: appending is atomic, and every thread finds the same.
            self._members.append(BinMembers(self.colors, order.astype(np.uint32), sizes))
        return self._members[0]
