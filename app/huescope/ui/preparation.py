"""What is already there of a picture that may be opened next."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.analysis.options import ClusteringOptions
    from huescope.job import Job
    from huescope.sources.source import Source
    from huescope.ui.loading import Grouped, Opened, Studied

_STEP_S = 0.02


class Ready:
    """A picture that was opened and analysed before anybody asked for it. Immutable.

    Attributes
    ----------
    opened, studied, grouped
        What opening it yields.
    """

    __slots__ = ("grouped", "opened", "studied")

    def __init__(self, opened: Opened, studied: Studied, grouped: Grouped) -> None:
        self.opened = opened
        self.studied = studied
        self.grouped = grouped


class Preparation:
    """Where a worker leaves what it has read and found, and where another one picks it up.

    Its parts are set once and one at a time, so that threads may share it.

    Parameters
    ----------
    source : Source
        The picture.
    options : ClusteringOptions
        How its palettes are found.
    """

    def __init__(self, source: Source, options: ClusteringOptions) -> None:
        self.source = source
        self.options = options
        self.ready: Ready | None = None
        self.failed = False
        self._data: bytes | None = None
        self._reader: Job | None = None
        self._not_reading = threading.Event()
        self._not_reading.set()

    def read(self, job: Job) -> bytes:
        """Read the picture for a preparing worker, or give what an earlier one has read.

        Raises
        ------
        ReadError, Cancelled
            As the source's own `read` does.
        """
        if self._data is None:
            self._reader = job
            self._not_reading.clear()
            try:
                self._data = self.source.read(job)
            finally:
                self._not_reading.set()
        return self._data

    def finish(self, ready: Ready) -> None:
        """Keep what was found; the bytes are not needed any more."""
        self.ready = ready
        self._data = None

    def take(self, job: Job) -> bytes | None:
        """Wait for a reading that is under way.

        Parameters
        ----------
        job : Job
            Of the one who waits. If it is cancelled, so is the reading.

        Returns
        -------
        bytes or None
            None where nothing was read: the source can tell why.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        while not self._not_reading.wait(_STEP_S):
            if job.cancelled and self._reader is not None:
                self._reader.cancel()
            job.report(0.0, "reading")
        return self._data
