"""A colour from anywhere on the screen, by the desktop portal of Linux.

Source: XDG Desktop Portal, org.freedesktop.portal.Screenshot, `PickColor` (since version 2). Other
systems offer nothing that a program may rely on through Qt.
"""

from __future__ import annotations

import os
import sys
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from huescope.texts import marked
from huescope.ui.language.translation import translated

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SCREENSHOT, _REQUEST = "org.freedesktop.portal.Screenshot", "org.freedesktop.portal.Request"
# Qt would ask who the portal is, and lose an answer that comes before that one. The path has a
# random number in it that no other program knows.
_ANY = ""
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PICKS_SINCE = 2
_ANSWER = SLOT("_answer(uint,QVariantMap)")
_PICKED, _CANCELLED = 0, 1  # of a response; all else is a failure
_FAILED = marked("The desktop could not pick a colour from the screen.")


class ScreenColor(QObject):
    """Asks the desktop to let the person pick a colour from the screen.

    Everything is asynchronous: the desktop takes as long as the person does.
    """

    found = Signal()
    """The desktop offers it; after `look_for`."""
    picked = Signal(object)
    """The colour: red, green and blue, 0 to 255, as the screen shows it."""
    failed = Signal(str)
    """A sentence for the person. Nothing is said where the person cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._calls: list[QDBusPendingCallWatcher] = []
        self._awaited = ""
        self._asked: QDBusPendingCallWatcher | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether the person is being asked."""
        return bool(self._awaited)

    def look_for(self) -> None:
        """Find out whether the desktop offers it, without starting what is not there."""
        if not _may_have_bus():
            return
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # its library of the system is not installed
            return
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            self._bus = bus
            self._call(_PROPERTIES, "Get", [_SCREENSHOT, "version"], self._take_version)

    @Slot()
    def pick(self) -> None:
        """Let the person pick; `picked` or `failed` follows, or nothing.

        What the desktop was asked before and has not answered is taken back: it may have stopped.
        """
        if self._bus is None:
            return
        if self.is_waiting:
            self._call(_REQUEST, "Close", [], self._taken, self._awaited)
        token = f"huescope_{uuid.uuid4().hex}"
        sender = self._bus.baseService().removeprefix(":").replace(".", "_")
        # The answer may come before that of the call, so it is listened for first.
        self._listen(f"{_PATH}/request/{sender}/{token}")
        self._asked = self._call(
            _SCREENSHOT, "PickColor", ["", {"handle_token": token}], self._take_handle
        )

    def _call(
        self, interface: str, method: str, arguments: list[object], then: object, path: str = _PATH
    ) -> QDBusPendingCallWatcher | None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if self._bus is None:
            return None
        message = QDBusMessage.createMethodCall(_SERVICE, path, interface, method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        watcher.finished.connect(then)
        self._calls.append(watcher)
        return watcher

    def _taken(self, watcher: QDBusPendingCallWatcher) -> QDBusMessage | None:
        """Take the answer of a call; None where that failed."""
        self._calls.remove(watcher)
        watcher.deleteLater()
        return None if watcher.isError() else watcher.reply()

    def _take_version(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = self._taken(watcher)
        version = _plain(reply.arguments()[0]) if reply is not None else 0
        if isinstance(version, int) and version >= _PICKS_SINCE:
            self.found.emit()

    def _take_handle(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = self._taken(watcher)
        if watcher is not self._asked:
            return  # asked again meanwhile
        if reply is None:
            self._ignore()
            self.failed.emit(translated(_FAILED))
            return
        path = reply.arguments()[0].path()
        if self._awaited and path != self._awaited:  # as desktops before version 0.9 name it
            self._listen(path)

    def _listen(self, path: str) -> None:
        self._ignore()
        if self._bus is not None:
            self._awaited = path
            # Unlike what its stubs say, it takes text and no bytes.
            self._bus.connect(_ANY, path, _REQUEST, "Response", self, _ANSWER)  # type: ignore[call-overload]

    def _ignore(self) -> None:
        if self._awaited and self._bus is not None:
            self._bus.disconnect(  # type: ignore[call-overload]
                _ANY, self._awaited, _REQUEST, "Response", self, _ANSWER
            )
        self._awaited = ""

    @Slot("uint", "QVariantMap")
    def _answer(self, response: int, results: dict[str, object]) -> None:
        self._ignore()
        if response == _PICKED:
            rgb = _color_of(results.get("color"))
            if rgb is not None:
                self.picked.emit(rgb)
                return
        if response != _CANCELLED:
            self.failed.emit(translated(_FAILED))


def _may_have_bus() -> bool:
    """Tell whether there is a session bus, which Qt would otherwise try to start."""
    if not sys.platform.startswith("linux"):
        return False
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and Path(runtime, "bus").exists()


def _plain(value: object) -> object:
    """Take a value out of the variants that QtDBus wraps it in."""
    from PySide6.QtDBus import QDBusVariant

    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value


def _color_of(value: object) -> tuple[int, int, int] | None:
    """Read a structure of three numbers from 0 to 1."""
    from PySide6.QtDBus import QDBusArgument

    value = _plain(value)
    if not isinstance(value, QDBusArgument):
        return None
    # PySide has `beginStructure` for writing only; this one, too, goes inside of anything.
    value.beginArray()
    channels = []
    while not value.atEnd():
        channels.append(value.asVariant())
    try:
        red, green, blue = (round(255 * min(max(float(each), 0.0), 1.0)) for each in channels)
    except (TypeError, ValueError):
        return None
    return red, green, blue
