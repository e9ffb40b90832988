"""Zip files that may be hostile."""

from __future__ import annotations

import io
import zipfile
import zlib

from huescope.errors import DamagedPalette

MAGIC = b"PK\3\4"
_MEMBERS = 1000
_MEMBER_BYTES = 32 * 1024 * 1024
_DATE = (1980, 1, 1, 0, 0, 0)  # the same palette gives the same bytes


def read_member(data: bytes, member: str, subject: str) -> bytes:
    """Unpack one member, by its plain name; nothing is ever unpacked to a disk.

    Raises
    ------
    DamagedPalette
        If the file is cut off or broken, has no such member, or it is larger than any palette.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MEMBERS:
                raise DamagedPalette(subject, f"it has more than {_MEMBERS} parts")
            with archive.open(member) as file:
                content = file.read(_MEMBER_BYTES + 1)
    except KeyError as error:
        raise DamagedPalette(subject, f"its part {member} is missing") from error
    except (
        zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError,
        ValueError, OverflowError,
    ) as error:  # fmt: skip
        raise DamagedPalette(
            subject, f"the zip file is cut off or broken, at its part {member}"
        ) from error
    if len(content) > _MEMBER_BYTES:
        raise DamagedPalette(subject, f"its part {member} is larger than that of any palette")
    return content


def write(members: dict[str, bytes], *, stored: frozenset[str] = frozenset()) -> bytes:
    """Pack members in their order; those of `stored` stay as they are."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return buffer.getvalue()
