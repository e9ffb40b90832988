"""Conversion of CIE XYZ and CIELAB, both relative to D65, the white point of sRGB."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color._channels import channels_of, colors_of
from huescope.color._matrix import transform
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_rgb_u8
from huescope.color.working_space import DISPLAY_P3, SRGB

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

# As above, for Display P3: red (.680, .320), green (.265, .690), blue (.150, .060), the same white.
_LINEAR_P3_TO_XYZ = np.array(
    [
        [608311 / 1250200, 189793 / 714400, 198249 / 1000160],
        [35783 / 156275, 247089 / 357200, 198249 / 2500400],
        [0, 32229 / 714400, 5220557 / 5000800],
    ]
)

_TO_XYZ = {SRGB: _LINEAR_TO_XYZ, DISPLAY_P3: _LINEAR_P3_TO_XYZ}
_FROM_XYZ = {space: np.linalg.inv(matrix) for space, matrix in _TO_XYZ.items()}

for _array in (*_TO_XYZ.values(), *_FROM_XYZ.values(), D65_XYZ):
    _array.flags.writeable = False

# The threshold between cube root and linear segment, (6/29)^3, and the slope below, (29/3)^3.
_EPSILON = 216 / 24389
_KAPPA = 24389 / 27


def linear_to_xyz(linear: ArrayLike, space: str = SRGB) -> NDArray[np.float64]:
    """Convert linear light of a working space to CIE 1931 XYZ.

    Parameters
    ----------
    linear : array_like
        Shape (..., 3), 0 to 1.
    space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; D65 white, whose Y is 1.
    """
    return transform(_TO_XYZ[space], linear)


def xyz_to_linear(xyz: ArrayLike, space: str = SRGB) -> NDArray[np.float64]:
    """Convert CIE 1931 XYZ to linear light of a working space.

    Parameters
    ----------
    xyz : array_like
        Shape (..., 3); D65 white, whose Y is 1.
    space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; 0 to 1 within the gamut of the space.
    """
    return transform(_FROM_XYZ[space], xyz)


def xyz_to_lab(xyz: ArrayLike) -> NDArray[np.float64]:
    """Convert XYZ to CIELAB without chromatic adaptation.

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
    relative = channels_of(np.asarray(xyz, dtype=np.float64) / D65_XYZ)
    f = np.cbrt(relative)
    is_dark = relative <= _EPSILON  # few colours of most pictures
    f[is_dark] = (_KAPPA * relative[is_dark] + 16) / 116
    x, y, z = f
    # Channels stay contiguous in memory, as difference formulas read them.
    return colors_of(np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)]))


def lab_to_xyz(lab: ArrayLike) -> NDArray[np.float64]:
    """Convert CIELAB to XYZ without chromatic adaptation.

    Parameters
    ----------
    lab : array_like
        Shape (..., 3); L* from 0 to 100; D65 white.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; D65 white, whose Y is 1.

    Notes
    -----
    CIE 15:2004, appendix D.
    """
    lightness, a, b = channels_of(np.asarray(lab, dtype=np.float64))
    y = (lightness + 16) / 116
    f = np.stack([y + a / 500, y, y - b / 200], axis=-1)
    cube = f**3
    relative = np.where(cube > _EPSILON, cube, (116 * f - 16) / _KAPPA)
    xyz: NDArray[np.float64] = relative * D65_XYZ
    return xyz


def rgb_u8_to_lab(rgb_u8: NDArray[np.uint8], space: str = SRGB) -> NDArray[np.float64]:
    """Convert 8-bit codes of a working space to CIELAB.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8.
    space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L* from 0 to 100, a* and b* about -128 to 128; D65 white.
    """
    linear = SRGB_U8_TO_LINEAR.take(channels_of(rgb_u8))
    return xyz_to_lab(linear_to_xyz(colors_of(linear), space))


def lab_to_rgb_u8(lab: ArrayLike, space: str = SRGB) -> NDArray[np.uint8]:
    """Convert CIELAB to 8-bit codes of a working space; colours beyond it are clipped by channel.

    Parameters
    ----------
    lab : array_like
        Shape (..., 3); L* from 0 to 100; D65 white.
    space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), uint8.
    """
    return linear_to_rgb_u8(xyz_to_linear(lab_to_xyz(lab), space))
