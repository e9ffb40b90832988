"""Radiance HDR pictures: three mantissas with one exponent a pixel, packed by runs.

OpenCV reads them by way of a temporary file, which a helper process may not write.

Source: G. Ward, "Real Pixels", Graphics Gems II (1991); the file ``color.c`` of Radiance.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import LOADING_SHARE, Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job

NAME = "HDR"
LABEL = marked("Radiance HDR")
SUFFIXES = (".hdr", ".rgbe", ".pic")

_SIGNATURES = (b"#?RADIANCE", b"#?RGBE")
_SIZE = re.compile(rb"\n\n([-+])Y (\d{1,6}) ([-+])X (\d{1,6})\n")
_GAMMA = re.compile(rb"\nGAMMA=\s*([0-9.]{1,12})")
_LEAST_GAMMA = 0.1
_XYZ = b"\nFORMAT=32-bit_rle_xyze"

_CHANNELS = 4
_PACKED = b"\x02\x02"
_PACKED_WIDTHS = range(8, 2**15)
_LITERAL = 128
_REPEAT = b"\x01\x01\x01"
_EXPONENT_BIAS = 128 + 8


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURES)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the size."""
    job.check()
    size = _SIZE.search(data[:65536])
    if size is None or 0 in (int(size[2]), int(size[4])):
        raise DamagedPicture(
            name, marked("it begins like {label} data, but is damaged", label=LABEL)
        )
    if _XYZ in data[: size.start() + 1]:
        raise UnsupportedPicture(name, marked("its colours are stored as XYZ, which is not read"))
    return _RadiancePicture(data, name, size)


class _RadiancePicture(Opened):
    """A Radiance HDR picture whose size is known."""

    def __init__(self, data: bytes, name: str, size: re.Match[bytes]) -> None:
        super().__init__(NAME, (int(size[4]), int(size[2])), decoder_bytes=4, is_opaque=True)
        self._data, self._name = data, name
        self._start = size.end()
        self._order = (
            slice(None, None, 1 if size[1] == b"-" else -1),
            slice(None, None, 1 if size[3] == b"+" else -1),
        )
        self._gamma = _gamma_of(data[: size.start()])

    def decode(self, job: Job) -> Decoded:
        """Unpack the rows; they become light when they are taken."""
        from huescope.imaging.color_space import light_space
        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.raster import ArrayRaster

        with plain_errors(LABEL, self._data, self._name):
            rgbe = _unpacked(self._data, self._start, self.size_px, job)
        rows = _Light(rgbe[self._order])
        return Decoded(ArrayRaster(rows, "RGB", white=1.0), space=light_space(self._gamma))


def _gamma_of(header: bytes) -> float:
    """Read the exponent that was applied to the light before it was stored; 1 if none was."""
    found = _GAMMA.search(header)
    try:
        gamma = float(found[1]) if found else 1.0
    except ValueError:
        return 1.0
    return gamma if _LEAST_GAMMA <= gamma <= 1 / _LEAST_GAMMA else 1.0


class _Light:
    """Light of stored pixels, worked out while rows of them are taken."""

    def __init__(self, rgbe: NDArray[np.uint8]) -> None:
        import numpy as np

        self._rgbe = rgbe
        self.shape: tuple[int, ...] = (*rgbe.shape[:2], 3)
        self.dtype = np.dtype(np.float32)

    def __getitem__(self, rows: slice) -> NDArray[Any]:
        import numpy as np

        taken = self._rgbe[rows]
        exponents = taken[..., 3:].astype(np.int32) - _EXPONENT_BIAS
        return np.ldexp(taken[..., :3].astype(np.float32), exponents)


def _unpacked(data: bytes, place: int, size_px: tuple[int, int], job: Job) -> NDArray[np.uint8]:
    """Unpack all rows; shape (height, width, 4)."""
    import numpy as np

    width_px, height_px = size_px
    rgbe = np.empty((height_px, width_px, _CHANNELS), np.uint8)
    header = _PACKED + width_px.to_bytes(2, "big") if width_px in _PACKED_WIDTHS else None
    for number in range(height_px):
        job.report(LOADING_SHARE * number / height_px, marked("decoding"))
        if header is not None and data.startswith(header, place):
            row, place = _row_of_planes(data, place + len(header), width_px * _CHANNELS)
            rgbe[number] = np.frombuffer(row, np.uint8).reshape(_CHANNELS, width_px).T
        else:
            row, place = _row_of_pixels(data, place, width_px * _CHANNELS)
            rgbe[number] = np.frombuffer(row, np.uint8).reshape(width_px, _CHANNELS)
    return rgbe


def _row_of_planes(data: bytes, place: int, size_bytes: int) -> tuple[bytearray, int]:
    """Unpack a row whose red, green, blue and exponents follow each other as runs of bytes."""
    row = bytearray()
    while len(row) < size_bytes:
        count = data[place]
        if count > _LITERAL:
            row += data[place + 1 : place + 2] * (count - _LITERAL)
            place += 2
        else:
            row += data[place + 1 : place + 1 + count]
            place += 1 + count
            if not count:
                raise ValueError("a run of no bytes")
    if len(row) > size_bytes:
        raise ValueError("a run over the end of a row")
    return row, place


def _row_of_pixels(data: bytes, place: int, size_bytes: int) -> tuple[bytearray, int]:
    """Take a row of whole pixels, some of which may say how often the one before is repeated."""
    end = place + size_bytes
    if data.find(_REPEAT, place, end) < 0 and end <= len(data):
        return bytearray(data[place:end]), end
    row, shift = bytearray(), 0
    while len(row) < size_bytes:
        pixel = data[place : place + _CHANNELS]
        place += _CHANNELS
        if len(pixel) < _CHANNELS:
            raise EOFError("truncated: there are too few rows")
        if pixel.startswith(_REPEAT) and row:
            row += row[-_CHANNELS:] * min(pixel[3] << shift, size_bytes)
            shift = min(shift + 8, 24)
        else:
            row += pixel
            shift = 0
    if len(row) > size_bytes:
        raise ValueError("a run over the end of a row")
    return row, place
