"""Pillow, opened with Huescope's own limits, list of formats and sentences.

Nothing outside this module and `formats` decides what Pillow may do. Its process-wide switches are
set once, when this module is imported, and never touched again: threads cannot disturb each other.
"""

from __future__ import annotations

import io
import logging
import struct
import warnings
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

from huescope.errors import DamagedPicture, PictureTooLarge, UnsupportedPicture
from huescope.imaging.formats import PILLOW_FORMATS, claimed_format, stranger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job

MAX_PIXELS = 2**28
"""The most pixels that are decoded: 268 million, 16384 x 16384.

A pixel takes 4 bytes in Pillow and 3 or 4 more in its array: 2 GiB at this limit. The largest
photographs of telephones have 200 million pixels.
"""

LOADING_SHARE = 0.8
"""How much of the work is done when Pillow has read the last byte; the rest is conversion."""

# Ours is checked below. Pillow's stands behind it for headers that only Pillow sees, such as that
# of a PNG inside an icon; it raises above twice its limit.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
# What Pillow warns about (odd metadata, sizes below our limit) is nothing a person could act on.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning, module=r"PIL\.")
# Without a handler of its own, Python would print what Pillow logs about broken files.
logging.getLogger("PIL").addHandler(logging.NullHandler())

Image.init()  # registers all decoders; our list names those that may be used
_AVAILABLE_FORMATS = tuple(name for name in PILLOW_FORMATS if name in Image.OPEN)

_LIMIT = f"the {MAX_PIXELS // 10**6} million that Huescope decodes"
# A Huffman-coded block of 8 x 8 pixels takes at least one bit (ITU-T T.81, annex F). Of what is
# missing libjpeg makes grey without a word, so a tiny file could become a gigabyte.
_JPEG_PIXELS_A_BYTE = 8 * 64

# All that Pillow's decoders raise on broken input. Those that are written in Python meet broken
# numbers and missing keys as the language's own errors.
_DECODER_ERRORS = (
    OSError,
    EOFError,
    SyntaxError,
    ValueError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RuntimeError,
    struct.error,
    zlib.error,
)
_TRUNCATION_WORDS = ("truncated", "eof", "not enough", "unexpected end", "broken data stream")


def open_image(data: bytes, name: str, job: Job) -> ImageFile:
    """Read a picture's header, by content; decode nothing yet.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What a person calls it.
    job : Job
        Checked, and told about progress, whenever a decoder reads on.

    Returns
    -------
    PIL.ImageFile.ImageFile
        At its first frame, not loaded.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge
        As their names say.
    Cancelled
        If the job was cancelled.
    """
    with plain_errors(data, name):
        image = Image.open(_WatchedBytes(data, job), formats=_AVAILABLE_FORMATS)
    width_px, height_px = image.size
    pixels = width_px * height_px
    if pixels > MAX_PIXELS:
        raise PictureTooLarge(name, f"it has {width_px} x {height_px} pixels, more than {_LIMIT}")
    if image.format in {"JPEG", "MPO"} and pixels > len(data) * _JPEG_PIXELS_A_BYTE:
        raise DamagedPicture(name, f"it holds too little for {width_px} x {height_px} pixels")
    return image


@contextmanager
def plain_errors(data: bytes, name: str) -> Iterator[None]:
    """Turn whatever a decoder raises into one sentence for a person.

    Only calls of Pillow belong inside: a mistake of ours must not pass for a damaged picture.

    Parameters
    ----------
    data : bytes
        The file that is being decoded.
    name : str
        What a person calls it.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge
        In place of the decoder's own errors.
    """
    try:
        with enough_memory(name):
            yield
    except UnidentifiedImageError as error:
        raise _unidentified(data, name) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureTooLarge(name, f"its header promises more pixels than {_LIMIT}") from error
    except _DECODER_ERRORS as error:
        raise DamagedPicture(name, _damage(data, error)) from error


@contextmanager
def enough_memory(name: str) -> Iterator[None]:
    """Turn a lack of memory into one sentence for a person.

    Parameters
    ----------
    name : str
        What a person calls the picture.

    Raises
    ------
    PictureTooLarge
        In place of a MemoryError.
    """
    try:
        yield
    except MemoryError as error:
        raise PictureTooLarge(name, "there is not enough memory to decode it") from error


def _unidentified(data: bytes, name: str) -> DamagedPicture | UnsupportedPicture:
    if not data:
        return DamagedPicture(name, "the file is empty")
    if words := stranger(data):
        return UnsupportedPicture(name, f"this is {words}, which Huescope does not open")
    if known := claimed_format(data):
        return DamagedPicture(name, f"it begins like a {known} file, but is damaged")
    return UnsupportedPicture(name, "its content is not a picture that Huescope knows")


def _damage(data: bytes, error: Exception) -> str:
    known = claimed_format(data) or "picture"
    said = str(error).lower()
    if "max_text" in said:
        return f"the {known} file carries a text that unpacks to an unreasonable size"
    if any(words in said for words in _TRUNCATION_WORDS) or _lacks_riff_bytes(data):
        return f"the {known} file ends too early"
    return f"the {known} file is damaged"


def _lacks_riff_bytes(data: bytes) -> bool:
    """Whether a WebP file is shorter than it says; libwebp only calls it undecodable."""
    return data[:4] == b"RIFF" and len(data) < int.from_bytes(data[4:8], "little") + 8


class _WatchedBytes(io.BytesIO):
    """A file in memory that asks the job whenever a decoder reads on, mostly every 64 KiB."""

    def __init__(self, data: bytes, job: Job) -> None:
        super().__init__(data)
        self._job = job
        self._size_bytes = max(len(data), 1)

    def read(self, size: int | None = -1, /) -> bytes:
        self._job.report(LOADING_SHARE * self.tell() / self._size_bytes, "decoding")
        return super().read(size)
