"""Colours along the groove of a slider, and which of them are in sRGB."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.oklab import oklab_to_linear
from huescope.color.srgb import linear_to_rgb_u8

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SAMPLES = 256
_SLACK = 1e-5  # in linear light; below a quarter of an 8-bit step even near black
_HALVINGS = 12


def oklch_groove(
    values: Sequence[float], place: int, highest: float
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Vary one channel of OkLCh from 0 to its maximum.

    Parameters
    ----------
    values : sequence of float
        Lightness, 0 to 1, chroma, and hue in degrees.
    place : int
        Index of the channel.
    highest : float
        Its maximum.

    Returns
    -------
    rgb_u8 : numpy.ndarray
        Shape (`SAMPLES`, 3), uint8, sRGB. Colours outside it have their chroma reduced.
    reachable : numpy.ndarray
        Shape (`SAMPLES`,), bool: whether the colour is in sRGB.
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
    """Reduce chroma by bisection until colours are in sRGB; return linear light."""
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
