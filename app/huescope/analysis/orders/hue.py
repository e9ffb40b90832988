"""Order by hue, with greys last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.orders._greys import is_grey
from huescope.color.hsv import rgb_u8_to_hsv
from huescope.color.lab import rgb_u8_to_lab
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "hue"
LABEL = marked("Hue")
DESCRIPTION = marked(
    "Round the colour wheel from red to magenta; greys come last, from dark to light."
)
RANK = 30

# Half way between magenta and red, so that reds stay together although their hues wrap around.
_SEAM = 330 / 360


def order(
    rgb_u8: NDArray[np.uint8],
    pixels: NDArray[np.int64],  # noqa: ARG001 - part of the interface of an order
) -> NDArray[np.intp]:
    """Sort colours by hue, then lightness; greys last, by lightness.

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
    lab = rgb_u8_to_lab(rgb_u8)
    grey = is_grey(lab)
    hue = (rgb_u8_to_hsv(rgb_u8)[:, 0] - _SEAM) % 1.0
    hue[grey] = 0.0
    # Of all colours of 8 bits, no two have the same lightness.
    return np.lexsort((lab[:, 0], hue, grey))
