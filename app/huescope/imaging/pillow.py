"""Decoding by Pillow, which reads most formats.

Its process-wide switches are set once, when this module is imported, and never touched again:
threads cannot disturb each other.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import sys
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, _imaging

from huescope.imaging.decoder_errors import DECODER_ERRORS, enough_memory, plain_errors
from huescope.imaging.depth import guess_white, white_note
from huescope.imaging.kind import LOADING_SHARE, Decoded, Opened, no_such_page, page_note
from huescope.imaging.limits import MAX_PIXELS
from huescope.imaging.memory_file import watched
from huescope.imaging.opencv import raster_by_opencv
from huescope.imaging.orientation import orientation_of
from huescope.imaging.raster import PillowNumbers, PillowRaster, PillowWords
from huescope.imaging.strips import strips_between
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray
    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.raster import Raster

    Shrink = Callable[[ImageFile, int], None]
    ColorTags = Callable[[Image.Image, bytes], tuple[bytes | None, ColorSpace | None]]

# Ours is checked by `limits`. Pillow's stands behind it for headers that only Pillow sees, such as
# that of a PNG inside an icon; it raises above twice its limit.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
# What Pillow warns about (odd metadata, sizes below our limit) is nothing a person could act on.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning, module=r"PIL\.")
# Without a handler of its own, Python would print what Pillow logs about broken files.
logging.getLogger("PIL").addHandler(logging.NullHandler())
# libtiff writes what it finds wrong to stderr, where the person reads our sentence. Where Pillow
# links it statically, its symbols cannot be reached, and it stays as talkative as it is.
with contextlib.suppress(AttributeError, OSError):
    _libraries = ctypes.CDLL(_imaging.__file__)
    _libraries.TIFFSetErrorHandler(None)
    _libraries.TIFFSetWarningHandler(None)

Image.init()  # registers all decoders; each kind names the one that may be used

_BYTES_OF_MODE = {"1": 1.0, "L": 1.0, "P": 1.0, "I;16": 2.0, "I;16B": 2.0}  # others take 4
_OPAQUE = {"1", "L", "RGB", "CMYK", "YCbCr", "LAB"}
_WHITE_BY_RAWMODE = {"I;12": 4095}
_WHITE_16 = 65535
_OTHER_ORDER = "B" if sys.byteorder == "little" else "L"
# Read with the wrong byte order, words lose their high bytes in Pillow instead of their low ones.
_BYTE_SWAPPED = {
    f"{mode};16{order}": f"{mode};16{swapped}"
    for mode in ("RGB", "RGBA", "CMYK")
    for order, swapped in (("B", "L"), ("L", "B"), ("N", _OTHER_ORDER))
}


class PillowPicture(Opened):
    """A picture that Pillow opened.

    Parameters
    ----------
    pillow_format : str
        The only decoder that may be tried, as Pillow calls it.
    label : str
        What a person calls the format.
    data : bytes or memoryview
        The whole file.
    name : str
        What a person calls the picture.
    job : Job
        Checked, and told about progress, whenever the decoder reads on.
    frames_note : str
        What to say where the file has more frames.
    color_tags : callable
        Takes the loaded image and the file; gives the profile, and what other tags say, as
        `Decoded` has them.
    scales : tuple of int
        By what the decoder can reduce a picture at next to no cost, rising.
    shrink : callable
        Makes it do so; Pillow's `draft` if not given.
    clear_is_opaque : bool
        Whether an alpha channel of nothing but 0 is one that the writer left unused.
    by_opencv : bool
        Whether OpenCV may decode it, where that does as well.
    bits : int
        How many bits a sample has, of which OpenCV keeps all.
    loaded : callable
        Takes the image that Pillow decoded; gives one whose samples are of full range.
    sparing : callable
        Opens the picture in another way, which takes less memory.
    page : int
        Which page or frame, from 0.
    at_page : callable
        Opens another page, where pages may be of several kinds.
    notes : tuple of str
        What a person should know of the file.

    Raises
    ------
    DamagedPicture, PictureTooLarge
        If the header is broken, or says so.
    Cancelled
        If the job was cancelled.
    """

    def __init__(
        self,
        pillow_format: str,
        label: str,
        data: bytes | memoryview,
        name: str,
        job: Job,
        *,
        frames_note: str = "",
        color_tags: ColorTags | None = None,
        scales: tuple[int, ...] = (),
        shrink: Shrink | None = None,
        clear_is_opaque: bool = False,
        by_opencv: bool = True,
        bits: int = 8,
        loaded: Callable[[Image.Image], Image.Image] | None = None,
        sparing: Callable[[], Opened | None] | None = None,
        page: int = 0,
        at_page: Callable[[int], Opened] | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        self._pillow_format, self._label = pillow_format, label
        self._data, self._name = data, name
        self._frames_note = frames_note
        self._color_tags = color_tags
        self._scales, self._shrink = scales, shrink or _draft
        self._clear_is_opaque = clear_is_opaque
        self._by_opencv, self._bits = by_opencv, bits
        self._loaded = loaded
        self._sparing = sparing
        self._is_reduced = False
        self._page, self._at_page = page, at_page
        self._notes = notes
        self.image = self._open(job)
        if page:
            self._seek(page)
        super().__init__(
            self.image.format or pillow_format,
            self.image.size,
            decoder_bytes=_BYTES_OF_MODE.get(self.image.mode, 4.0),
            is_opaque=self.image.mode in _OPAQUE and not self.image.has_transparency_data,
        )
        if rawmode_of(self.image) in _BYTE_SWAPPED:
            self.decoder_bytes *= 2  # its high and low bytes are decoded apart

    def _open(self, job: Job) -> ImageFile:
        with plain_errors(self._label, self._data, self._name):
            return Image.open(watched(self._data, job), formats=(self._pillow_format,))

    def _seek(self, page: int) -> None:
        pages = self._counted()
        if page >= pages:
            raise no_such_page(self._name, page, pages)
        with plain_errors(self._label, self._data, self._name):
            self.image.seek(page)

    def _counted(self) -> int:
        """Count the pages or frames; 1 where they are of no use, or cannot be counted."""
        try:
            return int(getattr(self.image, "n_frames", 1)) if self._frames_note else 1
        except DECODER_ERRORS:
            return 1  # the first one is as good as ever

    def at_page(self, page: int, name: str) -> Opened:
        """Prepare to decode another page or frame."""
        if self._at_page is not None:
            return self._at_page(page)
        self._seek(page)
        self._name, self._page, self.size_px = name, page, self.image.size
        self.decoder_bytes = max(self.decoder_bytes, 4.0)  # frames after the first are colours
        self.is_opaque = False
        return self

    def sparing(self) -> Opened | None:
        """Prepare to decode strip by strip, where that was offered."""
        return None if self._sparing is None else self._sparing()

    def reduced(self, max_pixels: int) -> PillowPicture | None:
        """Prepare to decode at a part of the size; None where the picture is too narrow for it."""
        if not self._scales:
            return None
        with plain_errors(self._label, self._data, self._name):
            self._shrink(self.image, _scale(self.size_px, self._scales, max_pixels))
        if self.image.size == self.size_px:
            return None
        self.size_px = self.image.size
        self._is_reduced = True
        return self

    def filmstrip(self, frames: int) -> Opened:
        """Prepare to decode the frames of an animation, one below the other."""
        return _PillowFilmstrip(self, frames)

    def frames_rgba(self, count: int, job: Job) -> Iterator[Image.Image]:
        """Decode the frames of an animation, each with what stays of those before."""
        # A PNG may have a picture for readers that know no animations, which is no frame.
        first = 1 if self.image.info.get("default_image") else 0
        for number in range(first, first + count):
            job.report(LOADING_SHARE * (number - first) / count, marked("decoding"))
            with plain_errors(self._label, self._data, self._name):
                self.image.seek(number)
                frame = self.image.convert("RGBA")
            yield frame

    def color_tags(self) -> tuple[bytes | None, ColorSpace | None]:
        """Give the profile, and what other tags say, of a picture that was decoded."""
        return self._tags_of(self.image)

    def _tags_of(self, image: Image.Image) -> tuple[bytes | None, ColorSpace | None]:
        if self._color_tags is None:
            return icc_of(image), None
        return self._color_tags(image, bytes(self._data))

    def decode(self, job: Job) -> Decoded:
        """Decode the first frame."""
        with enough_memory(self._name):
            more = bool(self._frames_note) and getattr(self.image, "is_animated", False)
            self.pages = self._counted() if more else 1
            raster: Raster | None = None
            if self._by_opencv and not self._is_reduced:  # which it knows nothing of
                raster = raster_by_opencv(self.image, self._data, self._bits, job)
            notes = self._notes
            if more:
                notes += (page_note(self._frames_note, self._page, self.pages),)
            loaded: Image.Image = self.image
            if raster is None:
                rawmode = rawmode_of(self.image)
                with plain_errors(self._label, self._data, self._name):
                    loaded.load()
                if self._clear_is_opaque and _is_clear(loaded):
                    loaded = loaded.convert("RGB")
                if self._loaded is not None:
                    loaded = self._loaded(loaded)
                raster, more_notes = self._raster(loaded, rawmode, job)
                notes += more_notes
        icc, space = self._tags_of(loaded)
        return Decoded(
            raster=raster,
            icc=icc,
            space=space,
            orientation=orientation_of(self.image),
            notes=notes,
        )

    def _raster(
        self, loaded: Image.Image, rawmode: str, job: Job
    ) -> tuple[Raster, tuple[str, ...]]:
        numbers = grey_numbers(loaded, job, rawmode)
        if numbers is not None:
            return numbers
        if rawmode in _BYTE_SWAPPED:
            return PillowWords(loaded, self._low_bytes(job)), ()
        return PillowRaster(loaded), ()

    def _low_bytes(self, job: Job) -> Image.Image:
        """Decode the low bytes of 16-bit colours, in place of the high ones that Pillow keeps."""
        reopened = self._open(job)
        with plain_errors(self._label, self._data, self._name):
            rawmode = _BYTE_SWAPPED[rawmode_of(reopened)]
            reopened.tile = [
                tile._replace(
                    args=(rawmode, *tile.args[1:]) if isinstance(tile.args, tuple) else rawmode
                )
                for tile in reopened.tile
            ]
            reopened.load()
        return reopened


class _PillowFilmstrip(Opened):
    """The frames of an animation, one below the other."""

    def __init__(self, picture: PillowPicture, frames: int) -> None:
        width_px, height_px = picture.size_px
        super().__init__(picture.format, (width_px, height_px * frames))
        self._picture, self._frames = picture, frames

    def decode(self, job: Job) -> Decoded:
        """Decode all frames."""
        height_px = self.size_px[1] // self._frames
        whole = Image.new("RGBA", self.size_px)
        for number, frame in enumerate(self._picture.frames_rgba(self._frames, job)):
            whole.paste(frame, (0, number * height_px))
        icc, space = self._picture.color_tags()
        return Decoded(raster=PillowRaster(whole), icc=icc, space=space)


def rawmode_of(image: ImageFile) -> str:
    """Name the layout of the stored samples, as Pillow's decoders do.

    Parameters
    ----------
    image : PIL.ImageFile.ImageFile
        Opened and not loaded; loading forgets the layout.

    Returns
    -------
    str
        Such as "RGB;16B"; empty where the picture has several, or its decoder names none.
    """
    layouts = {_layout_of(tile.args) for tile in image.tile}
    return layouts.pop() if len(layouts) == 1 else ""


def grey_numbers(
    loaded: Image.Image, job: Job, rawmode: str = ""
) -> tuple[Raster, tuple[str, ...]] | None:
    """Take greys of more than eight bits, and find which number is white.

    Parameters
    ----------
    loaded : PIL.Image.Image
        Loaded, in any mode.
    job : Job
        Checked between strips.
    rawmode : str, optional
        How the file stored them, where that is known.

    Returns
    -------
    raster, notes : tuple
        The samples, and a sentence where white was guessed; None for modes of 8-bit channels.
    """
    if loaded.mode.startswith("I;16"):
        return PillowNumbers(loaded, _WHITE_BY_RAWMODE.get(rawmode, _WHITE_16)), ()
    if loaded.mode == "I" and loaded.format == "PPM":  # Pillow scales deep PPM to 16 bits
        return PillowNumbers(loaded, _WHITE_16), ()
    if loaded.mode in {"I", "F"}:
        white = guess_white(_pieces(loaded, job), is_float=loaded.mode == "F")
        return PillowNumbers(loaded, white), (white_note(white),)
    return None


def icc_of(image: Image.Image) -> bytes | None:
    """Take the embedded profile; empty where it is incomplete, None where there is none."""
    return (image.info["icc_profile"] or b"") if "icc_profile" in image.info else None


def _is_clear(image: Image.Image) -> bool:
    return image.mode == "RGBA" and image.getchannel("A").getextrema() == (0, 0)


def _draft(image: ImageFile, scale: int) -> None:
    image.draft(None, (max(1, image.width // scale), max(1, image.height // scale)))


def _scale(size: tuple[int, int], scales: tuple[int, ...], max_pixels: int) -> int:
    """Choose the first scale that leaves at most so many pixels, or the last one."""
    width_px, height_px = size
    return next(
        (each for each in scales if (width_px // each) * (height_px // each) <= max_pixels),
        scales[-1],
    )


def _layout_of(arguments: tuple[Any, ...] | str | None) -> str:
    """Find the layout among a decoder's arguments: the first of several, or the only one."""
    first = arguments[0] if isinstance(arguments, tuple) and arguments else arguments
    return first if isinstance(first, str) else ""


def _pieces(image: Image.Image, job: Job) -> Iterator[NDArray[Any]]:
    for first_row, end_row in strips_between(image.size):
        job.check()
        yield np.asarray(image.crop((0, first_row, image.width, end_row)))
