"""Thumbnails made in workers: those in sight first, and what scrolled away is dropped."""

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
    from huescope.ui.browser.thumbnails.cache import Look, LookCache
    from huescope.ui.browser.thumbnails.worker import Wish
    from huescope.ui.tasks.runner import TaskRunner

LOCAL_WORKERS, REMOTE_WORKERS = 1, 4
"""Decoding is what takes time here, and waiting there; a pool keeps more than four connections."""


class ThumbnailLoader(QObject):
    """Works off a list of wishes that is replaced whenever something else is in sight.

    Parameters
    ----------
    runner : TaskRunner
        A runner of its own with `REMOTE_WORKERS` threads, so that a folder full of pictures never
        holds up the open one.
    looks : LookCache
        Where thumbnails are kept.
    parent : QObject
        The owner.
    """

    made = Signal(str)
    """Key of the entry that looks different now."""

    def __init__(self, runner: TaskRunner, looks: LookCache, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._looks = looks
        self._workers = LOCAL_WORKERS
        self._held = False
        self._lock = threading.Lock()  # of what stands below, which workers change too
        self._wishes: deque[Wish] = deque()
        self._wanted: set[str] = set()
        self._under_way: dict[str, Job] = {}

    def want(self, wishes: Sequence[Wish], *, remote: bool) -> None:
        """Ask for these thumbnails, the first of them first, and for no others any more.

        Parameters
        ----------
        wishes : sequence of Wish
            Those that are made already are left out.
        remote : bool
            Whether they come through a network.
        """
        self._workers = REMOTE_WORKERS if remote else LOCAL_WORKERS
        missing = [wish for wish in map(self._still_missing, wishes) if wish is not None]
        with self._lock:
            self._wanted = {wish.location for wish in missing}
            for location in self._under_way.keys() - self._wanted:
                self._under_way[location].cancel()
            self._wishes = deque(wish for wish in missing if not self._is_under_way(wish))
        self._begin()

    def _still_missing(self, wish: Wish) -> Wish | None:
        """Give what is still to be made; None where nothing is."""
        look = self._looks.get(wish.location)
        stamp = Stamp.of(wish.entry)
        if look is None or look.stamp != stamp:
            return wish
        return None if look.serves(stamp, wish.side_px) or look.problem else wish.again()

    def _is_under_way(self, wish: Wish) -> bool:
        job = self._under_way.get(wish.location)
        return job is not None and not job.cancelled

    def hold(self, held: bool) -> None:
        """Leave the processor to the picture that is being opened, or go on."""
        self._held = held
        self._begin()

    @property
    def busy(self) -> bool:
        """Whether thumbnails are being made, or wait for it."""
        return bool(self._wishes) or any(map(self._runner.busy, _channels(REMOTE_WORKERS)))

    def _begin(self) -> None:
        if self._held:
            return
        idle = [each for each in _channels(self._workers) if not self._runner.busy(each)]
        for channel in idle[: len(self._wishes)]:
            self._runner.submit(
                channel, self._work_off, self._keep, self._fail, on_finished=self._begin
            )

    def _keep(self, result: tuple[Wish, Look]) -> None:
        wish, look = result
        self._looks.put(wish.location, look)
        if not look.final:
            with self._lock:
                if wish.location in self._wanted:
                    self._wishes.append(wish.again())
        self.made.emit(wish.entry.key)

    def _fail(self, _error: HuescopeError) -> None:
        """Leave the picture without a thumbnail; the log has it, and `_begin` goes on."""

    # -- in a worker -------------------------------------------------------------------------

    def _work_off(self, channel_job: Job) -> Iterator[tuple[Wish, Look]]:
        from huescope.ui.browser.thumbnails.worker import make

        while not self._held:
            taken = self._take(channel_job)
            if taken is None:
                return
            wish, job = taken
            try:
                yield wish, make(wish, job)
            except Cancelled:
                channel_job.check()  # else it only scrolled away
            finally:
                with self._lock:
                    if self._under_way.get(wish.location) is job:
                        del self._under_way[wish.location]

    def _take(self, channel_job: Job) -> tuple[Wish, Job] | None:
        with self._lock:
            channel_job.check()
            if not self._wishes:
                return None
            wish, job = self._wishes.popleft(), Job()
            self._under_way[wish.location] = job
            return wish, job

    def stop(self) -> None:
        """Give up every wish, and what is under way."""
        with self._lock:
            self._wishes.clear()
            self._wanted.clear()
            for job in self._under_way.values():
                job.cancel()


def _channels(count: int) -> list[str]:
    return [f"thumbnail {number}" for number in range(count)]
