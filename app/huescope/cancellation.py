"""Cooperative cancellation and progress of long work.

A job is passed down to every long function. Its owner may cancel it from any thread; the function
calls `check` between steps of at most a few milliseconds, and `report` to show progress.
"""

from __future__ import annotations

import threading
import time
from copy import copy
from typing import TYPE_CHECKING

from huescope.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Gate:
    """Holds up work that nobody waits for, while a person does something. Thread-safe."""

    def __init__(self) -> None:
        self._opens_at_s = 0.0

    def close_for(self, seconds: float) -> None:
        """Hold up all work that comes to the gate, from now on for so long."""
        self._opens_at_s = time.monotonic() + seconds

    def pass_through(self, cancelled: threading.Event) -> None:
        """Return when the gate is open, or the work is cancelled.

        Parameters
        ----------
        cancelled : threading.Event
            Set when the work is cancelled.
        """
        while (left_s := self._opens_at_s - time.monotonic()) > 0:
            if cancelled.wait(left_s):
                return


class Job:
    """A cancellation token that also takes progress. Thread-safe.

    Parameters
    ----------
    on_progress : callable, optional
        Called in the worker's thread as ``on_progress(fraction, stage)``: a float from 0 to 1,
        and a few plain words such as "decoding".
    threads : int
        How many threads the work may use, 1 or more: one where nobody waits for it.
    gate : Gate, optional
        Holds up the work at its checks.
    """

    def __init__(
        self,
        on_progress: Callable[[float, str], None] | None = None,
        threads: int = 2,
        gate: Gate | None = None,
    ) -> None:
        self.threads = threads
        self._gate = gate
        self._cancelled = threading.Event()
        self._committed = threading.Event()
        self._deciding = threading.Lock()
        self._on_progress = on_progress

    def on_one_thread(self) -> Job:
        """Give the same job for one of several pieces of work that run side by side.

        Returns
        -------
        Job
            Cancelled and held up together with this one, and telling the same progress.
        """
        piece = copy(self)
        piece.threads = 1
        return piece

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> bool:
        """Make the work stop at its next check; safe from any thread, any number of times.

        Returns
        -------
        bool
            Whether it stops; False after `commit`.
        """
        with self._deciding:
            if not self._committed.is_set():
                self._cancelled.set()
            return self._cancelled.is_set()

    def commit(self) -> None:
        """Go on to the end in any case: for the last step, which leaves something behind.

        Raises
        ------
        Cancelled
            If `cancel` was called before.
        """
        with self._deciding:
            if self._cancelled.is_set():
                raise Cancelled
            self._committed.set()

    def check(self) -> None:
        """Raise `Cancelled` if the job was cancelled, else return once the gate is open.

        Raises
        ------
        Cancelled
            If `cancel` was called.
        """
        if self._gate is not None:
            self._gate.pass_through(self._cancelled)
        if self._cancelled.is_set():
            raise Cancelled

    def rest(self, seconds: float) -> None:
        """Sleep, but stop at once when the job is cancelled.

        Parameters
        ----------
        seconds : float
            How long.

        Raises
        ------
        Cancelled
            If `cancel` was called before or meanwhile.
        """
        if self._cancelled.wait(seconds):
            raise Cancelled

    def report(self, fraction: float, stage: str) -> None:
        """Report progress, and check for cancellation.

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
