"""Alan Zucconi's step sort, with or without inversion of every other step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.orders._greys import is_grey
from huescope.color.hsv import rgb_u8_to_hsv
from huescope.color.lab import rgb_u8_to_lab

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STEPS = 8


def step_sort(rgb_u8: NDArray[np.uint8], *, inverted: bool) -> NDArray[np.intp]:
    """Sort colours by hue in eight steps, then by luminance, then by value in eight steps.

    Greys come first, from dark to light; the original mixes them with the hue of their tint.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    inverted : bool
        Whether luminance and value fall, instead of rise, on every second step of hue.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: a permutation.

    Notes
    -----
    Alan Zucconi, "The incredibly challenging task of sorting colours", 2015,
    https://www.alanzucconi.com/2015/09/30/colour-sorting/: step sort with 8 repetitions.
    """
    red, green, blue = np.moveaxis(rgb_u8 / 255, -1, 0)
    hue, _, value = np.moveaxis(rgb_u8_to_hsv(rgb_u8), -1, 0)
    has_hue = ~is_grey(rgb_u8_to_lab(rgb_u8))
    hue_step = np.floor(hue * _STEPS) * has_hue
    direction = np.where(inverted & (hue_step % 2 == 1), -1.0, 1.0)
    luminance = np.sqrt(0.241 * red + 0.691 * green + 0.068 * blue)
    value_step = np.floor(value * _STEPS)
    return np.lexsort(
        (*rgb_u8.T[::-1], direction * value_step, direction * luminance, hue_step, has_hue)
    )
