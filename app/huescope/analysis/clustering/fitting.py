"""Fit an 8-bit palette to weighted colours: nearest-colour assignment, k-means, empty clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import rounded_means
from huescope.analysis.color_counts import pack
from huescope.analysis.nearest import nearest_color
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from huescope.analysis.clustering.samples import Samples
    from huescope.cancellation import Job

# Bounds the cost to that of two iterations with 256 colours.
_ROUNDS_TIMES_COLORS = 512
_MOST_ROUNDS = 40
_WORTH_A_ROUND = 3e-6


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A palette, with the pixels assigned to each colour and the error.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8.
    moments : numpy.ndarray
        Shape (4, k), float64: pixels nearest to each colour, and their sums of red, green and blue.
    squared_error : float
        Sum of the squared distance in sRGB over all pixels.
    rounds : tuple of float
        The lowest error of the search for it after each round; see `Reduction.rounds`.
    """

    rgb_u8: NDArray[np.uint8]
    moments: NDArray[np.float64]
    squared_error: float
    rounds: tuple[float, ...] = ()


def fit(
    samples: Samples,
    rgb_u8: NDArray[np.uint8],
    job: Job,
    fixed: int = 0,
) -> Fit:
    """Assign every point to its nearest palette colour, and replace colours without points.

    A colour without points is moved to the point with the greatest error. Each such move lowers
    the error, so the loop ends.

    Parameters
    ----------
    samples : Samples
        The points, weighted by pixels, in sRGB.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, where k less `fixed` is not above the number of points.
    job : Job
        Checked between parts.
    fixed : int
        Number of colours at the start of the palette that stay even without points.

    Returns
    -------
    Fit
        Each of the k colours that are not fixed is distinct and has at least one pixel, unless the
        others already hit every point exactly.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    found = evaluate(samples, rgb_u8, job)
    while not found.moments[0, fixed:].all():
        unused = np.flatnonzero(found.moments[0, fixed:] == 0) + fixed
        worst = _worst(samples, rgb_u8, unused.size, job)
        if len(worst) == 0:
            break
        rgb_u8 = rgb_u8.copy()
        rgb_u8[unused[: len(worst)]] = worst
        found = evaluate(samples, rgb_u8, job)
    return found


def run_kmeans(
    samples: Samples,
    found: Fit,
    job: Job,
    fixed: int = 0,
    most_rounds: int = _MOST_ROUNDS,
    on_round: Callable[[int, float], None] = lambda _number, _squared_error: None,
) -> Fit:
    """Run k-means on all points, and round the means to eight bits at the end.

    Rounded in each iteration, k-means would stop as soon as it moves them by less than half a step.

    Parameters
    ----------
    samples : Samples
        The points, weighted by pixels, in sRGB.
    found : Fit
        The initial palette.
    job : Job
        Checked between parts.
    fixed : int
        Number of colours at the start of the palette that do not move.
    most_rounds : int
        Maximum number of iterations.
    on_round : callable
        Called as ``on_round(number, squared_error)`` after each iteration, with its error.

    Returns
    -------
    Fit
        Its error is not above that of `found`.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    rounds = min(_ROUNDS_TIMES_COLORS // len(found.rgb_u8), _MOST_ROUNDS, most_rounds)
    centers, moments = found.rgb_u8.astype(np.float64), found.moments
    error = np.inf
    for number in range(1, rounds + 1):
        moving = moments[0] > 0
        moving[:fixed] = False
        centers[moving] = (moments[1:, moving] / moments[0, moving]).T
        moments, square_sum = samples.assign(centers, job)
        before, error = error, _squared_error(centers, moments, square_sum)
        on_round(number, error)
        if before - error <= _WORTH_A_ROUND * error:
            break
    moving = moments[0] > 0
    moving[:fixed] = False
    rgb_u8 = found.rgb_u8.copy()
    rgb_u8[moving] = rounded_means(moments[:, moving])
    better = fit(samples, rgb_u8, job, fixed)
    return better if better.squared_error < found.squared_error else found


def evaluate(samples: Samples, rgb_u8: NDArray[np.uint8], job: Job) -> Fit:
    """Assign every point to its nearest palette colour, and compute the error.

    Parameters
    ----------
    samples : Samples
        The points, weighted by pixels, in sRGB.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, k at least 1.
    job : Job
        Checked between parts.

    Returns
    -------
    Fit
        With the given colours.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    order = np.argsort(pack(rgb_u8), kind="stable")
    moments = np.empty((4, len(rgb_u8)))
    moments[:, order], square_sum = samples.assign(rgb_u8[order], job)
    return fit_from_moments(rgb_u8, moments, square_sum)


def fit_from_moments(
    rgb_u8: NDArray[np.uint8], moments: NDArray[np.float64], square_sum: float
) -> Fit:
    """Compute the error of a palette from the moments of the points assigned to each colour.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8.
    moments : numpy.ndarray
        Shape (4, k), float64, as in `Fit`.
    square_sum : float
        Sum of the squared coordinates of all points, weighted by pixels.

    Returns
    -------
    Fit
        With these colours and moments.
    """
    centers = rgb_u8.astype(np.float64)
    return Fit(rgb_u8, moments, _squared_error(centers, moments, square_sum))


def _squared_error(
    centers: NDArray[np.float64], moments: NDArray[np.float64], square_sum: float
) -> float:
    along = centers.T
    return square_sum + float((along * (moments[0] * along - 2 * moments[1:])).sum())


def _worst(
    samples: Samples,
    rgb_u8: NDArray[np.uint8],
    size: int,
    job: Job,
) -> NDArray[np.uint8]:
    """Find the points with the greatest error, in falling order; shape (size or fewer, 3)."""
    centers = rgb_u8.astype(np.float64)
    errors, colors = np.empty(0), np.empty((0, 3), np.uint8)
    for part in samples.parts:
        job.check()
        points = part()
        offset = points.positions - centers[nearest_color(points.prepared, rgb_u8)]
        errors = np.concatenate([errors, points.moments[0] * (offset**2).sum(axis=1)])
        colors = np.concatenate([colors, points.positions.astype(np.uint8)])
        worst = np.argsort(-errors, kind="stable")[:size]
        errors, colors = errors[worst], colors[worst]
    return colors[errors > 0]
