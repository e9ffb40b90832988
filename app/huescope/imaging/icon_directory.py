"""Icons and cursors of Windows: which of the pictures in a file is the best one.

Source: Microsoft, "Icons" (Win32 documentation, ICONDIR and ICONDIRENTRY), and "BITMAPINFOHEADER".
"""

from __future__ import annotations

import struct

from huescope.dataclass import dataclass

_ICON = 1
_COUNT_AT = 4
_DIRECTORY, _ENTRY = struct.Struct("<3H"), struct.Struct("<4B2H2I")
_BITMAP = struct.Struct("<IiiHHI")  # size of the header, width, height, planes, bits, compression
_PNG, _PNG_SIZE = b"\x89PNG\r\n\x1a\n", struct.Struct(">II")
_PNG_SIZE_AT = 16
_WITH_ALPHA = 32
_LARGEST = 256  # which is stored as 0
_BIT_FIELDS, _SHORT_HEADER_BYTES, _MASKS_BYTES = 3, 40, 12


@dataclass(frozen=True, slots=True)
class _Entry:
    """A picture of a file.

    Attributes
    ----------
    size_px : tuple of int
        Width and height.
    bits : int
        Of each pixel, as the picture itself says; the directory often says 0, or what it likes.
    content : bytes
        PNG, or a bitmap and a mask.
    """

    size_px: tuple[int, int]
    bits: int
    content: bytes

    @property
    def pixels(self) -> int:
        """How many it has."""
        return self.size_px[0] * self.size_px[1]


def best_alone(data: bytes) -> bytes:
    """Make an icon of the best picture of an icon or a cursor.

    Pillow takes the one of the fewest colours where several are the largest, and of cursors it
    reads neither PNG nor the mask of what is transparent.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    bytes
        A file with one picture; the given one where no picture of it is whole.
    """
    (count,) = struct.unpack_from("<H", data, _COUNT_AT)
    ends = range(_DIRECTORY.size + _ENTRY.size, len(data) + 1, _ENTRY.size)[:count]
    found = (_entry(data, *_ENTRY.unpack_from(data, end - _ENTRY.size)[-2:]) for end in ends)
    best = max(filter(None, found), key=lambda each: (each.pixels, each.bits), default=None)
    if best is None:
        return data
    width_px, height_px = (side if side < _LARGEST else 0 for side in best.size_px)
    bits = 0 if best.bits == _WITH_ALPHA and _is_without_alpha(best) else best.bits
    start = _DIRECTORY.size + _ENTRY.size
    entry = _ENTRY.pack(width_px, height_px, 0, 0, 1, bits, len(best.content), start)
    return _DIRECTORY.pack(0, _ICON, 1) + entry + best.content


def _entry(data: bytes, size_bytes: int, start: int) -> _Entry | None:
    """Read what a picture says about itself; None where it is not whole."""
    content = data[start : start + size_bytes]
    if len(content) < size_bytes or size_bytes < _BITMAP.size:
        return None
    if content.startswith(_PNG):
        width_px, height_px = _PNG_SIZE.unpack_from(content, _PNG_SIZE_AT)
        return _Entry((width_px, height_px), _WITH_ALPHA, content)
    _size, width_px, both_px, _planes, bits, _compression = _BITMAP.unpack_from(content)
    height_px = abs(both_px) // 2  # that of its mask is counted as well
    if width_px < 1 or height_px < 1:
        return None
    return _Entry((width_px, height_px), bits, content)


def _is_without_alpha(entry: _Entry) -> bool:
    """Whether the fourth bytes of a bitmap are all 0, so that only its mask counts."""
    if entry.content.startswith(_PNG):
        return False
    start, *_sides, _bits, compression = _BITMAP.unpack_from(entry.content)
    if compression == _BIT_FIELDS and start == _SHORT_HEADER_BYTES:
        start += _MASKS_BYTES
    fourth = entry.content[start + 3 : start + 4 * entry.pixels : 4]
    return not fourth.strip(b"\0")
