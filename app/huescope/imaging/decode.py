"""Bytes to a `Picture`: by content, upright, in sRGB, eight bits a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.imaging.alpha import OPAQUE, alpha_of, unpacked
from huescope.imaging.depth import depth_of, load_low_bytes, loses_low_bytes, rawmode_of
from huescope.imaging.opening import LOADING_SHARE, enough_memory, open_image, plain_errors
from huescope.imaging.orientation import orientation_of, swaps_sides, upright, upright_rows
from huescope.imaging.picture import Picture
from huescope.imaging.profile import conversion_of
from huescope.imaging.progressive import first_scan
from huescope.imaging.strips import strips_of
from huescope.imaging.unlocked import load_unlocked

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image
    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job
    from huescope.imaging.depth import Depth
    from huescope.imaging.profile import Conversion

_SCALES = (2, 4, 8)  # what libjpeg reduces by at next to no cost
_ANIMATED_FORMATS = frozenset({"GIF", "PNG", "WEBP", "AVIF"})


def decode(data: bytes, name: str, job: Job) -> Picture:
    """Decode a picture.

    Its content decides on the format, never its name. The EXIF orientation and the embedded colour
    profile are applied. Of animations, and of files with several pages, the first frame is decoded.
    A file that ends too early is refused: colours counted on half a picture would be wrong without
    looking wrong.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What a person calls it.
    job : Job
        Checked between steps of a few ms; told about progress.

    Returns
    -------
    Picture
        With read-only arrays.

    Raises
    ------
    UnsupportedPicture
        If the content is of no format in `huescope.imaging.formats.PILLOW_FORMATS`.
    DamagedPicture
        If it is empty, truncated or broken.
    PictureTooLarge
        If its header promises more than `huescope.imaging.opening.MAX_PIXELS`, or memory runs out.
    Cancelled
        If the job was cancelled.
    """
    return _develop(open_image(data, name, job), data, name, job)


def decode_scaled(data: bytes, name: str, max_pixels: int, job: Job) -> Picture | None:
    """Decode a large JPEG at 1/2, 1/4 or 1/8 of its size, several times as fast as whole.

    Parameters
    ----------
    data, name, job
        As for `decode`.
    max_pixels : int
        The largest of the three sizes that has at most so many pixels is taken; 1/8 where none has.

    Returns
    -------
    Picture or None
        None for other formats, and for pictures of at most `max_pixels`: `decode` those.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, Cancelled
        As `decode` does.
    """
    image = open_image(data, name, job)
    if image.format not in {"JPEG", "MPO"} or _pixels(image) <= max_pixels:
        return None
    return _develop_at(_reduced(image.size, max_pixels), image, data, name, job)


def decode_rough(data: bytes, name: str, max_pixels: int, job: Job) -> Picture | None:
    """Decode the first scan of a large progressive JPEG, at 1/8 of its size.

    That takes half the time of `decode_scaled`, and the colours are a little coarse: good for a
    first look, not for keeping.

    Parameters
    ----------
    data, name, job
        As for `decode`.
    max_pixels : int
        Above how many pixels a picture counts as large.

    Returns
    -------
    Picture or None
        None for anything else.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, Cancelled
        As `decode` does.
    """
    scan = first_scan(data)
    if scan is None:
        return None
    image = open_image(scan, name, job)
    if _pixels(image) <= max_pixels:
        return None
    return _develop_at(_reduced(image.size, 0), image, scan, name, job)


def _pixels(image: ImageFile) -> int:
    width_px, height_px = image.size
    return int(width_px * height_px)


def _develop_at(
    size: tuple[int, int], image: ImageFile, data: bytes, name: str, job: Job
) -> Picture | None:
    """Load a JPEG at a part of its size; None where it is too narrow for that."""
    whole = image.size
    with plain_errors(data, name):
        image.draft(None, size)
    return None if image.size == whole else _develop(image, data, name, job)


def _reduced(size: tuple[int, int], max_pixels: int) -> tuple[int, int]:
    width_px, height_px = size
    for scale in _SCALES:
        reduced = (max(1, width_px // scale), max(1, height_px // scale))
        if reduced[0] * reduced[1] <= max_pixels:
            break
    return reduced


def _develop(image: ImageFile, data: bytes, name: str, job: Job) -> Picture:
    """Load an opened picture and make it what a `Picture` promises."""
    with enough_memory(name):
        unlocked = load_unlocked(image, data, job)
        loaded = image if unlocked is None else unlocked
        with plain_errors(data, name):
            frame_notes = _notes_on_frames(image)
            rawmode = rawmode_of(image)
            loaded.load()
        low_bytes = _low_bytes(data, name, job) if loses_low_bytes(rawmode) else None
        depth = depth_of(loaded, rawmode, low_bytes, job)
        conversion = conversion_of(loaded)
        rgb_u8, alpha_u8 = _arrays(loaded, orientation_of(image), depth, conversion, job)
    notes = (*frame_notes, *depth.notes, *conversion.notes)
    return Picture(name, image.format or "", rgb_u8, alpha_u8, conversion.profile, notes)


def _low_bytes(data: bytes, name: str, job: Job) -> ImageFile:
    reopened = open_image(data, name, job)
    with plain_errors(data, name):
        load_low_bytes(reopened)
    return reopened


def _notes_on_frames(image: ImageFile) -> tuple[str, ...]:
    """Say that there are more frames; counting them would read through all of a large file."""
    if not getattr(image, "is_animated", False):
        return ()
    if image.format in _ANIMATED_FORMATS:
        return ("This is the first frame of an animation.",)
    if image.format == "TIFF":
        return ("This is the first of several pages.",)
    return ()  # the previews of an MPO and the layers of a PSD are no news


def _arrays(
    image: Image.Image, orientation: int, depth: Depth, conversion: Conversion, job: Job
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Convert a loaded picture strip by strip, each to its place in the upright picture."""
    width_px, height_px = image.size
    shape = (width_px, height_px) if swaps_sides(orientation) else (height_px, width_px)
    rgb_u8 = np.empty((*shape, 3), dtype=np.uint8)
    alpha_u8: NDArray[np.uint8] | None = None
    for first_row, stored in strips_of(image, job):
        strip = unpacked(depth.narrow(stored, first_row))
        srgb = upright(conversion.to_srgb(strip), orientation)
        upright_rows(rgb_u8, first_row, stored.height, orientation)[:] = np.asarray(srgb)
        alpha = alpha_of(strip)
        if alpha is not None:
            if alpha_u8 is None:
                alpha_u8 = np.full(shape, OPAQUE, dtype=np.uint8)
            turned = np.asarray(upright(alpha, orientation))
            upright_rows(alpha_u8, first_row, stored.height, orientation)[:] = turned
        done = (first_row + stored.height) / height_px
        job.report(LOADING_SHARE + (1 - LOADING_SHARE) * done, "decoding")
    rgb_u8.flags.writeable = False
    if alpha_u8 is not None:
        alpha_u8.flags.writeable = False
    return rgb_u8, alpha_u8
