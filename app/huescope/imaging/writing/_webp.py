"""What the WebP formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.imaging.policy import current
from huescope.imaging.writing._encoding import check_memory, encoded, srgb_profile
from huescope.imaging.writing._frames import full_color_frames
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

MAX_SIDE_PX = 16_383
"""The most pixels of a side that a WebP file can hold."""

# libwebp takes 24 bytes for each pixel; without loss and by method 0 it takes 9, and its files are
# up to a tenth larger. Measured with libwebp 1.6 on 20 megapixels.
_METHODS = ((1 << 22, 6), (1 << 25, 4))
_SPARING, _SPARING_BYTES, _USUAL_BYTES = 0, 9, 24


def webp(reduced: ReducedPicture, job: Job, *, lossless: bool, quality: int) -> bytes:
    """Encode a picture, marked as sRGB; of a lossless one, quality is effort."""
    method = _method_for(reduced.indices_u8.size, lossless=lossless)
    pixels = reduced.rgba_u8() if reduced.translucent else reduced.rgb_u8()
    job.report(0.2, marked("writing the file"))
    return encoded(
        Image.fromarray(pixels),
        "WEBP",
        job,
        lossless=lossless,
        quality=quality,
        method=method,
        icc_profile=srgb_profile(),
    )


def _method_for(pixels: int, *, lossless: bool) -> int:
    """Choose how thoroughly to search, which takes memory; refuse what would take too much."""
    budget_bytes = current().memory_bytes
    for most, method in _METHODS:
        if pixels <= most and _USUAL_BYTES * pixels <= budget_bytes:
            return method
    check_memory(pixels, _SPARING_BYTES if lossless else _USUAL_BYTES, "WebP")
    return _SPARING if lossless else _METHODS[-1][1]


def animated_webp(animation: ReducedAnimation, job: Job, *, lossless: bool, quality: int) -> bytes:
    """Encode an animation; as `webp`."""
    images, _translucent = full_color_frames(animation)
    job.report(0.2, marked("writing the file"))
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
        method=_METHODS[-1][1],
        allow_mixed=False,
        icc_profile=srgb_profile(),
    )
