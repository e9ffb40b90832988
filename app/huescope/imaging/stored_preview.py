"""Previews that drawing programs store in their files, which are zip archives."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cancellation import Job
    from huescope.imaging.kind import Decoded

_MOST_BYTES = 512 * 2**20
_MOST_ENTRIES = 100_000
_ERRORS = (OSError, EOFError, ValueError, RuntimeError, NotImplementedError)
_SIGNATURE = b"PK\x03\x04"
_LOCAL_HEADER_BYTES = 30


def first_entry(data: bytes) -> tuple[bytes, bytes]:
    """Read the name and the content of a zip archive's first entry, where it is not compressed.

    Programs put their type there: the entry "mimetype" of OpenDocument 1.2, part 3, section 3.3.

    Parameters
    ----------
    data : bytes
        Any file, or its beginning.

    Returns
    -------
    name, content : bytes
        Empty for other files; the content may have more after it.
    """
    if not data.startswith(_SIGNATURE) or len(data) < _LOCAL_HEADER_BYTES:
        return b"", b""
    name_bytes = int.from_bytes(data[26:28], "little")
    extra_bytes = int.from_bytes(data[28:30], "little")
    start = _LOCAL_HEADER_BYTES + name_bytes
    content = start + extra_bytes
    return data[_LOCAL_HEADER_BYTES:start], data[content : content + 64]


def holds(data: bytes, *names: str) -> bool:
    """Whether a file is a zip archive that has all of some entries."""
    if not data.startswith(_SIGNATURE):
        return False
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = set(archive.namelist())
    except (zipfile.BadZipFile, *_ERRORS):
        return False
    return found.issuperset(names)


def open_preview(
    data: bytes, name: str, job: Job, entries: Sequence[str], file_format: str, note: str
) -> Opened:
    """Open the first of some entries that an archive has.

    Parameters
    ----------
    data : bytes
        The whole archive.
    name : str
        What a person calls it.
    job : Job
        Checked.
    entries : sequence of str
        Names within the archive, the best first; all of PNG files.
    file_format : str
        What `Picture.format` shall say.
    note : str
        What a person should know of the preview; may have ``{width}`` and ``{height}`` in it.

    Returns
    -------
    Opened
        The preview, with the note.

    Raises
    ------
    UnsupportedPicture
        If it has none of the entries.
    DamagedPicture
        If the archive is broken.
    """
    import zipfile

    from huescope.imaging.pillow import PillowPicture

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            known = set(archive.namelist()) if len(archive.filelist) <= _MOST_ENTRIES else set()
            entry = next((each for each in entries if each in known), None)
            if entry is None:
                raise UnsupportedPicture(name, marked("it was saved without a preview"))
            if archive.getinfo(entry).file_size > _MOST_BYTES:
                raise DamagedPicture(name, marked("its preview unpacks to an unreasonable size"))
            preview = archive.read(entry)
    except (zipfile.BadZipFile, *_ERRORS) as error:
        raise DamagedPicture(
            name, marked("the {file_format} file is damaged", file_format=file_format)
        ) from error
    opened = PillowPicture("PNG", file_format, preview, name, job)
    return StoredPreview(opened, file_format, note)


class StoredPreview(Opened):
    """A picture that stands for what a file really holds.

    Parameters
    ----------
    opened : Opened
        The picture.
    file_format : str
        That of the file around it.
    note : str
        As for `open_preview`.
    orientation : int
        That of the file around it, as EXIF counts; of no effect where the picture has its own.
    icc : bytes or None
        The profile that the file around it names; of no effect where the picture has its own.
    """

    def __init__(
        self,
        opened: Opened,
        file_format: str,
        note: str,
        orientation: int = 1,
        icc: bytes | None = None,
    ) -> None:
        super().__init__(
            file_format,
            opened.size_px,
            decoder_bytes=opened.decoder_bytes,
            is_opaque=opened.is_opaque,
        )
        self._opened, self._note = opened, note
        self._orientation = orientation if orientation in range(1, 9) else 1
        self._icc = icc

    def decode(self, job: Job) -> Decoded:
        """Decode the picture, and say what it is."""
        decoded = self._opened.decode(job)
        width_px, height_px = self.size_px
        note = self._note.format(width=width_px, height=height_px)
        orientation = decoded.orientation if decoded.orientation != 1 else self._orientation
        icc = self._icc if decoded.icc is None and decoded.space is None else decoded.icc
        return replace(decoded, orientation=orientation, icc=icc, notes=(note, *decoded.notes))
