"""JPEG, and the MPO files of cameras, which begin like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "JPEG"
LABEL = "JPEG"
SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")
RANK = 10
TRUSTED = True
REDUCES = True

_SCALES = (2, 4, 8)  # what libjpeg reduces by at next to no cost
# A Huffman-coded block of 8 x 8 pixels takes at least one bit (ITU-T T.81, annex F). Of what is
# missing libjpeg makes grey without a word, so a tiny file could become a gigabyte.
_PIXELS_A_BYTE = 8 * 64


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"\xff\xd8")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header; a large picture of hardly any bytes is refused."""
    from huescope.imaging.limits import check_size
    from huescope.imaging.pillow import PillowPicture

    opened = PillowPicture(NAME, LABEL, data, name, job, scales=_SCALES)
    check_size(opened, name)  # which is the better reason of the two
    if opened.pixels > len(data) * _PIXELS_A_BYTE:
        width_px, height_px = opened.size_px
        raise DamagedPicture(
            name,
            marked(
                "it holds too little for {width_px} x {height_px} pixels",
                width_px=width_px,
                height_px=height_px,
            ),
        )
    return opened
