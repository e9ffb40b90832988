"""Hue, saturation and value of sRGB colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def rgb_u8_to_hsv(rgb_u8: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Convert 8-bit sRGB to the hexcone model.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64: hue as a fraction of the circle, 0 (red) to below 1, and 0 for
        greys; saturation, 0 to 1; value, 0 to 1.

    Notes
    -----
    A. R. Smith, "Color gamut transform pairs", SIGGRAPH 1978.
    """
    # Integers, not fractions of 255, so that hues on the border of a sector come out exact.
    red, green, blue = np.moveaxis(np.asarray(rgb_u8, dtype=np.float64), -1, 0)
    highest = np.maximum(np.maximum(red, green), blue)
    chroma = highest - np.minimum(np.minimum(red, green), blue)
    divisor = np.maximum(chroma, 1.0)  # a chroma of 0 makes every numerator 0 as well
    sector = np.select(
        [highest == red, highest == green],
        [(green - blue) / divisor % 6, (blue - red) / divisor + 2],
        (red - green) / divisor + 4,
    )
    return np.stack([sector / 6, chroma / np.maximum(highest, 1.0), highest / 255], axis=-1)
