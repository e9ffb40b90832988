"""JPEG 2000, in a JP2 container or as a bare codestream.

Source: ITU-T T.800 (2019), annex A, "Codestream syntax", and annex I, "JP2 file format syntax".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import UnsupportedPicture
from huescope.imaging.iso_media import boxes
from huescope.imaging.kinds._jpeg2000_components import (
    CODESTREAM,
    Components,
    components_of,
    levels_of,
    simplified,
)
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image
    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "JPEG2000"
LABEL = marked("JPEG 2000")
SUFFIXES = (".jp2", ".j2k", ".jpx")

_MOST_LEVELS = 5
_BY_NUMBER, _BY_PROFILE = b"\1", (b"\2", b"\3")
_CONTENT_AT = 3  # method, precedence and approximation come before
_YCC = 18


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith((CODESTREAM, b"\x00\x00\x00\x0cjP  \r\n\x87\n"))


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header, and look at the components before."""
    from huescope.imaging.pillow import PillowPicture

    data = simplified(data)
    components = components_of(data)
    if components is not None:
        _check_readable(components, name)
    whole_bytes = components is None or not components.is_deep
    # Pillow would reduce more bits to eight, and overflow.
    levels = min(levels_of(data), _MOST_LEVELS) if whole_bytes else 0
    return PillowPicture(
        NAME,
        LABEL,
        data,
        name,
        job,
        scales=tuple(2**level for level in range(1, levels + 1)),
        shrink=_shrink,
        color_tags=lambda _image, data: (_profile_in(data), None),
        by_opencv=_stated_space(data) != _YCC,
        bits=8 if components is None else max(8, *components.bits),
        loaded=lambda image: _of_full_range(image, components, name),
    )


def _check_readable(components: Components, name: str) -> None:
    """Refuse what decoders would put together wrong."""
    reason = None
    if not components.is_readable:
        reason = marked("its channels are stored at a part of the size, in a way that is not read")
    elif components.is_deep and len(set(components.bits)) > 1:
        reason = marked("its channels have different numbers of bits, which is not read")
    if reason is not None:
        raise UnsupportedPicture(name, reason)


def _of_full_range(image: Image.Image, components: Components | None, name: str) -> Image.Image:
    """Mend what Pillow makes of samples that have not just eight bits.

    Fewer are shifted to the left, so that white would not be white. More are rounded in a byte that
    overflows, so that white would be black: of colours these are left to OpenCV, or refused.
    """
    bands = image.getbands()
    if components is None or len(components.bits) != len(bands) or image.mode.startswith("I;16"):
        return image
    if components.is_deep:
        bits = max(components.bits)
        raise UnsupportedPicture(
            name, marked("its samples of {bits} bits are of a kind that is not read", bits=bits)
        )
    if min(components.bits) == 8:
        return image
    white = None if image.mode == "P" else 255
    return image.point([level for bits in components.bits for level in _levels_of(bits, white)])


def _levels_of(bits: int, white: int | None) -> list[int]:
    """Map samples that were shifted to the top of a byte to 0 to white, or to what they were."""
    most, shift = (1 << bits) - 1, 8 - bits
    return [round((white or most) * (level >> shift) / most) for level in range(256)]


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
