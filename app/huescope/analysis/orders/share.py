"""Order by share of the picture, the largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "share"
LABEL = marked("Share")
DESCRIPTION = marked("The colour that covers most of the picture comes first.")
RANK = 10


def order(rgb_u8: NDArray[np.uint8], pixels: NDArray[np.int64]) -> NDArray[np.intp]:
    """Sort colours by falling share.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    pixels : numpy.ndarray
        Shape (n,), int64; how many pixels take each colour.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: a permutation.
    """
    return np.lexsort((*rgb_u8.T[::-1], -pixels))
