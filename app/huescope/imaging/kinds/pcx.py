"""PCX pictures of ZSoft Paintbrush.

Pillow reads those of eight bits. Those of fewer have their colours in the header, which Pillow
heeds only in part, so that they are unpacked here.

Source: ZSoft PCX File Format Technical Reference Manual, revision 5 (1991).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import LOADING_SHARE, Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job

NAME = "PCX"
LABEL = "PCX"
SUFFIXES = (".pcx",)

_VERSIONS = {b"\0", b"\2", b"\3", b"\5"}
RANK = 300
_HEADER = struct.Struct("<BBBB4H2H48sxBH")
_PIXELS_AT = 128
_RUN = 0xC0
_ROWS_AT_ONCE = 64
_BY_PILLOW = {(8, 1), (8, 3)}
_WITH_ALPHA = (8, 4)
_BY_HEADER = {(1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (4, 1)}
_BLACK, _WHITE = bytes(3), bytes([255] * 3)
# The colours of an EGA card: without a palette, pictures of 16 colours are in them.
_EGA = bytes.fromhex(
    "0000000000aa00aa0000aaaaaa0000aa00aaaa5500aaaaaa"
    "5555555555ff55ff5555ffffff5555ff55ffffff55ffffff"
)


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:1] == b"\x0a" and data[1:2] in _VERSIONS and data[2:3] in {b"\0", b"\1"}


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read how many bits and planes there are."""
    from huescope.imaging.pillow import PillowPicture

    if len(data) < _PIXELS_AT:
        raise DamagedPicture(name, marked("the {label} file ends too early", label=LABEL))
    header = _HEADER.unpack_from(data)
    bits, planes = header[3], header[11]
    if (bits, planes) in _BY_HEADER:
        return _PcxPicture(data, name)
    if (bits, planes) in _BY_PILLOW:
        return PillowPicture(NAME, LABEL, data, name, job)
    if (bits, planes) == _WITH_ALPHA:
        reason = marked("it is a {label} file with alpha, which is not read", label=LABEL)
    else:
        reason = marked("its samples of {bits} bits are of a kind that is not read", bits=bits)
    raise UnsupportedPicture(name, reason)


class _PcxPicture(Opened):
    """A picture of at most sixteen colours, whose palette is in the header."""

    def __init__(self, data: bytes, name: str) -> None:
        fields = _HEADER.unpack_from(data)
        self._data, self._name = data, name
        self._is_packed, self._bits, self._planes = fields[2] == 1, fields[3], fields[11]
        left, top, right, bottom = fields[4:8]
        size = right - left + 1, bottom - top + 1
        self._palette, self._row_bytes = fields[10], fields[12]
        if min(size) <= 0 or self._row_bytes * 8 < size[0] * self._bits:
            raise DamagedPicture(name, marked("the {label} file is damaged", label=LABEL))
        super().__init__(NAME, size, decoder_bytes=4.0, is_opaque=True)

    def decode(self, job: Job) -> Decoded:
        """Unpack the planes, and look the colours up."""
        import numpy as np

        from huescope.imaging.raster import ArrayRaster

        width_px, height_px = self.size_px
        colors_u8 = np.frombuffer(self._colors, np.uint8).reshape(-1, 3)
        rgb_u8 = np.empty((height_px, width_px, 3), np.uint8)
        place = _PIXELS_AT
        for first in range(0, height_px, _ROWS_AT_ONCE):
            job.report(LOADING_SHARE * first / height_px, marked("decoding"))
            rows = rgb_u8[first : first + _ROWS_AT_ONCE]
            packed, place = self._unpacked(place, len(rows) * self._planes * self._row_bytes)
            planes_u8 = np.frombuffer(packed, np.uint8).reshape(len(rows), self._planes, -1)
            rows[:] = colors_u8[self._indices(planes_u8)[:, :width_px]]
        return Decoded(ArrayRaster(rgb_u8, "RGB"))

    @property
    def _colors(self) -> bytes:
        """The palette; the usual one where the header has the same colour everywhere."""
        used = self._palette[: 3 << (self._bits * self._planes)]
        if used != used[:3] * (len(used) // 3):
            return bytes(self._palette)
        return _BLACK + _WHITE if self._bits * self._planes == 1 else _EGA

    def _indices(self, planes_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Put the bits of each pixel together: those of the first plane are the lowest."""
        import numpy as np

        bits = np.unpackbits(planes_u8, axis=2)
        shares = 1 << np.arange(self._bits - 1, -1, -1, dtype=np.uint8)
        samples = bits.reshape(*bits.shape[:2], -1, self._bits) @ shares
        shifts = np.arange(self._planes, dtype=np.uint8)[:, None]
        return np.asarray((samples << shifts).sum(axis=1, dtype=np.uint8))

    def _unpacked(self, place: int, size: int) -> tuple[bytes, int]:
        """Undo the run lengths of so many bytes; tell where the next ones begin."""
        if not self._is_packed:
            unpacked, place = self._data[place : place + size], place + size
        else:
            unpacked, place = _run_lengths(self._data, place, size)
        if len(unpacked) < size:
            raise DamagedPicture(self._name, marked("the {label} file ends too early", label=LABEL))
        return unpacked, place


def _run_lengths(data: bytes, place: int, size: int) -> tuple[bytes, int]:
    out = bytearray()
    while len(out) < size and place < len(data):
        value, count = data[place], 1
        if value >= _RUN:
            count, value = value - _RUN, data[place + 1] if place + 1 < len(data) else 0
            place += 1
        out += bytes([value]) * count
        place += 1
    return bytes(out[:size]), place
