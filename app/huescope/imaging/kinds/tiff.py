"""TIFF and BigTIFF.

Pillow reads the usual kinds of eight bits and fewer. All others, and those that would take too much
memory so, are read here: tifffile reads the directory, and strips and tiles are unpacked while
their rows are taken.

Source: TIFF 6.0 (Adobe, 1992).
"""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPicture, PictureError, UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened, no_such_page, page_note
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.kinds._tiff_samples import Samples
    from huescope.imaging.pillow import PillowPicture
    from huescope.imaging.raster import Channels, Raster

NAME = "TIFF"
LABEL = "TIFF"
SUFFIXES = (".tif", ".tiff")
READS_VIEWS = True

_CLASSIC = {b"II*\x00", b"MM\x00*"}
_BIG = {b"II+\x00", b"MM\x00+"}
_PAGES_NOTE = marked("This is the first of several pages.")

_BITS_PER_SAMPLE, _COMPRESSION, _ICC, _ORIENTATION, _PLANAR = 258, 259, 34675, 274, 284
_EXTRA_SAMPLES, _SEPARATE = 338, 2
_SAMPLE_FORMAT, _SIGNED = 339, 2
_WHITE_POINT, _D50_XY, _XY_TOLERANCE = 318, (0.3457, 0.3585), 0.001
_PHOTOMETRIC, _SUBSAMPLING, _YCBCR = 262, 530, 6
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _CIELAB = 0, 1, 2, 3, 5, 8
_GUESSED_ROWS = 64
_CHANNELS: dict[int, Channels] = {
    _WHITE_IS_ZERO: "L", _BLACK_IS_ZERO: "L", _RGB: "RGB", _CMYK: "CMYK", _CIELAB: "LAB",
}  # fmt: skip
_PLAIN = 1
_COMPRESSION_WORDS = {
    2: "CCITT fax", 3: "CCITT fax", 4: "CCITT fax", 6: "old-style JPEG", 7: "JPEG",
    34887: "LERC", 34892: "lossy JPEG", 34934: "JPEG XR", 22610: "JPEG XR",
    50002: "JPEG XL", 52546: "JPEG XL", 33003: "JPEG 2000", 34712: "JPEG 2000",
    34661: "JBIG", 34676: "LogLuv", 34677: "LogLuv", 34927: "WebP", 50001: "WebP", 34933: "PNG",
}  # fmt: skip


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:4] in _CLASSIC | _BIG


def read_header(data: bytes | memoryview, name: str, job: Job) -> Opened:
    """Read the first directory."""
    return _opened(data, name, job, 0)


def _opened(data: bytes | memoryview, name: str, job: Job, page: int) -> Opened:
    is_big = bytes(data[:4]) in _BIG
    usual = None if is_big else _usual(data, name, job, page)
    if usual is not None:
        return usual
    try:
        return TiffPicture(data, name, job, page)
    except UnsupportedPicture:
        # Pillow mistakes some kinds of BigTIFF, but knows more compressions.
        usual = _usual(data, name, job, page) if is_big else None
        if usual is None:
            raise
        return usual


def _usual(data: bytes | memoryview, name: str, job: Job, page: int) -> PillowPicture | None:
    """Let Pillow open a picture of at most eight bits; None where it should not, or cannot."""
    from huescope.imaging.kinds._tiff_samples import ASSOCIATED, WHOLE_PICTURES
    from huescope.imaging.pillow import PillowPicture

    def by_rows() -> TiffPicture | None:
        try:
            return TiffPicture(data, name, job, page)
        except PictureError:
            return None  # of a compression that only Pillow knows

    try:
        opened = PillowPicture(
            NAME,
            LABEL,
            data,
            name,
            job,
            frames_note=_PAGES_NOTE,
            sparing=by_rows,
            page=page,
            at_page=lambda other: _opened(data, name, job, other),
        )
    except DamagedPicture:
        return None  # which is what Pillow calls every kind that it does not know
    tags: Any = opened.image.tag_v2  # type: ignore[attr-defined]
    subsampling = tags.get(_SUBSAMPLING, (2, 2)) if tags.get(_PHOTOMETRIC) == _YCBCR else (1, 1)
    if subsampling != (1, 1) and tags.get(_COMPRESSION, _PLAIN) == _PLAIN:
        reason = marked(
            "its colours are stored at a part of the size without compression, which is not read"
        )
        raise UnsupportedPicture(name, reason)
    bits = tags.get(_BITS_PER_SAMPLE, (1,))
    deep = max(bits if isinstance(bits, tuple) else (bits,)) > 8
    # Pillow reads the second plane of grey and alpha as nothing but zeros, or not at all, and no
    # planes that are multiplied by alpha.
    premultiplied = ASSOCIATED in tags.get(_EXTRA_SAMPLES, ())
    is_mistaken = opened.image.mode == "LA" or premultiplied
    by_planes = tags.get(_PLANAR, 1) == _SEPARATE and is_mistaken
    whole = tags.get(_COMPRESSION, _PLAIN) in WHOLE_PICTURES
    signed = _SIGNED in tags.get(_SAMPLE_FORMAT, ())  # Pillow takes these for unsigned
    other_white = tags.get(_PHOTOMETRIC) == _CIELAB and _WHITE_POINT in tags
    return None if deep or whole or by_planes or signed or other_white else opened


