"""S-CIELAB: CIELAB of a picture as the eye blurs it, each channel by its own sensitivity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.color.lab import linear_to_xyz, xyz_to_lab
from huescope.color.srgb import SRGB_U8_TO_LINEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

PIXELS_A_DEGREE = 45
"""A screen of 27 inches and 2560 x 1440 pixels, from 60 cm."""
_XYZ_TO_OPPONENT = np.array(
    [[0.279, 0.72, -0.107], [-0.449, 0.29, -0.077], [0.086, -0.59, 0.501]],
)
# Of each channel (lightness, red-green, blue-yellow): weights and widths in degrees.
_KERNELS = (
    ((0.921, 0.0283), (0.105, 0.133), (-0.108, 4.336)),
    ((0.531, 0.0392), (0.330, 0.494)),
    ((0.488, 0.0536), (0.371, 0.386)),
)


def seen_lab(rgb_u8: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Convert a picture to S-CIELAB.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (h, w, 3), uint8, sRGB.

    Returns
    -------
    numpy.ndarray
        Shape (h, w, 3), float64: CIELAB of the blurred picture, white point D65.

    Notes
    -----
    X. Zhang and B. A. Wandell, "A spatial extension of CIELAB for digital color image
    reproduction", Journal of the Society for Information Display 5 (1997), 61-63. The kernels are
    exp(-(x² + y²) / width²), each with a sum of one, and the weights of a channel are scaled to a
    sum of one. Beyond the edge the picture goes on as in a mirror.
    """
    opponent = linear_to_xyz(SRGB_U8_TO_LINEAR[rgb_u8]) @ _XYZ_TO_OPPONENT.T
    for channel, kernels in enumerate(_KERNELS):
        total = sum(weight for weight, _ in kernels)
        opponent[..., channel] = sum(
            weight / total * _blurred(opponent[..., channel], width_deg)
            for weight, width_deg in kernels
        )
    return xyz_to_lab(np.maximum(opponent @ np.linalg.inv(_XYZ_TO_OPPONENT).T, 0))


def _blurred(values: NDArray[np.float64], width_deg: float) -> NDArray[np.float64]:
    sigma_px = width_deg * PIXELS_A_DEGREE / np.sqrt(2)
    # A kernel wider than the picture is as good as its mean, and takes long.
    if sigma_px > max(values.shape):
        return np.full_like(values, values.mean())
    return cv2.GaussianBlur(values, (0, 0), sigma_px, borderType=cv2.BORDER_REFLECT)
