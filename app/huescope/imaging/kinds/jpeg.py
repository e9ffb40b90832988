"""JPEG, and the MPO files of cameras, which begin like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.kind import Opened

NAME = "JPEG"
LABEL = "JPEG"
SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")
RANK = 10
TRUSTED = True
REDUCES = True

_SCALES = (2, 4, 8)  # what libjpeg reduces by at next to no cost
# A Huffman-coded block of 8 x 8 pixels takes at least one bit (ITU-T T.81, annex F). Of what is
# missing libjpeg makes grey without a word, so a tiny file could become a gigabyte.
_PIXELS_A_BYTE = 8 * 64
# Markers of frame headers (ITU-T T.81, table B.1), and the one of JPEG-LS (T.87, annex C.1.1).
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_LS_FRAME = 0xF7
_USUAL_BITS = 8
_OPTIONAL_SPACE = "R03"
_ADOBE_RGB = 2  # of no standard, but written by cameras


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"\xff\xd8")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header; a large picture of hardly any bytes is refused."""
    from huescope.imaging.limits import check_size
    from huescope.imaging.pillow import PillowPicture

    try:
        opened = PillowPicture(NAME, LABEL, data, name, job, scales=_SCALES, color_tags=_color_tags)
    except DamagedPicture:
        _check_readable(data, name)
        raise
    check_size(opened, name)  # which is the better reason of the two
    if opened.pixels > len(data) * _PIXELS_A_BYTE:
        width_px, height_px = opened.size_px
        raise DamagedPicture(
            name,
            marked(
                "it holds too little for {width_px} x {height_px} pixels",
                width_px=width_px,
                height_px=height_px,
            ),
        )
    return opened


def _color_tags(loaded: Image.Image, _data: bytes) -> tuple[bytes | None, ColorSpace | None]:
    """Take the profile; cameras that are set to Adobe RGB embed none, and say so in EXIF."""
    from huescope.imaging.pillow import icc_of
    from huescope.imaging.rgb_profiles import adobe_rgb_profile

    icc = icc_of(loaded)
    if icc is None and loaded.mode == "RGB" and is_adobe_rgb(loaded.getexif):
        icc = adobe_rgb_profile()
    return icc, None


def is_adobe_rgb(exif_of: Callable[[], Image.Exif]) -> bool:
    """Whether EXIF, which may be broken, names the optional space of DCF (JEITA CP-3461B)."""
    from PIL import ExifTags

    from huescope.imaging.orientation import BROKEN_EXIF

    try:
        exif = exif_of()
        index = exif.get_ifd(ExifTags.IFD.Interop).get(ExifTags.Interop.InteropIndex)
        space = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.ColorSpace)
    except BROKEN_EXIF:
        return False
    return space == _ADOBE_RGB or str(index).rstrip("\0 ") == _OPTIONAL_SPACE


def _check_readable(data: bytes, name: str) -> None:
    """Refuse, in words, what is a sound file of a kind that is not read."""
    marker, bits = _frame(data)
    if marker == _LS_FRAME:
        words = marked("a JPEG-LS picture")
        raise UnsupportedPicture(
            name, marked("this is {words}, which Huescope does not open", words=words)
        )
    if bits > _USUAL_BITS:
        raise UnsupportedPicture(
            name, marked("its samples of {bits} bits are of a kind that is not read", bits=bits)
        )


def _frame(data: bytes) -> tuple[int, int]:
    """Find the frame header: its marker, and how many bits a sample has; zeros without one."""
    place = 2
    while place + 4 < len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if marker in _FRAMES or marker == _LS_FRAME:
            return marker, data[place + 4]
        if length < 2:
            break
        place += 2 + length
    return 0, 0
