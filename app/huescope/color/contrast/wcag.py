"""The contrast ratio of the Web Content Accessibility Guidelines 2."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.contrast._formula import Level
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "wcag"
LABEL = marked("WCAG 2")
DESCRIPTION = marked(
    "The ratio that law and guidelines ask for, from 1 to 21; either may be the text."
)
LEVELS = (
    Level(marked("AA large text"), 3.0, marked("from 24 px, or bold from 19 px")),
    Level("AA", 4.5, marked("text of any size")),
    Level("AAA", 7.0, marked("text of any size, with much to spare")),
)
AIM = LEVELS[1]
RANK = 10

_FLARE = 0.05


def contrast(
    text_rgb_u8: NDArray[np.uint8], ground_rgb_u8: NDArray[np.uint8]
) -> NDArray[np.float64]:
    """Compute the contrast ratio of text on a background.

    Parameters
    ----------
    text_rgb_u8, ground_rgb_u8 : numpy.ndarray
        Shapes (..., 3) that broadcast together; uint8, sRGB, opaque.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64; 1 (equal luminance) to 21.

    Notes
    -----
    W3C WCAG 2.2, "contrast ratio" and "relative luminance",
    https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. No 8-bit value lies between the threshold
    printed there, 0.04045, and the 0.03928 of earlier editions.
    """
    text, ground = _luminance(text_rgb_u8), _luminance(ground_rgb_u8)
    ratio: NDArray[np.float64] = np.maximum(text, ground) / np.minimum(text, ground)
    return ratio


def figure(value: float) -> str:
    """Format a ratio with two decimals, rounded down, as in "4.49 : 1"."""
    return f"{floor(value * 100 + 1e-9) / 100:.2f} : 1"


def _luminance(rgb_u8: NDArray[np.uint8]) -> NDArray[np.float64]:
    linear = SRGB_U8_TO_LINEAR[rgb_u8]
    light: NDArray[np.float64] = (
        0.2126 * linear[..., 0] + 0.7152 * linear[..., 1] + 0.0722 * linear[..., 2] + _FLARE
    )
    return light
