"""WebP without loss: smaller than PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.writing import _webp
from huescope.imaging.writing._format import Written
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "webp"
LABEL = marked("WebP, lossless")
DESCRIPTION = marked("Every pixel as it is; mostly the smallest file, for the web.")
SUFFIXES = (".webp",)
LOSSLESS = True
MAX_SIDE_PX = _webp.MAX_SIDE_PX
RANK = 40

_EFFORT = 75


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a lossless WebP; see `huescope.imaging.writing.write`."""
    return Written(
        _webp.webp(reduced, job, lossless=True, quality=_EFFORT), marked("lossless WebP")
    )


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated WebP; see `huescope.imaging.writing.write`."""
    data = _webp.animated_webp(animation, job, lossless=True, quality=_EFFORT)
    return Written(
        data, marked("lossless animated WebP of {frames} frames", frames=len(animation.frames))
    )
