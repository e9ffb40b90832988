"""Histogram bins of a picture with millions of colours, by way of a dense table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.parallel import in_threads

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

_SIDE = 4
_BINS = 256 // _SIDE
# The colours of one row of bins along red are contiguous: they differ in their low bits only.
_ROW_BITS = 18
_WITHIN_ROW = (1 << _ROW_BITS) - 1
_OFFSETS = np.arange(float(_SIDE))
_LEVELS = np.arange(256.0)
# One matrix product gives the weight, and the weight times its offset within the bin.
_SUM_AND_OFFSET = np.stack([np.ones(_SIDE), _OFFSETS], axis=1)


def dense_bin_moments(colors: ColorCounts, job: Job) -> tuple[NDArray[np.float64], float]:
    """Sum the moments of the bins of a 64 x 64 x 64 histogram, using a table of all colours.

    The time hardly depends on the number of colours: 0.06 s, where summing colour by colour takes
    0.8 s for all 16.7 million of them.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    moments : numpy.ndarray
        Shape (4, 64, 64, 64), float64: the weight of each bin, indexed by red, green and blue, and
        its weighted sums of red, green and blue. Exact.
    square_sum : float
        Weighted sum of the squared coordinates of all colours.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    starts = np.arange(_BINS + 1, dtype=np.uint32) << _ROW_BITS
    ends = np.searchsorted(colors.packed, starts)
    moments = np.zeros((4, _BINS, _BINS, _BINS))

    def add(row: int) -> float:
        part = slice(ends[row], ends[row + 1])
        table = np.zeros(1 << _ROW_BITS)
        table[colors.packed[part] & _WITHIN_ROW] = colors.counts[part]
        return _add_row(table, row, moments)

    return moments, sum(in_threads(add, range(_BINS), job))


def _add_row(table: NDArray[np.float64], row: int, moments: NDArray[np.float64]) -> float:
    """Fill the bins of one row along red, and return the sum of squares of its colours."""
    summed = (table.reshape(-1, _SIDE) @ _SUM_AND_OFFSET).reshape(_SIDE, _BINS, _SIDE, _BINS, 2)
    by_green = summed[..., 0].sum(axis=0)
    by_red = summed[..., 0].sum(axis=2)
    red, green = _LEVELS[_SIDE * row :][:_SIDE], _LEVELS.reshape(_BINS, _SIDE)
    total = by_green.sum(axis=1)
    moments[0, row] = total
    moments[1, row] = np.tensordot(red, by_red, axes=1)
    moments[2, row] = (by_green * green[:, :, None]).sum(axis=1)
    moments[3, row] = summed[..., 1].sum(axis=(0, 2)) + total * _LEVELS[::_SIDE]
    of_blue = table.reshape(-1, _LEVELS.size).sum(axis=0)
    squares = (by_red.sum(axis=(1, 2)) @ red**2, (by_green.sum(axis=2) * green**2).sum())
    return float(sum(squares) + of_blue @ _LEVELS**2)


def halved(moments: NDArray[np.float64]) -> NDArray[np.float64]:
    """Halve the resolution of a histogram by adding up pairs of bins along each channel.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, n, n, n), float64, n even.

    Returns
    -------
    numpy.ndarray
        Shape (4, n / 2, n / 2, n / 2), float64.
    """
    # One channel after the other: three times as fast as one sum along all of them.
    by_red = moments[:, ::2] + moments[:, 1::2]
    by_green = by_red[:, :, ::2] + by_red[:, :, 1::2]
    return np.asarray(by_green[..., ::2] + by_green[..., 1::2])
