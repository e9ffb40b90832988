"""A long piece of work as seen from inside: may it go on, and how far is it.

A job is handed down through every long function. The one who started it may cancel it from any
thread; the function asks `check` between steps of at most a few milliseconds, and says `report`
so that a person sees progress.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from huescope.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Job:
    """The thread-safe token of one piece of work.

    Parameters
    ----------
    on_progress : callable, optional
        Called in the worker's thread as ``on_progress(fraction, stage)``: a float from 0 to 1,
        and a few plain words such as "decoding".
    """

    def __init__(self, on_progress: Callable[[float, str], None] | None = None) -> None:
        self._cancelled = threading.Event()
        self._on_progress = on_progress

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked this work to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next check; safe from any thread, any number of times."""
        self._cancelled.set()

    def check(self) -> None:
        """Return at once, or stop the work here.

        Raises
        ------
        Cancelled
            If `cancel` was called.
        """
        if self._cancelled.is_set():
            raise Cancelled

    def rest(self, seconds: float) -> None:
        """Wait, to see whether the work is still wanted.

        Parameters
        ----------
        seconds : float
            How long; ends at once when the work is cancelled.

        Raises
        ------
        Cancelled
            If `cancel` was called before or meanwhile.
        """
        if self._cancelled.wait(seconds):
            raise Cancelled

    def report(self, fraction: float, stage: str) -> None:
        """Say how far the work is, and stop it if it was cancelled.

        Parameters
        ----------
        fraction : float
            From 0 to 1.
        stage : str
            A few plain words for the status line.

        Raises
        ------
        Cancelled
            If `cancel` was called.
        """
        self.check()
        if self._on_progress is not None:
            self._on_progress(fraction, stage)
