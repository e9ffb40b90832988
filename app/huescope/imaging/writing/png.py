"""Indexed PNG with the palette in the order that a person sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.writing import _png
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._format import Written
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "png"
LABEL = marked("PNG, indexed")
DESCRIPTION = marked(
    "Every pixel as it is, with the palette in its order; for pixel art and icons."
)
SUFFIXES = (".png",)
LOSSLESS = True
MAX_SIDE_PX = None
RANK = 10


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write an indexed PNG; see `huescope.imaging.writing.write`."""
    return _png.indexed(reduced, job, reorder=False)


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated PNG; see `huescope.imaging.writing.write`."""
    return _png.animated(animation, job)
