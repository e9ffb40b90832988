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

_MOST_LIGHTNESS_WEIGHT = 1.75  # S_L at L* = 0 or 100
_LEFT_BY_ROTATION = 0.36  # below sqrt(1 - sin(60 deg))

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
    _, sin_half_turn = _cos_sin(turn_deg / 2)
    delta_hue = 2 * np.sqrt(chroma_product) * sin_half_turn  # (11)

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


def near_candidates(
    lab: NDArray[np.float64], center: NDArray[np.float64], most: float
) -> NDArray[np.intp]:
    """Find the colours that may differ from one by no more than a limit, in little time.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (n, 3), CIELAB; fast where each channel is contiguous.
    center : numpy.ndarray
        Shape (3,), CIELAB.
    most : float
        The limit, 0 or more.

    Returns
    -------
    numpy.ndarray
        Shape (m,), intp, rising: at least all those within the limit.

    Notes
    -----
    The formula divides a difference in L* by at most 1.75, and one in a* and b* by at most
    1 + 0.045 C', where C' is at most 1.5 C; its rotation term takes at most sin(60 deg) of the
    square of the latter away.
    """
    lightness, a, b = channels_of(lab)
    near = np.flatnonzero(np.abs(lightness - center[0]) <= _MOST_LIGHTNESS_WEIGHT * most)
    a, b = a.take(near), b.take(near)
    off_a, off_b = a - center[1], b - center[2]
    mean_chroma = (_length(a, b) + _length(center[1], center[2])) / 2
    reach = (1 + 0.045 * 1.5 * mean_chroma) * (most / _LEFT_BY_ROTATION)
    found: NDArray[np.intp] = near[off_a * off_a + off_b * off_b <= reach * reach]
    return found


def _cos_sin(angle_deg: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return cosines and sines to the last digit or two; `numpy.sin` takes ten times as long."""
    import cv2  # on first use: 50 ms, which listing the formulas does not need

    cosine, sine = np.empty(np.shape(angle_deg)), np.empty(np.shape(angle_deg))
    if cosine.size:
        angle = np.reshape(angle_deg * _RADIANS_A_DEGREE, -1)
        cv2.polarToCart(np.ones(angle.size), angle, cosine.reshape(-1), sine.reshape(-1))
    return cosine, sine


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
    z = np.empty(np.shape(mean_hue_deg), np.complex128)  # its powers have multiples of the angle
    z.real, z.imag = _cos_sin(mean_hue_deg)
    t: NDArray[np.float64] = 1 + (z * (_T[0] + z * (_T[1] + z * (_T[2] + z * _T[3])))).real
    return 1 + 0.015 * mean_chroma * t


def _rotation(
    mean_chroma: NDArray[np.float64], mean_hue_deg: NDArray[np.float64]
) -> NDArray[np.float64]:
    """R_T, equations (16), (17) and (21)."""
    delta_theta_deg = 30 * np.exp(-(((mean_hue_deg - 275) / 25) ** 2))
    _, sin_turn = _cos_sin(2 * delta_theta_deg)
    r_t: NDArray[np.float64] = -sin_turn * 2 * _chroma_ratio(mean_chroma)
    return r_t
