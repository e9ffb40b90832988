"""TIFF and BigTIFF.

Pillow reads the usual kinds of eight bits and fewer. All others are read here: tifffile reads the
directory, and strips and tiles are unpacked one by one, those of most compressions by the libtiff
of Pillow.

Source: TIFF 6.0 (Adobe, 1992); Adobe Photoshop TIFF Technical Notes (2002) for Deflate; TIFF
Technical Note 3 (2005) for the floating point predictor.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import LOADING_SHARE, Decoded, Opened

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tifffile import TiffPage

    from huescope.cancellation import Job
    from huescope.imaging.pillow import PillowPicture
    from huescope.imaging.raster import Channels, Raster

NAME = "TIFF"
LABEL = "TIFF"
SUFFIXES = (".tif", ".tiff")

_CLASSIC = {b"II*\x00", b"MM\x00*"}
_BIG = {b"II+\x00", b"MM\x00+"}
_PAGES_NOTE = "This is the first of several pages."

_BITS_PER_SAMPLE, _COMPRESSION, _ICC, _ORIENTATION = 258, 259, 34675, 274
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _CIELAB = 0, 1, 2, 3, 5, 8
_CHANNELS: dict[int, Channels] = {
    _WHITE_IS_ZERO: "L", _BLACK_IS_ZERO: "L", _RGB: "RGB", _CMYK: "CMYK", _CIELAB: "LAB",
}  # fmt: skip
_UNSIGNED, _SIGNED, _FLOAT = 1, 2, 3
_ASSOCIATED, _UNASSOCIATED = 1, 2
_SEPARATE = 2
_HORIZONTAL, _FLOATING_POINT = 2, 3

_PLAIN = 1
_DEFLATE = {8, 32946}
_BY_LIBTIFF = {5, 32773, 34925, 50000}  # LZW, PackBits, LZMA, Zstandard
_WHOLE_PICTURES = {
    50001: "WEBP", 34927: "WEBP", 34933: "PNG",
    33003: "JPEG2000", 33004: "JPEG2000", 33005: "JPEG2000", 34712: "JPEG2000",
}  # fmt: skip
_COMPRESSION_WORDS = {
    2: "CCITT fax", 3: "CCITT fax", 4: "CCITT fax", 6: "old-style JPEG", 7: "JPEG",
    34887: "LERC", 34892: "lossy JPEG", 34934: "JPEG XR", 22610: "JPEG XR",
    50002: "JPEG XL", 52546: "JPEG XL", 33003: "JPEG 2000", 34712: "JPEG 2000",
    34661: "JBIG", 34676: "LogLuv", 34677: "LogLuv",
}  # fmt: skip


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:4] in _CLASSIC | _BIG


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the first directory."""
    usual = _usual(data, name, job)
    return TiffPicture(data, name, job) if usual is None else usual


def _usual(data: bytes, name: str, job: Job) -> PillowPicture | None:
    """Let Pillow open a picture of at most eight bits; None where it should not, or cannot."""
    from huescope.imaging.pillow import PillowPicture

    if data[:4] in _BIG:
        return None
    try:
        opened = PillowPicture(NAME, LABEL, data, name, job, frames_note=_PAGES_NOTE)
    except DamagedPicture:
        return None  # which is what Pillow calls every kind that it does not know
    tags: Any = opened.image.tag_v2  # type: ignore[attr-defined]
    bits = tags.get(_BITS_PER_SAMPLE, (1,))
    deep = max(bits if isinstance(bits, tuple) else (bits,)) > 8
    return None if deep or tags.get(_COMPRESSION, _PLAIN) in _WHOLE_PICTURES else opened


