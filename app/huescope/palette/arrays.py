"""Conversion of swatches to arrays."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import linear_to_xyz, rgb_u8_to_lab, xyz_to_lab
from huescope.color.srgb import srgb_to_linear
from huescope.color.working_space import DISPLAY_P3, SRGB
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def rgb_u8_of(swatches: Sequence[Swatch]) -> NDArray[np.uint8]:
    """Return the shown colours as an array of shape (k, 3), uint8, sRGB."""
    values = bytes(chain.from_iterable([swatch.rgb for swatch in swatches]))
    return np.frombuffer(values, np.uint8).reshape(-1, 3)


def codes_of(swatches: Sequence[Swatch], working_space: str) -> NDArray[np.uint8]:
    """Return the colours as codes of a working space, of shape (k, 3), uint8."""
    if working_space == SRGB:
        return rgb_u8_of(swatches)
    return np.array([swatch.code(working_space) for swatch in swatches], np.uint8).reshape(-1, 3)


def lab_of(swatches: Sequence[Swatch]) -> NDArray[np.float64]:
    """Return the colours in CIELAB relative to D65, shape (k, 3), float64.

    Colours that are stated in Display P3 are taken as stated, all others as shown.
    """
    lab = rgb_u8_to_lab(rgb_u8_of(swatches))
    wide = [place for place, swatch in enumerate(swatches) if _is_p3(swatch)]
    if wide:
        values = [swatches[place].coordinates.values for place in wide]
        lab[wide] = xyz_to_lab(linear_to_xyz(srgb_to_linear(values), DISPLAY_P3))
    return lab


def _is_p3(swatch: Swatch) -> bool:
    stated = swatch.stated
    if stated is None or stated.space != DISPLAY_P3:
        return False
    return all(0 <= value <= 1 for value in stated.values)


def shown_colors(rgb_u8: NDArray[np.uint8], working_space: str) -> NDArray[np.uint8]:
    """Convert a few colours of a picture to sRGB, gamut-mapped as those of swatches are.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8.
    working_space : str
        What they are codes of.

    Returns
    -------
    numpy.ndarray
        Shape (k, 3), uint8, sRGB; the same array if it is that already.
    """
    if working_space == SRGB:
        return rgb_u8
    codes = map(tuple, rgb_u8.tolist())
    return rgb_u8_of([Swatch.of_code(code, working_space) for code in codes])
