"""CIEDE2000 between the pixels of two pictures, in single precision.

`huescope.color.difference.ciede2000` is the reference. This agrees with it to 0.1 (to a thousandth
nearly everywhere; not where two hues are exactly opposite, where the formula jumps) and takes about
50 ns a pixel. Hues are kept as unit vectors: half the angle between two of them, and their
bisector, follow from their difference and their sum without an arc tangent.
"""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import TYPE_CHECKING, Any, TypeAlias

import cv2
import numpy as np

from huescope.color.lab import D65_XYZ, linear_to_xyz
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.color.working_space import SRGB, WORKING_SPACES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    _Plane: TypeAlias = NDArray[np.floating[Any]]

_TILE = 1 << 15  # so many pixels of all intermediate results stay in the cache of a core
_LINEAR = SRGB_U8_TO_LINEAR.astype(np.float32)
_LINEAR_TO_RELATIVE_XYZ = {
    space: (linear_to_xyz(np.eye(3), space) / D65_XYZ).T.astype(np.float32)
    for space in WORKING_SPACES
}
_EPSILON, _SLOPE, _OFFSET = (
    np.float32(216 / 24389),
    np.float32(24389 / 27 / 116),
    np.float32(4 / 29),
)
_TINY = np.float32(1e-12)


def pixel_differences(
    rgb_u8: NDArray[np.uint8], other_rgb_u8: NDArray[np.uint8], working_space: str = SRGB
) -> NDArray[np.float32]:
    """Compare two pictures pixel by pixel.

    Parameters
    ----------
    rgb_u8, other_rgb_u8 : numpy.ndarray
        The same shape (..., 3), uint8, C-contiguous.
    working_space : str
        What both are codes of.

    Returns
    -------
    numpy.ndarray
        That shape without its last axis, float32, 0 or more: CIEDE2000 with kL = kC = kH = 1.
    """
    found = np.empty(rgb_u8.shape[:-1], np.float32)
    one, other, result = rgb_u8.reshape(-1, 3), other_rgb_u8.reshape(-1, 3), found.reshape(-1)
    matrix = _LINEAR_TO_RELATIVE_XYZ[working_space]
    for start in range(0, result.size, _TILE):
        tile = slice(start, start + _TILE)
        result[tile] = _ciede2000(_lab(one[tile], matrix), _lab(other[tile], matrix))
    return found


def _lab(rgb_u8: NDArray[np.uint8], matrix: NDArray[np.float32]) -> tuple[_Plane, _Plane, _Plane]:
    """Convert codes, shape (n, 3), to CIELAB relative to D65."""
    linear = cv2.LUT(rgb_u8[:, None], _LINEAR)
    relative = cv2.transform(linear, matrix).reshape(-1, 3)
    root = cv2.pow(relative, 1 / 3)  # vectorised on every machine; numpy.cbrt is not
    x, y, z = np.where(relative > _EPSILON, root, _SLOPE * relative + _OFFSET).T.copy()
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _ciede2000(
    lab_1: tuple[_Plane, _Plane, _Plane], lab_2: tuple[_Plane, _Plane, _Plane]
) -> _Plane:
    """Evaluate the formula, in the symbols and equation numbers of Sharma et al. 2005."""
    lightness_1, a_1, b_1 = lab_1
    lightness_2, a_2, b_2 = lab_2
    # (4); the mean of the chromas before a* is stretched.
    stretch = 1.5 - 0.5 * _chroma_ratio((_length(a_1, b_1) + _length(a_2, b_2)) / 2)
    a_1, a_2 = a_1 * stretch, a_2 * stretch
    chroma_1, chroma_2 = _length(a_1, b_1), _length(a_2, b_2)
    cos_1, sin_1 = _scaled(a_1, b_1, chroma_1)
    cos_2, sin_2 = _scaled(a_2, b_2, chroma_2)
    # (11): the chord between two hues on the unit circle is twice the sine of half their angle.
    chord = _length(cos_2 - cos_1, sin_2 - sin_1)
    turn = np.copysign(chord * np.sqrt(chroma_1 * chroma_2), cos_1 * sin_2 - sin_1 * cos_2)
    # (14): the mean hue; of a neutral colour and another one, the hue of the other.
    cos_sum, sin_sum = cos_1 + cos_2, sin_1 + sin_2
    cos_h, sin_h = _scaled(cos_sum, sin_sum, _length(cos_sum, sin_sum))
    chroma = (chroma_1 + chroma_2) / 2
    offset = ((lightness_1 + lightness_2) / 2 - 50) ** 2
    term_l = (lightness_2 - lightness_1) / (1 + 0.015 * offset / np.sqrt(20 + offset))  # (18)
    term_c = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)  # (19)
    term_h = turn / (1 + 0.015 * chroma * _hue_weight(cos_h, sin_h))  # (20)
    rotation = _rotation(cos_h, sin_h) * _chroma_ratio(chroma)
    squared = term_l**2 + term_c**2 + term_h**2 + rotation * term_c * term_h  # (22)
    return np.asarray(np.sqrt(np.maximum(squared, 0)))


def _length(x: _Plane, y: _Plane) -> _Plane:
    return np.asarray(np.sqrt(x * x + y * y))


def _scaled(x: _Plane, y: _Plane, length: _Plane) -> tuple[_Plane, _Plane]:
    """Scale vectors to unit length; vectors of no length stay so."""
    factor = 1 / np.maximum(length, _TINY)
    return x * factor, y * factor


def _chroma_ratio(chroma: _Plane) -> _Plane:
    """Evaluate sqrt(C^7 / (C^7 + 25^7)), a part of (4) and (17)."""
    ratio = chroma * np.float32(1 / 25)
    cube = ratio * ratio * ratio
    seventh = cube * cube * ratio
    return np.asarray(np.sqrt(seventh / (seventh + 1)))


def _hue_weight(cos_h: _Plane, sin_h: _Plane) -> _Plane:
    """Evaluate T, (15), from the multiples of an angle."""
    cos_2h, sin_2h = 2 * cos_h * cos_h - 1, 2 * sin_h * cos_h
    cos_3h, sin_3h = cos_2h * cos_h - sin_2h * sin_h, sin_2h * cos_h + cos_2h * sin_h
    cos_4h, sin_4h = 2 * cos_2h * cos_2h - 1, 2 * sin_2h * cos_2h
    weight = 1 + 0.24 * cos_2h
    for factor, turned_deg, cos_n, sin_n in (
        (-0.17, -30.0, cos_h, sin_h),
        (0.32, 6.0, cos_3h, sin_3h),
        (-0.20, -63.0, cos_4h, sin_4h),
    ):
        turned = radians(turned_deg)
        weight += factor * cos(turned) * cos_n - factor * sin(turned) * sin_n
    return weight


def _rotation(cos_h: _Plane, sin_h: _Plane) -> _Plane:
    """Evaluate -2 sin(2 delta theta), a part of (21) with (16).

    The square of the angle from 275 degrees is a series in the versine; it is exact to a thousandth
    as far as 75 degrees, where the exponential is below 0.0002.
    """
    blue = radians(275)
    versine = 1 - (cos_h * cos(blue) + sin_h * sin(blue))
    squared = versine * (2 + versine * (1 / 3 + versine * (4 / 45 + versine * (1 / 35))))
    peak = np.exp(squared * (-((180 / pi / 25) ** 2)))
    return np.asarray(-2 * np.sin(radians(60) * peak))
