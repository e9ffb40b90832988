"""Weighted points for clustering: distinct colours, or the means of histogram bins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.dense_histogram import dense_bin_moments, halved
from huescope.analysis.clustering.spaces import to_space
from huescope.analysis.compiled import loading
from huescope.analysis.nearest import homogeneous
from huescope.analysis.read_only import read_only
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

# Up to this many distinct colours are points themselves, so that flat art comes out exact.
_DISTINCT_LIMIT = 1 << 14
BINS = 20_000
"""The most bins for interactive work."""
MANY_BINS = 80_000
"""The most bins for background work: a dark picture has most of its pixels in a few bins."""
# With more distinct colours than this, a dense table of all 8-bit colours is faster.
_DENSE = 1 << 21
_FINE_BITS = 6
_CHANNEL_SHIFTS = (16, 8, 0)
# Rows of bins along red that are summed at once, so that what is computed with stays in the cache.
_ROWS = 2


@dataclass(frozen=True, slots=True, eq=False)
class WeightedPoints:
    """Positions with weights, each standing for one or more distinct colours of a picture.

    Attributes
    ----------
    positions : numpy.ndarray
        Shape (n, 3), int16, read-only: the mean of what each point stands for in the space where
        clusters are found (see `huescope.analysis.clustering.spaces`), rounded.
    prepared : numpy.ndarray
        Shape (n, 4), float32, read-only: the same for `huescope.analysis.nearest.nearest`.
    moments : numpy.ndarray
        Shape (4, n), float64, read-only: the weight of each point, above 0, and the weighted sums
        of its coordinates. Whole numbers, and exact, where weights are pixels and the space sRGB.
    rgb_moments : numpy.ndarray
        Shape (4, n), float64, read-only: the same weights, and the weighted sums of red, green and
        blue; the same array as `moments` where the space is sRGB.
    square_sum : float
        Weighted sum of the squared coordinates of all that the points stand for; for pixels in sRGB
        exact below 2^53.
    """

    positions: NDArray[np.int16]
    prepared: NDArray[np.float32]
    moments: NDArray[np.float64]
    rgb_moments: NDArray[np.float64]
    square_sum: float

    @property
    def size(self) -> int:
        """Number of points."""
        return int(self.positions.shape[0])


@dataclass(frozen=True, slots=True, eq=False)
class ColorBins:
    """The bins of a histogram of sRGB that are in use.

    Attributes
    ----------
    bits : int
        Leading bits of each channel that tell the bin.
    keys : numpy.ndarray
        Shape (n,), intp, read-only, rising: see `bin_key`.
    moments : numpy.ndarray
        Shape (4, n), float64, read-only: the weight of each bin, and the weighted sums of red,
        green and blue. Exact.
    square_sum : float
        Weighted sum of the squared coordinates of all colours.
    """

    bits: int
    keys: NDArray[np.intp]
    moments: NDArray[np.float64]
    square_sum: float

    @property
    def number_of_keys(self) -> int:
        """How many bins there could be."""
        return 1 << 3 * self.bits

    @property
    def half_side(self) -> float:
        """Half of the distance between the lowest and the highest level of a channel in a bin."""
        return ((1 << 8 - self.bits) - 1) / 2

    def middles(self) -> NDArray[np.float32]:
        """Compute the middles of the bins; shape (n, 4), as `homogeneous` gives them."""
        mask = (1 << self.bits) - 1
        levels = [self.keys >> shift * self.bits & mask for shift in (2, 1, 0)]
        corners = np.stack(levels, axis=1).astype(np.uint8) << np.uint8(8 - self.bits)
        middles = homogeneous(corners)
        middles[:, :3] += np.float32(self.half_side)
        return middles


def distinct_points(colors: ColorCounts) -> WeightedPoints:
    """Make one point of each distinct colour, weighted by its pixels, in sRGB.

    Parameters
    ----------
    colors : ColorCounts
        Colours of a picture, or a tile of them.

    Returns
    -------
    WeightedPoints
        In the same order.
    """
    moments, square_sum = _moments(colors)
    return _points(moments, moments, square_sum, colors.rgb_u8)


def cluster_points(points: WeightedPoints, labels: NDArray[np.intp], size: int) -> WeightedPoints:
    """Make one point of each cluster.

    Parameters
    ----------
    points : WeightedPoints
        n points.
    labels : numpy.ndarray
        Shape (n,), intp: the cluster of each point, 0 to `size` - 1; no cluster is empty.
    size : int
        Number of clusters.

    Returns
    -------
    WeightedPoints
        In the order of the clusters, as if all of a cluster lay at its mean.
    """
    moments = binned(points.moments, labels, size)
    square_sum = float((moments[1:] ** 2 / moments[0]).sum())
    if points.rgb_moments is points.moments:
        return _points(moments, moments, square_sum)
    return _points(moments, binned(points.rgb_moments, labels, size), square_sum)


def binned(
    moments: NDArray[np.float64], labels: NDArray[np.intp], size: int
) -> NDArray[np.float64]:
    """Add up the columns that have the same label.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (m, n), float64.
    labels : numpy.ndarray
        Shape (n,), intp, 0 to `size` - 1.
    size : int
        Number of labels k.

    Returns
    -------
    numpy.ndarray
        Shape (m, k), float64.
    """
    if loading.is_loaded():
        from huescope.analysis.compiled.labels import summed_by_label

        return summed_by_label(moments, labels, size)
    sums = np.empty((moments.shape[0], size))
    for row, values in enumerate(moments):
        sums[row] = np.bincount(labels, weights=values, minlength=size)
    return sums


def rounded_means(moments: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Divide sums by weights, and round to eight bits.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, n), float64: weights, above 0, and weighted sums of red, green and blue.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    """
    return np.ascontiguousarray(np.rint(moments[1:] / moments[0]).astype(np.uint8).T)


