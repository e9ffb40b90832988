"""Decompression of gzip bodies (``content-encoding``; RFC 9110, 8.4.1.3, RFC 1952)."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.remote.response_body import TOO_LARGE, broken

if TYPE_CHECKING:
    from collections.abc import Mapping

GZIP = frozenset({"gzip", "x-gzip"})
"""The value of the header."""

_MAGIC = b"\x1f\x8b"
_GZIP_HEADER = 31  # the `wbits` of zlib for it


def unpacked(data: bytes, headers: Mapping[str, str], subject: str) -> bytes:
    """Decompress a whole body.

    Parameters
    ----------
    data : bytes
        As sent; lengths and checksums are of this.
    headers : mapping of str to str
        Case-insensitive.
    subject : str
        What it is, for an error.

    Returns
    -------
    bytes
        The picture; `data` itself if it is not compressed, even if the header says so.

    Raises
    ------
    Transient
        If it is damaged.
    RemoteError
        If it is larger than `huescope.sources.local.MAX_FILE_BYTES`.
    """
    if not _is_packed(data, headers):
        return data
    found = io.BytesIO()
    while data.startswith(_MAGIC):  # parts may follow each other
        unpacker = zlib.decompressobj(_GZIP_HEADER)
        try:
            found.write(unpacker.decompress(data, MAX_FILE_BYTES + 1 - found.tell()))
        except zlib.error:
            raise broken(subject) from None
        if found.tell() > MAX_FILE_BYTES:
            raise RemoteError(subject, TOO_LARGE)
        if not unpacker.eof:
            raise broken(subject)
        data = unpacker.unused_data
    return found.getvalue()


def unpacked_beginning(data: bytes, headers: Mapping[str, str], size_bytes: int) -> bytes:
    """Decompress as much as possible of the beginning of a body, without checks.

    Parameters
    ----------
    data, headers
        As for `unpacked`.
    size_bytes : int
        Maximum size of the result.

    Returns
    -------
    bytes
        `data` itself if it cannot be decompressed.
    """
    if not _is_packed(data, headers):
        return data
    try:
        return zlib.decompressobj(_GZIP_HEADER).decompress(data, size_bytes) or data
    except zlib.error:
        return data


def _is_packed(data: bytes, headers: Mapping[str, str]) -> bool:
    # Uploads often have a wrong header; no picture format begins like this.
    return headers.get("content-encoding", "").strip().lower() in GZIP and data.startswith(_MAGIC)