class TiffPicture(Opened):
    """A TIFF of which one directory has been read.

    Parameters
    ----------
    data : bytes or memoryview
        The whole file.
    name : str
        What a person calls the picture.
    job : Job
        Checked.
    page : int
        Which directory, from 0.
    """

    def __init__(self, data: bytes | memoryview, name: str, job: Job, page: int = 0) -> None:
        import logging

        import tifffile

        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.kinds._tiff_samples import Layout
        from huescope.imaging.memory_file import ViewedFile

        logging.getLogger("tifffile").addHandler(logging.NullHandler())
        job.check()
        self._data, self._name, self._job = data, name, job
        with plain_errors(LABEL, data, name):
            file: Any = ViewedFile(memoryview(data))
            self._file = tifffile.TiffFile(file)
            pages = len(self._file.pages)
        if 0 < pages <= page:
            raise no_such_page(name, page, pages)
        self._number = page
        with plain_errors(LABEL, data, name):
            self._page = self._file.pages[page].aspage()
            self._layout = Layout.of(self._page, self._file.byteorder)
            size = (int(self._page.imagewidth), int(self._page.imagelength))
        if min(size) <= 0:
            raise DamagedPicture(
                name, marked("it begins like {label} data, but is damaged", label=LABEL)
            )
        super().__init__(NAME, size)
        self.pages = pages
        self._check_readable()
        band_rows = min(self._layout.tile_height, size[1])
        self.decoder_bytes = self._layout.pixel_bytes * band_rows / size[1]
        self.is_opaque = not self._layout.alpha

    def _check_readable(self) -> None:
        """Refuse, in words, what is a sound file of a kind that is not read."""
        from huescope.imaging.kinds._tiff_samples import JPEG_XL, KNOWN, WHOLE_PICTURES

        layout, reason = self._layout, None
        format_ = WHOLE_PICTURES.get(layout.compression)
        whole = format_ is not None
        if layout.compression not in KNOWN or (whole and layout.bits != 8):
            words = _COMPRESSION_WORDS.get(layout.compression, f"number {layout.compression}")
            reason = marked(
                "its compression ({words}, {bits} bits) is not one that Huescope reads",
                words=words,
                bits=layout.bits,
            )
        elif format_ == JPEG_XL and importlib.util.find_spec("pylibjxl") is None:
            reason = marked("it contains JPEG XL, which needs pip install 'huescope[jxl]'")
        elif layout.photometric not in {*_CHANNELS, _PALETTE}:
            reason = marked(
                "its kind of colours (photometric {photometric}) is not read",
                photometric=layout.photometric,
            )
        elif layout.depth > 1 or layout.bits not in layout.known_bits:
            reason = marked(
                "its samples of {bits} bits are of a kind that is not read", bits=layout.bits
            )
        if reason is not None:
            raise UnsupportedPicture(self._name, reason)
        colors = 1 if layout.photometric == _PALETTE else len(_CHANNELS[layout.photometric])
        if layout.samples < colors + bool(layout.alpha):
            raise DamagedPicture(self._name, marked("the {label} file is damaged", label=LABEL))

    def at_page(self, page: int, name: str) -> Opened:
        """Read another directory."""
        return _opened(self._data, name, self._job, page)

    def decode(self, job: Job) -> Decoded:
        """Find out what the numbers mean; strips and tiles are unpacked as they are taken."""
        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.kinds._tiff_samples import Samples

        with plain_errors(LABEL, self._data, self._name):
            samples = Samples(self._data, self._name, self._page, self._layout, job)
            raster, notes = self._raster(samples)
            icc = self._page.tags.valueof(_ICC)
            orientation = self._page.tags.valueof(_ORIENTATION)
        return Decoded(
            raster=raster,
            icc=bytes(icc) if icc is not None else None,
            orientation=orientation if orientation in range(1, 9) else 1,
            notes=(*self._page_notes, *notes),
        )

    @property
    def _page_notes(self) -> tuple[str, ...]:
        return () if self.pages == 1 else (page_note(_PAGES_NOTE, self._number, self.pages),)

    def _raster(self, samples: Samples) -> tuple[Raster, tuple[str, ...]]:
        import numpy as np

        from huescope.imaging.depth import white_note
        from huescope.imaging.kinds._tiff_samples import ASSOCIATED, UNSIGNED
        from huescope.imaging.raster import ArrayRaster

        layout = self._layout
        height_px, width_px = samples.shape[:2]
        if layout.photometric == _PALETTE:
            colormap = np.ascontiguousarray(np.asarray(self._page.colormap, dtype=np.uint16).T)
            looked_up = _Rows(
                samples,
                lambda rows: colormap[rows[..., 0]],
                (height_px, width_px, 3),
                colormap.dtype,
            )
            return ArrayRaster(looked_up, "RGB", white=65535), ()
        if layout.photometric == _CIELAB:
            white_xyz = self._lab_white()
            lab = _Rows(
                samples,
                lambda rows: _lab(rows, layout.bits, white_xyz),
                (height_px, width_px, 3),
                np.dtype(np.float32),
            )
            return ArrayRaster(lab, "LAB", white=1), ()
        channels = _CHANNELS[layout.photometric]
        colors = 1 if channels == "L" else len(channels)
        taken = [*range(colors), layout.alpha_at] if layout.alpha else list(range(colors))
        in_order = taken == list(range(len(taken)))
        wanted = _Rows(
            samples,
            lambda rows: rows[..., : len(taken)] if in_order else rows[..., taken],
            (height_px, width_px, len(taken)),
            samples.dtype,
        )
        black, white = 0.0, float(2**layout.bits - 1)
        notes: tuple[str, ...] = ()
        if layout.sample_format != UNSIGNED or layout.bits > 16:
            white = self._white(samples, colors)
            notes = (white_note(white),)
        if layout.photometric == _WHITE_IS_ZERO:
            black, white = white, black
        premultiplied = layout.alpha == ASSOCIATED
        raster = ArrayRaster(
            wanted, channels, black=black, white=white, premultiplied=premultiplied
        )
        return raster, notes

    def _lab_white(self) -> NDArray[np.float64] | None:
        """Read which white CIELAB is relative to; None for D50, as where nothing is stated."""
        import numpy as np

        stated: Any = self._page.tags.valueof(_WHITE_POINT)
        try:
            x_over, x_under, y_over, y_under = (int(each) for each in stated)
            x, y = x_over / x_under, y_over / y_under
        except (TypeError, ValueError, ZeroDivisionError):
            return None
        if not (0 < x < 1 and 0 < y < 1 and x + y < 1):
            return None
        if max(abs(x - _D50_XY[0]), abs(y - _D50_XY[1])) <= _XY_TOLERANCE:
            return None
        return np.array([x / y, 1.0, (1 - x - y) / y])

    def _white(self, samples: Samples, colors: int) -> float:
        """Look for white in all strips, which are unpacked once more for that."""
        from huescope.imaging.depth import guess_white
        from huescope.imaging.kinds._tiff_samples import FLOAT

        pieces = (
            samples[row : row + _GUESSED_ROWS][..., :colors]
            for row in range(0, samples.shape[0], _GUESSED_ROWS)
        )
        is_float = self._layout.sample_format == FLOAT
        return guess_white(pieces, is_float=is_float, most=self._layout.most)


