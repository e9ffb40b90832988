"""What a slider would lead to: the colours along its groove, and which of them sRGB can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.oklab import oklab_to_linear
from huescope.color.srgb import linear_to_rgb_u8

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SAMPLES = 256
_SLACK = 1e-5  # of linear light; under a quarter of an 8-bit step even near black
_HALVINGS = 12


def oklch_groove(
    values: Sequence[float], place: int, highest: float
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Let one channel of OkLCh run from 0 to its end while the others stay.

    Parameters
    ----------
    values : sequence of float
        Lightness, 0 to 1, chroma, and hue in degrees.
    place : int
        Of the channel that runs.
    highest : float
        Where it ends.

    Returns
    -------
    rgb_u8 : numpy.ndarray
        Shape (`SAMPLES`, 3), uint8, sRGB. What lies beyond it has lost chroma until it fits.
    reachable : numpy.ndarray
        Shape (`SAMPLES`,), bool: whether sRGB holds the colour as it is.
    """
    oklch = np.tile(np.asarray(values, np.float64), (SAMPLES, 1))
    oklch[:, place] = np.linspace(0.0, highest, SAMPLES)
    oklch[:, 0] = np.clip(oklch[:, 0], 0.0, 1.0)
    linear = _linear(oklch)
    reachable = _fits(linear)
    if not reachable.all():
        linear[~reachable] = _fitted(oklch[~reachable])
    return linear_to_rgb_u8(linear), reachable


def _fitted(oklch: NDArray[np.float64]) -> NDArray[np.float64]:
    """Find the largest chroma that fits, by halving; the result is linear light."""
    least, most = np.zeros(len(oklch)), oklch[:, 1].copy()
    trial = oklch.copy()
    for _ in range(_HALVINGS):
        trial[:, 1] = (least + most) / 2
        fits = _fits(_linear(trial))
        least = np.where(fits, trial[:, 1], least)
        most = np.where(fits, most, trial[:, 1])
    trial[:, 1] = least
    return _linear(trial)


def _fits(linear: NDArray[np.float64]) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = np.all((linear >= -_SLACK) & (linear <= 1 + _SLACK), axis=1)
    return inside


def _linear(oklch: NDArray[np.float64]) -> NDArray[np.float64]:
    lightness, chroma, hue_deg = oklch.T
    angle = np.radians(hue_deg)
    return oklab_to_linear(
        np.stack([lightness, chroma * np.cos(angle), chroma * np.sin(angle)], axis=1)
    )
