"""Linear conversion of colours by a 3 x 3 matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def transform(matrix: NDArray[np.float64], colors: ArrayLike) -> NDArray[np.float64]:
    """Multiply each colour by a matrix.

    Parameters
    ----------
    matrix : numpy.ndarray
        Shape (3, 3), float64.
    colors : array_like
        Shape (..., 3).

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64.
    """
    first, second, third = np.moveaxis(np.asarray(colors, dtype=np.float64)[..., None], -2, 0)
    # Not a matrix product: its rounding may depend on the index of a colour in the array, which
    # would make a sort by lightness depend on the order of its input.
    product: NDArray[np.float64] = (
        first * matrix[:, 0] + second * matrix[:, 1] + third * matrix[:, 2]
    )
    return product
