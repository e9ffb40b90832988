"""One window for each person and screen: a second start hands its files to the first one.

The first window listens on a local socket. Only processes of the same user can reach it: on Linux
and macOS it lies in a folder that is closed to others, on Windows its access list names the user.
What arrives is one line of JSON with paths and addresses, and is opened as if it had been dropped.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.resources import cache_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_MOST_BYTES = 1 << 20
_TAKEN = b"taken\n"
_PRIVATE = 0o700
_LONGEST_PATH = 100  # bytes; sockets have room for 104 (macOS) or 108 (Linux)
# A screen of its own has a window of its own: one forwarded by ssh, say.
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
_ACTIVATION = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def hand_over(pictures: Sequence[str]) -> bool:
    """Give paths and addresses to the window that is open, if there is one.

    Parameters
    ----------
    pictures : sequence of str
        As typed; relative paths are those of this process.

    Returns
    -------
    bool
        Whether a window has taken them. It comes to the front, also where there are none.
    """
    name = server_name()
    if name is None or (sys.platform != "win32" and not Path(name).exists()):
        return False
    import json

    from PySide6.QtNetwork import QLocalSocket

    from huescope.sources.resolve import is_address

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    message = {
        "open": [each if is_address(each) else str(Path(each).absolute()) for each in pictures],
        "token": next((os.environ[key] for key in _ACTIVATION if os.environ.get(key)), ""),
    }
    socket.write(json.dumps(message).encode() + b"\n")
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_WAIT_MS):
        answer += bytes(socket.readAll().data())
    socket.close()
    return answer == _TAKEN


def server_name(*, make_folder: bool = False) -> str | None:
    """Return where the window of this user and screen listens; None where no place is safe.

    Parameters
    ----------
    make_folder : bool
        Whether to make its folder if that is missing; else it is no safe place.
    """
    if sys.platform == "win32":
        return (
            f"huescope-{_digest(os.environ.get('USERDOMAIN', ''), os.environ.get('USERNAME', ''))}"
        )
    folder = _private_folder(make=make_folder)
    if folder is None:
        return None
    name = str(folder / f"window-{_digest(*_values(*_SCREENS))}")
    return name if len(os.fsencode(name)) <= _LONGEST_PATH else None


def _values(*names: str) -> list[str]:
    """Return variables of the environment, empty where they are not set."""
    return [os.environ.get(name, "") for name in names]


def _digest(*parts: str) -> str:
    return f"{zlib.crc32(chr(0).join(parts).encode(errors='surrogateescape')):08x}"


def _private_folder(*, make: bool) -> Path | None:
    """Return a folder that no other user may enter."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime) / "huescope" if Path(runtime).is_absolute() else cache_folder("run")
    with contextlib.suppress(OSError):
        if make:
            folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        about = folder.lstat()
        is_closed = stat.S_ISDIR(about.st_mode) and not stat.S_IMODE(about.st_mode) & 0o077
        if is_closed and about.st_uid == os.getuid():
            return folder
    return None


class SingleInstance(QObject):
    """Listens for later starts of the program.

    Parameters
    ----------
    parent : QObject
        The owner.
    """

    received = Signal(list, str)
    """Paths and addresses of another start, and the token by which a window may come to front."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self, name: str | None) -> bool:
        """Begin to listen, unless another window does.

        Parameters
        ----------
        name : str or None
            Where, as `server_name` tells.

        Returns
        -------
        bool
            Whether this is the window that other starts reach.
        """
        if name is None:
            return False
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        probe = QLocalSocket()
        probe.connectToServer(name)
        if probe.waitForConnected(_WAIT_MS):
            probe.disconnectFromServer()
            return False
        QLocalServer.removeServer(name)  # of a window that has crashed
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(name):
            return False
        server.newConnection.connect(self._accept)
        self._server = server
        return True

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server = None

    @Slot()
    def _accept(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            _Conversation(socket, self.received)


class _Conversation(QObject):
    """What one other start says: one line, which is answered."""

    def __init__(self, socket: QLocalSocket, received: SignalInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._received = received
        self._said = b""
        socket.readyRead.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._said += bytes(self._socket.readAll().data())
        if len(self._said) > _MOST_BYTES:
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            message = parsed(self._said)
            if message is None:
                self._socket.abort()
                return
            self._socket.write(_TAKEN)
            self._socket.flush()
            self._socket.disconnectFromServer()
            self._received.emit(*message)


def parsed(line: bytes) -> tuple[list[str], str] | None:
    """Read what another start said.

    Parameters
    ----------
    line : bytes
        JSON.

    Returns
    -------
    tuple of list of str and str, or None
        Paths and addresses, and the token of the desktop; None if it is anything else.
    """
    import json

    try:
        message = json.loads(line)
        pictures, token = message["open"], message["token"]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    if not isinstance(pictures, list) or not isinstance(token, str):
        return None
    if not all(isinstance(each, str) for each in pictures):
        return None
    return pictures, token
