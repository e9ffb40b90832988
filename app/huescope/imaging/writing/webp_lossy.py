"""WebP with loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.writing import _webp
from huescope.imaging.writing._format import Written

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "webp-lossy"
LABEL = "WebP, lossy"
DESCRIPTION = "Nearly the colours of the palette, for the web."
SUFFIXES = (".webp",)
LOSSLESS = False
MAX_SIDE_PX = _webp.MAX_SIDE_PX
RANK = 50

_QUALITY = 90
_NOTE = "It has other colours beside those of the palette, as the format loses some detail."


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a lossy WebP; see `huescope.imaging.writing.write`."""
    return Written(_webp.webp(reduced, job, lossless=False, quality=_QUALITY), "lossy WebP", _NOTE)


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated WebP; see `huescope.imaging.writing.write`."""
    data = _webp.animated_webp(animation, job, lossless=False, quality=_QUALITY)
    return Written(data, f"lossy animated WebP of {len(animation.frames)} frames", _NOTE)
