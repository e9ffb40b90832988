"""JPEG 2000, in a JP2 container or as a bare codestream.

Source: ITU-T T.800 (2019), annex A, "Codestream syntax", and annex I, "JP2 file format syntax".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.iso_media import boxes
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "JPEG2000"
LABEL = marked("JPEG 2000")
SUFFIXES = (".jp2", ".j2k", ".jpx")

_CODESTREAM, _CODING_STYLE = b"\xff\x4f\xff\x51", b"\xff\x52\x00"
_LEVELS_AT = 9  # marker, length, style, order, layers and transform come before
_SEARCHED_BYTES = 65536
_MOST_LEVELS = 5
_BY_NUMBER, _BY_PROFILE = b"\1", (b"\2", b"\3")
_CONTENT_AT = 3  # method, precedence and approximation come before
_YCC = 18


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith((b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  \r\n\x87\n"))


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    scales = tuple(2**level for level in range(1, _levels(data) + 1))
    return PillowPicture(
        NAME,
        LABEL,
        data,
        name,
        job,
        scales=scales,
        shrink=_shrink,
        color_tags=lambda _image, data: (_profile_in(data), None),
        by_opencv=_stated_space(data) != _YCC,
    )


def _specifications(data: bytes) -> Iterator[bytes]:
    """Find what the file says about its colours (annex I.5.3.3)."""
    for header in boxes(data, 0, len(data), b"jp2h"):
        for start, end in boxes(data, *header, b"colr"):
            yield data[start:end]


def _profile_in(data: bytes) -> bytes | None:
    """Take the ICC profile; None without one."""
    for box in _specifications(data):
        if box[:1] in _BY_PROFILE:
            return box[_CONTENT_AT:]
    return None


def _stated_space(data: bytes) -> int:
    """Read the number of the colour space; 0 without one."""
    for box in _specifications(data):
        if box[:1] == _BY_NUMBER:
            return int.from_bytes(box[_CONTENT_AT : _CONTENT_AT + 4], "big")
    return 0


def _levels(data: bytes) -> int:
    """Read how often the picture can be halved (annex A.6.1); 0 where that is not told."""
    start = data.find(_CODESTREAM)
    place = data.find(_CODING_STYLE, max(start, 0), start + _SEARCHED_BYTES) + _LEVELS_AT
    return min(data[place], _MOST_LEVELS) if _LEVELS_AT <= place < len(data) else 0


def _shrink(image: ImageFile, scale: int) -> None:
    """Leave out the finest levels.

    Pillow can do so itself, but rounds an odd size down and then calls the picture damaged.
    """
    size = (-(-image.width // scale), -(-image.height // scale))
    image._size = size  # noqa: SLF001 - as each of Pillow's own formats does
    image.tile = [
        tile._replace(
            extents=(0, 0, *image.size),
            args=(tile.args[0], scale.bit_length() - 1, *tile.args[2:]),
        )
        for tile in image.tile
        if isinstance(tile.args, tuple)
    ]
