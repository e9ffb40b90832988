"""APCA, the Accessible Perceptual Contrast Algorithm."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.contrast._formula import Level
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "apca"
LABEL = "APCA"
DESCRIPTION = marked(
    "Lightness contrast as it is read on a screen, to about 106; below zero "
    "for light text on a dark ground."
)
LEVELS = (
    Level(marked("Lc 30"), 30.0, marked("placeholders and text that is switched off")),
    Level(marked("Lc 45"), 45.0, marked("headlines, from 36 px")),
    Level(marked("Lc 60"), 60.0, marked("text from 24 px, or bold from 16 px")),
    Level(marked("Lc 75"), 75.0, marked("columns of text, from 18 px")),
    Level(marked("Lc 90"), 90.0, marked("columns of text of any usual size")),
)
AIM = LEVELS[3]
RANK = 20

# The constants of APCA 0.1.9, 4g (W3): the screen's exponent and weights, the soft clamp of black,
# the exponents for dark text and for light text, the scale, and the offset and the clip near zero.
_SCREEN_EXPONENT = 2.4
_WEIGHTS = (0.2126729, 0.7151522, 0.0721750)
_BLACK_THRESHOLD, _BLACK_EXPONENT = 0.022, 1.414
_DARK_GROUND, _DARK_TEXT = 0.56, 0.57
_LIGHT_GROUND, _LIGHT_TEXT = 0.65, 0.62
_SCALE, _OFFSET, _CLIP = 1.14, 0.027, 0.1
_LEAST_STEP = 0.0005

_LIGHT_OF_U8 = (np.arange(256) / 255) ** _SCREEN_EXPONENT
_LIGHT_OF_U8.flags.writeable = False


def contrast(
    text_rgb_u8: NDArray[np.uint8], ground_rgb_u8: NDArray[np.uint8]
) -> NDArray[np.float64]:
    """Compute the lightness contrast Lc of text on a background.

    Parameters
    ----------
    text_rgb_u8, ground_rgb_u8 : numpy.ndarray
        Shapes (..., 3) that broadcast together; uint8, sRGB, opaque.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64; above 0, to 106.04, for dark text on a
        light ground, below 0, to -107.88, for light text on a dark one, 0 if it is unreadable.

    Notes
    -----
    A. Somers, "APCA-W3 0.1.9, 4g", https://github.com/Myndex/apca-w3.
    """
    text, ground = _screen_light(text_rgb_u8), _screen_light(ground_rgb_u8)
    dark_on_light = _SCALE * (ground**_DARK_GROUND - text**_DARK_TEXT)
    light_on_dark = _SCALE * (ground**_LIGHT_GROUND - text**_LIGHT_TEXT)
    raw = np.where(ground > text, dark_on_light, light_on_dark)
    unread = (np.abs(ground - text) < _LEAST_STEP) | (np.abs(raw) < _CLIP)
    lightness: NDArray[np.float64] = np.where(unread, 0.0, 100 * (raw - np.copysign(_OFFSET, raw)))
    return lightness


def figure(value: float) -> str:
    """Format a contrast with one decimal, rounded towards zero, as in "Lc -74.9"."""
    sign = "−" if value < 0 else ""
    return f"Lc {sign}{floor(abs(value) * 10 + 1e-9) / 10:.1f}"


def _screen_light(rgb_u8: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Compute the luminance Y of the screen, with the soft clamp of black."""
    red, green, blue = np.moveaxis(_LIGHT_OF_U8[rgb_u8], -1, 0)
    light = _WEIGHTS[0] * red + _WEIGHTS[1] * green + _WEIGHTS[2] * blue
    lift = np.maximum(_BLACK_THRESHOLD - light, 0.0) ** _BLACK_EXPONENT
    lifted: NDArray[np.float64] = light + lift
    return lifted
