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
    which wakes Qt up.

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
        if sys.platform == "win32":
            return
        import socket

        self._reading, self._writing = socket.socketpair()
        for each in (self._reading, self._writing):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._run_handlers)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            signal.signal(getattr(signal, name), self._end)

    @Slot()
    def _run_handlers(self) -> None:
        """Take the byte; Python has run the handler before this was called."""
        self._reading.recv(1)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        self._before()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
