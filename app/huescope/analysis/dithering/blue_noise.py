"""Dithering by blue noise: an even grain without a pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.dithering._positional import dithered
from huescope.analysis.dithering._thresholds import LEVELS, blue_noise
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.dithering._options import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

NAME = "blue-noise"
LABEL = marked("Blue noise")
DESCRIPTION = marked(
    "An even grain without a pattern, which stays where it is while the palette changes."
)
RANK = 40


def matrix(options: DitheringOptions) -> NDArray[np.uint8]:  # noqa: ARG001 - as every one takes them
    """Give the thresholds, 0 to 63; see `huescope.analysis.dithering._thresholds.blue_noise`."""
    return blue_noise() // np.uint8(256 // LEVELS)


def indices(
    picture: Picture,
    palette_rgb_u8: NDArray[np.uint8],
    options: DitheringOptions,
    job: Job,
) -> NDArray[np.uint8]:
    """Dither a picture; see `huescope.analysis.dithering.dither`."""
    return dithered(picture, palette_rgb_u8, matrix(options), options.strength, job)
