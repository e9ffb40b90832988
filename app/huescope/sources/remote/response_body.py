"""Reading of response bodies, with progress, and checks of length and MD5."""

from __future__ import annotations

import base64
import hashlib
import io
from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.remote.retry import Transient
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import BaseHTTPResponse

    from huescope.sources.remote.cancellable import ActiveSocket

_PIECE_BYTES = 2**20
_MOST_DIGITS = 30


def read_whole(
    raw: BaseHTTPResponse,
    headers: Mapping[str, str],
    active_socket: ActiveSocket,
    subject: str,
    *,
    close_is_end: bool = False,
) -> bytes:
    """Read a whole body, and check it against the headers.

    Parameters
    ----------
    raw : urllib3.BaseHTTPResponse
        Unread; closed at the end, or returned to its pool.
    headers : mapping of str to str
        Case-insensitive; ``content-length`` and, if present, ``content-md5`` (base64) are checked.
    active_socket : ActiveSocket
        Takes the progress.
    subject : str
        What is read, for an error.
    close_is_end : bool
        Whether to accept a body that is only ended by the end of the connection. A lost connection
        looks the same, so the caller must detect a truncated body itself.

    Returns
    -------
    bytes
        At least one byte.

    Raises
    ------
    Transient
        If it is truncated, or its checksum does not match.
    RemoteError
        If it is empty, larger than `huescope.sources.local.MAX_FILE_BYTES`, or its end could not be
        told from a lost connection.
    """
    promised = _promised_bytes(headers)
    if promised < 0 and not close_is_end and not _ends_by_itself(headers):
        raw.close()
        raise RemoteError(subject, marked("the server does not tell where it ends"))
    if promised > MAX_FILE_BYTES:
        raw.close()
        raise RemoteError(subject, TOO_LARGE)
    active_socket.expected_bytes = max(promised, 0)
    data = _read(raw, active_socket, MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise RemoteError(subject, TOO_LARGE)
    if promised >= 0 and len(data) != promised:
        raise broken(subject)
    check_md5(data, headers, subject)
    if not data:
        raise RemoteError(subject, marked("it is empty"))
    return data


def read_beginning(
    raw: BaseHTTPResponse,
    headers: Mapping[str, str],
    active_socket: ActiveSocket,
    subject: str,
    size_bytes: int,
) -> bytes:
    """Read the beginning of a body; a server that ignores a range request is stopped.

    Parameters
    ----------
    raw, headers, active_socket, subject
        As for `read_whole`.
    size_bytes : int
        Number of bytes.

    Returns
    -------
    bytes
        At least one; not checked, since the checksum is of the whole body.

    Raises
    ------
    Transient
        If it is truncated.
    RemoteError
        If it is empty.
    """
    promised = _promised_bytes(headers)
    active_socket.expected_bytes = size_bytes if promised < 0 else min(size_bytes, promised)
    data = _read(raw, active_socket, size_bytes)
    if promised >= 0 and len(data) < min(size_bytes, promised):
        raise broken(subject)
    if not data:
        raise RemoteError(subject, marked("it is empty"))
    return data


def check_md5(data: bytes, headers: Mapping[str, str], subject: str) -> None:
    """Check a whole body against its ``content-md5`` (RFC 1864), if there is one.

    Raises
    ------
    Transient
        If it does not match.
    """
    expected = headers.get("content-md5")
    if expected is None:
        return
    try:
        digest = base64.b64decode(expected, validate=True)
    except ValueError:
        digest = b""
    if hashlib.md5(data, usedforsecurity=False).digest() != digest:
        raise broken(subject)


def broken(subject: str) -> Transient:
    """Make the error of a body that is not what was sent."""
    return Transient(
        subject, marked("it arrived broken, twice"), state=marked("it arrived broken"), once=True
    )


TOO_LARGE = marked(
    "it is larger than {max_file_bytes} GiB, the most that Huescope reads",
    max_file_bytes=MAX_FILE_BYTES // 2**30,
)


def _ends_by_itself(headers: Mapping[str, str]) -> bool:
    return "content-md5" in headers or "chunked" in headers.get("transfer-encoding", "").lower()


def _promised_bytes(headers: Mapping[str, str]) -> int:
    text = headers.get("content-length", "")
    if not text.isascii() or not text.isdecimal():
        return -1
    return int(text[:_MOST_DIGITS])  # Python refuses numbers of some thousand digits


def _read(raw: BaseHTTPResponse, active_socket: ActiveSocket, most_bytes: int) -> bytes:
    """Read until the end or the limit; after the limit the connection cannot be reused."""
    buffer = io.BytesIO()
    try:
        # read1 returns what has arrived; read would wait for a whole chunk, and seem to stall.
        while left_bytes := most_bytes - buffer.tell():
            piece = raw.read1(min(left_bytes, _PIECE_BYTES), decode_content=False)
            if not piece:
                raw.release_conn()
                break
            buffer.write(piece)
            active_socket.received_bytes = buffer.tell()
    except BaseException:
        raw.close()
        raise
    if not left_bytes:
        raw.close()
    return buffer.getvalue()
