"""The container of a ``.huescope`` file: a zip with a JSON document and small pictures.

Nothing in here knows what a palette is; docs/project-file.md describes the whole.
"""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from huescope import __version__
from huescope.errors import DamagedPalette, NewerPalette, PaletteTooLarge, printable
from huescope.palette.checked import Checked, NotAsAgreed

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFIX = ".huescope"
VERSION = 1
"""Raised when an older Huescope would misread a file, not when something is added to it."""

MAX_BYTES = 64 * 2**20
"""The largest file that is read."""

MAX_PICTURE_BYTES = 2**20
MAX_PICTURE_PX = 1024
"""The longest side of a picture in the container."""

_MEDIA_TYPE = b"application/x-huescope-project"
_DOCUMENT = "project.json"
_MIME_MEMBER = "mimetype"
_PICTURE = re.compile(r"thumbnail(-[1-9][0-9]{0,4})?\.png")
_MAX_DOCUMENT_BYTES = 32 * 2**20
_MAX_MEMBERS = 2000
_REASON_LIMIT = 80
_TIME = (1980, 1, 1, 0, 0, 0)  # so that the same project is the same file
_LOCAL_HEADER, _CENTRAL_HEADER = b"PK\x03\x04", b"PK\x01\x02"
_PNG_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@dataclass(frozen=True, slots=True)
class Archive:
    """What a container holds. Safe to share between threads.

    Attributes
    ----------
    document : Checked
        The JSON object.
    pictures : mapping of str to bytes
        PNG files by their names.
    remarks : tuple of str
        Sentences on pictures that had to be left out.
    """

    document: Checked
    pictures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    remarks: tuple[str, ...] = ()


def recognizes(data: bytes) -> bool:
    """Tell by the first bytes whether this is such a container, whole or not."""
    # The media type is stored first and uncompressed, so that it is found at a fixed place.
    start = data[:128]
    return start.startswith(_LOCAL_HEADER) and _MIME_MEMBER.encode() + _MEDIA_TYPE in start


def pack(document: Mapping[str, Any], pictures: Mapping[str, bytes]) -> bytes:
    """Write a container.

    Parameters
    ----------
    document : mapping
        What `json.dumps` takes; format and version are added.
    pictures : mapping of str to bytes
        PNG files by names such as ``thumbnail.png`` and ``thumbnail-2.png``.

    Returns
    -------
    bytes
        The content of a ``.huescope`` file; the same for the same input.
    """
    stated = {
        "format": "huescope project",
        "version": VERSION,
        "written_by": f"Huescope {__version__}",
        **document,
    }
    # Escapes keep even names that are no valid Unicode, which file systems allow.
    text = json.dumps(stated, indent=1, allow_nan=False).encode("ascii")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _add(archive, _MIME_MEMBER, _MEDIA_TYPE, zipfile.ZIP_STORED)
        _add(archive, _DOCUMENT, text, zipfile.ZIP_DEFLATED)
        for name, png in pictures.items():
            _add(archive, name, png, zipfile.ZIP_STORED)
    return buffer.getvalue()


def unpack(data: bytes, name: str) -> Archive:
    """Read a container. Nothing of it is ever written to a disk.

    Parameters
    ----------
    data : bytes
        The content of a file, which may be anything at all.
    name : str
        What the file is called, for sentences.

    Returns
    -------
    Archive
        Of `VERSION`; members that are not known are passed over.

    Raises
    ------
    DamagedPalette
        If it is no such container, or something is wrong with it; says what and where.
    NewerPalette
        If a newer Huescope wrote it.
    PaletteTooLarge
        If it is, or would become, larger than any palette.
    """
    if len(data) > MAX_BYTES or data.count(_CENTRAL_HEADER) > _MAX_MEMBERS:
        raise PaletteTooLarge(name, "it holds more than a project ever does")
    if not recognizes(data):
        raise DamagedPalette(name, "this is no Huescope project")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive, name)
            document = _document(archive, members, name)
            pictures, remarks = _pictures(archive, members)
    except _BROKEN as error:
        reason = printable(str(error)[:_REASON_LIMIT])  # it may quote what is damaged
        raise DamagedPalette(name, f"the project is cut off or damaged ({reason})") from error
    return Archive(document, MappingProxyType(pictures), remarks)


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,  # a compression or encryption that no project has
    RuntimeError,  # a password is wanted
    OSError,  # an offset that leads nowhere
    ValueError,
)
"""All that `zipfile` and `zlib` raise for content that is not as it should be."""


def _add(archive: zipfile.ZipFile, name: str, data: bytes, method: int) -> None:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = method
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


def _members(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    found: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if info.filename in found:
            raise DamagedPalette(name, f"“{info.filename}” is in it twice")
        found[info.filename] = info
    return found


def _document(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], name: str) -> Checked:
    if _DOCUMENT not in members:
        raise DamagedPalette(name, f"the project has no {_DOCUMENT}")
    text = _content(archive, members[_DOCUMENT], _MAX_DOCUMENT_BYTES)
    if text is None:
        raise PaletteTooLarge(name, f"its {_DOCUMENT} holds more than a project ever does")
    try:
        document = Checked.parse(text)
        document["format"].one_of("huescope project")
        version = document["version"].whole(1)
    except NotAsAgreed as error:
        raise DamagedPalette(name, f"in its {_DOCUMENT}, {error}") from None
    if version > VERSION:
        raise NewerPalette(
            name,
            f"this was made by a newer Huescope (version {version} of the file; "
            f"this Huescope knows {VERSION})",
        )
    return document


def _pictures(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Read the small pictures; one that is broken must not keep anybody from the palettes."""
    found: dict[str, bytes] = {}
    remarks = []
    for name, info in members.items():
        if not _PICTURE.fullmatch(name):
            continue
        try:
            png = _content(archive, info, MAX_PICTURE_BYTES)
        except _BROKEN:
            png = None
        if png is not None and is_small_png(png):
            found[name] = png
        else:
            remarks.append(f"The small picture {name} is damaged and was left out.")
    return found, tuple(remarks)


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most_bytes: int) -> bytes | None:
    """Read a member; None where there is more in it, whatever its header says."""
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise NotImplementedError(f"“{info.filename}” is compressed in an unknown way")
    with archive.open(info) as member:
        content = member.read(most_bytes + 1)
    return content if len(content) <= most_bytes else None


def is_small_png(png: bytes) -> bool:
    """Tell by its header whether this is a PNG that the container takes."""
    if len(png) > MAX_PICTURE_BYTES or not png.startswith(_PNG_START) or len(png) < 24:
        return False
    return all(0 < side_px <= MAX_PICTURE_PX for side_px in struct.unpack(">II", png[16:24]))
