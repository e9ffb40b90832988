"""Weighted k-means with fixed centres: those of locked colours, which do not move."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import binned, rounded_means
from huescope.analysis.nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.cancellation import Job

_ROUNDS_OF_A_TRIAL = 4


def with_fixed_centers(
    fixed_centers: NDArray[np.float64], centers: NDArray[np.float64], size: int
) -> NDArray[np.float64]:
    """Put fixed centres in place of the free ones that are nearest to them.

    Parameters
    ----------
    fixed_centers : numpy.ndarray
        Shape (f, 3), float64.
    centers : numpy.ndarray
        Shape (c, 3), float64.
    size : int
        Number of centres wanted, at least the number of fixed ones.

    Returns
    -------
    numpy.ndarray
        Shape (size or fewer, 3), float64: the fixed centres, then the others in their order.
    """
    free = np.ones(len(centers), np.bool_)
    for center in fixed_centers[: max(0, len(fixed_centers) + len(centers) - size)]:
        distance = ((centers - center) ** 2).sum(axis=1)
        distance[~free] = np.inf
        free[distance.argmin()] = False
    return np.concatenate([fixed_centers, centers[free]])


def refine_with_fixed(
    points: WeightedPoints, centers: NDArray[np.float64], fixed: int, rounds: int, job: Job
) -> NDArray[np.float64]:
    """Run weighted k-means in which the first centres do not move.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    centers : numpy.ndarray
        Shape (k, 3), float64: the initial centres.
    fixed : int
        Number of centres, the first ones, that do not move.
    rounds : int
        Number of iterations.
    job : Job
        Checked before each iteration.

    Returns
    -------
    numpy.ndarray
        Shape (k, 3), float64. A centre without points is moved to the point of greatest error.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    for _ in range(rounds):
        job.check()
        labels = nearest(points.prepared, centers)
        moments = binned(points.moments, labels, len(centers))
        moving = moments[0] > 0
        moving[:fixed] = False
        unused = fixed + np.flatnonzero(moments[0, fixed:] == 0)
        moved = centers.copy()
        moved[moving] = (moments[1:, moving] / moments[0, moving]).T
        if unused.size:
            worst = np.argsort(-_errors(points, centers, labels), kind="stable")[: unused.size]
            moved[unused[: worst.size]] = points.positions[worst]
        centers = moved
    return centers


def improve_with_fixed(
    points: WeightedPoints,
    centers: NDArray[np.float64],
    fixed: int,
    trials: int,
    job: Job,
    on_trial: Callable[[int, float], None],
) -> NDArray[np.float64]:
    """Move the least useful centre into the cluster of greatest error, as long as that helps.

    Parameters
    ----------
    points : WeightedPoints
        What is clustered.
    centers : numpy.ndarray
        Shape (k, 3), float64: the initial centres.
    fixed : int
        Number of centres, the first ones, that do not move.
    trials : int
        Maximum number of moves to try.
    job : Job
        Checked before each iteration.
    on_trial : callable
        Called as ``on_trial(number, squared_error)`` before each trial, with the error so far.

    Returns
    -------
    numpy.ndarray
        Shape (k, 3), float64; the fixed ones as given.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    best = refine_with_fixed(points, centers, fixed, _ROUNDS_OF_A_TRIAL, job)
    error = _squared_error(points, best)
    for trial in range(1, trials + 1):
        on_trial(trial, error)
        moved = _jump(points, best, fixed)
        moved = refine_with_fixed(points, moved, fixed, _ROUNDS_OF_A_TRIAL, job)
        moved_error = _squared_error(points, moved)
        if moved_error >= error:
            break
        best, error = moved, moved_error
    return best


def palette_with_fixed(
    points: WeightedPoints, centers: NDArray[np.float64], fixed_rgb_u8: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Return the fixed colours, and for each other centre the mean in sRGB of its points.

    Parameters
    ----------
    points : WeightedPoints
        What was clustered, in any space.
    centers : numpy.ndarray
        Shape (k, 3), float64, in that space; the first ones are fixed.
    fixed_rgb_u8 : numpy.ndarray
        Shape (f, 3), uint8, sRGB: the colours of the fixed ones.

    Returns
    -------
    numpy.ndarray
        Shape (k, 3), uint8, sRGB.
    """
    moments = binned(points.rgb_moments, nearest(points.prepared, centers), len(centers))
    rgb_u8 = np.zeros((len(centers), 3), np.uint8)
    used = moments[0] > 0
    rgb_u8[used] = rounded_means(moments[:, used])
    rgb_u8[: len(fixed_rgb_u8)] = fixed_rgb_u8
    return rgb_u8


def _jump(points: WeightedPoints, centers: NDArray[np.float64], fixed: int) -> NDArray[np.float64]:
    labels = nearest(points.prepared, centers)
    weight = np.bincount(labels, weights=points.moments[0], minlength=len(centers))
    distance = ((centers[:, None] - centers) ** 2).sum(axis=2)
    np.fill_diagonal(distance, np.inf)
    missed = weight * distance.min(axis=1)
    missed[:fixed] = np.inf
    errors = _errors(points, centers, labels)
    widest = np.bincount(labels, weights=errors, minlength=len(centers)).argmax()
    moved = centers.copy()
    moved[missed.argmin()] = points.positions[np.where(labels == widest, errors, -1).argmax()]
    return moved


def _errors(
    points: WeightedPoints, centers: NDArray[np.float64], labels: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Weighted squared distance of each point to its centre; shape (n,)."""
    offset = points.positions - centers[labels]
    return np.asarray(points.moments[0] * (offset**2).sum(axis=1))


def _squared_error(points: WeightedPoints, centers: NDArray[np.float64]) -> float:
    return float(_errors(points, centers, nearest(points.prepared, centers)).sum())
