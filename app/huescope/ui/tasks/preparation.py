"""Prefetched data of a picture that may be opened next."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.analysis.options import ClusteringOptions
    from huescope.cancellation import Job
    from huescope.sources.source import Source
    from huescope.ui.tasks.results import Ready

_STEP_S = 0.02


class Preparation:
    """Passes prefetched data from one worker to another.

    Each attribute is set atomically, so that threads may share it.

    Parameters
    ----------
    source : Source
        The picture.
    options : ClusteringOptions
        Options of its analysis.
    """

    def __init__(self, source: Source, options: ClusteringOptions) -> None:
        self.source = source
        self.options = options
        self.failed = False
        self.ready: Ready | None = None
        self.data: bytes | None = None
        self.stamp = ""
        self._reader: Job | None = None
        self._not_reading = threading.Event()
        self._not_reading.set()

    def read(self, job: Job) -> bytes:
        """Read the picture for a prefetching worker, or return what an earlier one has read.

        Raises
        ------
        ReadError, Cancelled
            As by the source's `read`.
        """
        stamp = self.source.stamp()
        if self.data is None or stamp != self.stamp:
            self.stamp, self._reader = stamp, job
            self._not_reading.clear()
            try:
                self.data = self.source.read(job)
            finally:
                self._not_reading.set()
        return self.data

    def finish(self, ready: Ready) -> None:
        """Store the results, and drop the bytes."""
        self.stamp = ready.opened.stamp
        self.ready = ready
        self.data = None

    def is_current(self, stamp: str, job: Job) -> bool:
        """Wait for a running read, and return whether the prefetched data is up to date.

        Parameters
        ----------
        stamp : str
            The current stamp of the source.
        job : Job
            Job of the waiting worker. If it is cancelled, so is the read.

        Returns
        -------
        bool
            Whether the picture is unchanged; even so, `ready` and `data` may be None.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        while not self._not_reading.wait(_STEP_S):
            if job.cancelled and self._reader is not None:
                self._reader.cancel()
            job.report(0.0, marked("reading"))
        return stamp == self.stamp
