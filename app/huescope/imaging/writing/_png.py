"""What the PNG formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from huescope.imaging.writing._encoding import encoded
from huescope.imaging.writing._entries import entries_of
from huescope.imaging.writing._format import Written
from huescope.imaging.writing._oxipng import optimized

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedPicture

# Beyond so many pixels, the last per cent of bytes would take more than some seconds.
_PIXELS_TO_SEARCH = 1 << 23
_THOROUGH, _FAST, _UTMOST = 4, 2, 6


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
            note="It has more than 256 colours with their alpha, so it is not indexed.",
            optimize=optimize,
        )
    # Translucent entries come first, because the tRNS chunk ends after the last one.
    image = Image.fromarray(entries.indices_u8)
    image.putpalette(entries.rgb_u8.tobytes())
    options = {"transparency": entries.alphas} if entries.alphas else {}
    job.report(0.2, "writing the file")
    data = encoded(image, "PNG", job, pnginfo=_marks(), compress_level=6, **options)
    if optimize:
        job.report(0.4, "making the file smaller")
        data = optimized(data, _level(reduced, reorder=reorder), job, reorder=reorder)
    return Written(data, "indexed PNG")


def full_color(
    reduced: ReducedPicture, job: Job, note: str | None = None, *, optimize: bool = True
) -> Written:
    """Write a PNG of red, green and blue, and of alpha where it is needed."""
    translucent = reduced.translucent
    pixels = reduced.rgba_u8() if translucent else reduced.rgb_u8()
    job.report(0.2, "writing the file")
    data = encoded(Image.fromarray(pixels), "PNG", job, pnginfo=_marks(), compress_level=6)
    if optimize:
        job.report(0.4, "making the file smaller")
        data = optimized(data, _FAST, job)
    return Written(data, "RGBA PNG" if translucent else "RGB PNG", note)


def _level(reduced: ReducedPicture, *, reorder: bool) -> int:
    if reduced.indices_u8.size > _PIXELS_TO_SEARCH:
        return _FAST
    return _UTMOST if reorder else _THOROUGH


def _marks() -> PngInfo:
    marks = PngInfo()
    marks.add(b"sRGB", b"\0")  # perceptual intent
    return marks
