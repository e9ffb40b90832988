"""The chunks of a PNG file, without decoding it.

Source: W3C Portable Network Graphics (PNG) Specification, Third Edition, section 5.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    Chunk = tuple[bytes, memoryview]

SIGNATURE = b"\x89PNG\r\n\x1a\n"
START = struct.Struct(">I4s")
"""The length of the content, and the type."""
CHECKSUM = struct.Struct(">I")


def chunks(data: bytes) -> Iterator[Chunk]:
    """Yield types and contents, as far as there are complete ones; of IDAT, also what there is.

    Parameters
    ----------
    data : bytes
        The whole file.
    """
    place, whole = len(SIGNATURE), memoryview(data)
    while place + START.size <= len(data):
        length, kind = START.unpack_from(data, place)
        place += START.size
        if place + length + CHECKSUM.size > len(data) and kind != b"IDAT":
            return
        yield kind, whole[place : place + length]
        place += length + CHECKSUM.size
