"""Windows icons: the largest picture of the file, in the most colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "ICO"
LABEL = "icon"
SUFFIXES = (".ico",)


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"\x00\x00\x01\x00") and data[4:6] != b"\x00\x00"


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header of the best picture."""
    from huescope.imaging.icon_directory import best_alone
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture(NAME, LABEL, best_alone(data), name, job)
