"""The samples of a TIFF page: how they lie in the file, and their unpacking strip by strip.

Strips and tiles of most compressions are unpacked by the libtiff of Pillow.

Source: TIFF 6.0 (Adobe, 1992); Adobe Photoshop TIFF Technical Notes (2002) for Deflate; TIFF
Technical Note 3 (2005) for the floating point predictor.
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from huescope.dataclass import dataclass
from huescope.imaging.decoder_errors import plain_errors
from huescope.imaging.kind import LOADING_SHARE
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tifffile import TiffPage

    from huescope.cancellation import Job

_BLACK_IS_ZERO = 1
UNSIGNED, _SIGNED, FLOAT = 1, 2, 3
ASSOCIATED, _UNASSOCIATED = 1, 2
_ALPHAS = {ASSOCIATED, _UNASSOCIATED}
_SEPARATE = 2
_HORIZONTAL, _FLOATING_POINT = 2, 3

_FILL_ORDER, _LOW_BITS_FIRST = 266, 2
_REVERSED = np.packbits(
    np.unpackbits(np.arange(256, dtype=np.uint8)[:, np.newaxis], axis=1, bitorder="little"), axis=1
)[:, 0]
"""Each byte with its bits in the other order."""

_WHOLE_BYTES = {8, 16, 32, 64}

_PLAIN = 1
_DEFLATE = {8, 32946}
_BY_LIBTIFF = {5, 32773, 34925, 50000}  # LZW, PackBits, LZMA, Zstandard
JPEG_XL = "JPEG XL"
"""The one of the formats of `WHOLE_PICTURES` that Pillow does not read."""
WHOLE_PICTURES = {
    50001: "WEBP", 34927: "WEBP", 34933: "PNG",
    33003: "JPEG2000", 33004: "JPEG2000", 33005: "JPEG2000", 34712: "JPEG2000",
    50002: JPEG_XL, 52546: JPEG_XL,
}  # fmt: skip
"""Compressions whose strips and tiles are complete files of another format."""
_MODES = {3: "RGB", 4: "RGBA"}
KNOWN = {_PLAIN, *_DEFLATE, *_BY_LIBTIFF, *WHOLE_PICTURES}
"""All compressions that are read."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the samples of a page lie in the file."""

    photometric: int
    compression: int
    predictor: int
    bits: int
    sample_format: int
    samples: int
    samples_together: int
    alpha: int
    alpha_at: int
    depth: int
    tile: tuple[int, int]
    is_tiled: bool
    order: Literal["<", ">"]
    is_bit_reversed: bool = False

    @classmethod
    def of(cls, page: TiffPage, order: Literal["<", ">"]) -> Layout:
        """Take what matters out of a page's directory."""
        bits: Any = page.bitspersample  # a tuple where samples differ
        if isinstance(bits, tuple):
            bits = bits[0] if len(set(bits)) == 1 else 0
        tile = (page.tilelength, page.tilewidth)
        if not page.is_tiled:
            tile = (min(page.rowsperstrip or page.imagelength, page.imagelength), page.imagewidth)
        samples = int(page.samplesperpixel)
        extra = [int(each) for each in page.extrasamples or ()]
        alphas = [place for place, kind in enumerate(extra) if kind in _ALPHAS]
        return cls(
            photometric=int(page.photometric),
            compression=int(page.compression),
            predictor=int(page.predictor),
            bits=int(bits),
            sample_format=int(page.sampleformat or UNSIGNED),
            samples=samples,
            samples_together=1 if page.planarconfig == _SEPARATE else samples,
            alpha=extra[alphas[0]] if alphas else 0,
            alpha_at=samples - len(extra) + alphas[0] if alphas else 0,
            depth=int(page.imagedepth),
            tile=(int(tile[0]), int(tile[1])),
            is_tiled=bool(page.is_tiled),
            order=order,
            is_bit_reversed=page.tags.valueof(_FILL_ORDER) == _LOW_BITS_FIRST,
        )

    @property
    def tile_height(self) -> int:
        """Rows of a tile, or of all strips but the last."""
        return self.tile[0]

    @property
    def tile_width(self) -> int:
        """Columns of a tile, or of the picture."""
        return self.tile[1]

    @property
    def pixel_bytes(self) -> int:
        """How much memory a pixel of a strip takes while it is unpacked.

        Uncompressed strips of whole bytes are used where they are.
        """
        in_place = self.compression == _PLAIN and self.samples_together == self.samples
        if in_place and not self.is_tiled and self.predictor == 1 and self.bits in _WHOLE_BYTES:
            return 0
        return 3 * self.samples * self.dtype.itemsize

    @property
    def known_bits(self) -> range | set[int]:
        """Sizes of samples that are read."""
        if self.sample_format == FLOAT:
            return {16, 32, 64}
        if self.sample_format == _SIGNED:
            return {8, 16, 32, 64}
        return {*range(1, 17), 32, 64} if self.sample_format == UNSIGNED else set()

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of unpacked samples, in the machine's byte order."""
        letter = {_SIGNED: "i", FLOAT: "f"}.get(self.sample_format, "u")
        size = next((size for size in (1, 2, 4, 8) if self.bits <= 8 * size), 8)
        return np.dtype(f"{letter}{size}")

    @property
    def most(self) -> float | None:
        """The greatest number of its type; None for floats."""
        if self.sample_format == FLOAT:
            return None
        return float(2 ** (self.bits - (self.sample_format == _SIGNED)) - 1)


