"""Icons of macOS: the largest picture of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "ICNS"
LABEL = "ICNS"
SUFFIXES = (".icns",)


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"icns")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("ICNS", LABEL, data, name, job)
