"""Conversion of Oklab, and of a variant that is more perceptually uniform."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color._matrix import transform
from huescope.color.lab import linear_to_xyz, xyz_to_linear
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_rgb_u8
from huescope.color.working_space import SRGB

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# W3C CSS Color Module Level 4, sample code: Ottosson's matrices, worked out to more digits for a
# white of (.3127, .3290), so that greys come out without any chroma.
_XYZ_TO_LMS = np.array(
    [
        [0.8190224379967030, 0.3619062600528904, -0.1288737815209879],
        [0.0329836539323885, 0.9292868615863434, 0.0361446663506424],
        [0.0481771893596242, 0.2642395317527308, 0.6335478284694309],
    ]
)
ROOTS_TO_OKLAB = np.array(
    [
        [0.2104542683093140, 0.7936177747023054, -0.0040720430116193],
        [1.9779985324311684, -2.4285922420485799, 0.4505937096174110],
        [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
    ]
)
"""Matrix from the cube roots of cone responses to Oklab."""
LINEAR_TO_LMS = _XYZ_TO_LMS @ linear_to_xyz(np.eye(3)).T
"""Matrix from linear sRGB to cone responses, 0 to 1."""
_LMS_TO_XYZ = np.linalg.inv(_XYZ_TO_LMS)
_OKLAB_TO_ROOTS = np.linalg.inv(ROOTS_TO_OKLAB)
for _matrix in (_XYZ_TO_LMS, ROOTS_TO_OKLAB, LINEAR_TO_LMS, _LMS_TO_XYZ, _OKLAB_TO_ROOTS):
    _matrix.flags.writeable = False

# The toe function: its slope and curvature near black, and the scale that keeps white at 1.
_TOE_1 = 0.206
_TOE_2 = 0.03
_TOE_3 = (1 + _TOE_1) / (1 + _TOE_2)

_UNIFORM_CHROMA = 2.0


def xyz_to_oklab(xyz: ArrayLike) -> NDArray[np.float64]:
    """Convert XYZ to Oklab.

    Parameters
    ----------
    xyz : array_like
        Shape (..., 3); D65 white, whose Y is 1.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L from 0 to 1, a and b about -0.4 to 0.4; D65 white.

    Notes
    -----
    B. Ottosson, "A perceptual color space for image processing", 2020,
    https://bottosson.github.io/posts/oklab/.
    """
    return transform(ROOTS_TO_OKLAB, np.cbrt(transform(_XYZ_TO_LMS, xyz)))


def oklab_to_xyz(oklab: ArrayLike) -> NDArray[np.float64]:
    """Convert Oklab to XYZ.

    Parameters
    ----------
    oklab : array_like
        Shape (..., 3); L from 0 to 1; D65 white.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; D65 white, whose Y is 1.
    """
    return transform(_LMS_TO_XYZ, transform(_OKLAB_TO_ROOTS, oklab) ** 3)


def linear_to_oklab(linear: ArrayLike) -> NDArray[np.float64]:
    """Convert linear-light sRGB to Oklab.

    Parameters
    ----------
    linear : array_like
        Shape (..., 3), 0 to 1.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L from 0 to 1, a and b about -0.4 to 0.4; D65 white.
    """
    return xyz_to_oklab(linear_to_xyz(linear))


def oklab_to_linear(oklab: ArrayLike) -> NDArray[np.float64]:
    """Convert Oklab to linear-light sRGB.

    Parameters
    ----------
    oklab : array_like
        Shape (..., 3); L from 0 to 1; D65 white.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; 0 to 1 within the gamut of sRGB.
    """
    return xyz_to_linear(oklab_to_xyz(oklab))


def rgb_u8_to_oklab(rgb_u8: NDArray[np.uint8], space: str = SRGB) -> NDArray[np.float64]:
    """Convert 8-bit codes of a working space to Oklab.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8.
    space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L from 0 to 1, a and b about -0.4 to 0.4; D65 white.
    """
    return xyz_to_oklab(linear_to_xyz(SRGB_U8_TO_LINEAR[rgb_u8], space))


def toe(lightness: ArrayLike) -> NDArray[np.float64]:
    """Apply the toe function to Oklab's L, to spread dark colours like CIELAB's L*.

    Parameters
    ----------
    lightness : array_like
        Any shape; L of Oklab, 0 to 1.

    Returns
    -------
    numpy.ndarray
        Same shape, float64: L_r, 0 to 1; near L* / 100.

    Notes
    -----
    B. Ottosson, "Okhsv and Okhsl", 2021, "Intermission: a new lightness estimate for Oklab",
    https://bottosson.github.io/posts/colorpicker/.
    """
    scaled = _TOE_3 * np.asarray(lightness, dtype=np.float64)
    offset = scaled - _TOE_1
    spread: NDArray[np.float64] = 0.5 * (offset + np.sqrt(offset * offset + 4 * _TOE_2 * scaled))
    return spread


def toe_inverse(lightness: ArrayLike) -> NDArray[np.float64]:
    """Invert `toe`.

    Parameters
    ----------
    lightness : array_like
        Any shape; L_r, 0 to 1.

    Returns
    -------
    numpy.ndarray
        Same shape, float64; L of Oklab, 0 to 1.
    """
    spread = np.asarray(lightness, dtype=np.float64)
    plain: NDArray[np.float64] = spread * (spread + _TOE_1) / (_TOE_3 * (spread + _TOE_2))
    return plain


def rgb_u8_to_uniform_oklab(rgb_u8: NDArray[np.uint8], space: str = SRGB) -> NDArray[np.float64]:
    """Convert 8-bit codes of a working space to Oklab with `toe` on L, and a and b doubled.

    Distances in it agree better with CIEDE2000 than those in plain Oklab.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8.
    space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64; L_r from 0 to 1, a and b about -0.8 to 0.8; D65 white.

    Notes
    -----
    The factor of two fits measured differences best: B. Ottosson in
    https://github.com/w3c/csswg-drafts/issues/6642.
    """
    oklab = rgb_u8_to_oklab(rgb_u8, space)
    oklab[..., 0] = toe(oklab[..., 0])
    oklab[..., 1:] *= _UNIFORM_CHROMA
    return oklab


def uniform_oklab_to_rgb_u8(uniform_oklab: ArrayLike) -> NDArray[np.uint8]:
    """Invert `rgb_u8_to_uniform_oklab`; out-of-gamut colours are clipped by channel.

    Parameters
    ----------
    uniform_oklab : array_like
        Shape (..., 3); L_r from 0 to 1; D65 white.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), uint8.
    """
    oklab = np.array(uniform_oklab, dtype=np.float64)
    oklab[..., 0] = toe_inverse(oklab[..., 0])
    oklab[..., 1:] /= _UNIFORM_CHROMA
    return linear_to_rgb_u8(oklab_to_linear(oklab))
