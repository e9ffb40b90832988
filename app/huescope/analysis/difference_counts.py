"""Counts of colour differences in steps of a hundredth, and the percentile that they give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PER_UNIT = 100
_PERCENTILE = 0.95

LENGTH = 200 * _PER_UNIT
"""Number of steps: up to a difference of 200, which no two sRGB colours reach."""


def count_differences(
    delta_e: NDArray[np.float64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Sum the weights of the differences in each step; those of several parts can be added.

    Parameters
    ----------
    delta_e : numpy.ndarray
        Shape (n,), float64, 0 to below 200.
    weights : numpy.ndarray
        Shape (n,), float64, whole numbers.

    Returns
    -------
    numpy.ndarray
        Shape (`LENGTH`,), float64. A difference counts in the step that it is rounded up to.
    """
    steps = np.ceil(delta_e * _PER_UNIT).astype(np.intp)
    return np.bincount(steps, weights, minlength=LENGTH).astype(np.float64, copy=False)


def percentile_95(counted: NDArray[np.float64]) -> float:
    """Give the 95th percentile, rounded up to a hundredth.

    Parameters
    ----------
    counted : numpy.ndarray
        Shape (`LENGTH`,), float64, from `count_differences`; not all 0.

    Returns
    -------
    float
        The smallest step that 95 % of the weight do not exceed.
    """
    upto = np.cumsum(counted)
    return float(np.searchsorted(upto, _PERCENTILE * upto[-1])) / _PER_UNIT
