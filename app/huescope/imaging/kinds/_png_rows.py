"""Large PNG files, decoded a few rows at a time, so that their pixels are in memory only once.

Pillow takes four bytes for each pixel of a colour picture, beside the three of the result. Here the
compressed stream is unpacked bit by bit, and each strip of rows is given to Pillow as a PNG file of
its own, whose first row is the last one of the strip before: filters look no farther back.

Source: PNG (third edition), sections 9 (filtering), 10 (compression) and 11.2 (chunks).
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

from PIL import Image

from huescope.imaging.decoder_errors import plain_errors
from huescope.imaging.kind import LOADING_SHARE
from huescope.imaging.png_chunks import CHECKSUM, SIGNATURE, START, chunks
from huescope.imaging.raster import PillowRaster
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from huescope.cancellation import Job
    from huescope.imaging.png_chunks import Chunk
    from huescope.imaging.raster import Bytes

_HEADER = struct.Struct(">IIBBBBB")
_HEADER_AT = len(SIGNATURE) + START.size
_NEEDED_FOR_ROWS = {b"PLTE", b"tRNS"}
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a pixel, by colour type
_BITS = 8
_PIECE_BYTES = 65536


def can_decode(data: bytes) -> bool:
    """Whether a PNG file stores eight bits a sample, from top to bottom, as most do."""
    if len(data) < _HEADER_AT + _HEADER.size or data[_HEADER_AT - 4 : _HEADER_AT] != b"IHDR":
        return False
    _width, _height, bits, kind, _method, _filter, interlace = _HEADER.unpack_from(data, _HEADER_AT)
    return bits == _BITS and kind in _SAMPLES and interlace == 0


class PngRows(PillowRaster):
    """The samples of a PNG file, which is decoded while its strips are taken from top to bottom.

    Parameters
    ----------
    data : bytes
        The whole file, for which `can_decode` says yes.
    name : str
        What a person calls it.
    job : Job
        Checked, and told about progress.

    Attributes
    ----------
    tags : PIL.Image.Image
        A loaded image of one row, with all that the file says beside its pixels.

    Raises
    ------
    DamagedPicture
        If the file is broken.
    """

    def __init__(self, data: bytes, name: str, job: Job) -> None:
        self._data, self._name, self._job = data, name, job
        self._header = _HEADER.unpack_from(data, _HEADER_AT)
        self._row_bytes = self._header[0] * _SAMPLES[self._header[3]]
        self._last_row = bytes(self._row_bytes)
        self._next_row = 0
        self._stream = _Stream(data)
        others = [each for each in chunks(data) if each[0] not in {b"IHDR", b"IDAT", b"IEND"}]
        self._needed = [each for each in others if each[0] in _NEEDED_FOR_ROWS]
        with plain_errors("PNG", data, name):
            self.tags = self._decoded(b"", others)
        super().__init__(self.tags)
        self.size_px = self._header[:2]

    def strip(self, first_row: int, end_row: int) -> Bytes:
        """Decode some rows; each strip begins where the one before ended."""
        if first_row != self._next_row:
            raise ValueError("rows can only be taken in their order")
        self._job.report(LOADING_SHARE * first_row / self.size_px[1], marked("decoding"))
        with plain_errors("PNG", self._data, self._name):
            filtered = self._stream.read((end_row - first_row) * (1 + self._row_bytes))
            image = self._decoded(filtered, self._needed)
        self._next_row = end_row
        self._last_row = image.crop((0, image.height - 1, image.width, image.height)).tobytes()
        return PillowRaster(image).strip(1, image.height)

    def _decoded(self, filtered: bytes, others: Iterable[Chunk]) -> Image.Image:
        """Decode the last row once more, unfiltered, and all that follow it."""
        rows = 1 + len(filtered) // (1 + self._row_bytes)
        width_px, _height_px, *layout = self._header
        # At level 0, which only copies.
        stream = zlib.compress(b"".join((b"\0", self._last_row, filtered)), 0)
        file = b"".join(
            (
                SIGNATURE,
                _chunk(b"IHDR", _HEADER.pack(width_px, rows, *layout)),
                *(_chunk(kind, content) for kind, content in others),
                _chunk(b"IDAT", stream),
                _chunk(b"IEND", b""),
            )
        )
        image = Image.open(io.BytesIO(file), formats=("PNG",))
        image.load()
        return image


class _Stream:
    """The filtered rows of a file, unpacked as far as they are read."""

    def __init__(self, data: bytes) -> None:
        self._pieces = _pieces(data)
        self._unpacker = zlib.decompressobj()

    def read(self, size_bytes: int) -> bytes:
        """Take the next bytes.

        Raises
        ------
        EOFError
            If the stream ends before.
        zlib.error
            If it is broken.
        """
        taken = bytearray()
        while len(taken) < size_bytes:
            packed = self._unpacker.unconsumed_tail or next(self._pieces, b"")
            if not packed or self._unpacker.eof:
                raise EOFError("truncated: there are too few rows")
            taken += self._unpacker.decompress(packed, size_bytes - len(taken))
        return bytes(taken)


def _pieces(data: bytes) -> Iterator[memoryview]:
    """Yield the compressed stream in small pieces, so that no large rest is copied again."""
    for kind, content in chunks(data):
        if kind == b"IDAT":
            for place in range(0, len(content), _PIECE_BYTES):
                yield content[place : place + _PIECE_BYTES]


def _chunk(kind: bytes, content: bytes | memoryview) -> bytes:
    checksum = zlib.crc32(content, zlib.crc32(kind))
    return b"".join((START.pack(len(content), kind), content, CHECKSUM.pack(checksum)))
