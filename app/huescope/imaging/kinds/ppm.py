"""Portable bitmaps, greymaps and pixmaps of Netpbm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "PPM"
LABEL = "PPM"
SUFFIXES = (".ppm", ".pgm", ".pbm", ".pnm")
_MAGIC = re.compile(rb"P[1-6y0]")  # with Pillow's own for CMYK and the like


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return _MAGIC.match(data) is not None


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("PPM", LABEL, data, name, job)
