"""The earth mover's distance of colour signatures, and a bound below it for many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.collection.signature import SIZE, WEIGHT

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Batcher's odd-even merge sort of eight rows: each pair is put in order, in turn.
_SORTING_NETWORK = (
    (0, 1), (2, 3), (4, 5), (6, 7), (0, 2), (1, 3), (4, 6), (5, 7), (1, 2), (5, 6),
    (0, 4), (1, 5), (2, 6), (3, 7), (2, 4), (3, 5), (1, 2), (3, 4), (5, 6),
)  # fmt: skip
assert SIZE == 8  # noqa: S101 - which is what the network sorts
# A distance is at most about 2. It is kept in the upper 24 bits of a key, a weight in the lower 8.
_STEPS = 1 << 22


def distance(
    query_oklab: NDArray[np.float32],
    query_shares: NDArray[np.float32],
    oklab: NDArray[np.float32],
    shares: NDArray[np.float32],
) -> float:
    """Compute the exact earth mover's distance.

    Parameters
    ----------
    query_oklab, oklab : numpy.ndarray
        Shapes (q, 3) and (k, 3), float32.
    query_shares, shares : numpy.ndarray
        Shapes (q,) and (k,), float32, 0 or more. Where the sums differ, the smaller one is moved
        completely, to whatever part of the other is nearest.

    Returns
    -------
    float
        The least mean distance over which the colours of one are moved to those of the other.

    Notes
    -----
    Y. Rubner, C. Tomasi, L. Guibas, "The Earth Mover's Distance as a Metric for Image Retrieval",
    International Journal of Computer Vision 40 (2), 2000; solved by OpenCV.
    """
    return _distance(_table(query_oklab, query_shares), _table(oklab, shares))


def distances(
    query_oklab: NDArray[np.float32],
    query_shares: NDArray[np.float32],
    oklab: NDArray[np.float32],
    weights: NDArray[np.uint8],
) -> NDArray[np.float64]:
    """Compute `distance` for several signatures.

    Parameters
    ----------
    query_oklab, query_shares
        As for `distance`.
    oklab, weights : numpy.ndarray
        Shapes (n, SIZE, 3) and (n, SIZE), as `huescope.collection.signature.unpacked` gives them.

    Returns
    -------
    numpy.ndarray
        Shape (n,), float64.
    """
    query = _table(query_oklab, query_shares)
    tables = np.concatenate([weights[..., None] / np.float32(WEIGHT), oklab], axis=2)
    return np.array([_distance(query, table[table[:, 0] > 0]) for table in tables], np.float64)


def lower_bounds(
    query_oklab: NDArray[np.float32],
    query_shares: NDArray[np.float32],
    oklab: NDArray[np.float32],
    weights: NDArray[np.uint8],
) -> NDArray[np.float32]:
    """Compute a bound that the earth mover's distance is never below.

    Each colour of the query is moved to the nearest colours of a picture, as far as these reach,
    as if the query had no other colour. For a query of one colour that is the distance itself.

    Parameters
    ----------
    query_oklab, query_shares
        As for `distance`; `query_shares` of a sum up to 1.
    oklab : numpy.ndarray
        Shape (3, SIZE, n), float32: coordinates, colours, pictures.
    weights : numpy.ndarray
        Shape (SIZE, n), uint8, each column of the sum `WEIGHT`.

    Returns
    -------
    numpy.ndarray
        Shape (n,), float32.

    Notes
    -----
    K. Atasu, T. Mittelholzer, "Linear-Complexity Data-Parallel Earth Mover's Distance
    Approximations", ICML 2019: "iterative constrained transfers", here to the last one.
    """
    total = np.zeros(weights.shape[1], np.float32)
    for color, share in zip(query_oklab, query_shares, strict=True):
        total += _constrained_transfer(color, float(share) * WEIGHT, oklab, weights)
    total /= np.float32(query_shares.sum() * WEIGHT)
    return total


def _constrained_transfer(
    color: NDArray[np.float32],
    weight: float,
    oklab: NDArray[np.float32],
    weights: NDArray[np.uint8],
) -> NDArray[np.float32]:
    """Move one colour to the nearest ones of each picture; give the sums of weight × distance."""
    squared = np.zeros(weights.shape, np.float32)
    for coordinate, own in zip(oklab, color, strict=True):
        apart = coordinate - own
        apart *= apart
        squared += apart
    keys = (np.sqrt(squared) * np.float32(_STEPS)).astype(np.uint32)
    keys <<= 8
    keys |= weights
    _sort(keys)
    moved = np.zeros(weights.shape[1], np.float32)
    left = np.full(weights.shape[1], weight, np.float32)
    for row in keys:
        part = np.minimum(left, (row & 0xFF).astype(np.float32))
        left -= part
        moved += part * (row >> 8).astype(np.float32)
    moved /= np.float32(_STEPS)
    return moved


def _sort(keys: NDArray[np.uint32]) -> None:
    """Sort each column in place. Whole rows at once, which takes a tenth of `numpy.sort`."""
    for upper, lower in _SORTING_NETWORK:
        least = np.minimum(keys[upper], keys[lower])
        np.maximum(keys[upper], keys[lower], out=keys[lower])
        keys[upper] = least


def _table(oklab: NDArray[np.float32], shares: NDArray[np.float32]) -> NDArray[np.float32]:
    """Join shares and colours as OpenCV takes them: shape (k, 4), float32."""
    return np.column_stack([shares, oklab]).astype(np.float32)


def _distance(query: NDArray[np.float32], table: NDArray[np.float32]) -> float:
    masses = float(query[:, 0].sum()), float(table[:, 0].sum())
    # OpenCV divides the work by the larger mass, where the mean is over the one that is moved.
    return float(cv2.EMD(query, table, cv2.DIST_L2)[0]) * max(masses) / min(masses)
