"""Assignments of k-means that follow an earlier one, to centres that moved a little.

The score of a centre c for a colour x, |c|² - 2 x·c, changes by a linear function of x when c
moves. Within a bin that is bounded, so that only colours have to be looked at again whose two best
scores were nearer to each other than that: a few in a hundred, in most iterations. Bounds of this
kind are those of Hamerly, "Making k-means even faster" (2010), here for bins of a histogram.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import binned
from huescope.analysis.color_counts import unpack
from huescope.analysis.nearest import homogeneous, nearest, rounded_centers, two_nearest
from huescope.analysis.parallel import in_threads
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.points import ColorBins
    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

    Centers = NDArray[np.float64] | NDArray[np.uint8]

# Bins whose margin is at most this are looked into colour by colour, so that they need not be sure
# for centres that moved by a level or two.
_SLACK = 600.0
# Where more colours than this have to be looked at again, a new assignment takes no longer.
_MOST_AGAIN = 0.4
_MOST_MOVED = 4.0  # levels of all three channels
_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class BinMembers:
    """The distinct colours of a picture in the order of their bins.

    Attributes
    ----------
    colors : ColorCounts
        The colours.
    order : numpy.ndarray
        Shape (n,), uint32: their places, by their bins.
    sizes : numpy.ndarray
        Shape (m,), intp: how many colours are in each bin.
    """

    colors: ColorCounts
    order: NDArray[np.uint32]
    sizes: NDArray[np.intp]

    def of(self, bins: NDArray[np.bool_]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """Give the colours in some bins, as 0xRRGGBB, and their weights; bin by bin."""
        places = self.order[np.repeat(bins, self.sizes)]
        return self.colors.packed[places], self.colors.counts[places]


@dataclass(frozen=True, slots=True, eq=False)
class Anchor:
    """An assignment to centres, from which that to other centres follows.

    Attributes
    ----------
    centers : numpy.ndarray
        Shape (k, 3), float64: as `rounded_centers` gives them.
    moments : numpy.ndarray
        Shape (4, k), float64: the result.
    bin_labels, bin_margins : numpy.ndarray
        Shape (m,): the centre that is nearest to the middle of each bin, and by how much its score
        is below all others within the whole bin; float32, negative where it is not.
    packed, counts : numpy.ndarray
        Shape (n,): the colours of bins of small margins, and their weights.
    labels, margins : numpy.ndarray
        Shape (n,): the nearest centre of each, and by how much its score is below the second,
        float32.
    places : numpy.ndarray
        Shape (n,), intp: where its centre and its bin are in a table of shape (k, m).
    """

    centers: NDArray[np.float64]
    moments: NDArray[np.float64]
    bin_labels: NDArray[np.intp]
    bin_margins: NDArray[np.float32]
    packed: NDArray[np.uint32]
    counts: NDArray[np.int64]
    labels: NDArray[np.intp]
    margins: NDArray[np.float32]
    places: NDArray[np.intp]

    @classmethod
    def of(
        cls,
        centers: Centers,
        members: BinMembers,
        bins: ColorBins,
        in_boxes: tuple[NDArray[np.intp], NDArray[np.float32]],
        job: Job,
    ) -> Anchor:
        """Assign all colours.

        Parameters
        ----------
        centers : numpy.ndarray
            Shape (k, 3), sRGB, 0 to 255.
        members, bins : BinMembers, ColorBins
            The colours.
        in_boxes : tuple of numpy.ndarray
            `huescope.analysis.nearest.margins_in_boxes` of the bins.
        job : Job
            Checked between steps of a few milliseconds.
        """
        bin_labels, bin_margins = in_boxes
        is_near = bin_margins <= _SLACK
        packed, counts = members.of(is_near)
        chosen = np.flatnonzero(is_near)
        own_bins = np.repeat(chosen, members.sizes[chosen])

        def assign(start: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
            part = packed[start : start + _AT_ONCE]
            return two_nearest(homogeneous(unpack(part)), centers)

        found = list(in_threads(assign, range(0, packed.size, _AT_ONCE), job))
        labels = np.concatenate([np.empty(0, np.intp), *(each for each, _ in found)])
        margins = np.concatenate([np.empty(0, np.float32), *(each for _, each in found)])
        size = len(centers)
        moments = binned(bins.moments.compress(~is_near, axis=1), bin_labels[~is_near], size)
        moments += binned(moments_of(packed, counts), labels, size)
        return cls(
            rounded_centers(centers),
            moments,
            bin_labels,
            bin_margins,
            packed,
            counts,
            labels,
            margins,
            labels * bin_labels.size + own_bins,
        )

    def is_near(self, centers: Centers) -> bool:
        """Tell whether centres are the same ones, moved a little, in any order."""
        if len(centers) != len(self.centers):
            return False
        apart = np.abs(self.centers[:, None] - rounded_centers(centers)).sum(axis=2)
        return bool(apart.min(axis=1).max() <= _MOST_MOVED)

    def follow(
        self, centers: Centers, middles: NDArray[np.float32], half_side: float
    ) -> NDArray[np.float64] | None:
        """Assign all colours to centres that moved.

        Parameters
        ----------
        centers : numpy.ndarray
            Shape (k, 3), sRGB, 0 to 255; as many as before.
        middles, half_side : numpy.ndarray, float
            The bins, as `huescope.analysis.nearest.margins_in_boxes` takes them.

        Returns
        -------
        numpy.ndarray or None
            Shape (4, k), float64: the moments, to the bit those of a new assignment. None where
            the centres moved so far that one takes no longer.
        """
        new = rounded_centers(centers)
        size = len(new)
        apart = ((self.centers[:, None] - new) ** 2).sum(axis=2)
        now = apart.argmin(axis=1)  # which of the new centres each of the former ones is
        if np.unique(now).size < size:
            return None
        moved_to = new[now]
        change = np.empty((4, size), np.float32)
        change[:3] = -2 * (moved_to - self.centers).T
        change[3] = (moved_to**2).sum(axis=1) - (self.centers**2).sum(axis=1)
        # Exact, as the scores themselves are; one row a centre, see `nearest`.
        by_score = change.T @ middles.T
        reach = (half_side * np.abs(change[:3]).sum(axis=0)).astype(np.float32)[:, None]
        # How much the least of all scores may fall, and how much the own one may rise.
        fall = (by_score - reach).min(axis=0)
        rise = by_score + reach
        own_rise = rise.take(self.bin_labels * fall.size + np.arange(fall.size))
        sure = self.bin_margins + fall > own_rise
        if not sure[self.bin_margins > _SLACK].all():
            return None
        again = np.flatnonzero(self.margins <= (rise - fall).take(self.places))
        if again.size > _MOST_AGAIN * self.labels.size:
            return None
        labels = nearest(homogeneous(unpack(self.packed[again])), centers)
        before = now[self.labels[again]]
        is_other = labels != before
        moved = again[is_other]
        moments = moments_of(self.packed[moved], self.counts[moved])
        assigned = binned(moments, labels[is_other], size) - binned(moments, before[is_other], size)
        assigned[:, now] += self.moments
        return np.asarray(assigned)


def moments_of(packed: NDArray[np.uint32], counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Weights and weighted sums of red, green and blue; shape (4, n)."""
    moments = np.empty((4, packed.size))
    moments[0] = counts
    np.multiply(unpack(packed).T, moments[0], out=moments[1:])
    return moments
