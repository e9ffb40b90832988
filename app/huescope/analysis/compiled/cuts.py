"""Cuts of clusters across their principal axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.compiled.compiler import array, compiled, types

if TYPE_CHECKING:
    from numpy.typing import NDArray


@compiled(array(types.float64, 2), array(types.intp, 1), array(types.float64, 2))
def _offsets(
    points: NDArray[np.float64], labels: NDArray[np.intp], clusters: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """From the mean of its cluster to each point, (n, 3), and covariance sums, (k, 6)."""
    means = clusters[1:] / clusters[0]
    offset, covariance = np.empty((labels.size, 3)), np.zeros((clusters.shape[1], 6))
    for point in range(labels.size):
        label, weight = labels[point], points[0, point]
        x = points[1, point] / weight - means[0, label]
        y = points[2, point] / weight - means[1, label]
        z = points[3, point] / weight - means[2, label]
        offset[point, 0], offset[point, 1], offset[point, 2] = x, y, z
        covariance[label, 0] += weight * x * x
        covariance[label, 1] += weight * x * y
        covariance[label, 2] += weight * x * z
        covariance[label, 3] += weight * y * y
        covariance[label, 4] += weight * y * z
        covariance[label, 5] += weight * z * z
    return offset, covariance


@compiled(array(types.float64, 1), types.intp)
def _principal_axis(covariance: NDArray[np.float64], squarings: int) -> tuple[float, float, float]:
    """Compute the same as `huescope.analysis.clustering.splitting` does, for one cluster."""
    xx, xy, xz, yy, yz, zz = covariance
    for _ in range(squarings):
        trace = xx + yy + zz
        if trace <= 0:
            return 0.0, 0.0, 0.0
        xx, xy, xz, yy, yz, zz = (
            xx / trace, xy / trace, xz / trace, yy / trace, yz / trace, zz / trace,
        )  # fmt: skip
        xx, xy, xz, yy, yz, zz = (
            xx * xx + xy * xy + xz * xz,
            xx * xy + xy * yy + xz * yz,
            xx * xz + xy * yz + xz * zz,
            xy * xy + yy * yy + yz * yz,
            xy * xz + yy * yz + yz * zz,
            xz * xz + yz * yz + zz * zz,
        )
    x, y, z = xx, xy, xz
    if yy > xx:
        x, y, z = xy, yy, yz
    if zz > max(xx, yy):
        x, y, z = xz, yz, zz
    length = np.sqrt(x * x + y * y + z * z)
    if length > 0:
        return x / length, y / length, z / length
    return 0.0, 0.0, 0.0


@compiled(array(types.float64, 2), array(types.float64, 2), array(types.float64, 1), types.float64)
def _best_places(
    weights: NDArray[np.float64],
    sums: NDArray[np.float64],
    totals: NDArray[np.float64],
    rounding: float,
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Find the slice of each cluster, shape (k, slices), after which a cut gains most."""
    size, slices = weights.shape
    gain, cut = np.zeros(size), np.zeros(size, np.intp)
    for label in range(size):
        near_weight, near_sum = 0.0, 0.0
        for each in range(slices):
            near_weight += weights[label, each]
            near_sum += sums[label, each]
            far_weight = totals[label] - near_weight
            if min(near_weight, far_weight) > rounding * totals[label]:
                found = near_sum * near_sum / (near_weight * far_weight / totals[label])
                if found > gain[label]:
                    gain[label], cut[label] = found, each
    return gain, cut


@compiled(
    array(types.float64, 2),
    array(types.intp, 1),
    array(types.float64, 2),
    types.intp,
    types.intp,
    types.float64,
)
def best_cuts(
    points: NDArray[np.float64],
    labels: NDArray[np.intp],
    clusters: NDArray[np.float64],
    squarings: int,
    slices: int,
    rounding: float,
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Find a good cut of every cluster; see `huescope.analysis.clustering.splitting.best_cuts`.

    Parameters
    ----------
    points : numpy.ndarray
        Shape (4, n), float64: moments of the points.
    labels : numpy.ndarray
        Shape (n,), intp: their clusters.
    clusters : numpy.ndarray
        Shape (4, k), float64: moments of the clusters.
    squarings, slices, rounding : int, int, float
        The constants of that module.

    Returns
    -------
    gain : numpy.ndarray
        Shape (k,), float64.
    beyond : numpy.ndarray
        Shape (n,), bool.
    """
    size = clusters.shape[1]
    offset, covariance = _offsets(points, labels, clusters)
    axes = np.empty((size, 3))
    for label in range(size):
        axes[label, 0], axes[label, 1], axes[label, 2] = _principal_axis(
            covariance[label], squarings
        )
    along, variance = np.empty(labels.size), np.zeros(size)
    for point in range(labels.size):
        axis, to_point = axes[labels[point]], offset[point]
        along[point] = to_point[0] * axis[0] + to_point[1] * axis[1] + to_point[2] * axis[2]
        variance[labels[point]] += points[0, point] * along[point] * along[point]
    scale = np.zeros(size)
    for label in range(size):
        deviation = np.sqrt(variance[label] / clusters[0, label])
        if deviation > 0:
            scale[label] = slices / 6 / deviation
    weights, sums = np.zeros((size, slices)), np.zeros((size, slices))
    place = np.empty(labels.size, np.intp)
    for point in range(labels.size):
        label = labels[point]
        within = along[point] * scale[label] + slices / 2
        place[point] = int(min(max(within, 0.0), slices - 1.0))
        weights[label, place[point]] += points[0, point]
        sums[label, place[point]] += points[0, point] * along[point]
    gain, cut = _best_places(weights, sums, clusters[0], rounding)
    beyond = np.empty(labels.size, np.bool_)
    for point in range(labels.size):
        beyond[point] = place[point] > cut[labels[point]]
    return gain, beyond
