"""Boxes of the ISO base media file format, in which AVIF, HEIC and JPEG 2000 pictures come.

Source: ISO/IEC 14496-12 (boxes), ISO/IEC 23008-12, section 6.5.5 ("colr"); AV1 Codec ISO Media File
Format Binding, section 2.3 ("av1C").
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL_BOX_BYTES = 4
_AV1_FLAGS_AT, _AV1_HIGH_BIT_DEPTH, _AV1_TWELVE_BIT = 2, 0x40, 0x20


def brands(data: bytes) -> set[bytes]:
    """List the major and the compatible brands of a file.

    Parameters
    ----------
    data : bytes
        Any file, or its beginning.

    Returns
    -------
    set of bytes
        Four bytes each; empty for files of other formats.
    """
    if data[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(data[:4], "big"), len(data), 4096)
    return {data[8:12], *(data[place : place + 4] for place in range(16, end - 3, 4))}


def nclx_of(data: bytes) -> tuple[int, int] | None:
    """Read the colour primaries and the transfer characteristics that a picture states.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    tuple of int or None
        Code points of ITU-T H.273, of the first such property; None without one.
    """
    for start, end in _properties(data, b"colr"):
        if data[start : start + 4] == b"nclx" and end - start >= 8:
            primaries, transfer = struct.unpack_from(">HH", data, start + 4)
            return primaries, transfer
    return None


def av1_bits_of(data: bytes) -> int:
    """Read how many bits a sample of an AVIF picture has.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    int
        8, 10 or 12; 8 where the file does not say.
    """
    for start, end in _properties(data, b"av1C"):
        if end - start > _AV1_FLAGS_AT:
            flags = data[start + _AV1_FLAGS_AT]
            if not flags & _AV1_HIGH_BIT_DEPTH:
                return 8
            return 12 if flags & _AV1_TWELVE_BIT else 10
    return 8


def _properties(data: bytes, kind: bytes) -> Iterator[tuple[int, int]]:
    """Find the properties of a kind, of all pictures in the file."""
    for meta in boxes(data, 0, len(data), b"meta"):
        for iprp in boxes(data, meta[0] + _FULL_BOX_BYTES, meta[1], b"iprp"):
            for ipco in boxes(data, *iprp, b"ipco"):
                yield from boxes(data, *ipco, kind)


def boxes(data: bytes | bytearray, place: int, end: int, kind: bytes) -> Iterator[tuple[int, int]]:
    """Find the boxes of a kind; one that goes on beyond the end is cut there.

    Parameters
    ----------
    data : bytes or bytearray
        The whole file.
    place, end : int
        Between which places of it to look.
    kind : bytes
        Four bytes.

    Yields
    ------
    start, end : int
        Where the content of each begins and ends.
    """
    while place + 8 <= end:
        size = int.from_bytes(data[place : place + 4], "big")
        start = place + 8
        if size == 1:
            size = int.from_bytes(data[start : start + 8], "big")
            start += 8
        box_end = end if size == 0 else place + size
        if box_end < start or start > end:
            return
        if data[place + 4 : place + 8] == kind:
            yield start, min(box_end, end)
        place = box_end
