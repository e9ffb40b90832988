"""Loads thumbnails in workers: visible ones first, without those that scrolled away."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.ui.browser.thumbnails.cache import Stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.errors import HuescopeError
    from huescope.ui.browser.thumbnails.cache import Thumbnail, ThumbnailCache
    from huescope.ui.browser.thumbnails.worker import ThumbnailTask
    from huescope.ui.tasks.runner import TaskRunner

LOCAL_WORKERS, REMOTE_WORKERS = 1, 4
"""Local files are limited by decoding, remote ones by waiting; pools keep over four connections."""


class ThumbnailLoader(QObject):
    """Processes a queue of tasks that is replaced whenever other entries become visible.

    Parameters
    ----------
    runner : TaskRunner
        A runner of its own with `REMOTE_WORKERS` threads, so that a folder full of pictures never
        delays the open one.
    thumbnails : ThumbnailCache
        The cache.
    parent : QObject
        The parent.
    """

    made = Signal(str)
    """Key of the entry with a new thumbnail."""

    def __init__(self, runner: TaskRunner, thumbnails: ThumbnailCache, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._thumbnails = thumbnails
        self._workers = LOCAL_WORKERS
        self._is_paused = False
        self._lock = threading.Lock()  # guards the fields below, which workers change too
        self._tasks: deque[ThumbnailTask] = deque()
        self._requested: set[str] = set()
        self._running: dict[str, Job] = {}

    def request(self, tasks: Sequence[ThumbnailTask], *, remote: bool) -> None:
        """Replace the queue by these tasks, in their order.

        Parameters
        ----------
        tasks : sequence of ThumbnailTask
            Those that are done already are left out.
        remote : bool
            Whether they are read over a network.
        """
        self._workers = REMOTE_WORKERS if remote else LOCAL_WORKERS
        missing = [task for task in map(self._task_if_missing, tasks) if task is not None]
        with self._lock:
            self._requested = {task.location for task in missing}
            for location in self._running.keys() - self._requested:
                self._running[location].cancel()
            self._tasks = deque(task for task in missing if not self._is_running(task))
        self._begin()

    def _task_if_missing(self, task: ThumbnailTask) -> ThumbnailTask | None:
        """Return the task that is still to be done; None if the cache has the thumbnail."""
        thumbnail = self._thumbnails.get(task.location)
        stamp = Stamp.of(task.entry)
        if thumbnail is None or thumbnail.stamp != stamp:
            return task
        return (
            None if thumbnail.serves(stamp, task.side_px) or thumbnail.problem else task.refined()
        )

    def _is_running(self, task: ThumbnailTask) -> bool:
        job = self._running.get(task.location)
        return job is not None and not job.cancelled

    def pause(self, paused: bool) -> None:
        """Pause while a picture is being opened, or resume."""
        self._is_paused = paused
        self._begin()

    @property
    def busy(self) -> bool:
        """Whether thumbnails are being made or are queued."""
        return bool(self._tasks) or any(map(self._runner.busy, _channels(REMOTE_WORKERS)))

    def _begin(self) -> None:
        if self._is_paused:
            return
        idle = [each for each in _channels(self._workers) if not self._runner.busy(each)]
        for channel in idle[: len(self._tasks)]:
            self._runner.submit(
                channel, self._work, self._store, self._fail, on_finished=self._begin
            )

    def _store(self, result: tuple[ThumbnailTask, Thumbnail]) -> None:
        task, thumbnail = result
        self._thumbnails.put(task.location, thumbnail)
        if not thumbnail.final:
            with self._lock:
                if task.location in self._requested:
                    self._tasks.append(task.refined())
        self.made.emit(task.entry.key)

    def _fail(self, _error: HuescopeError) -> None:
        """Leave the picture without a thumbnail; the error is logged, and `_begin` continues."""

    # -- in a worker -------------------------------------------------------------------------

    def _work(self, channel_job: Job) -> Iterator[tuple[ThumbnailTask, Thumbnail]]:
        from huescope.ui.browser.thumbnails.worker import make

        while not self._is_paused:
            taken = self._next_task(channel_job)
            if taken is None:
                return
            task, job = taken
            try:
                yield task, make(task, job)
            except Cancelled:
                channel_job.check()  # otherwise only this thumbnail scrolled away
            finally:
                with self._lock:
                    if self._running.get(task.location) is job:
                        del self._running[task.location]

    def _next_task(self, channel_job: Job) -> tuple[ThumbnailTask, Job] | None:
        with self._lock:
            channel_job.check()
            if not self._tasks:
                return None
            task, job = self._tasks.popleft(), Job()
            self._running[task.location] = job
            return task, job

    def stop(self) -> None:
        """Clear the queue, and cancel the running tasks."""
        with self._lock:
            self._tasks.clear()
            self._requested.clear()
            for job in self._running.values():
                job.cancel()


def _channels(count: int) -> list[str]:
    return [f"thumbnail {number}" for number in range(count)]
