"""Ending by a signal, such as at the end of a session, told apart from a crash."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class Termination(QObject):
    """Does something before a signal ends the process; has no effect on Windows.

    While Qt waits for events, Python runs no handler of a signal. It writes a byte to a socket,
    which wakes Qt up. The handler only notes the signal, since it may run in the middle of a write
    to a file, which what has to be done could not write to then. A second signal ends at once.

    Parameters
    ----------
    before : callable
        Called once; the process ends by the same signal after it.
    parent : QObject
        The owner.
    """

    def __init__(self, before: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._before = before
        self._number: int | None = None
        if sys.platform == "win32":
            return
        import socket

        self._reading, self._writing = socket.socketpair()
        for each in (self._reading, self._writing):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            signal.signal(getattr(signal, name), self._note)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self._number = number
        signal.signal(number, signal.SIG_DFL)

    @Slot()
    def _end(self) -> None:
        """Take the byte, and end by the signal that was noted before."""
        self._reading.recv(1)
        if self._number is None:
            return
        try:
            self._before()
        finally:
            os.kill(os.getpid(), self._number)
