"""The mark of a running process: what is left of it at the next start tells of a crash.

A process keeps a file with a lock beside it. Python's faulthandler writes into the file where each
thread was when a fault of native code ended the process. A clean end removes both.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import threading
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QLockFile

from huescope.dataclass import dataclass
from huescope.ui.crash import log_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from huescope.cancellation import Job

log = logging.getLogger(__name__)

_PATTERN = "running-*.txt"
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that ended unexpectedly.

    Attributes
    ----------
    began_s : float
        When it began or crashed, in seconds since 1970 UTC.
    details : str
        Where its threads were, if native code was at fault; else empty.
    """

    began_s: float
    details: str


class RunMark:
    """The mark of this process. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._file: TextIO | None = None
        self._path: Path | None = None
        self._held: QLockFile | None = None
        self._is_over = False

    def begin(self, job: Job) -> Iterator[list[Ended]]:
        """Set the mark, switch the faulthandler on, and find what crashes left, in a worker.

        Yields
        ------
        list of Ended
            The newest last; their marks are removed, and their details are in the log. Empty if
            the folder of logs cannot be used.
        """
        found: list[Ended] = []
        with contextlib.suppress(OSError):
            folder = log_folder.made()
            found = sorted(_crashed(folder), key=lambda each: each.began_s)
            self._set(folder)
        for each in found:
            log.error("An earlier run ended unexpectedly.\n%s", each.details)
        job.check()
        yield found

    def _set(self, folder: Path) -> None:
        with self._lock:
            if self._is_over or self._file is not None:
                return
            self._path = folder / f"running-{os.urandom(8).hex()}.txt"
            self._held = _lock_of(self._path)
            self._held.tryLock(0)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
            self._file = os.fdopen(descriptor, "w", encoding="utf-8")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Take the mark away: the process ends as it should."""
        with self._lock:
            self._is_over = True
            if self._file is None or self._path is None or self._held is None:
                return
            faulthandler.disable()
            with contextlib.suppress(OSError):
                self._file.close()
                self._path.unlink(missing_ok=True)
            self._held.unlock()
            self._file = None


def _crashed(folder: Path) -> Iterator[Ended]:
    """Take away the marks of processes that are gone."""
    for path in folder.glob(_PATTERN):
        lock = _lock_of(path)
        if not lock.tryLock(0):
            continue  # it is still running
        with contextlib.suppress(OSError):  # another process was faster
            began_s = path.stat().st_mtime
            details = path.read_text(encoding="utf-8", errors="replace")
            path.unlink()
            yield Ended(began_s, details)
        lock.unlock()


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # never stale: a window may stay open for weeks
    return lock
