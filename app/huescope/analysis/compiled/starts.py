"""Starts of k-means, drawn at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.compiled.compiler import array, compiled, types

if TYPE_CHECKING:
    from numpy.typing import NDArray


@compiled(array(types.float64, 2), array(types.float64, 1), array(types.float64, 1))
def drawn_places(
    places: NDArray[np.float64], weights: NDArray[np.float64], draws: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Draw points by their weight times the squared distance to those drawn before.

    Parameters
    ----------
    places : numpy.ndarray
        Shape (3, n), float64: coordinates of the points.
    weights : numpy.ndarray
        Shape (n,), float64.
    draws : numpy.ndarray
        Shape (k,), float64: random numbers, at least 0 and below 1.

    Returns
    -------
    numpy.ndarray
        Shape (k or fewer, 3), float64: fewer where all points are drawn.
    """
    size = weights.size
    distances, so_far, centers = np.empty(size), np.empty(size), np.empty((draws.size, 3))
    missed = 0.0
    for point in range(size):
        distances[point] = np.inf
        missed += weights[point]
        so_far[point] = missed
    for number in range(draws.size):
        if so_far[-1] <= 0:
            return centers[:number]
        drawn = np.searchsorted(so_far, draws[number] * so_far[-1], side="right")
        point = min(drawn, size - 1)
        red, green, blue = places[0, point], places[1, point], places[2, point]
        centers[number, 0], centers[number, 1], centers[number, 2] = red, green, blue
        missed = 0.0
        for point in range(size):
            by_red = places[0, point] - red
            by_green = places[1, point] - green
            by_blue = places[2, point] - blue
            apart = by_red * by_red + by_green * by_green + by_blue * by_blue
            distances[point] = min(distances[point], apart)
            missed += weights[point] * distances[point]
            so_far[point] = missed
    return centers
