"""TGA, which has no signature: its header has to be plausible.

Source: Truevision TGA File Format Specification 2.0 (1991).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "TGA"
LABEL = "TGA"
SUFFIXES = (".tga",)
RANK = 900
_HEADER = struct.Struct("<BBBHHBHHHHBB")
# Truevision TGA 2.0, fields 2 to 5: colour-mapped, true-colour and black-and-white, plain or RLE.
_IMAGE_TYPES = {1, 2, 3, 9, 10, 11}
_DEPTHS = {1, 8, 15, 16, 24, 32}


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return _plausible(data)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header; what it cannot read was no TGA."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture("TGA", LABEL, data, name, job, clear_is_opaque=True)


def _plausible(data: bytes) -> bool:
    if len(data) <= _HEADER.size:
        return False
    fields = _HEADER.unpack_from(data)
    _id, mapped, kind, _first, entries, entry_bits = fields[:6]
    width_px, height_px, depth, descriptor = fields[8:]
    map_fits = mapped == (kind in {1, 9}) or (mapped == 1 and entries > 0)
    return (
        mapped in {0, 1}
        and map_fits
        and kind in _IMAGE_TYPES
        and depth in _DEPTHS
        and entry_bits in {0, 15, 16, 24, 32}
        and min(width_px, height_px) > 0
        and descriptor & 0xC0 == 0
    )
