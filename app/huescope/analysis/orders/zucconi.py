"""Order by Alan Zucconi's step sort: hue in eight steps, luminance alternately up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.orders._zucconi import step_sort
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "zucconi"
LABEL = marked("Zucconi steps")
DESCRIPTION = marked(
    "Greys first, then hue in eight steps, every second one inverted, from "
    "light to dark, so that the swatches flow."
)
RANK = 20


def order(
    rgb_u8: NDArray[np.uint8],
    pixels: NDArray[np.int64],  # noqa: ARG001 - part of the interface of an order
) -> NDArray[np.intp]:
    """Sort colours by step sort with alternate inversion.

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
    return step_sort(rgb_u8, inverted=True)
