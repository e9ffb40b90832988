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
_NUMBER = rb"(?:(?:\s|#[^\r\n]*[\r\n])+\d+)"
_HEADER = re.compile(rb"P[14]%b{2}|P[2356]%b{3}" % (_NUMBER, _NUMBER))
_COMMENT = re.compile(rb"#[^\r\n]*[\r\n]")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return _MAGIC.match(data) is not None


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("PPM", LABEL, _without_comments(data), name, job)


def _without_comments(data: bytes) -> bytes:
    """Take the comments out of a header: Pillow joins the numbers before and after one."""
    header = _HEADER.match(data)
    if header is None or b"#" not in header[0]:
        return data
    return _COMMENT.sub(b"\n", header[0]) + data[header.end() :]
