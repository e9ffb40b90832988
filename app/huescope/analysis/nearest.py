"""Nearest-colour search: the inner loop of clustering and recolouring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack
from huescope.analysis.compiled import loading

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MIDDLE = 128
_FRACTION = 8
# Scores per step: 256 KB of float32 stay in the cache of a core, and BLAS does not start further
# threads for so small a product.
_SCORES = 1 << 16


def homogeneous(positions: NDArray[np.uint8] | NDArray[np.int16]) -> NDArray[np.float32]:
    """Convert colours to homogeneous coordinates, as `nearest` takes them.

    Parameters
    ----------
    positions : numpy.ndarray
        Shape (n, 3), uint8 or int16: sRGB, or the coordinates of another space on its scale.

    Returns
    -------
    numpy.ndarray
        Shape (n, 4), float32: the coordinates about the middle grey, and 1.
    """
    prepared = np.ones((positions.shape[0], 4), np.float32)
    np.subtract(positions, np.float32(_MIDDLE), out=prepared[:, :3])
    return prepared


def nearest(
    prepared: NDArray[np.float32], centers: NDArray[np.float64] | NDArray[np.uint8]
) -> NDArray[np.intp]:
    """Find the nearest centre of each colour, by squared distance in sRGB.

    The order of distances is that of |c|² - 2 x·c, one matrix product. Colours are integers and
    centres are rounded to an eighth, so every product and sum is exact in float32: the result does
    not depend on the processor, the threads of BLAS, or the index of a colour in the array.

    Parameters
    ----------
    prepared : numpy.ndarray
        Shape (n, 4), float32, from `homogeneous`.
    centers : numpy.ndarray
        Shape (k, 3), sRGB, 0 to 255, k at least 1.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: index of the nearest centre; the lowest one where several are as near.
    """
    scorer = _scorer(centers)
    if loading.is_loaded():
        from huescope.analysis.compiled.labels import nearest_labels

        return nearest_labels(prepared, scorer)
    labels = np.empty(prepared.shape[0], np.intp)
    step = max(1, _SCORES // centers.shape[0])
    scores = np.empty((min(step, labels.size), centers.shape[0]), np.float32)
    for start in range(0, labels.size, step):
        part = prepared[start : start + step]
        np.matmul(part, scorer, out=scores[: part.shape[0]])
        np.argmin(scores[: part.shape[0]], axis=1, out=labels[start : start + step])
    return labels


def nearest_in_boxes(
    middles: NDArray[np.float32],
    half_side: float,
    centers: NDArray[np.float64] | NDArray[np.uint8],
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Find the centre nearest to the middle of boxes, and whether it is nearest to all within.

    The difference of the scores of two centres is linear in the colour, so within a box it falls
    below that in the middle by the half side times the Manhattan distance of both centres, doubled.

    Parameters
    ----------
    middles : numpy.ndarray
        Shape (n, 4), float32: middles of boxes in homogeneous coordinates, whole or half numbers.
    half_side : float
        Half of the side of all boxes, a whole or half number.
    centers : numpy.ndarray
        Shape (k, 3), sRGB, 0 to 255, k at least 1.

    Returns
    -------
    labels : numpy.ndarray
        Shape (n,), intp.
    is_sure : numpy.ndarray
        Shape (n,), bool: `nearest` gives this label for every colour in the box. It may be False
        where that is so.
    """
    labels, margins = margins_in_boxes(middles, half_side, centers)
    return labels, margins > 0


