"""What a template may use up, and how it is stopped."""

from __future__ import annotations

import time


class Refused(Exception):
    """A template asked for what it may not have; its text is the end of a sentence."""


class Budget:
    """Counts what a template does, and ends it when it is too much.

    Parameters
    ----------
    work : int
        How many characters may be made, and turns of loops be taken, all in all.
    seconds : float
        How long it may run.
    """

    def __init__(self, work: int, seconds: float) -> None:
        self._left = work
        self._end = time.monotonic() + seconds

    def spend(self, work: int) -> None:
        """Take from the budget, before the work is done.

        Raises
        ------
        Refused
            If there is not so much left, or the time is over.
        """
        self._left -= work
        if self._left < 0:
            raise Refused("it does more than any palette needs")
        if time.monotonic() > self._end:
            raise Refused("it takes too long")