class Samples:
    """All samples of a page, unpacked while rows of them are taken.

    Parameters
    ----------
    data : bytes or memoryview
        The whole file.
    name : str
        What a person calls it.
    page : tifffile.TiffPage
        The page.
    layout : Layout
        Of the page.
    job : Job
        Checked, and told about progress.

    Attributes
    ----------
    shape : tuple of int
        Height, width, and samples of a pixel.
    dtype : numpy.dtype
        In the machine's byte order.

    Raises
    ------
    ValueError
        If the file has too few strips.
    """

    def __init__(
        self, data: bytes | memoryview, name: str, page: TiffPage, layout: Layout, job: Job
    ) -> None:
        self._data, self._name, self._layout, self._job = data, name, layout, job
        self.shape = (int(page.imagelength), int(page.imagewidth), layout.samples)
        self.dtype = layout.dtype
        self._across = -(-self.shape[1] // layout.tile_width)
        self._down = -(-self.shape[0] // layout.tile_height)
        self._planes = layout.samples // layout.samples_together
        self._extents = list(zip(page.dataoffsets, page.databytecounts, strict=True))
        self._last: tuple[int, NDArray[Any]] | None = None
        if len(self._extents) < self._planes * self._across * self._down:
            raise ValueError("truncated: there are too few strips")

    def __getitem__(self, rows: slice) -> NDArray[Any]:
        """Take some rows; shape (rows, width, samples).

        Raises
        ------
        DamagedPicture
            If the file is broken.
        Cancelled
            If the job was cancelled.
        """
        first_row, end_row, _step = rows.indices(self.shape[0])
        height_px = self._layout.tile_height
        bands = range(first_row // height_px, -(-end_row // height_px))
        pieces = []
        for band in bands:
            top = band * height_px
            inside = slice(max(first_row - top, 0), end_row - top)
            pieces.append(self._band(band)[inside])
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    def _band(self, number: int) -> NDArray[Any]:
        """Unpack all tiles of some rows, or one strip; the last one is remembered."""
        if self._last is None or self._last[0] != number:
            self._last = None
            self._job.report(LOADING_SHARE * number / self._down, marked("decoding"))
            with plain_errors("TIFF", self._data, self._name):
                self._last = number, self._unpacked(number)
        return self._last[1]

    def _unpacked(self, band: int) -> NDArray[Any]:
        layout = self._layout
        top = band * layout.tile_height
        rows = min(layout.tile_height, self.shape[0] - top)
        if self._planes == self._across == 1 and not layout.is_tiled:
            return self._segment(band, rows)
        samples = np.zeros((rows, *self.shape[1:]), layout.dtype)
        for plane in range(self._planes):
            first = plane * layout.samples_together
            together = slice(first, first + layout.samples_together)
            for column in range(self._across):
                self._job.check()
                left = column * layout.tile_width
                number = (plane * self._down + band) * self._across + column
                unpacked = self._segment(number, layout.tile_height if layout.is_tiled else rows)
                target = samples[:, left : left + layout.tile_width, together]
                target[:] = unpacked[: target.shape[0], : target.shape[1]]
        return samples

    def _segment(self, number: int, rows: int) -> NDArray[Any]:
        start, length = self._extents[number]
        segment = memoryview(self._data)[start : start + length]
        if self._layout.is_bit_reversed and self._layout.compression not in WHOLE_PICTURES:
            segment = memoryview(_REVERSED[np.frombuffer(segment, np.uint8)].tobytes())
        return _unpack(segment, rows, self._layout)


def _unpack(segment: memoryview, rows: int, layout: Layout) -> NDArray[Any]:
    """Make samples of a strip or a tile; shape (rows, columns, samples)."""
    shape = (rows, layout.tile_width, layout.samples_together)
    if layout.compression in WHOLE_PICTURES:
        return _picture_in(segment, layout).reshape(shape)
    row_bytes = -(-shape[1] * shape[2] * layout.bits // 8)
    raw = _decompressed(segment, rows, row_bytes, layout.compression)
    if len(raw) < rows * row_bytes:
        raise ValueError("truncated: a strip is too short")
    rows_u8 = np.frombuffer(raw, np.uint8, rows * row_bytes).reshape(rows, row_bytes)
    if layout.predictor == _FLOATING_POINT:
        return _undo_floating_point(rows_u8, shape, layout)
    if layout.bits in _WHOLE_BYTES:
        stored = rows_u8.view(layout.dtype.newbyteorder(layout.order)).reshape(shape)
    else:
        stored = _undo_packing(rows_u8, shape, layout.bits)
    if layout.predictor == _HORIZONTAL:
        return np.cumsum(stored, axis=1, dtype=layout.dtype)
    return stored


def _picture_in(segment: memoryview, layout: Layout) -> NDArray[Any]:
    """Decode a strip or a tile that is a complete file of another format."""
    from PIL import Image

    format_ = WHOLE_PICTURES[layout.compression]
    if format_ == JPEG_XL:
        import pylibjxl

        return np.asarray(pylibjxl.decode(bytes(segment)))
    with Image.open(io.BytesIO(segment), formats=(format_,)) as image:
        # A WebP file has no alpha where all of it is opaque, whatever the directory says.
        mode = _MODES.get(layout.samples_together) if format_ == "WEBP" else None
        return np.asarray(image if mode is None else image.convert(mode)).astype(layout.dtype)


def _decompressed(
    segment: memoryview, rows: int, row_bytes: int, compression: int
) -> bytes | memoryview:
    if compression == _PLAIN:
        return segment
    if compression in _DEFLATE:
        return zlib.decompressobj().decompress(segment, rows * row_bytes)
    return _by_libtiff(bytes(segment), rows, row_bytes, compression)


def _by_libtiff(segment: bytes, rows: int, row_bytes: int, compression: int) -> bytes:
    """Decompress bytes as if they were the only strip of a picture of 8-bit greys."""
    from PIL import Image

    tags = (
        (256, row_bytes), (257, rows), (258, 8), (259, compression), (262, _BLACK_IS_ZERO),
        (273, 8), (277, 1), (278, rows), (279, len(segment)),
    )  # fmt: skip
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    directory = struct.pack("<H", len(tags)) + entries + bytes(4)
    file = struct.pack("<2sHI", b"II", 42, 8 + len(segment)) + segment + directory
    with Image.open(io.BytesIO(file), formats=("TIFF",)) as image:
        return image.tobytes()


def _undo_packing(
    rows_u8: NDArray[np.uint8], shape: tuple[int, int, int], bits: int
) -> NDArray[np.uint16]:
    """Unpack samples of 1 to 15 bits, of which each row begins with a new byte."""
    _rows, columns, samples = shape
    ones = np.unpackbits(rows_u8, axis=1)[:, : columns * samples * bits]
    values = ones.reshape(*shape, bits).astype(np.uint16) @ (1 << np.arange(bits)[::-1])
    return values.astype(np.uint8 if bits <= 8 else np.uint16)


def _undo_floating_point(
    rows_u8: NDArray[np.uint8], shape: tuple[int, int, int], layout: Layout
) -> NDArray[Any]:
    """Undo the predictor that puts the high bytes of a row first, then its lower ones."""
    rows, columns, samples = shape
    size = layout.bits // 8
    summed = np.cumsum(rows_u8.reshape(rows, -1, samples), axis=1, dtype=np.uint8)
    by_number = summed.reshape(rows, size, columns * samples).transpose(0, 2, 1)
    return np.ascontiguousarray(by_number).view(f">f{size}").reshape(shape)
