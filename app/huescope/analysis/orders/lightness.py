"""Order by lightness, from dark to light."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import rgb_u8_to_lab
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "lightness"
LABEL = marked("Lightness")
DESCRIPTION = marked("From dark to light, by CIELAB lightness L*.")
RANK = 40


def order(
    rgb_u8: NDArray[np.uint8],
    pixels: NDArray[np.int64],  # noqa: ARG001 - part of the interface of an order
) -> NDArray[np.intp]:
    """Sort colours by rising lightness L* (D65).

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
    # Of all colours of 8 bits, no two have the same lightness.
    return np.argsort(rgb_u8_to_lab(rgb_u8)[:, 0], kind="stable")
