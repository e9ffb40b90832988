"""Linear conversion of colours by a 3 x 3 matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color._channels import channels_of, colors_of

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
        Shape (..., 3), float64; in memory, a channel is contiguous.
    """
    # Not a matrix product: its rounding may depend on the index of a colour in the array, which
    # would make a sort by lightness depend on the order of its input. Channel by channel, since
    # numpy is four times as slow on rows of three.
    channels = channels_of(np.asarray(colors, dtype=np.float64))
    product = np.empty(channels.shape)
    for number, (first, second, third) in enumerate(matrix):
        product[number] = channels[0] * first + channels[1] * second + channels[2] * third
    return colors_of(product)
