"""The stages from the bytes of a known format to a `Picture`; they run wherever it is decoded.

That is this process for the trusted formats and a helper process for the others
(`huescope.imaging.decode` chooses), which does not matter to any of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.imaging.allocator import OWN_MEMORY
from huescope.imaging.develop import develop, reduced_size
from huescope.imaging.limits import check_size, fit, thinned
from huescope.imaging.policy import current

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.allocator import Allocator
    from huescope.imaging.kind import Kind
    from huescope.imaging.picture import Picture
    from huescope.imaging.request import Request


def run(
    data: bytes, kind: Kind, request: Request, job: Job, allocator: Allocator = OWN_MEMORY
) -> Picture | None:
    """Read the header, check the limits, decode, convert and turn.

    Parameters
    ----------
    data : bytes
        The whole file.
    kind : Kind
        Its format.
    request : Request
        How to decode it.
    job : Job
        Checked between steps of a few ms; told about progress.
    allocator : Allocator
        Gives the arrays that the pixels are put into.

    Returns
    -------
    Picture or None
        None where a part of the size was asked for, and the picture is no larger than that or
        cannot be decoded so.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, Cancelled
        As `huescope.imaging.decode.decode` does.
    """
    job.check()
    opened = kind.read_header(data, request.name, job)
    if request.page:
        opened = opened.at_page(request.page, request.name)
    check_size(opened, request.name, request.most_pixels)
    if request.frames is not None:
        opened = opened.filmstrip(request.frames)
        check_size(opened, request.name)
    if request.max_pixels is not None:
        if opened.pixels <= request.max_pixels:
            return None
        smaller = opened.reduced(0 if request.is_rough else request.max_pixels)
        if smaller is None:
            return None
        opened = smaller
    only_whole = request.frames is not None
    fitted = fit(opened, request.name, current().memory_bytes, only_whole=only_whole)
    if request.kept_pixels is not None:
        fitted = thinned(fitted, request.kept_pixels)
    width_px, height_px = reduced_size(fitted.opened.size_px, fitted.every)
    allocator.expect(width_px * height_px)
    decoded = fitted.opened.decode(job)
    decoded = replace(decoded, notes=(*fitted.notes, *decoded.notes))
    picture = develop(decoded, opened.format, request, job, allocator, fitted.every)
    return replace(picture, page=request.page, pages=fitted.opened.pages)
