"""AVIF, with the code points that name its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.iso_media import av1_bits_of, brands, nclx_of
from huescope.texts import marked

if TYPE_CHECKING:
    from PIL import Image

    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.kind import Opened

NAME = "AVIF"
LABEL = "AVIF"
SUFFIXES = (".avif",)


def matches(data: bytes) -> bool:
    """Whether a file says that AVIF is in it."""
    return not brands(data).isdisjoint({b"avif", b"avis"})


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    note = marked("This is the first frame of an animation.")
    return PillowPicture(
        NAME,
        LABEL,
        data,
        name,
        job,
        frames_note=note,
        color_tags=_color_tags,
        bits=av1_bits_of(data),
    )


def _color_tags(loaded: Image.Image, data: bytes) -> tuple[bytes | None, ColorSpace | None]:
    """Take the profile, or else the code points; the decoder has undone a narrow range."""
    from huescope.imaging import cicp
    from huescope.imaging.pillow import icc_of

    code_points = nclx_of(data)
    return icc_of(loaded), None if code_points is None else cicp.space_of(*code_points)
