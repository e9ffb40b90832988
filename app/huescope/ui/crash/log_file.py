"""The log file: in the platform's folder for logs, with rotation, and without secrets.

It is opened by the first record, so that a start without one pays nothing for it.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading

from huescope import __version__
from huescope.ui.crash import log_folder

_NAME = "huescope.log"
_MOST_BYTES = 512 * 2**10
_OLD_FILES = 3
_FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


class RedactingFormatter(logging.Formatter):
    """Formats records with their tracebacks, and redacts the result."""

    def __init__(self) -> None:
        super().__init__(_FORMAT)

    def format(self, record: logging.LogRecord) -> str:
        """Format a record."""
        from huescope.ui.crash.redaction import redacted

        return redacted(super().format(record))


class LogFile(logging.Handler):
    """Opens the log file at the first record; where that is not possible, records are dropped."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._file: logging.Handler | None = None
        self._opened = False
        self._opening = threading.RLock()

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        file = self._open()
        if file is not None:
            file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler | None:
        with self._opening:
            if not self._opened:
                self._opened = True
                with contextlib.suppress(OSError):  # a full or read-only disk must not end the work
                    self._file = _opened()
            return self._file


def _opened() -> logging.Handler:
    import platform
    from logging.handlers import RotatingFileHandler

    from PySide6.QtCore import qVersion

    file = RotatingFileHandler(
        log_folder.made() / _NAME,
        maxBytes=_MOST_BYTES,
        backupCount=_OLD_FILES,
        encoding="utf-8",
        errors="backslashreplace",
    )
    file.setFormatter(RedactingFormatter())
    about = f"Huescope {__version__}, Qt {qVersion()}, Python {platform.python_version()}"
    text = f"{about}, {sys.platform} {platform.release()}"
    file.handle(logging.LogRecord("huescope", logging.INFO, "", 0, text, None, None))
    return file


def install() -> LogFile:
    """Send all warnings and errors of this process to the log file, and nothing to a terminal."""
    logging.raiseExceptions = False  # a record that cannot be written is dropped, not printed
    handler = LogFile()
    logging.getLogger().addHandler(handler)
    return handler
