"""OpenEXR pictures: of scan lines, uncompressed or compressed by RLE or Deflate (ZIP), and others.

The former, which are most, are read here, a few rows after the other. All others are left to the
reference library (`_openexr_package`).

Source: Academy Software Foundation, "OpenEXR File Layout" and "Technical Introduction to OpenEXR"
(version 3).
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import UnsupportedPicture
from huescope.imaging.kind import LOADING_SHARE, Decoded, Opened
from huescope.imaging.kinds import _openexr_package
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job

    _Part = tuple[dict[bytes, bytes], int]

NAME = "EXR"
LABEL = marked("OpenEXR")
SUFFIXES = (".exr",)

_SIGNATURE = b"\x76\x2f\x31\x01"
_TILED, _DEEP, _MULTIPART = 0x200, 0x800, 0x1000
_MOST_ATTRIBUTES, _MOST_CHANNELS, _MOST_PARTS = 1000, 1000, 100
_TYPES = {0: "<u4", 1: "<f2", 2: "<f4"}
_NONE, _RLE, _ZIPS, _ZIP = 0, 1, 2, 3
_ROWS_IN_A_CHUNK = {_NONE: 1, _RLE: 1, _ZIPS: 1, _ZIP: 16}
_COMPRESSION_WORDS = ("none", "RLE", "ZIPS", "ZIP", "PIZ", "PXR24", "B44", "B44A", "DWAA", "DWAB")
_CHROMATICITIES_BYTES = 32
_FULL_SIZE = (1, 1)
_MISSING = marked("which needs pip install OpenEXR")


@dataclass(frozen=True, slots=True)
class _Header:
    """What comes before the pixels, of the part that has the colours."""

    part: int
    is_simple: bool  # so that it can be read here
    size_px: tuple[int, int]
    first_row: int
    channels: tuple[tuple[str, str], ...]  # names, and types as numpy writes them
    compression: int
    end: int
    chromaticities: tuple[float, ...]  # of red, green, blue and white; empty if not stated

    @property
    def row_bytes(self) -> int:
        """Bytes of one row of all channels."""
        return self.size_px[0] * sum(int(dtype[2]) for _name, dtype in self.channels)


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURE)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the header of the first part that has colours."""
    from huescope.imaging.decoder_errors import plain_errors

    job.check()
    with plain_errors(LABEL, data, name):
        (flags,) = struct.unpack_from("<I", data, 4)
        parts = list(_parts(data, has_several=bool(flags & _MULTIPART)))
        headers = [_header(*part, flags, name) for part in enumerate(parts)]
    if flags & _DEEP and not flags & _MULTIPART:
        reason = marked("it has several depths behind each pixel, which Huescope does not read")
        raise UnsupportedPicture(name, reason)
    header = next((each for each in headers if each is not None), None)
    if header is None:
        listed = ", ".join(sorted(_names_in(parts))[:8])
        raise UnsupportedPicture(
            name, marked("none of its channels ({listed}) is a colour", listed=listed)
        )
    if not header.is_simple and not _openexr_package.is_installed():
        words = dict(enumerate(_COMPRESSION_WORDS)).get(header.compression, "a newer one")
        if header.compression in _ROWS_IN_A_CHUNK:
            reason = marked("it is made of tiles or of several parts, {missing}", missing=_MISSING)
        else:
            reason = marked("its compression is {words}, {missing}", words=words, missing=_MISSING)
        raise UnsupportedPicture(name, reason)
    return _ExrPicture(data, name, header)


def _names_in(parts: list[_Part]) -> set[str]:
    return {name for attributes, _end in parts for name, _dtype, _step in _channels(attributes)}


def _header(number: int, part: _Part, flags: int, name: str) -> _Header | None:
    """Understand the attributes of a part; None where it has no colours, or is not flat."""
    attributes, end = part
    kind = attributes.get(b"type", b"")
    described = list(_channels(attributes))
    names = {channel for channel, _dtype, _step in described}
    if kind.startswith(b"deep") or not ({"R", "G", "B"} <= names or "Y" in names):
        return None
    if any(step != _FULL_SIZE for _channel, _dtype, step in described):
        reason = marked("its channels are stored at a part of the size, in a way that is not read")
        raise UnsupportedPicture(name, reason)
    channels = tuple((channel, dtype) for channel, dtype, _step in described)
    left, top, right, bottom = struct.unpack("<4i", attributes[b"dataWindow"])
    size = (right - left + 1, bottom - top + 1)
    if min(size) <= 0:
        raise ValueError("a window of no size")
    compression = attributes[b"compression"][0]
    is_simple = compression in _ROWS_IN_A_CHUNK and not flags & (_TILED | _MULTIPART)
    stated = attributes.get(b"chromaticities", b"")
    points = struct.unpack("<8f", stated) if len(stated) == _CHROMATICITIES_BYTES else ()
    return _Header(number, is_simple, size, top, channels, compression, end, points)


def _parts(data: bytes, *, has_several: bool) -> Iterator[_Part]:
    """Read the attributes of each part, and where they end."""
    place = 8
    for _ in range(_MOST_PARTS):
        attributes, place = _attributes(data, place)
        if not attributes:  # after the last of several parts
            return
        yield attributes, place
        if not has_several:
            return


