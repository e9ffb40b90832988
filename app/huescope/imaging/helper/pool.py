"""The helpers of this process: started on first need, kept warm, one picture each at a time."""

from __future__ import annotations

import atexit
import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from huescope.imaging.helper.process import Helper, not_started
from huescope.imaging.policy import current

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.imaging.kind import Kind
    from huescope.imaging.picture import Picture
    from huescope.imaging.policy import Policy
    from huescope.imaging.request import Request

_KEPT = 2
"""How many wait for work: one for the picture, one for thumbnails."""

_MOST = (os.cpu_count() or 1) + 1
"""How many work at once; more would only take memory."""

_STEP_S = 0.02

_places = threading.BoundedSemaphore(_MOST)
_lock = threading.Lock()
_idle: list[Helper] = []


def run(data: bytes, kind: Kind, request: Request, job: Job) -> Picture | None:
    """Decode a picture; as `huescope.imaging.helper.run`."""
    while not _places.acquire(timeout=_STEP_S):
        job.check()
    try:
        with _helper(request.name) as helper:
            return helper.run(data, kind, request, job)
    finally:
        _places.release()


@contextmanager
def _helper(name: str) -> Iterator[Helper]:
    helper = _idle_one(current())
    if helper is None:
        try:
            helper = Helper(current())
        except OSError as error:
            raise not_started(name) from error
    try:
        yield helper
    finally:
        _give_back(helper)


def _idle_one(policy: Policy) -> Helper | None:
    """Take a helper that waits for work; those of an earlier policy are ended."""
    while True:
        with _lock:
            helper = _idle.pop() if _idle else None
        if helper is None or (helper.is_alive and helper.policy == policy):
            return helper
        helper.kill()


def _give_back(helper: Helper) -> None:
    with _lock:
        is_kept = helper.is_alive and len(_idle) < _KEPT
        if is_kept:
            _idle.append(helper)
    if not is_kept:
        helper.kill()


def give_back() -> None:
    """Give the memory back that the helpers used that wait for work."""
    with _lock:
        for helper in _idle:
            helper.give_back()


def close() -> None:
    """End all helpers that wait for work."""
    while True:
        with _lock:
            helper = _idle.pop() if _idle else None
        if helper is None:
            return
        helper.kill()


def _forget() -> None:
    """Leave the helpers to the process that a fork copied them from."""
    global _lock, _places  # another thread may have held them
    _lock, _places = threading.Lock(), threading.BoundedSemaphore(_MOST)
    _idle.clear()


atexit.register(close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
