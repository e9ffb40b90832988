"""GIF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "GIF"
LABEL = "GIF"
SUFFIXES = (".gif",)

_FRAMES_NOTE = marked("This is the first frame of an animation.")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"GIF8")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("GIF", LABEL, data, name, job, frames_note=_FRAMES_NOTE)