def margins_in_boxes(
    middles: NDArray[np.float32],
    half_side: float,
    centers: NDArray[np.float64] | NDArray[np.uint8],
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Find the centre nearest to the middle of boxes, and by how much it is nearest within.

    Parameters
    ----------
    middles, half_side, centers
        As `nearest_in_boxes` takes them.

    Returns
    -------
    labels : numpy.ndarray
        Shape (n,), intp.
    margins : numpy.ndarray
        Shape (n,), float32: for every colour in the box, the score of this centre is below all
        others by at least so much; infinite for a single centre.
    """
    scorer, rounded = _scorer(centers), rounded_centers(centers)
    reach = (2 * half_side * np.abs(rounded[:, None] - rounded).sum(axis=2)).astype(np.float32)
    np.fill_diagonal(reach, -np.inf)  # a centre does not rival itself
    labels = np.empty(middles.shape[0], np.intp)
    margins = np.empty(middles.shape[0], np.float32)
    step = max(1, _SCORES // centers.shape[0])
    for start in range(0, labels.size, step):
        part = slice(start, start + step)
        scores = middles[part] @ scorer  # exact, as in `nearest`
        label = labels[part] = scores.argmin(axis=1)
        # One row a centre: numpy finds the least along the first axis many times as fast.
        by_center = np.ascontiguousarray(scores.T)
        best = by_center.min(axis=0)
        by_center -= reach.take(label, axis=1)  # symmetric
        np.subtract(by_center.min(axis=0), best, out=margins[part])
    return labels, margins


def two_nearest(
    prepared: NDArray[np.float32], centers: NDArray[np.float64] | NDArray[np.uint8]
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Find the nearest centre of each colour, and by how much its score is below the second.

    Parameters
    ----------
    prepared, centers
        As `nearest` takes them.

    Returns
    -------
    labels : numpy.ndarray
        Shape (n,), intp: what `nearest` gives.
    margins : numpy.ndarray
        Shape (n,), float32, at least 0; infinite for a single centre.
    """
    scorer = _scorer(centers)
    labels = np.empty(prepared.shape[0], np.intp)
    margins = np.empty(prepared.shape[0], np.float32)
    step = max(1, _SCORES // centers.shape[0])
    for start in range(0, labels.size, step):
        part = slice(start, start + step)
        scores = prepared[part] @ scorer
        np.argmin(scores, axis=1, out=labels[part])
        best, second = _two_least(np.ascontiguousarray(scores.T))
        np.subtract(second, best, out=margins[part])
    return labels, margins


def _two_least(
    by_center: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Find the two lowest scores of each colour, the second infinite for a single centre.

    Parameters
    ----------
    by_center : numpy.ndarray
        Shape (k, n), float32: one row a centre, along which numpy compares many at once.
    """
    best, second = by_center[0].copy(), np.full(by_center.shape[1], np.inf, np.float32)
    for scores in by_center[1:]:
        np.minimum(second, np.maximum(best, scores), out=second)
        np.minimum(best, scores, out=best)
    return best, second


def nearest_color(
    prepared: NDArray[np.float32], palette_rgb_u8: NDArray[np.uint8]
) -> NDArray[np.intp]:
    """Find the palette colour nearest to each colour, independently of the order of the palette.

    Parameters
    ----------
    prepared : numpy.ndarray
        Shape (n, 4), float32, from `homogeneous`.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k at least 1.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: index of the nearest colour by squared distance in sRGB. Where several are
        as near, the one of lowest 0xRRGGBB; where it is there twice, the first.
    """
    order = np.argsort(pack(palette_rgb_u8), kind="stable")
    return np.take(order, nearest(prepared, palette_rgb_u8[order]))


def _scorer(centers: NDArray[np.float64] | NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the matrix that turns homogeneous colours into scores; shape (4, k)."""
    rounded = rounded_centers(centers)
    scorer = np.empty((4, centers.shape[0]), np.float32)
    scorer[:3] = -2 * rounded.T
    scorer[3] = (rounded * rounded).sum(axis=1)
    return scorer


def rounded_centers(centers: NDArray[np.float64] | NDArray[np.uint8]) -> NDArray[np.float64]:
    """Round centres to an eighth, about the middle grey, as they are compared; shape (k, 3)."""
    return np.asarray(np.rint((centers - float(_MIDDLE)) * _FRACTION) / _FRACTION)
