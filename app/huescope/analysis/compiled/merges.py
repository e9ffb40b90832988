"""Merges of the clusters that are cheapest to merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

from huescope.analysis.compiled.compiler import array, compiled, types

if TYPE_CHECKING:
    from numpy.typing import NDArray

_Float = TypeVar("_Float", np.float32, np.float64)


def _cheapest_partners(moments: NDArray[_Float]) -> tuple[NDArray[np.intp], NDArray[_Float]]:
    """For each cluster, find the one that it is cheapest to merge with, the lowest of equals.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, k), float32 or float64, k at least 2.

    Returns
    -------
    partner : numpy.ndarray
        Shape (k,), intp.
    cost : numpy.ndarray
        Shape (k,), of the type of `moments`: that of `huescope.analysis.clustering.merging`.
    """
    size = moments.shape[1]
    partner, cost = np.zeros(size, np.intp), np.full(size, np.inf).astype(moments.dtype)
    means, costs = moments[1:] / moments[0], np.empty(size, moments.dtype)
    for i in range(size):
        weight, red, green, blue = moments[0, i], means[0, i], means[1, i], means[2, i]
        for j in range(i + 1, size):
            by_red, by_green, by_blue = red - means[0, j], green - means[1, j], blue - means[2, j]
            apart = by_red * by_red + by_green * by_green + by_blue * by_blue
            costs[j] = apart * (weight * moments[0, j] / (weight + moments[0, j]))
        for j in range(i + 1, size):
            if costs[j] < cost[i]:
                cost[i], partner[i] = costs[j], j
            if costs[j] < cost[j]:
                cost[j], partner[j] = costs[j], i
    return partner, cost


_cheapest_partners_32 = compiled(array(types.float32, 2))(_cheapest_partners)
cheapest_partners = compiled(array(types.float64, 2))(_cheapest_partners)


@compiled(array(types.float64, 2), array(types.intp, 1), types.intp)
def _taken(
    moments: NDArray[np.float64], labels: NDArray[np.intp], count: int
) -> NDArray[np.float32]:
    taken = np.empty((4, count), np.float32)
    for place in range(count):
        for row in range(4):
            taken[row, place] = moments[row, labels[place]]
    return taken


@compiled(array(types.float64, 1), types.intp, types.float32)
def _count_below(heights: NDArray[np.float64], found: int, limit: np.float32) -> int:
    count = 0
    for each in range(found):
        count += heights[each] < limit
    return count


@compiled(array(types.float64, 2), types.intp, types.float32)
def mutual_merges(
    moments: NDArray[np.float64], count: int, rounding: np.float32
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Merge clusters that are cheapest to each other; see `huescope.analysis.clustering.merging`.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (4, k), float64: the initial clusters.
    count : int
        How many merges of the lowest costs have to be among those that are listed.
    rounding : numpy.float32
        The constant of that module.

    Returns
    -------
    pairs : numpy.ndarray
        Shape (m, 2), intp: the label kept and the one merged into it, pass by pass.
    heights : numpy.ndarray
        Shape (m,), float64: the cost of each, not below those that it builds on.
    """
    size = moments.shape[1]
    moments, height = moments.copy(), np.zeros(size)
    pairs, heights, found = np.empty((size, 2), np.intp), np.empty(size), 0
    left, still = np.empty(size, np.intp), size
    for place in range(size):
        left[place] = place
    while still > 1:
        partner, cost = _cheapest_partners_32(_taken(moments, left, still))
        least = cost[0]
        for place in range(still):
            least = min(least, cost[place])
        if _count_below(heights, found, least * rounding) >= count:
            break
        kept_places = 0
        for place in range(still):
            other = partner[place]
            if partner[other] == place and other < place:
                continue  # merged into the other one
            kept = left[place]
            if partner[other] == place:
                gone = left[other]
                height[kept] = max(cost[place], height[kept], height[gone])
                pairs[found, 0], pairs[found, 1], heights[found] = kept, gone, height[kept]
                found += 1
                for row in range(4):
                    moments[row, kept] += moments[row, gone]
            left[kept_places] = kept
            kept_places += 1
        still = kept_places
    return pairs[:found], heights[:found]
