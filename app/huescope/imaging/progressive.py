"""The first scan of a progressive JPEG: the whole picture, an eighth as sharp."""

from __future__ import annotations

import re

_START_OF_IMAGE = b"\xff\xd8"
_END_OF_IMAGE = b"\xff\xd9"
_PROGRESSIVE = 0xC2
_START_OF_SCAN = 0xDA
# Within a scan, 0xff is followed by 0 or by a restart marker; anything else ends it.
_END_OF_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7]")


def first_scan(data: bytes) -> bytes | None:
    """Cut a progressive JPEG after its first scan.

    Progressive files usually begin with the mean of each block of 8 x 8 pixels, for all channels.
    That is all that a decode at an eighth of the size needs, and a small part of the file.

    Parameters
    ----------
    data : bytes
        Any file.

    Returns
    -------
    bytes or None
        A complete JPEG of that scan; None for anything but a progressive JPEG that begins so.

    Notes
    -----
    ITU-T T.81 (1992), annexes B.1, B.2 and G.1: the spectral selection of such a scan begins and
    ends at 0.
    """
    place, channels = 2, 0
    if not data.startswith(_START_OF_IMAGE):
        return None
    while (segment := _segment(data, place)) is not None:
        marker, length = segment
        if marker == _PROGRESSIVE:
            channels = data[place + 9]
        if marker == _START_OF_SCAN:
            return _scan(data, place, length) if _is_mean(data, place, channels) else None
        place += 2 + length
    return None


def _segment(data: bytes, place: int) -> tuple[int, int] | None:
    """Read the marker and length of the segment at a place; None where there is none."""
    if place + 12 > len(data) or data[place] != 0xFF:
        return None
    length = int.from_bytes(data[place + 2 : place + 4], "big")
    return (data[place + 1], length) if length >= 2 else None


def _is_mean(data: bytes, place: int, channels: int) -> bool:
    """Whether a scan holds the means of all channels, and no more."""
    in_scan = data[place + 4]
    selection = place + 5 + 2 * in_scan
    return channels == in_scan > 0 and data[selection : selection + 2] == b"\x00\x00"


def _scan(data: bytes, place: int, length: int) -> bytes | None:
    end = _END_OF_SCAN.search(data, place + 2 + length)
    return None if end is None else data[: end.start()] + _END_OF_IMAGE
