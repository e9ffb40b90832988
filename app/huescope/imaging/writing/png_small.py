"""Indexed PNG as small as can be, whatever order its palette takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.writing import _png
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._format import Written
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "png-small"
LABEL = marked("PNG, smallest")
DESCRIPTION = marked(
    "Every pixel as it is; the palette is reordered so that the file gets smaller."
)
SUFFIXES = (".png",)
LOSSLESS = True
MAX_SIDE_PX = None
RANK = 20


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write an indexed PNG; see `huescope.imaging.writing.write`."""
    return _png.indexed(reduced, job, reorder=True)


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated PNG; see `huescope.imaging.writing.write`."""
    return _png.animated(animation, job)
