"""Work on many pictures at the same time, with results in the order of the pictures."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from huescope.errors import Cancelled, SecretNeeded, SubjectError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from concurrent.futures import Future

    from huescope.cancellation import Job

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_INTERRUPTED_S = 0.2  # how often waiting for a thread looks for Ctrl+C, which Windows needs
_WAITING_EACH = 4
_FOR_NETWORK = 4


def available_cores() -> int:
    """Count the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def threads_for(*, is_remote: bool) -> int:
    """Choose how many pictures to work on: some of those from a network only wait for it."""
    return available_cores() * (_FOR_NETWORK if is_remote else 1)


def each_of(
    items: Iterable[_Item], work: Callable[[_Item], _Result], threads: int, job: Job
) -> Generator[tuple[_Item, _Result | SubjectError]]:
    """Work on each item, several at the same time.

    Parameters
    ----------
    items : iterable
        Taken a few at a time, in this thread.
    work : callable
        Called as ``work(item)``, in any thread; shall check `job`.
    threads : int
        How many work at the same time, at least 1.
    job : Job
        Cancelled if the caller stops early, so that no thread goes on.

    Yields
    ------
    item : object
        In the order of `items`.
    outcome : object or SubjectError
        What `work` returned, or what it raised about this item.

    Raises
    ------
    Cancelled, SecretNeeded
        If `work` raised it.
    """
    pool = ThreadPoolExecutor(threads)
    waiting: deque[tuple[_Item, Future[_Result]]] = deque()
    left = iter(items)
    is_done = False
    try:
        while True:
            for item in islice(left, threads * _WAITING_EACH - len(waiting)):
                waiting.append((item, pool.submit(work, item)))
            if not waiting:
                break
            item, future = waiting.popleft()
            outcome: _Result | SubjectError = _outcome(future)
            yield item, outcome
        is_done = True
    finally:
        if not is_done:
            job.cancel()
        pool.shutdown(cancel_futures=True)


def _outcome(future: Future[_Result]) -> _Result | SubjectError:
    try:
        while not wait([future], _INTERRUPTED_S).done:
            pass
        return future.result()
    except (Cancelled, SecretNeeded):
        raise
    except SubjectError as error:
        return error
