"""What the WebP formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.imaging.writing._encoding import encoded, srgb_profile
from huescope.imaging.writing._frames import full_color_frames

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

MAX_SIDE_PX = 16_383
"""The most pixels of a side that a WebP file can hold."""

_PIXELS_TO_SEARCH = 1 << 22
_THOROUGH, _FAST = 6, 4


def webp(reduced: ReducedPicture, job: Job, *, lossless: bool, quality: int) -> bytes:
    """Encode a picture, marked as sRGB; of a lossless one, quality is effort."""
    pixels = reduced.rgba_u8() if reduced.translucent else reduced.rgb_u8()
    job.report(0.2, "writing the file")
    return encoded(
        Image.fromarray(pixels),
        "WEBP",
        job,
        lossless=lossless,
        quality=quality,
        method=_THOROUGH if reduced.indices_u8.size <= _PIXELS_TO_SEARCH else _FAST,
        icc_profile=srgb_profile(),
    )


def animated_webp(animation: ReducedAnimation, job: Job, *, lossless: bool, quality: int) -> bytes:
    """Encode an animation; as `webp`."""
    images, _translucent = full_color_frames(animation)
    job.report(0.2, "writing the file")
    return encoded(
        images[0],
        "WEBP",
        job,
        save_all=True,
        append_images=images[1:],
        duration=[round(each) for each in animation.timing.durations_ms],
        loop=animation.timing.plays,
        lossless=lossless,
        quality=quality,
        method=_FAST,
        allow_mixed=False,
        icc_profile=srgb_profile(),
    )
