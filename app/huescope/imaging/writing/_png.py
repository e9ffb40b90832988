"""What the PNG formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from huescope.imaging.writing._encoding import encoded
from huescope.imaging.writing._entries import Entries, entries_of
from huescope.imaging.writing._format import Written
from huescope.imaging.writing._frames import full_color_frames, indexed_frames
from huescope.imaging.writing._oxipng import optimized, recompressed
from huescope.imaging.writing._palette_order import spectral_order
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

# Levels of oxipng by the most pixels that they are for: the utmost takes some 3 s a megapixel.
_LEVELS = ((1 << 20, 6), (1 << 23, 4))
_REORDERED_LEVELS = ((1 << 23, 6),)
_FAST = 2
# Zopfli makes the files of icons smaller by 1 to 7 %, but those of 0.4 megapixels by 0.7 %, and
# takes as long as all the rest.
_PIXELS_TO_RECOMPRESS = 1 << 16
_MOST_GAIN = 0.1


def indexed(reduced: ReducedPicture, job: Job, *, reorder: bool, optimize: bool = True) -> Written:
    """Write an indexed PNG, or one in full colour where an index cannot hold the alpha.

    Parameters
    ----------
    reduced : ReducedPicture
        Any size.
    job : Job
        Checked meanwhile.
    reorder : bool
        Whether the palette may be put into another order.
    optimize : bool
        Whether oxipng looks for a smaller file of the same pixels.

    Returns
    -------
    Written
        The file, marked as sRGB.

    Notes
    -----
    W3C Portable Network Graphics (PNG) Specification, Third Edition: PLTE, tRNS and sRGB chunks.
    """
    entries = entries_of(reduced)
    if entries is None:
        return full_color(
            reduced,
            job,
            note=marked("It has more than 256 colours with their alpha, so it is not indexed."),
            optimize=optimize,
        )
    job.report(0.2, marked("writing the file"))
    plain = _plain(entries, job)
    if not optimize:
        return Written(plain, marked("indexed PNG"))
    job.report(0.4, marked("making the file smaller"))
    pixels = reduced.indices_u8.size
    files = [optimized(plain, _level(pixels, _LEVELS), job)]
    if reorder:  # in the order of oxipng, and in one of ours
        level = _level(pixels, _REORDERED_LEVELS)
        files.append(optimized(plain, level, job, reorder=True))
        job.report(0.7, marked("making the file smaller"))
        if not entries.alphas:
            files.append(optimized(_plain(_reordered(entries), job), level, job))
    if pixels <= _PIXELS_TO_RECOMPRESS:
        job.report(0.8, marked("making the file smaller"))
        smallest = min(files, key=len)
        # The format "png" recompresses its file, too, and must not come below this one.
        rivals = [files[0]] if len(smallest) > (1 - _MOST_GAIN) * len(files[0]) else []
        files += [recompressed(each, job) for each in dict.fromkeys([smallest, *rivals])]
    return Written(min(files, key=len), marked("indexed PNG"))


def _plain(entries: Entries, job: Job) -> bytes:
    # Translucent entries come first, because the tRNS chunk ends after the last one.
    image = Image.fromarray(entries.indices_u8)
    image.putpalette(entries.rgb_u8.tobytes())
    options = {"transparency": entries.alphas} if entries.alphas else {}
    return encoded(image, "PNG", job, pnginfo=_marks(), compress_level=6, **options)


def _reordered(entries: Entries) -> Entries:
    """Put opaque entries into an order that often makes smaller files than those of oxipng."""
    order = spectral_order(entries.indices_u8, len(entries.rgb_u8))
    new_place_u8 = np.zeros(256, np.uint8)
    new_place_u8[order] = np.arange(order.size)
    indices_u8 = np.asarray(cv2.LUT(entries.indices_u8, new_place_u8), np.uint8)
    return Entries(indices_u8, entries.rgb_u8[order], entries.alphas)


def animated(animation: ReducedAnimation, job: Job, *, index: bool = True) -> Written:
    """Write an animated PNG.

    Parameters
    ----------
    animation : ReducedAnimation
        Of any length.
    job : Job
        Checked meanwhile.
    index : bool
        Whether it is indexed, where an index can hold the alpha.

    Returns
    -------
    Written
        The file, marked as sRGB.

    Notes
    -----
    W3C Portable Network Graphics (PNG) Specification, Third Edition: acTL, fcTL and fdAT chunks.
    """
    indexed = indexed_frames(animation) if index else None
    options: dict[str, Any] = {}
    if indexed is not None:
        images, alphas = indexed
        kind = "indexed animated PNG"
        options = {"transparency": alphas} if alphas else {}
        for image in images:  # or Pillow would find no change where only alpha changes
            image.info.update(options)
    else:
        images, _translucent = full_color_frames(animation)
        kind = "animated PNG in full colour"
    job.report(0.2, marked("writing the file"))
    data = encoded(
        images[0],
        "PNG",
        job,
        pnginfo=_marks(),
        compress_level=9,
        save_all=True,
        append_images=images[1:],
        duration=list(animation.timing.durations_ms),
        loop=animation.timing.plays,
        **options,
    )
    return Written(data, marked("{kind} of {images} frames", kind=kind, images=len(images)))


def full_color(
    reduced: ReducedPicture, job: Job, note: str | None = None, *, optimize: bool = True
) -> Written:
    """Write a PNG of red, green and blue, and of alpha where it is needed."""
    translucent = reduced.translucent
    pixels = reduced.rgba_u8() if translucent else reduced.rgb_u8()
    job.report(0.2, marked("writing the file"))
    data = encoded(Image.fromarray(pixels), "PNG", job, pnginfo=_marks(), compress_level=6)
    if optimize:
        job.report(0.4, marked("making the file smaller"))
        data = optimized(data, _FAST, job)
    return Written(data, marked("RGBA PNG") if translucent else marked("RGB PNG"), note)


def _level(pixels: int, levels: tuple[tuple[int, int], ...]) -> int:
    return next((level for most, level in levels if pixels <= most), _FAST)


def _marks() -> PngInfo:
    marks = PngInfo()
    marks.add(b"sRGB", b"\0")  # perceptual intent
    return marks
