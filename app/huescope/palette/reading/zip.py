"""Zip files that may be hostile."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from huescope.errors import DamagedPalette, PaletteTooLarge, printable
from huescope.palette.reading.limits import check_size
from huescope.texts import marked

MAGIC = b"PK\x03\x04"
"""How a zip file begins."""

MAX_MEMBER_BYTES = 32 * 2**20
"""The most that is unpacked of a member, whatever its header says."""

MAX_BYTES = 256 * 2**20
"""The most that is unpacked of all members together."""

_MAX_MEMBERS = 2000
_SHOWN = 60  # characters of a member's name in a sentence
_MAX_RATIO = 300  # of what deflate packs at most to 1032; text of colours packs to a tenth
_CHECKED_BYTES = 2**20  # from where the ratio counts; short members may be very regular
_CENTRAL_HEADER = b"PK\x01\x02"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,  # encryption of a kind that zipfile does not know
    RuntimeError,  # a password is wanted
    OSError,  # an offset that leads nowhere
    ValueError,
    OverflowError,
)
"""All that `zipfile` and `zlib` raise for content that is not as it should be."""


class Members:
    """What is in a zip file; nothing of it is ever unpacked to a disk.

    Parameters
    ----------
    data : bytes
        Its content, which may be anything at all.
    subject : str
        What the file is called, for sentences.

    Raises
    ------
    DamagedPalette
        If it is no zip file, cut off or damaged, or has a member twice.
    PaletteTooLarge
        If it is larger, or has more members, than any palette.
    """

    def __init__(self, data: bytes, subject: str) -> None:
        check_size(data, subject)
        if data.count(_CENTRAL_HEADER) > _MAX_MEMBERS:  # before an object is made for each
            raise PaletteTooLarge(
                subject, marked("it has more than {max_members:,} parts", max_members=_MAX_MEMBERS)
            )
        self._subject = subject
        self._members: dict[str, zipfile.ZipInfo] = {}
        self._left_bytes = MAX_BYTES
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise DamagedPalette(subject, marked("it is cut off or damaged")) from error
        for info in self._zip.infolist():
            if info.filename in self._members:
                raise DamagedPalette(
                    subject,
                    marked(
                        "its part {filename} is in it twice",
                        filename=printable(info.filename[:_SHOWN]),
                    ),
                )
            self._members[info.filename] = info

    @property
    def names(self) -> tuple[str, ...]:
        """What the members are called, in their order; any text."""
        return tuple(self._members)

    def read(self, name: str, most_bytes: int = MAX_MEMBER_BYTES) -> bytes:
        """Unpack one member.

        Parameters
        ----------
        name : str
            What it is called.
        most_bytes : int
            How many bytes it may have.

        Raises
        ------
        DamagedPalette
            If there is none of that name, or it is cut off, damaged, or packed in a way that no
            palette is.
        PaletteTooLarge
            If it has more bytes, whatever its header says, or is packed like a bomb; or if all that
            was read have more than `MAX_BYTES`.
        """
        shown = printable(name[:_SHOWN])
        info = self._members.get(name)
        if info is None:
            raise DamagedPalette(self._subject, marked("its part {shown} is missing", shown=shown))
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise DamagedPalette(
                self._subject, marked("its part {shown} is packed in an unknown way", shown=shown)
            )
        if info.file_size > max(_CHECKED_BYTES, _MAX_RATIO * info.compress_size):
            raise PaletteTooLarge(
                self._subject, marked("its part {shown} is larger than in any palette", shown=shown)
            )
        try:
            with self._zip.open(info) as member:
                content = member.read(min(most_bytes, self._left_bytes) + 1)
        except _BROKEN as error:
            reason = marked("it is cut off or damaged, at its part {shown}", shown=shown)
            raise DamagedPalette(self._subject, reason) from error
        self._left_bytes -= len(content)
        if len(content) > most_bytes or self._left_bytes < 0:
            raise PaletteTooLarge(
                self._subject, marked("its part {shown} is larger than in any palette", shown=shown)
            )
        return content
