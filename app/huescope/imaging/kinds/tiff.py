"""TIFF."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "TIFF"
LABEL = "TIFF"
SUFFIXES = (".tif", ".tiff")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:4] in {b"II*\x00", b"MM\x00*"}


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture(
        "TIFF", LABEL, data, name, job, frames_note="This is the first of several pages."
    )
