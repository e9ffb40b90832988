"""CIEDE2000: the CIE's current recommendation for small differences.

The symbols are those of G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula:
implementation notes, supplementary test data, and mathematical observations", Color Research &
Application 30(1), 2005, whose equation numbers the comments give.
"""

from __future__ import annotations

from cmath import rect
from math import pi, radians
from typing import TYPE_CHECKING

import numpy as np

from huescope.color._channels import channels_of
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

NAME = "ciede2000"
LABEL = "CIEDE2000"
DESCRIPTION = marked(
    "The CIE's present formula: closest to what the eye sees between similar colours."
)
JND = 1.0
JND_SOURCE = marked(
    "customary; no standard states one (CIE 142:2001 fits differences of 0 to 5 units)"
)
SYMMETRIC = True
RANK = 10

# The terms of T in equation (15) as c cos(n h + phase): c and phase in degrees, for n from 1 to 4.
_TERMS = ((-0.17, -30), (0.24, 0), (0.32, 6), (-0.20, -63))
_T = tuple(rect(c, radians(phase_deg)) for c, phase_deg in _TERMS)

# What `numpy.radians` multiplies by, one number at a time: a product takes a tenth of its time.
_RADIANS_A_DEGREE = pi / 180
_DEGREES_A_RADIAN = 180 / pi


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by CIEDE2000 with kL = kC = kH = 1.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB, both with the same white point.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64, 0 or more.

    Notes
    -----
    ISO/CIE 11664-6:2022, as laid out by Sharma et al. 2005.
    """
    lightness_1, a_1, b_1 = channels_of(np.asarray(lab_1, dtype=np.float64))
    lightness_2, a_2, b_2 = channels_of(np.asarray(lab_2, dtype=np.float64))

    stretch = 1 + _chroma_factor((_length(a_1, b_1) + _length(a_2, b_2)) / 2)  # (2) to (5)
    chroma_1, hue_1 = _polar(stretch * a_1, b_1)
    chroma_2, hue_2 = _polar(stretch * a_2, b_2)

    delta_lightness = lightness_2 - lightness_1  # (8)
    delta_chroma = chroma_2 - chroma_1  # (9)
    chroma_product = chroma_1 * chroma_2
    turn_deg = _turn_deg(hue_1, hue_2, chroma_product)
    half_turn = turn_deg / 2 * _RADIANS_A_DEGREE
    delta_hue = 2 * np.sqrt(chroma_product) * np.sin(half_turn)  # (11)

    mean_chroma = (chroma_1 + chroma_2) / 2  # (13)
    mean_hue_deg = _mean_hue_deg(hue_1, hue_2, chroma_product)
    term_l = delta_lightness / _weight_lightness((lightness_1 + lightness_2) / 2)
    term_c = delta_chroma / (1 + 0.045 * mean_chroma)  # (19)
    term_h = delta_hue / _weight_hue(mean_chroma, mean_hue_deg)
    rotation = _rotation(mean_chroma, mean_hue_deg)
    # (22); never negative, because |R_T| is less than 2.
    difference_00: NDArray[np.float64] = np.sqrt(
        term_l**2 + term_c**2 + term_h**2 + rotation * term_c * term_h
    )
    return difference_00


def _length(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what `numpy.hypot` does, in a third of the time: nothing here can overflow."""
    length: NDArray[np.float64] = np.sqrt(a * a + b * b)
    return length


def _chroma_ratio(mean_chroma: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the square root of equations (4) and (17); a power of 7 would take longer."""
    squared = mean_chroma * mean_chroma
    seventh = squared * squared * squared * mean_chroma
    ratio: NDArray[np.float64] = np.sqrt(seventh / (seventh + 25.0**7))
    return ratio


def _chroma_factor(mean_chroma: NDArray[np.float64]) -> NDArray[np.float64]:
    """G, equation (4)."""
    return 0.5 * (1 - _chroma_ratio(mean_chroma))


def _polar(
    a: NDArray[np.float64], b: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """C' and h' in degrees, 0 to 360: equations (6) and (7)."""
    hue_deg = np.arctan2(b, a) * _DEGREES_A_RADIAN
    return _length(a, b), np.where(hue_deg < 0, hue_deg + 360, hue_deg)


def _turn_deg(
    hue_1: NDArray[np.float64], hue_2: NDArray[np.float64], chroma_product: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Delta h', the shorter way around the circle: equation (10)."""
    turn = hue_2 - hue_1
    turn = np.where(turn > 180, turn - 360, np.where(turn < -180, turn + 360, turn))
    return np.where(chroma_product == 0, 0.0, turn)


def _mean_hue_deg(
    hue_1: NDArray[np.float64], hue_2: NDArray[np.float64], chroma_product: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Mean h': equation (14)."""
    total = hue_1 + hue_2
    across = np.abs(hue_1 - hue_2) > 180  # the shorter arc crosses 0
    mean = np.where(across, np.where(total < 360, total + 360, total - 360), total) / 2
    return np.where(chroma_product == 0, total, mean)


def _weight_lightness(mean_lightness: NDArray[np.float64]) -> NDArray[np.float64]:
    """S_L, equation (18)."""
    offset = (mean_lightness - 50) ** 2
    return 1 + 0.015 * offset / np.sqrt(20 + offset)


def _weight_hue(
    mean_chroma: NDArray[np.float64], mean_hue_deg: NDArray[np.float64]
) -> NDArray[np.float64]:
    """S_H with its T, equations (15) and (20)."""
    hue = mean_hue_deg * _RADIANS_A_DEGREE
    z = np.cos(hue) + 1j * np.sin(hue)  # its powers have the multiples of the angle
    t: NDArray[np.float64] = 1 + (z * (_T[0] + z * (_T[1] + z * (_T[2] + z * _T[3])))).real
    return 1 + 0.015 * mean_chroma * t


def _rotation(
    mean_chroma: NDArray[np.float64], mean_hue_deg: NDArray[np.float64]
) -> NDArray[np.float64]:
    """R_T, equations (16), (17) and (21)."""
    delta_theta_deg = 30 * np.exp(-(((mean_hue_deg - 275) / 25) ** 2))
    turn = 2 * delta_theta_deg * _RADIANS_A_DEGREE
    r_t: NDArray[np.float64] = -np.sin(turn) * 2 * _chroma_ratio(mean_chroma)
    return r_t