def _attributes(data: bytes, place: int) -> _Part:
    """Read all attributes from a place on, and tell where they end."""
    found: dict[bytes, bytes] = {}
    while data[place] != 0:
        if len(found) >= _MOST_ATTRIBUTES:
            raise ValueError("too many attributes")
        name_end = data.index(b"\0", place)
        type_end = data.index(b"\0", name_end + 1)
        (size,) = struct.unpack_from("<I", data, type_end + 1)
        start = type_end + 5
        found[data[place:name_end]] = data[start : start + size]
        place = start + size
    return found, place + 1


def _channels(attributes: dict[bytes, bytes]) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Read the name of each channel, its type, and of how many columns and rows it has a sample."""
    listed, place = attributes[b"channels"], 0
    for _ in range(_MOST_CHANNELS):
        if listed[place] == 0:
            return
        end = listed.index(b"\0", place)
        kind, _linear, across, down = struct.unpack_from("<iB3xii", listed, end + 1)
        yield listed[place:end].decode("latin-1"), _TYPES[kind], (across, down)
        place = end + 17
    raise ValueError("too many channels")


class _ExrPicture(Opened):
    """An OpenEXR picture whose header has been read."""

    def __init__(self, data: bytes, name: str, header: _Header) -> None:
        # The library holds all channels at once.
        held_bytes = 0 if header.is_simple else header.row_bytes / header.size_px[0]
        super().__init__(NAME, header.size_px, decoder_bytes=16 + held_bytes)
        self._data, self._name, self._header = data, name, header

    def decode(self, job: Job) -> Decoded:
        """Decode the light; colours are multiplied by alpha, as the format has it."""
        from huescope.imaging.color_space import light_space
        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.raster import ArrayRaster

        names = [name for name, _dtype in self._header.channels]
        colors = ["R", "G", "B"] if {"R", "G", "B"} <= set(names) else ["Y"]
        wanted = [*colors, *(["A"] if "A" in names else [])]
        with plain_errors(LABEL, self._data, self._name):
            if self._header.is_simple:
                samples = self._samples(wanted, job)
            else:
                job.report(0.1, marked("decoding"))
                samples = _openexr_package.read_channels(
                    self._data, self._header.part, wanted, self.size_px
                )
        raster = ArrayRaster(
            samples, "RGB" if len(colors) == 3 else "L", white=1.0, premultiplied="A" in names
        )
        return Decoded(raster, space=light_space(chromaticities=self._header.chromaticities))

    def _samples(self, wanted: list[str], job: Job) -> NDArray[np.float32]:
        """Unpack all chunks; shape (height, width, channels)."""
        import numpy as np

        header = self._header
        width_px, height_px = self.size_px
        samples = np.zeros((height_px, width_px, len(wanted)), np.float32)
        chunk_rows = _ROWS_IN_A_CHUNK[header.compression]
        chunks = -(-height_px // chunk_rows)
        offsets = struct.unpack_from(f"<{chunks}Q", self._data, header.end)
        for number, offset in enumerate(offsets):
            job.report(LOADING_SHARE * number / chunks, marked("decoding"))
            row, size = struct.unpack_from("<iI", self._data, offset)
            top = row - header.first_row
            if not 0 <= top < height_px:
                raise ValueError("a chunk outside of the picture")
            rows = min(chunk_rows, height_px - top)
            packed = self._data[offset + 8 : offset + 8 + size]
            raw = _unpacked(packed, rows * header.row_bytes, header.compression)
            rows_u8 = np.frombuffer(raw, np.uint8).reshape(rows, header.row_bytes)
            place = 0
            for name, dtype in header.channels:
                end = place + width_px * int(dtype[2])
                if name in wanted:
                    values = np.ascontiguousarray(rows_u8[:, place:end]).view(dtype)
                    samples[top : top + rows, :, wanted.index(name)] = values
                place = end
        return samples


def _unpacked(packed: bytes, size: int, compression: int) -> bytes:
    """Decompress a chunk; one that would not become smaller is stored as it is."""
    import numpy as np

    if compression == _NONE or len(packed) == size:
        raw = packed
    else:
        if compression == _RLE:
            bytes_ = _run_lengths(packed, size)
        else:
            bytes_ = zlib.decompressobj().decompress(packed, size)
        # Each byte is stored as its difference from the one before, and 128; then those of odd
        # places are put after those of even ones.
        stored = np.frombuffer(bytes_, np.uint8).copy()
        stored[1:] -= np.uint8(128)
        summed = np.cumsum(stored, dtype=np.uint8)
        half = (summed.size + 1) // 2
        joined = np.empty_like(summed)
        joined[0::2], joined[1::2] = summed[:half], summed[half:]
        raw = joined.tobytes()
    if len(raw) != size:
        raise ValueError("truncated: a chunk is too short")
    return raw


def _run_lengths(packed: bytes, size: int) -> bytes:
    """Undo the run lengths: a count below 0 of bytes as they are, or one byte to be repeated."""
    out, place = bytearray(), 0
    while place < len(packed) and len(out) <= size:
        count = packed[place] - 256 if packed[place] > 127 else packed[place]
        if count < 0:
            out += packed[place + 1 : place + 1 - count]
            place += 1 - count
        else:
            out += packed[place + 1 : place + 2] * (count + 1)
            place += 2
    return bytes(out)