def bin_key(packed: NDArray[np.uint32], bits: int) -> NDArray[np.uint32]:
    """Compute the key of the histogram bin of each colour.

    Parameters
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32, 0xRRGGBB.
    bits : int
        Leading bits of each channel that count, 1 to 8.

    Returns
    -------
    numpy.ndarray
        Shape (n,), uint32: red, green and blue, `bits` each, red the highest.
    """
    key = np.zeros_like(packed)
    for shift in _CHANNEL_SHIFTS:
        key <<= bits
        key |= packed >> (shift + 8 - bits) & ((1 << bits) - 1)
    return key


def clustering_points(
    colors: ColorCounts,
    job: Job,
    space: str = "srgb",
    most_bins: int = BINS,
) -> WeightedPoints:
    """Reduce the colours of a picture to a bounded number of points.

    Few distinct colours become points themselves. Otherwise a point is the mean of the colours in
    one bin of a 64 x 64 x 64 histogram of sRGB or, if too many bins are in use, of a 32 x 32 x 32
    histogram.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.
    space : str
        Name of the space where clusters are found, see `huescope.analysis.clustering.spaces`.
    most_bins : int
        With more bins than this in use, the coarser histogram is used.

    Returns
    -------
    WeightedPoints
        At least as many points as the picture has distinct colours, up to 256. Their order does not
        depend on the space.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    return points_of(colors, color_bins(colors, job, most_bins), job, space)


def color_bins(colors: ColorCounts, job: Job, most_bins: int = BINS) -> ColorBins | None:
    """Sum the colours of a picture in the bins of a histogram.

    Parameters
    ----------
    colors, job, most_bins
        As `clustering_points` takes them.

    Returns
    -------
    ColorBins or None
        None where the distinct colours are so few that they are points themselves.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if colors.packed.size <= _DISTINCT_LIMIT:
        return None
    bits, sum_up = _FINE_BITS, dense_bin_moments if colors.packed.size > _DENSE else _summed
    bins, square_sum = sum_up(colors, job)
    if np.count_nonzero(bins[0]) > most_bins:
        bits, bins = bits - 1, halved(bins)
    moments = bins.reshape(4, -1)
    used = np.flatnonzero(moments[0])
    return ColorBins(bits, read_only(used), read_only(moments.take(used, axis=1)), square_sum)


