"""Order by Alan Zucconi's step sort, not inverted: hue in eight steps, each from dark to light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.orders._zucconi import step_sort
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "zucconi-plain"
LABEL = marked("Zucconi steps, plain")
DESCRIPTION = marked("Greys first, then hue in eight steps, each from dark to light.")
RANK = 25


def order(
    rgb_u8: NDArray[np.uint8],
    pixels: NDArray[np.int64],  # noqa: ARG001 - part of the interface of an order
) -> NDArray[np.intp]:
    """Sort colours by step sort without inversion.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    pixels : numpy.ndarray
        Shape (n,), int64; not looked at.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: a permutation.
    """
    return step_sort(rgb_u8, inverted=False)
