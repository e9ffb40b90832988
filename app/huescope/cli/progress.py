"""A line of progress on a terminal, which disappears; nothing where there is no terminal."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

_CLEAR_LINE = "\r\x1b[K"
_SHORTEST_S = 0.1


class StatusLine:
    """A line that is written again and again.

    Parameters
    ----------
    stream : file or None
        Standard error.
    """

    def __init__(self, stream: TextIO | None) -> None:
        shown = stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
        self._stream = stream if shown else None
        self._shown_s = 0.0

    def show(self, text: str) -> None:
        """Write the line, at most ten times a second."""
        if self._stream is not None and time.monotonic() - self._shown_s >= _SHORTEST_S:
            self._shown_s = time.monotonic()
            self._write(_CLEAR_LINE + text)

    def clear(self) -> None:
        """Remove the line, so that other output can be written."""
        self._shown_s = 0.0
        self._write(_CLEAR_LINE)

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()
