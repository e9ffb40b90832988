"""PCX pictures of ZSoft Paintbrush."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import UnsupportedPicture
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "PCX"
LABEL = "PCX"
SUFFIXES = (".pcx",)

_VERSIONS = {b"\0", b"\2", b"\3", b"\5"}
RANK = 300
_BITS_AT, _PLANES_AT = 3, 65


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:1] == b"\x0a" and data[1:2] in _VERSIONS and data[2:3] in {b"\0", b"\1"}


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    if data[_BITS_AT : _BITS_AT + 1] == b"\x08" and data[_PLANES_AT : _PLANES_AT + 1] == b"\x04":
        raise UnsupportedPicture(
            name, marked("it is a {label} file with alpha, which is not read", label=LABEL)
        )
    return PillowPicture(NAME, LABEL, data, name, job)
