"""The first scan of a progressive JPEG: the whole picture, an eighth as sharp."""

from __future__ import annotations

import re

_START_OF_IMAGE = b"\xff\xd8"
_END_OF_IMAGE = b"\xff\xd9"
_PROGRESSIVE = 0xC2
_START_OF_SCAN = 0xDA
_QUANTIZATION_TABLES = 0xDB
_COEFFICIENTS = 64
# Within a scan, 0xff is followed by 0 or by a restart marker; anything else ends it.
_END_OF_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7]")


def first_scan(data: bytes) -> bytes | None:
    """Cut a progressive JPEG after its first scan.

    Progressive files usually begin with the mean of each block of 8 x 8 pixels, for all channels.
    That is all that a decode at an eighth of the size needs, and a small part of the file. Its
    quantization tables are 0 but for the mean, so that libjpeg does not estimate the details that
    are missing ("block smoothing"): that takes a third of its time, and alters the means.

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
    header = bytearray(_START_OF_IMAGE)
    while (segment := _segment(data, place)) is not None:
        marker, length = segment
        if marker == _PROGRESSIVE:
            channels = data[place + 9]
        if marker == _START_OF_SCAN:
            scan = _scan(data, place, length) if _is_mean(data, place, channels) else None
            return None if scan is None else bytes(header) + scan + _END_OF_IMAGE
        content = data[place : place + 2 + length]
        header += _of_means(content) if marker == _QUANTIZATION_TABLES else content
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


def _of_means(tables: bytes) -> bytes:
    """Clear all but the first number of each quantization table (annex B.2.4.1)."""
    cleared = bytearray(tables)
    place = 4
    while place < len(cleared):
        width = 2 if cleared[place] >> 4 else 1
        details = range(place + 1 + width, min(place + 1 + _COEFFICIENTS * width, len(cleared)))
        cleared[details.start : details.stop] = bytes(len(details))
        place += 1 + _COEFFICIENTS * width
    return bytes(cleared)


def _scan(data: bytes, place: int, length: int) -> bytes | None:
    end = _END_OF_SCAN.search(data, place + 2 + length)
    return None if end is None else data[place : end.start()]