class TiffPicture(Opened):
    """A TIFF whose first directory has been read.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What a person calls the picture.
    job : Job
        Checked.
    """

    def __init__(self, data: bytes, name: str, job: Job) -> None:
        import logging

        import tifffile

        from huescope.imaging.decoder_errors import plain_errors

        logging.getLogger("tifffile").addHandler(logging.NullHandler())
        job.check()
        self._data, self._name = data, name
        with plain_errors(LABEL, data, name):
            self._file = tifffile.TiffFile(io.BytesIO(data))
            page = self._file.pages.first
            self._more = len(self._file.pages) > 1
            self._layout = _Layout.of(page, self._file.byteorder)
            size = (int(page.imagewidth), int(page.imagelength))
        if min(size) <= 0:
            raise DamagedPicture(name, f"it begins like a {LABEL} file, but is damaged")
        self._page = page
        super().__init__(NAME, size)
        self._check_readable()

    def _check_readable(self) -> None:
        """Refuse, in words, what is a sound file of a kind that is not read."""
        layout, reason = self._layout, None
        known = {_PLAIN, *_DEFLATE, *_BY_LIBTIFF, *_WHOLE_PICTURES}
        whole = layout.compression in _WHOLE_PICTURES
        if layout.compression not in known or (whole and layout.bits != 8):
            words = _COMPRESSION_WORDS.get(layout.compression, f"number {layout.compression}")
            reason = f"its compression ({words}, {layout.bits} bits) is not one that Huescope reads"
        elif layout.photometric not in {*_CHANNELS, _PALETTE}:
            reason = f"its kind of colours (photometric {layout.photometric}) is not read"
        elif layout.depth > 1 or layout.bits not in layout.known_bits:
            reason = f"its samples of {layout.bits} bits are of a kind that is not read"
        if reason is not None:
            raise UnsupportedPicture(self._name, reason)
        colors = 1 if layout.photometric == _PALETTE else len(_CHANNELS[layout.photometric])
        if layout.samples < colors + bool(layout.alpha):
            raise DamagedPicture(self._name, f"the {LABEL} file is damaged")

    def decode(self, job: Job) -> Decoded:
        """Unpack all strips or tiles."""
        from huescope.imaging.decoder_errors import plain_errors

        with plain_errors(LABEL, self._data, self._name):
            samples = self._samples(job)
            raster, notes = self._raster(samples)
            icc = self._page.tags.valueof(_ICC)
            orientation = self._page.tags.valueof(_ORIENTATION)
        return Decoded(
            raster=raster,
            icc=bytes(icc) if icc is not None else None,
            orientation=orientation if orientation in range(1, 9) else 1,
            notes=(*((_PAGES_NOTE,) if self._more else ()), *notes),
        )

    def _samples(self, job: Job) -> NDArray[Any]:
        """Put all strips or tiles together; shape (height, width, samples)."""
        import numpy as np

        layout = self._layout
        width_px, height_px = self.size_px
        samples = np.zeros((height_px, width_px, layout.samples), layout.dtype)
        across, down = -(-width_px // layout.tile_width), -(-height_px // layout.tile_height)
        planes = layout.samples // layout.samples_together
        extents = list(zip(self._page.dataoffsets, self._page.databytecounts, strict=True))
        if len(extents) < planes * across * down:
            raise ValueError("truncated: there are too few strips")
        for number in range(planes * across * down):
            job.report(LOADING_SHARE * number / (planes * across * down), "decoding")
            plane, place = divmod(number, across * down)
            top = place // across * layout.tile_height
            left = place % across * layout.tile_width
            rows = layout.tile_height
            if not layout.is_tiled:
                rows = min(rows, height_px - top)
            start, length = extents[number]
            unpacked = _unpack(self._data[start : start + length], rows, layout)
            first = plane * layout.samples_together
            target = samples[
                top : top + rows,
                left : left + layout.tile_width,
                first : first + layout.samples_together,
            ]
            target[:] = unpacked[: target.shape[0], : target.shape[1]]
        return samples

    def _raster(self, samples: NDArray[Any]) -> tuple[Raster, tuple[str, ...]]:
        from huescope.imaging.depth import guess_white, white_note
        from huescope.imaging.raster import ArrayRaster

        layout = self._layout
        if layout.photometric == _PALETTE:
            return ArrayRaster(self._looked_up(samples), "RGB", white=65535), ()
        if layout.photometric == _CIELAB:
            return ArrayRaster(_lab_u8(samples, layout.bits), "LAB"), ()
        channels = _CHANNELS[layout.photometric]
        colors = 1 if channels == "L" else len(channels)
        wanted = samples[..., : colors + bool(layout.alpha)]
        black, white = 0.0, float(2**layout.bits - 1)
        notes: tuple[str, ...] = ()
        if layout.sample_format != _UNSIGNED or layout.bits > 16:
            pieces = (wanted[row : row + 64, :, :colors] for row in range(0, len(wanted), 64))
            white = guess_white(pieces, is_float=layout.sample_format == _FLOAT, most=layout.most)
            notes = (white_note(white),)
        if layout.photometric == _WHITE_IS_ZERO:
            black, white = white, black
        premultiplied = layout.alpha == _ASSOCIATED
        raster = ArrayRaster(
            wanted, channels, black=black, white=white, premultiplied=premultiplied
        )
        return raster, notes

    def _looked_up(self, samples: NDArray[Any]) -> NDArray[np.uint16]:
        import numpy as np

        colormap = np.asarray(self._page.colormap, dtype=np.uint16)
        return np.ascontiguousarray(colormap.T[samples[..., 0]])


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the samples of a page lie in the file."""

    photometric: int
    compression: int
    predictor: int
    bits: int
    sample_format: int
    samples: int
    samples_together: int
    alpha: int
    depth: int
    tile: tuple[int, int]
    is_tiled: bool
    order: Literal["<", ">"]

    @classmethod
    def of(cls, page: TiffPage, order: Literal["<", ">"]) -> _Layout:
        """Take what matters out of a page's directory."""
        bits: Any = page.bitspersample  # a tuple where samples differ
        if isinstance(bits, tuple):
            bits = bits[0] if len(set(bits)) == 1 else 0
        tile = (page.tilelength, page.tilewidth)
        if not page.is_tiled:
            tile = (min(page.rowsperstrip or page.imagelength, page.imagelength), page.imagewidth)
        samples = int(page.samplesperpixel)
        extra = [int(each) for each in page.extrasamples or ()]
        alpha = extra[0] if extra and extra[0] in {_ASSOCIATED, _UNASSOCIATED} else 0
        return cls(
            photometric=int(page.photometric),
            compression=int(page.compression),
            predictor=int(page.predictor),
            bits=int(bits),
            sample_format=int(page.sampleformat or _UNSIGNED),
            samples=samples,
            samples_together=1 if page.planarconfig == _SEPARATE else samples,
            alpha=alpha,
            depth=int(page.imagedepth),
            tile=(int(tile[0]), int(tile[1])),
            is_tiled=bool(page.is_tiled),
            order=order,
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
    def known_bits(self) -> range | set[int]:
        """Sizes of samples that are read."""
        if self.sample_format == _FLOAT:
            return {16, 32, 64}
        if self.sample_format == _SIGNED:
            return {8, 16, 32, 64}
        return {*range(1, 17), 32, 64} if self.sample_format == _UNSIGNED else set()

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of unpacked samples, in the machine's byte order."""
        import numpy as np

        letter = {_SIGNED: "i", _FLOAT: "f"}.get(self.sample_format, "u")
        size = next((size for size in (1, 2, 4, 8) if self.bits <= 8 * size), 8)
        return np.dtype(f"{letter}{size}")

    @property
    def most(self) -> float | None:
        """The greatest signed number; None for others, whose greatest is hardly ever meant."""
        return float(2 ** (self.bits - 1) - 1) if self.sample_format == _SIGNED else None


def _unpack(segment: bytes, rows: int, layout: _Layout) -> NDArray[Any]:
    """Make samples of a strip or a tile; shape (rows, columns, samples)."""
    import numpy as np

    shape = (rows, layout.tile_width, layout.samples_together)
    if layout.compression in _WHOLE_PICTURES:
        return _picture_in(segment, layout).reshape(shape)
    row_bytes = -(-shape[1] * shape[2] * layout.bits // 8)
    raw = _decompressed(segment, rows, row_bytes, layout.compression)
    if len(raw) < rows * row_bytes:
        raise ValueError("truncated: a strip is too short")
    rows_u8 = np.frombuffer(raw, np.uint8, rows * row_bytes).reshape(rows, row_bytes)
    if layout.predictor == _FLOATING_POINT:
        return _undo_floating_point(rows_u8, shape, layout)
    if layout.bits in {8, 16, 32, 64}:
        stored = rows_u8.view(layout.dtype.newbyteorder(layout.order)).reshape(shape)
    else:
        stored = _undo_packing(rows_u8, shape, layout.bits)
    if layout.predictor == _HORIZONTAL:
        return np.cumsum(stored, axis=1, dtype=layout.dtype)
    return stored


def _picture_in(segment: bytes, layout: _Layout) -> NDArray[Any]:
    """Decode a strip or a tile that is a complete file of another format."""
    import numpy as np
    from PIL import Image

    format_ = _WHOLE_PICTURES[layout.compression]
    with Image.open(io.BytesIO(segment), formats=(format_,)) as image:
        return np.asarray(image).astype(layout.dtype)


def _decompressed(segment: bytes, rows: int, row_bytes: int, compression: int) -> bytes:
    if compression == _PLAIN:
        return segment
    if compression in _DEFLATE:
        return zlib.decompressobj().decompress(segment, rows * row_bytes)
    return _by_libtiff(segment, rows, row_bytes, compression)


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
    import numpy as np

    _rows, columns, samples = shape
    ones = np.unpackbits(rows_u8, axis=1)[:, : columns * samples * bits]
    values = ones.reshape(*shape, bits).astype(np.uint16) @ (1 << np.arange(bits)[::-1])
    return values.astype(np.uint8 if bits <= 8 else np.uint16)


def _undo_floating_point(
    rows_u8: NDArray[np.uint8], shape: tuple[int, int, int], layout: _Layout
) -> NDArray[Any]:
    """Undo the predictor that puts the high bytes of a row first, then its lower ones."""
    import numpy as np

    rows, columns, samples = shape
    size = layout.bits // 8
    summed = np.cumsum(rows_u8.reshape(rows, -1, samples), axis=1, dtype=np.uint8)
    by_number = summed.reshape(rows, size, columns * samples).transpose(0, 2, 1)
    return np.ascontiguousarray(by_number).view(f">f{size}").reshape(shape)


def _lab_u8(samples: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Bring CIELAB to eight bits, with a and b as 128 more than they are."""
    import numpy as np

    numbers = samples[..., :3].astype(np.uint16).view(np.int16).astype(np.float32)
    if bits == 8:
        numbers[..., 0] = samples[..., 0]
        numbers[..., 1:] = samples[..., 1:3].astype(np.uint8).view(np.int8)
    else:
        numbers[..., 0] = samples[..., 0].astype(np.float32) / 257
        numbers[..., 1:] /= 256
    numbers[..., 1:] += 128
    return np.clip(np.rint(numbers), 0, 255).astype(np.uint8)
