"""Windows bitmaps.

Pillow reads those of the usual layouts; those whose header states bit fields are read here.

Source: Microsoft, "Bitmap Header Types" (BITMAPINFOHEADER, BITMAPV4HEADER, BITMAPV5HEADER).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job

NAME = "BMP"
LABEL = "BMP"
SUFFIXES = (".bmp",)

_FILE_HEADER_BYTES, _INFO_HEADER_BYTES = 14, 40
_INFO = struct.Struct("<IiiHHI")
_PLAIN, _BITFIELDS, _ALPHA_BITFIELDS = 0, 3, 6
_SPARE_BITS = 32
_SPARE_BYTE_NOTE = marked("Its fourth channel is not stated to be transparency, and was left out.")
_HEADER_BYTES_WITH_ALPHA_MASK = 56
_VERSION_5_BYTES, _SPACE_AT, _PROFILE_AT = 124, 56, 112
_EMBEDDED = b"DEBM"  # PROFILE_EMBEDDED, stored with its low byte first


@dataclass(frozen=True, slots=True)
class _Fields:
    """Where the pixels are, and which bits of each are which channel."""

    size_px: tuple[int, int]
    bits: int
    is_top_down: bool
    start: int
    masks: tuple[int, ...]


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"BM")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the header."""
    from huescope.imaging.decoder_errors import plain_errors
    from huescope.imaging.pillow import PillowPicture

    with plain_errors(LABEL, data, name):
        fields = _bit_fields(data)
    if fields is None:
        return PillowPicture(
            NAME,
            LABEL,
            data,
            name,
            job,
            notes=_spare_byte_notes(data),
            color_tags=lambda _image, data: (_profile_in(data), None),
        )
    return _BitFieldPicture(data, name, fields)


def _profile_in(data: bytes) -> bytes | None:
    """Take the embedded ICC profile, which only version 5 of the header has; None without one."""
    header = data[_FILE_HEADER_BYTES : _FILE_HEADER_BYTES + _VERSION_5_BYTES]
    if len(header) < _VERSION_5_BYTES or header[0] < _VERSION_5_BYTES:
        return None
    if header[_SPACE_AT : _SPACE_AT + 4] != _EMBEDDED:
        return None
    start, size_bytes = struct.unpack_from("<II", header, _PROFILE_AT)
    start += _FILE_HEADER_BYTES
    return data[start : start + size_bytes]


def _spare_byte_notes(data: bytes) -> tuple[str, ...]:
    """Tell where the fourth byte of pixels, which means nothing by the format, looks like alpha."""
    if len(data) < _FILE_HEADER_BYTES + _INFO_HEADER_BYTES:
        return ()
    (start,) = struct.unpack_from("<I", data, 10)
    _header, width_px, height_px, _planes, bits, compression = _INFO.unpack_from(data, 14)
    pixels = width_px * abs(height_px)
    if bits != _SPARE_BITS or compression != _PLAIN or not 0 < 4 * pixels <= len(data) - start:
        return ()
    import numpy as np

    spare = np.frombuffer(data, np.uint8, 4 * pixels, start)[3::4]
    return () if spare.min() == spare.max() else (_SPARE_BYTE_NOTE,)


def _bit_fields(data: bytes) -> _Fields | None:
    """Read the masks; None where a bitmap has none."""
    if len(data) < _FILE_HEADER_BYTES + _INFO_HEADER_BYTES:
        return None
    (start,) = struct.unpack_from("<I", data, 10)
    fields = _INFO.unpack_from(data, _FILE_HEADER_BYTES)
    header_bytes, width_px, height_px, _planes, bits, compression = fields
    if header_bytes < _INFO_HEADER_BYTES or compression not in {_BITFIELDS, _ALPHA_BITFIELDS}:
        return None
    if bits not in {16, 32} or width_px <= 0 or height_px == 0:
        raise ValueError("bit fields of an impossible size")
    has_alpha = compression == _ALPHA_BITFIELDS or header_bytes >= _HEADER_BYTES_WITH_ALPHA_MASK
    place = _FILE_HEADER_BYTES + _INFO_HEADER_BYTES
    masks = struct.unpack_from("<4I" if has_alpha else "<3I", data, place)
    if not all(masks[:3]):
        raise ValueError("a channel without bits")
    if len(masks) == 4 and masks[3] == 0:
        masks = masks[:3]
    return _Fields((width_px, abs(height_px)), bits, height_px < 0, start, masks)


class _BitFieldPicture(Opened):
    """A bitmap of 16 or 32 bits a pixel, any of which may be any channel."""

    def __init__(self, data: bytes, name: str, fields: _Fields) -> None:
        super().__init__(NAME, fields.size_px, decoder_bytes=20)
        self._data, self._name, self._fields = data, name, fields

    def decode(self, job: Job) -> Decoded:
        """Take the channels apart."""
        import numpy as np

        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.raster import ArrayRaster

        with plain_errors(LABEL, self._data, self._name):
            pixels = self._pixels()
        channels = []
        for mask in self._fields.masks:
            job.check()
            channels.append(_channel(pixels, mask))
        raster = ArrayRaster(np.stack(channels, axis=-1), "RGB")
        return Decoded(raster, _profile_in(self._data))

    def _pixels(self) -> NDArray[np.uint32]:
        """Take the rows, from top to bottom; each begins at a multiple of four bytes."""
        import numpy as np

        fields = self._fields
        width_px, height_px = fields.size_px
        row_bytes = -(-width_px * fields.bits // 32) * 4
        if fields.start + height_px * row_bytes > len(self._data):
            raise ValueError("truncated")
        rows = np.frombuffer(self._data, np.uint8, height_px * row_bytes, fields.start)
        dtype = np.dtype(f"<u{fields.bits // 8}")
        pixels = rows.reshape(height_px, row_bytes).view(dtype)[:, :width_px].astype(np.uint32)
        return pixels if fields.is_top_down else pixels[::-1]


def _channel(pixels: NDArray[np.uint32], mask: int) -> NDArray[np.uint8]:
    """Scale the bits of a mask to 0 to 255."""
    import numpy as np

    shift = (mask & -mask).bit_length() - 1
    most = mask >> shift
    values = ((pixels & np.uint32(mask)) >> np.uint32(shift)).astype(np.float64)
    return np.rint(values * (255 / most)).astype(np.uint8)
