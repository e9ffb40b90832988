"""QOI, the Quite OK Image format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "QOI"
LABEL = "QOI"
SUFFIXES = (".qoi",)


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"qoif")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header.

    Whether samples are light, which the header says, too, does not count: Pillow writes that of
    every picture, whatever it is of.
    """
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("QOI", LABEL, data, name, job)
