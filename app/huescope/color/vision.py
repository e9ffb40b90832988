"""Simulation of colour vision deficiency (colour blindness)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.color._machado import DEUTAN, PROTAN, TRITAN
from huescope.color._matrix import transform
from huescope.color.light_u16 import CODE_OF_LIGHT, LIGHT_U16
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_rgb_u8
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from huescope.cancellation import Job

KINDS = ("protan", "deutan", "tritan", "achromat")
"""The kinds of deficiency: of the long-, middle- or short-wave cones, or of all three."""

_ROWS_OF_A_STEP = 256

# WCAG 2.2, "relative luminance": an achromat sees nothing else of a colour.
_LUMINANCE = np.array([[0.2126, 0.7152, 0.0722]] * 3)

_MACHADO = {"protan": PROTAN, "deutan": DEUTAN, "tritan": TRITAN}


@dataclass(frozen=True, slots=True)
class ColorVision:
    """A colour vision deficiency and its severity. Safe to share between threads.

    Attributes
    ----------
    kind : str
        One of `KINDS`.
    severity : float
        From 0 (normal colour vision) to 1 (the cone is missing).

    Raises
    ------
    ValueError
        If there is no such kind, or the severity is out of its range.
    """

    kind: str
    severity: float = 1.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"{self.kind!a} is no kind of colour vision that is known here")
        if not 0.0 <= self.severity <= 1.0:
            raise ValueError("a severity is from 0 to 1")


@lru_cache(maxsize=256)
def matrix_of(sight: ColorVision) -> NDArray[np.float64]:
    """Return the matrix that simulates a deficiency in linear-light sRGB.

    Parameters
    ----------
    sight : ColorVision
        Of any kind.

    Returns
    -------
    numpy.ndarray
        Shape (3, 3), float64, read-only; the rows add up to 1, so that greys stay as they are.

    Notes
    -----
    G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for simulation
    of color vision deficiency", IEEE Trans. Visualization and Computer Graphics 15(6), 2009,
    https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html. Between two
    published severities the matrices are interpolated, as the authors propose. An achromat sees the
    luminance; a lower severity mixes that with the colour.
    """
    if sight.kind == "achromat":
        matrix = (1 - sight.severity) * np.eye(3) + sight.severity * _LUMINANCE
    else:
        steps = _MACHADO[sight.kind]
        place = sight.severity * (len(steps) - 1)
        lower = min(int(place), len(steps) - 2)
        matrix = steps[lower] + (place - lower) * (steps[lower + 1] - steps[lower])
    matrix.flags.writeable = False
    return matrix


def simulate_linear(linear: ArrayLike, sight: ColorVision) -> NDArray[np.float64]:
    """Simulate a deficiency for colours in linear light.

    Parameters
    ----------
    linear : array_like
        Shape (..., 3), linear-light sRGB, 0 to 1.
    sight : ColorVision
        Whose eyes.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), float64, linear-light sRGB; may be below 0 or above 1.
    """
    return transform(matrix_of(sight), linear)


def simulate(rgb_u8: NDArray[np.uint8], sight: ColorVision) -> NDArray[np.uint8]:
    """Simulate a deficiency for a few colours; for pictures there is `simulate_picture`.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8, sRGB.
    sight : ColorVision
        Whose eyes.

    Returns
    -------
    numpy.ndarray
        Shape (..., 3), uint8, sRGB; out-of-gamut colours are clipped.
    """
    return linear_to_rgb_u8(simulate_linear(SRGB_U8_TO_LINEAR[rgb_u8], sight))


def simulate_picture(rgb_u8: NDArray[np.uint8], sight: ColorVision, job: Job) -> NDArray[np.uint8]:
    """Simulate a deficiency for a picture, fast: in 16-bit light, within one step of `simulate`.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (height, width, 3), uint8, sRGB.
    sight : ColorVision
        Whose eyes.
    job : Job
        Checked between strips, whose work releases the GIL.

    Returns
    -------
    numpy.ndarray
        Same shape, uint8, C-contiguous.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    matrix = matrix_of(sight)
    result = np.empty(rgb_u8.shape, np.uint8)
    for top in range(0, rgb_u8.shape[0], _ROWS_OF_A_STEP):
        job.check()
        strip = slice(top, top + _ROWS_OF_A_STEP)
        light_u16 = cv2.transform(cv2.LUT(rgb_u8[strip], LIGHT_U16), matrix)  # saturates
        cv2.LUT(light_u16, CODE_OF_LIGHT, result[strip])
    return result
