"""Pictures of Silicon Graphics."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "SGI"
LABEL = "SGI"
SUFFIXES = (".sgi", ".rgb", ".rgba", ".bw")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"\x01\xda")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture(NAME, LABEL, data, name, job)