class _Rows:
    """Samples that are made what they mean while rows of them are taken."""

    def __init__(
        self,
        samples: Samples,
        meaning: Callable[[NDArray[Any]], NDArray[Any]],
        shape: tuple[int, int, int],
        dtype: np.dtype[Any],
    ) -> None:
        self._samples, self._meaning = samples, meaning
        self.shape: tuple[int, ...] = shape
        self.dtype = dtype

    def __getitem__(self, rows: slice) -> NDArray[Any]:
        return self._meaning(self._samples[rows])


def _lab(
    samples: NDArray[Any], bits: int, white_xyz: NDArray[np.float64] | None
) -> NDArray[np.float32]:
    """Bring CIELAB, of which a and b are signed, to 0 to 1, relative to D50."""
    import numpy as np

    from huescope.imaging.cielab import fractions_of, relative_to_d50

    lab = np.empty((*samples.shape[:-1], 3), np.float32)
    unsigned, signed = (np.uint8, np.int8) if bits == 8 else (np.uint16, np.int16)
    lab[..., 0] = samples[..., 0].astype(np.float32) * np.float32(100 / (2**bits - 1))
    lab[..., 1:] = samples[..., 1:3].astype(unsigned).view(signed)
    lab[..., 1:] /= 1 if bits == 8 else 256
    return fractions_of(lab if white_xyz is None else relative_to_d50(lab, white_xyz))
