"""Messages between the program and a helper: JSON after its length, over a socket.

With a message may go a block of memory (`huescope.imaging.helper.memory`): its descriptor on POSIX
systems, its name on Windows.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from huescope.imaging.helper.memory import Block

if TYPE_CHECKING:
    Message = dict[str, Any]

_LENGTH = struct.Struct("<I")
_MOST_BYTES = 2**20
_PIECE_BYTES = 65536
_MOST_DESCRIPTORS = 4


class Closed(Exception):
    """The other side has ended."""


class Garbled(Exception):
    """The other side says what makes no sense."""


class Channel:
    """One side of the connection.

    Parameters
    ----------
    connection : socket.socket
        Connected to the other side.
    takes_blocks : bool
        Whether blocks of memory are received; only a helper does.
    """

    def __init__(self, connection: socket.socket, *, takes_blocks: bool = False) -> None:
        self._socket = connection
        self._takes_blocks = takes_blocks and sys.platform != "win32"
        self._received = bytearray()
        self._descriptors: deque[int] = deque()

    def send(self, message: Message, block: Block | None = None) -> None:
        """Send a message.

        Raises
        ------
        Closed
            If the other side has ended.
        """
        if block is not None:
            message = {**message, "block": block.name, "block_bytes": block.size_bytes}
        text = json.dumps(message).encode("ascii")
        framed = _LENGTH.pack(len(text)) + text
        try:
            if block is not None and block.file >= 0:
                framed = framed[socket.send_fds(self._socket, [framed], [block.file]) :]
            self._socket.sendall(framed)
        except OSError as error:
            raise Closed from error

    def receive(self, timeout_s: float | None = None) -> Message | None:
        """Wait for a message.

        Parameters
        ----------
        timeout_s : float, optional
            How long; for ever if not given.

        Returns
        -------
        dict or None
            None if none has come in time.

        Raises
        ------
        Closed
            If the other side has ended.
        Garbled
            If it says no message.
        """
        end_s = None if timeout_s is None else time.monotonic() + timeout_s
        while (message := self._taken()) is None:
            left_s = None if end_s is None else max(end_s - time.monotonic(), 0)
            if not select.select([self._socket], [], [], left_s)[0]:
                return None
            self._read()
        return message

    def block_of(self, message: Message) -> Block:
        """Take the block that came with a message."""
        descriptor = self._descriptors.popleft() if self._takes_blocks else -1
        return Block(message["block_bytes"], message["block"], descriptor)

    def close(self) -> None:
        """Close this side."""
        self._socket.close()

    def _read(self) -> None:
        try:
            if self._takes_blocks:
                data, descriptors, _flags, _address = socket.recv_fds(
                    self._socket, _PIECE_BYTES, _MOST_DESCRIPTORS
                )
                self._descriptors.extend(descriptors)
            else:
                data = self._socket.recv(_PIECE_BYTES)
        except OSError as error:
            raise Closed from error
        if not data:
            raise Closed
        self._received += data

    def _taken(self) -> Message | None:
        """Take the first complete message out of what was received."""
        if len(self._received) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._received)
        if length > _MOST_BYTES:
            raise Garbled
        end = _LENGTH.size + length
        if len(self._received) < end:
            return None
        text = bytes(self._received[_LENGTH.size : end])
        del self._received[:end]
        try:
            message = json.loads(text)
        except ValueError as error:
            raise Garbled from error
        if not isinstance(message, dict):
            raise Garbled
        return message
