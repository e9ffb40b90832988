"""Matrices of thresholds that are laid over a picture like tiles."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

import cv2
import numpy as np

from huescope.analysis.read_only import read_only
from huescope.resources import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

_Scalar = TypeVar("_Scalar", bound=np.generic)

LEVELS = 64
"""How many thresholds are told apart."""


def bayer(side_px: int) -> NDArray[np.uint8]:
    """Make the matrix of ordered dithering.

    Parameters
    ----------
    side_px : int
        A power of 2, up to 8.

    Returns
    -------
    numpy.ndarray
        Shape (`side_px`, `side_px`), uint8: thresholds, 0 to `LEVELS` - 1, evenly spaced.

    Notes
    -----
    B. E. Bayer, "An optimum method for two-level rendition of continuous-tone pictures", 1973.
    """
    matrix = np.zeros((1, 1), np.int64)
    while len(matrix) < side_px:
        matrix = np.block([[4 * matrix, 4 * matrix + 2], [4 * matrix + 3, 4 * matrix + 1]])
    spacing = LEVELS // matrix.size
    return (matrix * spacing + spacing // 2).astype(np.uint8)


@cache
def blue_noise() -> NDArray[np.uint8]:
    """Load the void-and-cluster matrix that `packaging/make_blue_noise.py` writes.

    Returns
    -------
    numpy.ndarray
        Shape (64, 64), uint8, read-only: each value 0 to 255 sixteen times, spread without low
        frequencies; it continues over its edges.
    """
    data = resource("dithering", "blue_noise.png").read_bytes()
    values = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    return read_only(np.asarray(values, np.uint8))


def tiled(matrix: NDArray[_Scalar], first_row: int, shape: tuple[int, int]) -> NDArray[_Scalar]:
    """Lay a matrix over a strip of a picture.

    Parameters
    ----------
    matrix : numpy.ndarray
        Shape (m, m) or (m, m, channels).
    first_row : int
        Of the strip in the picture.
    shape : tuple of int
        Rows and columns of the strip.

    Returns
    -------
    numpy.ndarray
        Shape (rows, columns) or (rows, columns, channels).
    """
    side_px = len(matrix)
    rows = np.arange(first_row, first_row + shape[0]) % side_px
    across = np.take(matrix, np.arange(shape[1]) % side_px, axis=1)
    return across[rows]
