"""Resource limits of a template: work and time."""

from __future__ import annotations

import time

from huescope.texts import marked


class Refused(Exception):
    """A template used something that is not allowed; the message is the end of a sentence."""


class Budget:
    """Counts the work of a template, and stops it at a limit.

    Parameters
    ----------
    work : int
        Limit of characters produced and loop iterations, together.
    seconds : float
        Limit of the run time.
    """

    def __init__(self, work: int, seconds: float) -> None:
        self._left = work
        self._end = time.monotonic() + seconds

    def spend(self, work: int) -> None:
        """Charge work to the budget, before it is done.

        Raises
        ------
        Refused
            If the budget or the time is exceeded.
        """
        self._left -= work
        if self._left < 0:
            raise Refused(marked("it does more than any palette needs"))
        if time.monotonic() > self._end:
            raise Refused(marked("it takes too long"))
