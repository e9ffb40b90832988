"""The body of a reply: read with an eye on the wire, and believed only when it is whole."""

from __future__ import annotations

import base64
import hashlib
import io
from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.remote.retry import Transient

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
    """Read a body to its end, and compare it with what the headers promise.

    Parameters
    ----------
    raw : urllib3.BaseHTTPResponse
        Nothing of it read yet; it is closed in the end, or goes back to its pool.
    headers : mapping of str to str
        Case-insensitive; ``content-length`` and, where there is one, ``content-md5`` (base64) are
        checked.
    active_socket : ActiveSocket
        Told how far it is.
    subject : str
        What is read.
    close_is_end : bool
        Whether to believe a body whose end nothing tells but the end of the connection. A
        connection that was lost looks the same, so it is for those who find out by themselves.

    Returns
    -------
    bytes
        At least one byte.

    Raises
    ------
    Transient
        If it is cut short, or its checksum does not fit.
    RemoteError
        If it is empty, larger than `huescope.sources.local.MAX_FILE_BYTES`, or nothing would tell
        its end from a connection that was lost.
    """
    promised = _promised_bytes(headers)
    if promised < 0 and not close_is_end and not _ends_by_itself(headers):
        raw.close()
        raise RemoteError(subject, "the server does not tell where it ends")
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
        raise RemoteError(subject, "it is empty")
    return data


def read_beginning(
    raw: BaseHTTPResponse,
    headers: Mapping[str, str],
    active_socket: ActiveSocket,
    subject: str,
    size_bytes: int,
) -> bytes:
    """Read some bytes and no more; a server that sends all, though asked for a part, is stopped.

    Parameters
    ----------
    raw, headers, active_socket, subject
        As for `read_whole`.
    size_bytes : int
        How much.

    Returns
    -------
    bytes
        At least one; not checked, for a checksum is of the whole.

    Raises
    ------
    Transient
        If it is cut short.
    RemoteError
        If it is empty.
    """
    promised = _promised_bytes(headers)
    active_socket.expected_bytes = size_bytes if promised < 0 else min(size_bytes, promised)
    data = _read(raw, active_socket, size_bytes)
    if promised >= 0 and len(data) < min(size_bytes, promised):
        raise broken(subject)
    if not data:
        raise RemoteError(subject, "it is empty")
    return data


def check_md5(data: bytes, headers: Mapping[str, str], subject: str) -> None:
    """Compare a whole body with its ``content-md5`` (RFC 1864), where there is one.

    Raises
    ------
    Transient
        If it does not fit.
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
    """Make the failure of a body that is not what was sent."""
    return Transient(subject, "it arrived broken, twice", state="it arrived broken", once=True)


TOO_LARGE = f"it is larger than {MAX_FILE_BYTES // 2**30} GiB, the most that Huescope reads"


def _ends_by_itself(headers: Mapping[str, str]) -> bool:
    return "content-md5" in headers or "chunked" in headers.get("transfer-encoding", "").lower()


def _promised_bytes(headers: Mapping[str, str]) -> int:
    text = headers.get("content-length", "")
    if not text.isascii() or not text.isdecimal():
        return -1
    return int(text[:_MOST_DIGITS])  # Python refuses numbers of some thousand digits


def _read(raw: BaseHTTPResponse, active_socket: ActiveSocket, most_bytes: int) -> bytes:
    """Read until the end or the limit; after a limit the connection is of no more use."""
    buffer = io.BytesIO()
    try:
        # read1 gives what has come; read would wait for a whole piece, and look like a standstill.
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
