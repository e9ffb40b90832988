"""Bytes to a `Picture`: the stages that every file passes once, in this order.

=============  =====================================================================
`identify`     which format the content is of
`kinds`        one file a format: reads the header, then decodes
`limits`       whether the picture is small enough, by its header
`conversion`   stored colours to sRGB
`depth`        samples to eight bits
`orientation`  upright
=============  =====================================================================

The last three run strip by strip, in `develop`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.develop import develop
from huescope.imaging.identify import identify
from huescope.imaging.limits import check_size
from huescope.imaging.progressive import first_scan
from huescope.imaging.rendering import DEFAULT

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened
    from huescope.imaging.picture import Picture
    from huescope.imaging.rendering import Rendering


def decode(data: bytes, name: str, job: Job, rendering: Rendering = DEFAULT) -> Picture:
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
    rendering : Rendering
        How colour profiles are applied.

    Returns
    -------
    Picture
        With read-only arrays.

    Raises
    ------
    UnsupportedPicture
        If the content is of no format in `huescope.imaging.kinds`, or of a variant of one that is
        not read.
    DamagedPicture
        If it is empty, truncated or broken.
    PictureTooLarge
        If its header promises more than `huescope.imaging.limits.MAX_PIXELS`, or memory runs out.
    Cancelled
        If the job was cancelled.
    """
    return _finish(_open(data, name, job), name, rendering, job)


def decode_scaled(
    data: bytes, name: str, max_pixels: int, job: Job, rendering: Rendering = DEFAULT
) -> Picture | None:
    """Decode a large JPEG at 1/2, 1/4 or 1/8 of its size, several times as fast as whole.

    Parameters
    ----------
    data, name, job, rendering
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
    opened = _open(data, name, job)
    if opened.pixels <= max_pixels:
        return None
    reduced = opened.reduced(max_pixels)
    return None if reduced is None else _finish(reduced, name, rendering, job)


def decode_rough(
    data: bytes, name: str, max_pixels: int, job: Job, rendering: Rendering = DEFAULT
) -> Picture | None:
    """Decode the first scan of a large progressive JPEG, at 1/8 of its size.

    That takes half the time of `decode_scaled`, and the colours are a little coarse: good for a
    first look, not for keeping.

    Parameters
    ----------
    data, name, job, rendering
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
    opened = _open(scan, name, job)
    if opened.pixels <= max_pixels:
        return None
    reduced = opened.reduced(0)
    return None if reduced is None else _finish(reduced, name, rendering, job)


def _open(data: bytes, name: str, job: Job) -> Opened:
    """Find the format and read the header; nothing that is too large comes through."""
    job.check()
    opened = identify(data, name).read_header(data, name, job)
    check_size(opened, name)
    return opened


def _finish(opened: Opened, name: str, rendering: Rendering, job: Job) -> Picture:
    return develop(opened.decode(job), opened.format, name, rendering, job)
