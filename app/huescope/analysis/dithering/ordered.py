"""Ordered dithering: the regular pattern of a Bayer matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.dithering._positional import dithered
from huescope.analysis.dithering._thresholds import bayer
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.dithering._options import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

NAME = "ordered"
LABEL = marked("Ordered (Bayer)")
DESCRIPTION = marked("A regular pattern, as in pixel art and on old screens; it packs well.")
RANK = 30


def matrix(options: DitheringOptions) -> NDArray[np.uint8]:
    """Give the thresholds, 0 to 63; see `huescope.analysis.dithering._thresholds.bayer`."""
    return bayer(options.matrix_px)


def indices(
    picture: Picture,
    palette_rgb_u8: NDArray[np.uint8],
    options: DitheringOptions,
    job: Job,
) -> NDArray[np.uint8]:
    """Dither a picture; see `huescope.analysis.dithering.dither`."""
    return dithered(picture, palette_rgb_u8, matrix(options), options.strength, job)
