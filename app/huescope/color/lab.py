"""CIE XYZ and CIELAB, both relative to D65, the white point of sRGB."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.srgb import SRGB_U8_TO_LINEAR

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# W3C CSS Color Module Level 4, sample code: the exact fractions that follow from the chromaticities
# of IEC 61966-2-1: red (.64, .33), green (.30, .60), blue (.15, .06), white (.3127, .3290).
_LINEAR_TO_XYZ = np.array(
    [
        [506752 / 1228815, 87881 / 245763, 12673 / 70218],
        [87098 / 409605, 175762 / 245763, 12673 / 175545],
        [7918 / 409605, 87881 / 737289, 1001167 / 1053270],
    ]
)

D65_XYZ = np.array([0.3127 / 0.3290, 1.0, (1 - 0.3127 - 0.3290) / 0.3290])
"""The white point of sRGB: shape (3,), float64, Y = 1, read-only."""

_LINEAR_TO_XYZ.flags.writeable = False
D65_XYZ.flags.writeable = False

# The break of the cube root, (6/29)^3, and the slope below it, (29/3)^3.
_EPSILON = 216 / 24389
_KAPPA = 24389 / 27


def linear_to_xyz(linear: ArrayLike) -> NDArray[np.float64]:
    """Turn linear-light sRGB into CIE 1931 XYZ.

    Parameters
    ----------
    linear : array_like
        Shape (..., 3), 0 to 1.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; D65 white, whose Y is 1.
    """
    red, green, blue = np.moveaxis(np.asarray(linear, dtype=np.float64)[..., None], -2, 0)
    # Not a matrix product: its rounding may depend on where a colour stands in the array, and an
    # order by lightness must not.
    xyz: NDArray[np.float64] = (
        red * _LINEAR_TO_XYZ[:, 0] + green * _LINEAR_TO_XYZ[:, 1] + blue * _LINEAR_TO_XYZ[:, 2]
    )
    return xyz


def xyz_to_lab(xyz: ArrayLike) -> NDArray[np.float64]:
    """Turn XYZ into CIELAB without chromatic adaptation.

    Parameters
    ----------
    xyz : array_like
        Shape (..., 3); D65 white, whose Y is 1.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L* from 0 to 100, a* and b* about -128 to 128; D65 white.

    Notes
    -----
    CIE 15:2004, section 8.2.1.
    """
    relative = np.asarray(xyz, dtype=np.float64) / D65_XYZ
    f = np.where(relative > _EPSILON, np.cbrt(relative), (_KAPPA * relative + 16) / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def rgb_u8_to_lab(rgb_u8: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Turn 8-bit sRGB into CIELAB.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L* from 0 to 100, a* and b* about -128 to 128; D65 white.
    """
    return xyz_to_lab(linear_to_xyz(SRGB_U8_TO_LINEAR[rgb_u8]))
