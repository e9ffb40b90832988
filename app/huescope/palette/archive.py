"""The container of a ``.huescope`` file: a zip with a JSON document and thumbnails.

Independent of what the document says; docs/project-file.md describes the whole format.
"""

from __future__ import annotations

import json
import re
import struct
from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from huescope import __version__
from huescope.dataclass import dataclass
from huescope.errors import DamagedPalette, NewerPalette, PaletteError
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.reading.limits import check_size
from huescope.palette.reading.zip import MAGIC, Members
from huescope.palette.writing.zip import packed
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFIX = ".huescope"
VERSION = 1
"""Incremented when an older Huescope would misread a file, not when something is added to it."""

MAX_PICTURE_BYTES = 2**20
MAX_PICTURE_PX = 1024
"""The longest side of a thumbnail."""

_MEDIA_TYPE = b"application/x-huescope-project"
_DOCUMENT = "project.json"
_MIME_MEMBER = "mimetype"
_PICTURE = re.compile(r"thumbnail(-[1-9][0-9]{0,4})?\.png")
_PNG_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@dataclass(frozen=True, slots=True)
class Archive:
    """The content of a container. Safe to share between threads.

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
    """Return whether the first bytes are those of such a container, complete or not."""
    # The media type is stored first and uncompressed, so that it is found at a fixed place.
    start = data[:128]
    return start.startswith(MAGIC) and _MIME_MEMBER.encode() + _MEDIA_TYPE in start


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
    # Escapes preserve even file names that are not valid Unicode.
    text = json.dumps(stated, indent=1, allow_nan=False).encode("ascii")
    members = {_MIME_MEMBER: _MEDIA_TYPE, _DOCUMENT: text, **pictures}
    return packed(members, stored={_MIME_MEMBER, *pictures})


def unpack(data: bytes, name: str) -> Archive:
    """Read a container, in memory only.

    Parameters
    ----------
    data : bytes
        The content of a file; may be arbitrary bytes.
    name : str
        The file's name, for errors.

    Returns
    -------
    Archive
        Of `VERSION`; unknown members are skipped.

    Raises
    ------
    DamagedPalette
        If it is not such a container, or is damaged; says how and where.
    NewerPalette
        If a newer Huescope wrote it.
    PaletteTooLarge
        If it is, or would unpack to, more than any palette needs.
    """
    check_size(data, name)
    if not recognizes(data):
        raise DamagedPalette(name, marked("this is no Huescope project"))
    members = Members(data, name)
    document = _document(members, name)
    pictures, remarks = _pictures(members)
    return Archive(document, MappingProxyType(pictures), remarks)


def _document(members: Members, name: str) -> Checked:
    try:
        document = Checked.parse(members.read(_DOCUMENT))
        document["format"].one_of("huescope project")
        version = document["version"].whole(1)
    except NotAsAgreed as error:
        raise DamagedPalette(
            name, marked("in its {document}, {error}", document=_DOCUMENT, error=error)
        ) from None
    if version > VERSION:
        raise NewerPalette(
            name,
            marked(
                "this was made by a newer Huescope (version {version} of the file; this "
                "Huescope knows {version2})",
                version=version,
                version2=VERSION,
            ),
        )
    return document


def _pictures(members: Members) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Read the thumbnails; a broken one must not make the palettes unreadable."""
    found: dict[str, bytes] = {}
    remarks = []
    for name in members.names:
        if not _PICTURE.fullmatch(name):
            continue
        try:
            png = members.read(name, MAX_PICTURE_BYTES)
        except PaletteError:
            png = b""
        if is_small_png(png):
            found[name] = png
        else:
            remarks.append(
                marked("The small picture {name} is damaged and was left out.", name=name)
            )
    return found, tuple(remarks)


def is_small_png(png: bytes) -> bool:
    """Return whether, by its header, this is a PNG small enough for the container."""
    if len(png) > MAX_PICTURE_BYTES or not png.startswith(_PNG_START) or len(png) < 24:
        return False
    return all(0 < side_px <= MAX_PICTURE_PX for side_px in struct.unpack(">II", png[16:24]))
