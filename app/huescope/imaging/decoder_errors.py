"""Whatever a decoder raises, as one sentence for a person."""

from __future__ import annotations

import struct
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

from huescope.errors import DamagedPicture, PictureTooLarge
from huescope.imaging.limits import LIMIT_WORDS
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

# All that decoders raise on broken input. Those that are written in Python meet broken numbers and
# missing keys as the language's own errors.
DECODER_ERRORS = (
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
_TRUNCATION_WORDS = (
    "truncated",
    "eof",
    marked("not enough"),
    marked("unexpected end"),
    marked("broken data stream"),
)


@contextmanager
def plain_errors(label: str, data: bytes | memoryview, name: str) -> Iterator[None]:
    """Turn whatever a decoder raises into one sentence for a person.

    Only calls of a decoder belong inside: a mistake of ours must not pass for a damaged picture.

    Parameters
    ----------
    label : str
        What a person calls the format.
    data : bytes or memoryview
        The file that is being decoded.
    name : str
        What a person calls the picture.

    Raises
    ------
    DamagedPicture, PictureTooLarge
        In place of the decoder's own errors.
    """
    try:
        with enough_memory(name):
            yield
    except UnidentifiedImageError as error:
        reason = marked("it begins like {label} data, but is damaged", label=label)
        raise DamagedPicture(name, reason) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        reason = marked(
            "its header promises more pixels than {limit_words}", limit_words=LIMIT_WORDS
        )
        raise PictureTooLarge(name, reason) from error
    except DECODER_ERRORS as error:
        raise DamagedPicture(name, _damage(label, data, error)) from error


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
        raise PictureTooLarge(name, marked("there is not enough memory to decode it")) from error


def _damage(label: str, data: bytes | memoryview, error: Exception) -> str:
    said = str(error).lower()
    if "max_text" in said:
        return marked(
            "the {label} file carries a text that unpacks to an unreasonable size", label=label
        )
    if any(words in said for words in _TRUNCATION_WORDS) or _lacks_riff_bytes(data):
        return marked("the {label} file ends too early", label=label)
    return marked("the {label} file is damaged", label=label)


def _lacks_riff_bytes(data: bytes | memoryview) -> bool:
    """Whether a WebP file is shorter than it says; libwebp only calls it undecodable."""
    return data[:4] == b"RIFF" and len(data) < int.from_bytes(data[4:8], "little") + 8
