"""The weighted points that clustering works on: neighbouring colours as one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack
from huescope.analysis.frozen import frozen
from huescope.analysis.nearest import homogeneous

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.job import Job

# So few colours are points themselves, and flat art comes out exact.
_DISTINCT_LIMIT = 1 << 14
# More bins than this cost time without a visibly better palette.
_BINS_LIMIT = 20_000
_FINE_BITS = 6
_COARSE_BITS = 5


@dataclass(frozen=True, slots=True, eq=False)
class WeightedPoints:
    """Colours with weights, each standing for one or more distinct colours of a picture.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, read-only: the mean of what each point stands for, rounded.
    prepared : numpy.ndarray
        Shape (n, 4), float32, read-only: the same for `huescope.analysis.nearest.nearest`.
    moments : numpy.ndarray
        Shape (4, n), float64, read-only: the pixels of each point, and the sums of their red, green
        and blue. Whole numbers, and exact.
    square_sum : float
        Sum of red² + green² + blue² over the pixels of all points, exact below 2^53.
    bits : int
        How many leading bits of each channel tell the points apart: two colours of the picture
        belong to one point where their `bin_key` for these bits is the same. 8 where each distinct
        colour is a point, 0 where points are clusters of any form.
    """

    rgb_u8: NDArray[np.uint8]
    prepared: NDArray[np.float32]
    moments: NDArray[np.float64]
    square_sum: float
    bits: int

    @property
    def size(self) -> int:
        """How many points there are."""
        return int(self.rgb_u8.shape[0])


def distinct_points(colors: ColorCounts) -> WeightedPoints:
    """Make one point of each distinct colour.

    Parameters
    ----------
    colors : ColorCounts
        Colours of a picture, or a tile of them.

    Returns
    -------
    WeightedPoints
        In the same order.
    """
    rgb_u8 = colors.rgb_u8
    moments, square_sum = _moments(rgb_u8, colors.counts)
    return _points(rgb_u8, moments, square_sum, 8)


def cluster_points(moments: NDArray[np.float64]) -> WeightedPoints:
    """Make one point of each cluster.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, k), float64: pixels, and sums of red, green and blue; no cluster is empty.

    Returns
    -------
    WeightedPoints
        In the same order, as if all pixels of a cluster had its mean colour.
    """
    square_sum = float((moments[1:] ** 2 / moments[0]).sum())
    return _points(rounded_means(moments), moments, square_sum, 0)


def rounded_means(moments: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Divide sums by pixels, and round to eight bits.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, n), float64: pixels, at least 1, and sums of red, green and blue.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    """
    return np.ascontiguousarray(np.rint(moments[1:] / moments[0]).astype(np.uint8).T)


def bin_key(rgb_u8: NDArray[np.uint8], bits: int) -> NDArray[np.uint32]:
    """Tell the histogram bin of each colour.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8, sRGB, not empty.
    bits : int
        Leading bits of each channel that count, 1 to 8.

    Returns
    -------
    numpy.ndarray
        Shape (...), uint32: red, green and blue, `bits` each, red the highest; 0xRRGGBB for 8 bits.
    """
    packed = pack(rgb_u8)
    if bits == 8:
        return packed
    key = np.zeros_like(packed)
    for shift in (16, 8, 0):
        key <<= bits
        key |= packed >> (shift + 8 - bits) & ((1 << bits) - 1)
    return key


def clustering_points(colors: ColorCounts, job: Job) -> WeightedPoints:
    """Make as many points as are worth clustering, whatever the size of the picture.

    Where there are few distinct colours, they are the points. Otherwise a point is the mean of the
    colours in one bin of a 64 x 64 x 64 histogram or, where too many bins are in use, of a 32 x 32
    x 32 histogram.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    WeightedPoints
        At least as many points as the picture has distinct colours, up to 256.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if colors.packed.size <= _DISTINCT_LIMIT:
        return distinct_points(colors)
    bits = _FINE_BITS
    histogram, square_sum = _histogram(colors, job)
    if np.count_nonzero(histogram[0]) > _BINS_LIMIT:
        bits = _COARSE_BITS
        histogram = _coarser(histogram)
    moments = np.ascontiguousarray(histogram[:, histogram[0] > 0])
    return _points(rounded_means(moments), moments, square_sum, bits)


def _points(
    rgb_u8: NDArray[np.uint8], moments: NDArray[np.float64], square_sum: float, bits: int
) -> WeightedPoints:
    prepared = frozen(homogeneous(rgb_u8))
    return WeightedPoints(frozen(rgb_u8), prepared, frozen(moments), square_sum, bits)


def _moments(
    rgb_u8: NDArray[np.uint8], counts: NDArray[np.int64]
) -> tuple[NDArray[np.float64], float]:
    """Pixels and channel sums of each colour, shape (4, n), and the sum of all squares."""
    channels = rgb_u8.T.astype(np.float64, order="C")
    moments = np.empty((4, counts.size))
    moments[0] = counts
    np.multiply(channels, moments[0], out=moments[1:])
    return moments, float(np.einsum("ij,ij->", channels, moments[1:]))


def _histogram(colors: ColorCounts, job: Job) -> tuple[NDArray[np.float64], float]:
    """Moments by bin, shape (4, 64³), red the slowest; and the sum of all squares."""
    bins = 1 << (3 * _FINE_BITS)
    histogram = np.zeros((4, bins))
    square_sum = 0.0
    for tile in colors.tiles(bins):  # as many as a table has bins, so that neither outweighs
        job.check()
        rgb_u8 = tile.rgb_u8
        key = bin_key(rgb_u8, _FINE_BITS)
        moments, tile_square_sum = _moments(rgb_u8, tile.counts)
        histogram += np.stack([np.bincount(key, weights=row, minlength=bins) for row in moments])
        square_sum += tile_square_sum
    return histogram, square_sum


def _coarser(histogram: NDArray[np.float64]) -> NDArray[np.float64]:
    """Join each 2 x 2 x 2 bins: shape (4, 64³) becomes (4, 32³)."""
    side = 1 << _COARSE_BITS
    cubes = histogram.reshape(4, side, 2, side, 2, side, 2)
    return np.asarray(cubes.sum(axis=(2, 4, 6))).reshape(4, -1)
