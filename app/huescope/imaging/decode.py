"""Bytes to a `Picture`: the stages that every file passes once, in this order.

=============  =====================================================================
`identify`     which format the content is of
`kinds`        one file a format: reads the header, then decodes
`limits`       whether the picture is small enough, by its header
`conversion`   stored colours to the working space; `gamut` tells how many are beyond it
`depth`        samples to eight bits
`orientation`  upright
=============  =====================================================================

The last three run strip by strip, in `develop`. All but the first are run by `stages`: in this
process where the format is trusted, which JPEG, PNG and WebP are, and in a helper process
(`helper`) where it is not, so that no decoder can harm the program. `policy` says what decoding may
cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.working_space import SRGB
from huescope.errors import DecoderFailed
from huescope.imaging import stages
from huescope.imaging.identify import identify
from huescope.imaging.kind import is_trusted, reduces
from huescope.imaging.policy import current
from huescope.imaging.progressive import first_scan
from huescope.imaging.request import Request
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Kind
    from huescope.imaging.picture import Picture
    from huescope.imaging.rendering import Rendering


def decode(
    data: bytes,
    name: str,
    job: Job,
    rendering: Rendering | None = None,
    page: int = 0,
    most_pixels: int | None = None,
) -> Picture:
    """Decode a picture.

    Its content decides on the format, never its name. The EXIF orientation and the embedded colour
    profile are applied. Of animations, and of files with several pages, one of them is decoded.
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
    rendering : Rendering, optional
        How colour profiles are applied; as `huescope.imaging.policy` says, and into sRGB, if not
        given: who asks for another working space has to know it from the picture.
    page : int
        Which page or frame, from 0.
    most_pixels : int, optional
        Refuse a picture of more pixels.

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
        If its header promises more than `huescope.imaging.limits.MAX_PIXELS` or `most_pixels`, or
        memory runs out.
    DecoderFailed
        If the decoder crashed or took too long, in its helper process.
    Cancelled
        If the job was cancelled.
    """
    request = Request(name, _chosen(rendering), page=page, most_pixels=most_pixels)
    return _decoded(data, request, job)


def decode_sampled(data: bytes, name: str, kept_pixels: int, job: Job) -> Picture:
    """Decode a picture; a huge one without the memory for all of it, by a part of its pixels.

    Parameters
    ----------
    data, name, job
        As for `decode`.
    kept_pixels : int
        Of a picture of more than `huescope.imaging.limits.HUGE_PIXELS`, one pixel of each square is
        kept, and at least so many.

    Returns
    -------
    Picture
        With read-only arrays.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, DecoderFailed, Cancelled
        As `decode` does.
    """
    return _decoded(data, Request(name, _chosen(None), kept_pixels=kept_pixels), job)


def decode_scaled(
    data: bytes, name: str, max_pixels: int, job: Job, rendering: Rendering | None = None
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
    UnsupportedPicture, DamagedPicture, PictureTooLarge, DecoderFailed, Cancelled
        As `decode` does.
    """
    kind = _kind_of(data, name, job)
    if not reduces(kind):
        return None
    return _run(data, kind, Request(name, _chosen(rendering), max_pixels), job)


def decode_rough(
    data: bytes, name: str, max_pixels: int, job: Job, rendering: Rendering | None = None
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
    UnsupportedPicture, DamagedPicture, PictureTooLarge, DecoderFailed, Cancelled
        As `decode` does.
    """
    scan = first_scan(data)
    if scan is None:
        return None
    kind = _kind_of(scan, name, job)
    return _run(scan, kind, Request(name, _chosen(rendering), max_pixels, is_rough=True), job)


def decode_frames(
    data: bytes, name: str, frames: int, job: Job, rendering: Rendering | None = None
) -> Picture:
    """Decode an animation, with its frames one below the other.

    Parameters
    ----------
    data, name, job, rendering
        As for `decode`.
    frames : int
        How many it has; see `huescope.imaging.animation.timing_of`.

    Returns
    -------
    Picture
        As high as all of them.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, DecoderFailed, Cancelled
        As `decode` does.
    """
    return _decoded(data, Request(name, _chosen(rendering), frames=frames), job)


def _decoded(data: bytes, request: Request, job: Job) -> Picture:
    """Decode what is asked for; there is always a picture, where no part of its size is."""
    picture = _run(data, _kind_of(data, request.name, job), request, job)
    if picture is None:
        raise DecoderFailed(request.name, marked("its decoder gave no picture"))
    return picture


def _kind_of(data: bytes, name: str, job: Job) -> Kind:
    """Find the format, unless the job was cancelled before."""
    job.check()
    return identify(data, name)


def _chosen(rendering: Rendering | None) -> Rendering:
    return current().rendering.into(SRGB) if rendering is None else rendering


def _run(data: bytes, kind: Kind, request: Request, job: Job) -> Picture | None:
    """Run the other stages here, or in a helper process where the decoder is not trusted."""
    isolation = current().isolation
    if isolation == "never" or (isolation == "risky" and is_trusted(kind)):
        return stages.run(data, kind, request, job)
    from huescope.imaging import helper

    return helper.run(data, kind, request, job)