def points_of(
    colors: ColorCounts, bins: ColorBins | None, job: Job, space: str = "srgb"
) -> WeightedPoints:
    """Make the points of `clustering_points` from known bins.

    Parameters
    ----------
    colors, job, space
        As `clustering_points` takes them.
    bins : ColorBins or None
        `color_bins` of these colours.

    Returns
    -------
    WeightedPoints
        In the order of the bins or, without any, of the colours.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if bins is None:
        rgb_moments, square_sum = _moments(colors)
    else:
        rgb_moments, square_sum = bins.moments, bins.square_sum
    if space == "srgb":
        return _points(rgb_moments, rgb_moments, square_sum)
    job.check()
    return _in_space(rgb_moments, space, colors.working_space)


def _summed(colors: ColorCounts, job: Job) -> tuple[NDArray[np.float64], float]:
    """Compute the same as `dense_bin_moments`, faster unless there are millions of colours."""
    side = 1 << _FINE_BITS
    if loading.is_loaded():
        from huescope.analysis.compiled.bins import bin_moments

        found, squares = bin_moments(colors.packed, colors.counts, _FINE_BITS)
        return found.reshape(4, side, side, side), float(squares)
    rows = range(0, side, _ROWS)
    # Colours are sorted, so those of a row of bins along red are together.
    starts = np.array(rows, np.uint32) << (_CHANNEL_SHIFTS[0] + 8 - _FINE_BITS)
    ends = [*np.searchsorted(colors.packed, starts).tolist(), colors.packed.size]
    moments, square_sum = np.zeros((4, side, side, side)), 0.0
    # On one thread: most of this holds the GIL, so two threads would take as long.
    for row, start, end in zip(rows, ends[:-1], ends[1:], strict=True):
        job.check()
        part = colors.part(slice(start, end))
        keys = bin_key(part.packed, _FINE_BITS).astype(np.intp) - row * side**2
        part_moments, part_square_sum = _moments(part)
        summed = binned(part_moments, keys, _ROWS * side**2)
        moments[:, row : row + _ROWS] = summed.reshape(4, _ROWS, side, side)
        square_sum += part_square_sum
    return moments, square_sum


def _in_space(rgb_moments: NDArray[np.float64], space: str, working_space: str) -> WeightedPoints:
    """Convert points to another colour space, by their mean colours."""
    coordinates = to_space(rounded_means(rgb_moments), space, working_space)
    moments = np.vstack([rgb_moments[:1], rgb_moments[0] * coordinates.T])
    square_sum = float((moments[1:] * coordinates.T).sum())
    return _points(moments, rgb_moments, square_sum)


def _points(
    moments: NDArray[np.float64],
    rgb_moments: NDArray[np.float64],
    square_sum: float,
    positions: NDArray[np.uint8] | None = None,
) -> WeightedPoints:
    if positions is None:
        rounded = np.rint(moments[1:] / moments[0]).astype(np.int16)
    else:
        rounded = positions.T.astype(np.int16)
    places = np.ascontiguousarray(rounded.T)
    return WeightedPoints(
        positions=read_only(places),
        prepared=read_only(homogeneous(places)),
        moments=read_only(moments),
        rgb_moments=read_only(rgb_moments),
        square_sum=square_sum,
    )


def _moments(colors: ColorCounts) -> tuple[NDArray[np.float64], float]:
    """Weights and weighted channel sums of each colour, shape (4, n), and the sum of squares."""
    weights = colors.counts.astype(np.float64)
    moments = np.empty((4, weights.size))
    moments[0] = weights
    square_sum = 0.0
    for row, shift in enumerate(_CHANNEL_SHIFTS, start=1):
        channel = (colors.packed >> shift & 0xFF).astype(np.float64)
        np.multiply(weights, channel, out=moments[row])
        square_sum += float(np.einsum("i,i->", moments[row], channel))
    return moments, square_sum
