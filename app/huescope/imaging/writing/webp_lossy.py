"""WebP with loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.writing import _webp
from huescope.imaging.writing._format import Written
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "webp-lossy"
LABEL = marked("WebP, lossy")
DESCRIPTION = marked("Nearly the colours of the palette, for the web.")
SUFFIXES = (".webp",)
LOSSLESS = False
MAX_SIDE_PX = _webp.MAX_SIDE_PX
RANK = 50

_QUALITY = 90
_NOTE = marked("It has other colours beside those of the palette, as the format loses some detail.")


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a lossy WebP; see `huescope.imaging.writing.write`."""
    return Written(
        _webp.webp(reduced, job, lossless=False, quality=_QUALITY), marked("lossy WebP"), _NOTE
    )


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated WebP; see `huescope.imaging.writing.write`."""
    data = _webp.animated_webp(animation, job, lossless=False, quality=_QUALITY)
    return Written(
        data, marked("lossy animated WebP of {frames} frames", frames=len(animation.frames)), _NOTE
    )
