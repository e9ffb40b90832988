"""Order by chroma, from grey to vivid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import rgb_u8_to_lab
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "chroma"
LABEL = marked("Chroma")
DESCRIPTION = marked(
    "From grey to vivid, by CIELAB chroma C*; what is as vivid goes from dark to light."
)
RANK = 50

# Rounding gives exact greys a chroma of some 1e-14, which must not decide.
_DECIMALS = 9


def order(
    rgb_u8: NDArray[np.uint8],
    pixels: NDArray[np.int64],  # noqa: ARG001 - part of the interface of an order
) -> NDArray[np.intp]:
    """Sort colours by rising chroma C*ab (D65), then by rising lightness.

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
    lightness, a, b = rgb_u8_to_lab(rgb_u8).T
    # Of all colours of 8 bits, no two have the same lightness.
    return np.lexsort((lightness, np.round(np.hypot(a, b), _DECIMALS)))
