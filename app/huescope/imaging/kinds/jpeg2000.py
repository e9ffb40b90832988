"""JPEG 2000, in a JP2 container or as a bare codestream."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "JPEG2000"
LABEL = "JPEG 2000"
SUFFIXES = (".jp2", ".j2k", ".jpx")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith((b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  \r\n\x87\n"))


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("JPEG2000", LABEL, data, name, job)
