"""WebP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "WEBP"
LABEL = marked("WebP")
SUFFIXES = (".webp",)
TRUSTED = True

_FRAMES_NOTE = marked("This is the first frame of an animation.")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("WEBP", LABEL, data, name, job, frames_note=_FRAMES_NOTE)
