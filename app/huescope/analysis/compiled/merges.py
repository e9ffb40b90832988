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
    moments, left, height = moments.copy(), np.arange(size), np.zeros(size)
    pairs, heights, found = np.empty((size, 2), np.intp), np.empty(size), 0
    while left.size > 1:
        partner, cost = _cheapest_partners_32(moments[:, left].astype(np.float32))
        to_come = cost.min() * rounding
        if (heights[:found] < to_come).sum() >= count:
            break
        stays = np.ones(left.size, np.bool_)
        for place in range(left.size):
            if partner[partner[place]] == place and place < partner[place]:
                kept, gone = left[place], left[partner[place]]
                height[kept] = max(cost[place], height[kept], height[gone])
                pairs[found, 0], pairs[found, 1], heights[found] = kept, gone, height[kept]
                found += 1
                stays[partner[place]] = False
                for row in range(4):
                    moments[row, kept] += moments[row, gone]
        left = left[stays]
    return pairs[:found], heights[:found]
