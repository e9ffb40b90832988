"""An order of palette colours in which neighbouring pixels have neighbouring indices.

Filters of PNG predict a pixel from the ones beside it, which helps with indices only where those
rise and fall with the picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TINY = 1e-9


def spectral_order(indices_u8: NDArray[np.uint8], colors: int) -> NDArray[np.intp]:
    """Put colours that are often side by side near each other.

    Parameters
    ----------
    indices_u8 : numpy.ndarray
        Shape (height, width), uint8, below `colors`.
    colors : int
        Size of the palette, 1 to 256.

    Returns
    -------
    numpy.ndarray
        Shape (`colors`,), intp: the old index at each new one.

    Notes
    -----
    By the second eigenvector of the normalised Laplacian of how often two colours are neighbours,
    which minimises the mean squared difference of neighbouring places. J. E. Atkins, E. G. Boman
    and B. Hendrickson, "A spectral algorithm for seriation and the consecutive ones problem", 1998.
    """
    if colors <= 2:
        return np.arange(colors)
    beside = _neighbours(indices_u8[:, :-1], indices_u8[:, 1:], colors)
    beside += _neighbours(indices_u8[:-1], indices_u8[1:], colors)
    beside += beside.T
    np.fill_diagonal(beside, 0)
    scale = 1 / np.sqrt(beside.sum(axis=1) + _TINY)
    laplacian = np.eye(colors) - scale[:, None] * beside * scale
    _values, vectors = np.linalg.eigh(laplacian)
    return np.argsort(vectors[:, 1] * scale, kind="stable")


def _neighbours(
    first: NDArray[np.uint8], second: NDArray[np.uint8], colors: int
) -> NDArray[np.float64]:
    """Count how often each pair of indices stands side by side; shape (colors, colors)."""
    pairs = first.astype(np.int32) * colors + second
    counts = np.bincount(pairs.reshape(-1), minlength=colors * colors)
    return counts.reshape(colors, colors).astype(np.float64)
