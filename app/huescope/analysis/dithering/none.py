"""No dithering: each pixel takes the nearest palette colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.recolor import reduce_picture
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.dithering._options import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

NAME = "none"
LABEL = marked("None")
DESCRIPTION = marked(
    "Each pixel takes the palette colour nearest to it: the smallest file, with bands."
)
RANK = 10


def indices(
    picture: Picture,
    palette_rgb_u8: NDArray[np.uint8],
    options: DitheringOptions,  # noqa: ARG001 - as every method takes them
    job: Job,
) -> NDArray[np.uint8]:
    """Take the nearest palette colour; see `huescope.analysis.recolor.reduce_picture`."""
    return reduce_picture(picture, palette_rgb_u8, job)
