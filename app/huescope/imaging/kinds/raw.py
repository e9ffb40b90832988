"""Raw files of cameras: developed, or else the largest picture that the camera stored.

Source: TIFF/EP (ISO 12234-2) and Adobe DNG 1.7 for files that begin like a TIFF; the others are
told by their signatures.
"""

from __future__ import annotations

import contextlib
import struct
from typing import TYPE_CHECKING

from huescope.errors import PictureError, UnsupportedPicture
from huescope.imaging.iso_media import brands
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "RAW"
LABEL = marked("camera raw")
SUFFIXES = (
    ".dng", ".nef", ".nrw", ".cr2", ".cr3", ".arw", ".sr2", ".raf", ".rw2", ".orf", ".pef", ".srw",
    ".3fr", ".iiq", ".mrw",
)  # fmt: skip
RANK = 20  # before TIFF, as which many of them begin
REDUCES = True

_SIGNATURES = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\x00", b"\x00MRM")
_TIFF = {b"II*\x00": "<", b"MM\x00*": ">"}
_SUBFILE_TYPE, _PHOTOMETRIC, _MAKE, _DNG_VERSION = 254, 262, 271, 50706
_ORIENTATION = 274
_SHORT = 3  # the type of a number of two bytes
_REDUCED = 1
_COLOR_FILTERS, _LINEAR_RAW = 32803, 34892
_EXIF, _EXIF_BYTES = b"Exif\0\0", 2**20
_JPEG = b"\xff\xd8\xff"
_MOST_CANDIDATES = 64
# A preview of fewer pixels is too coarse to pick from without being told.
_SMALL_PX = 1_000_000

_HINT = marked("pip install 'huescope[raw]' adds the program that develops it")
_NOTE = marked(
    "This is the preview that the camera stored, {width} × {height} pixels, not the raw data; "
    "pip install 'huescope[raw]' adds the program that develops it."
)
_SMALL_NOTE = marked(
    "This is only the small preview that the camera stored, {width} × {height} pixels; the raw "
    "data are not read: pip install 'huescope[raw]' adds the program that develops it."
)


def matches(data: bytes) -> bool:
    """Whether a file is of a camera's raw format."""
    if data.startswith(_SIGNATURES) or b"crx " in brands(data):
        return True
    order = _TIFF.get(data[:4])
    return order is not None and _is_raw(data, order)


def _is_raw(data: bytes, order: str) -> bool:
    """Whether the first directory of a TIFF is that of a camera's raw file."""
    if data[8:10] == b"CR":
        return True
    tags = dict(_first_directory(data, order))
    if _DNG_VERSION in tags:
        return True
    raw_colors = tags.get(_PHOTOMETRIC) in {_COLOR_FILTERS, _LINEAR_RAW}
    return _MAKE in tags and (raw_colors or tags.get(_SUBFILE_TYPE) == _REDUCED)


def _first_directory(data: bytes, order: str) -> Iterator[tuple[int, int]]:
    """Read the tags, and their values where these are short numbers."""
    try:
        (place,) = struct.unpack_from(f"{order}I", data, 4)
        (count,) = struct.unpack_from(f"{order}H", data, place)
        for number in range(count):
            entry = place + 2 + 12 * number
            tag, kind = struct.unpack_from(f"{order}HH", data, entry)
            value_code = "H" if kind == _SHORT else "I"
            (value,) = struct.unpack_from(order + value_code, data, entry + 8)
            yield tag, value
    except struct.error:
        return  # where a directory is cut off, what came before it still tells


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the header of the raw data, or find the largest picture that the camera stored."""
    from huescope.imaging.kinds._raw_development import open_raw

    job.check()
    raw_data = open_raw(data, NAME, name, lambda: _preview(data, name, job))
    return _preview(data, name, job) if raw_data is None else raw_data


def _preview(data: bytes, name: str, job: Job) -> Opened:
    from huescope.imaging.stored_preview import StoredPreview

    best = max(_candidates(data, name, job), key=lambda opened: opened.pixels, default=None)
    if best is None:
        reason = marked("this is a camera's raw file without a preview; {hint}", hint=_HINT)
        raise UnsupportedPicture(name, reason)
    note = _SMALL_NOTE if best.pixels < _SMALL_PX else _NOTE
    return StoredPreview(best, NAME, note, _orientation_of(best, data), _profile_of(best, data))


def _orientation_of(preview: Opened, data: bytes) -> int:
    """Read the orientation of the whole file, for a preview that is not in its directory."""
    order = _TIFF.get(data[:4])
    if order is None or preview.format == "TIFF":
        return 1
    return dict(_first_directory(data, order)).get(_ORIENTATION, 1)


def _profile_of(preview: Opened, data: bytes) -> bytes | None:
    """Take the profile that the EXIF of the whole file names, for a JPEG without EXIF of its own.

    That of DNG is of what was developed once, and not of its previews.
    """
    from PIL import Image

    from huescope.imaging.kinds.jpeg import is_adobe_rgb
    from huescope.imaging.rgb_profiles import adobe_rgb_profile

    order = _TIFF.get(data[:4])
    if order is None or preview.format == "TIFF":
        return None
    if _DNG_VERSION in dict(_first_directory(data, order)):
        return None

    def exif() -> Image.Exif:
        found = Image.Exif()
        found.load(_EXIF + data[:_EXIF_BYTES])
        return found

    return adobe_rgb_profile() if is_adobe_rgb(exif) else None


def _candidates(data: bytes, name: str, job: Job) -> Iterator[Opened]:
    """Open all JPEG pictures within the file, and what the first directory itself holds."""
    from huescope.imaging.kinds import jpeg, tiff

    place = data.find(_JPEG)
    for _ in range(_MOST_CANDIDATES):
        if place < 0:
            break
        job.check()
        with contextlib.suppress(PictureError):  # lossless JPEG, as raw data are, is none
            yield jpeg.read_header(data[place:], name, job)
        place = data.find(_JPEG, place + len(_JPEG))
    if data[:4] in _TIFF:
        with contextlib.suppress(PictureError):
            yield tiff.read_header(data, name, job)
