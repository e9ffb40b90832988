"""PNG in full colour, for programs that do not take indexed files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.writing import _png
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._format import Written
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "png-full"
LABEL = marked("PNG, full colour")
DESCRIPTION = marked("Every pixel as it is, without a palette; larger, and every program takes it.")
SUFFIXES = (".png",)
LOSSLESS = True
MAX_SIDE_PX = None
RANK = 30


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a PNG of red, green, blue and alpha; see `huescope.imaging.writing.write`."""
    return _png.full_color(reduced, job)


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated PNG; see `huescope.imaging.writing.write`."""
    return _png.animated(animation, job, index=False)
