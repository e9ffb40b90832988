"""Windows bitmaps without a file header."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "DIB"
LABEL = "DIB"
SUFFIXES = (".dib",)
# BITMAPINFOHEADER and its versions 4 and 5 (Microsoft, "Bitmap Header Types").
_HEADER_SIZES = {size.to_bytes(4, "little") for size in (40, 64, 108, 124)}


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:4] in _HEADER_SIZES and data[12:14] == b"\x01\x00"


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("DIB", LABEL, data, name, job)
