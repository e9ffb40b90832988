"""The small picture that cameras store at the beginning of a JPEG file.

Source: EXIF 2.32 (CIPA DC-008), section 4.5.5, "Structure of thumbnail data": the first image file
directory after the main one tells where a JPEG thumbnail lies, and how long it is.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image

from huescope.dataclass import dataclass
from huescope.errors import PictureError
from huescope.imaging.decode import decode
from huescope.imaging.orientation import BROKEN_EXIF, orientation_in, upright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

HEAD_BYTES = 64 * 2**10
"""How much of a file holds the thumbnail: an EXIF block is no longer than that, and comes first."""

_EXIF = b"Exif\x00\x00"
_PROFILE = b"ICC_PROFILE\x00"
_SRGB = 1  # tag "ColorSpace"; everything else is "uncalibrated"
# What is no more than this may be the rounding of a small picture's sides.
_ROUNDING_PX = 4
# JPEG blurs the black of a bar a little, and its edge more.
_BLACK = 48
_EDGE_PX = 2
_START_OF_IMAGE = b"\xff\xd8"
_START_OF_SCAN = 0xDA
_APP1, _APP2 = 0xE1, 0xE2
# ITU-T T.81, table B.1: start of frame; DHT, JPG and DAC lie among these numbers.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """A small picture that a file holds of itself.

    Attributes
    ----------
    picture : Picture
        Upright, without the bars that cameras add.
    true_colors : bool
        Whether its colours are sRGB, as far as the file tells: the thumbnail has no profile, and
        one made for the large picture need not fit it.
    """

    picture: Picture
    true_colors: bool


@dataclass(frozen=True, slots=True)
class _Head:
    """What the beginning of a JPEG file tells."""

    exif: Image.Exif
    block: bytes
    size: tuple[int, int] | None
    has_profile: bool


def embedded(head: bytes, name: str, job: Job) -> Embedded | None:
    """Find the small picture in the beginning of a JPEG file.

    Parameters
    ----------
    head : bytes
        The first `HEAD_BYTES` of any file, or less, or more.
    name : str
        What a person calls the file.
    job : Job
        Checked before and after decoding.

    Returns
    -------
    Embedded or None
        None where there is none, or none that can be trusted: broken, of another shape than the
        large picture, or of a large picture whose shape is not told in time.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    found = _read(head)
    if found is None or found.size is None:
        return None
    data = _thumbnail_in(found)
    if data is None:
        return None
    try:
        picture = decode(data, name, job)
    except PictureError:
        return None  # the large picture may be as good as ever
    inside = _without_bars(picture.rgb_u8, found.size)
    if inside is None:
        return None
    turned = upright(Image.fromarray(inside), orientation_in(found.exif))
    rgb_u8 = np.array(turned)
    rgb_u8.flags.writeable = False
    return Embedded(replace(picture, rgb_u8=rgb_u8), _is_srgb(found))


def _read(head: bytes) -> _Head | None:
    """Read all segments before the first scan; None where there is no EXIF block among them."""
    block, size, has_profile = b"", None, False
    for marker, content in _segments(head):
        if marker == _APP1 and content.startswith(_EXIF):
            block = block or content
        elif marker == _APP2 and content.startswith(_PROFILE):
            has_profile = True
        elif marker in _FRAMES and len(content) >= struct.calcsize(">BHH"):
            _depth, height_px, width_px = struct.unpack_from(">BHH", content)
            size = (width_px, height_px)
    exif = Image.Exif()
    try:
        exif.load(block)
    except BROKEN_EXIF:
        return None
    return _Head(exif, block, size or _told_size(exif), has_profile) if block else None


def _segments(head: bytes) -> Iterator[tuple[int, bytes]]:
    place = len(_START_OF_IMAGE)
    if not head.startswith(_START_OF_IMAGE):
        return
    while place + 4 <= len(head) and head[place] == 0xFF and head[place + 1] != _START_OF_SCAN:
        (length,) = struct.unpack_from(">H", head, place + 2)
        end = place + 2 + length
        if length < 2 or end > len(head):
            return
        yield head[place + 1], head[place + 4 : end]
        place = end


def _told_size(exif: Image.Exif) -> tuple[int, int] | None:
    tags = _directory(exif, ExifTags.IFD.Exif)
    width_px = tags.get(ExifTags.Base.ExifImageWidth)
    height_px = tags.get(ExifTags.Base.ExifImageHeight)
    if isinstance(width_px, int) and isinstance(height_px, int) and min(width_px, height_px) > 0:
        return width_px, height_px
    return None


def _directory(exif: Image.Exif, which: ExifTags.IFD) -> dict[int, object]:
    try:
        return exif.get_ifd(which)
    except BROKEN_EXIF:
        return {}


def _thumbnail_in(found: _Head) -> bytes | None:
    tags = _directory(found.exif, ExifTags.IFD.IFD1)
    start = tags.get(ExifTags.Base.JpegIFOffset)
    length = tags.get(ExifTags.Base.JpegIFByteCount)
    if not isinstance(start, int) or not isinstance(length, int) or start <= 0 or length <= 0:
        return None
    data = found.block[len(_EXIF) + start : len(_EXIF) + start + length]
    return data if data.startswith(_START_OF_IMAGE) and len(data) == length else None


def _is_srgb(found: _Head) -> bool:
    space = _directory(found.exif, ExifTags.IFD.Exif).get(ExifTags.Base.ColorSpace, _SRGB)
    return space == _SRGB and not found.has_profile


def _without_bars(rgb_u8: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8] | None:
    """Cut off black bars; None where the small picture shows something else than the large one."""
    height_px, width_px = rgb_u8.shape[:2]
    true_width_px, true_height_px = size
    if min(size) <= 0:
        return None
    inside_height_px = round(width_px * true_height_px / true_width_px)
    inside_width_px = round(height_px * true_width_px / true_height_px)
    if inside_height_px < height_px:
        return _cut(rgb_u8, inside_height_px)
    if inside_width_px < width_px:
        upended = _cut(rgb_u8.transpose(1, 0, 2), inside_width_px)
        return None if upended is None else np.ascontiguousarray(upended.transpose(1, 0, 2))
    return rgb_u8


def _cut(rgb_u8: NDArray[np.uint8], inside_px: int) -> NDArray[np.uint8] | None:
    """Take so many rows from the middle, if the others are black, or hardly any."""
    outside_px = rgb_u8.shape[0] - inside_px
    first = outside_px // 2
    last = first + inside_px
    if outside_px <= _ROUNDING_PX:
        return np.ascontiguousarray(rgb_u8[first:last])
    outside = np.concatenate([rgb_u8[: max(first - _EDGE_PX, 0)], rgb_u8[last + _EDGE_PX :]])
    inside = rgb_u8[first + _EDGE_PX : last - _EDGE_PX]
    if inside.size == 0 or outside.size == 0 or outside.max() > _BLACK:
        return None
    return np.ascontiguousarray(inside)
