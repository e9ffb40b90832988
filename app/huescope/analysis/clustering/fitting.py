"""From cluster means to a palette that can be printed: eight bits, every colour in use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.partition import moments_of
from huescope.analysis.nearest import nearest_color

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.job import Job


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A palette, and what its colours stand for.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8.
    moments : numpy.ndarray
        Shape (4, k), float64: pixels nearest to each colour, and their sums of red, green and blue.
    squared_error : float
        Sum of the squared distance in sRGB over all pixels.
    """

    rgb_u8: NDArray[np.uint8]
    moments: NDArray[np.float64]
    squared_error: float


def fit(parts: Iterable[WeightedPoints], rgb_u8: NDArray[np.uint8], job: Job) -> Fit:
    """Give every point to its nearest palette colour, and see to it that each colour has one.

    A colour that stands for nothing is replaced by the point with the greatest error. That lowers
    the error every time, so it ends.

    Parameters
    ----------
    parts : iterable of WeightedPoints
        All points, in pieces; can be gone through several times.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, where k is not above the number of points.
    job : Job
        Checked between pieces.

    Returns
    -------
    Fit
        Each of the k colours is distinct and has at least one pixel.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    found = _tally(parts, rgb_u8, job)
    while not found.moments[0].all():
        unused = np.flatnonzero(found.moments[0] == 0)
        rgb_u8 = rgb_u8.copy()
        rgb_u8[unused] = _worst(parts, rgb_u8, unused.size, job)
        found = _tally(parts, rgb_u8, job)
    return found


def _tally(parts: Iterable[WeightedPoints], rgb_u8: NDArray[np.uint8], job: Job) -> Fit:
    centers = rgb_u8.astype(np.float64)
    moments = np.zeros((4, centers.shape[0]))
    square_sum = 0.0
    for points in parts:
        job.check()
        moments += moments_of(points, nearest_color(points.prepared, rgb_u8), rgb_u8.shape[0])
        square_sum += points.square_sum
    pixels, sums = moments[0], moments[1:]
    error = square_sum + float(
        (pixels * (centers**2).sum(axis=1) - 2 * (sums.T * centers).sum(axis=1)).sum()
    )
    return Fit(rgb_u8, moments, error)


def _worst(
    parts: Iterable[WeightedPoints], rgb_u8: NDArray[np.uint8], size: int, job: Job
) -> NDArray[np.uint8]:
    """Find the points with the greatest error, the worst first; shape (size, 3)."""
    centers = rgb_u8.astype(np.float64)
    errors, colors = np.empty(0), np.empty((0, 3), np.uint8)
    for points in parts:
        job.check()
        offset = points.rgb_u8 - centers[nearest_color(points.prepared, rgb_u8)]
        errors = np.concatenate([errors, points.moments[0] * (offset**2).sum(axis=1)])
        colors = np.concatenate([colors, points.rgb_u8])
        worst = np.argsort(-errors, kind="stable")[:size]
        errors, colors = errors[worst], colors[worst]
    return colors
