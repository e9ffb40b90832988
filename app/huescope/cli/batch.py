"""Work on many pictures at the same time, with results in order and progress on a terminal."""

from __future__ import annotations

import os
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from huescope.cli.source_access import with_secrets
from huescope.errors import HuescopeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from concurrent.futures import Future
    from typing import TextIO

    from huescope.cli.arguments.source_options import Values

_Result = TypeVar("_Result")

MOST_WORKERS = 4
"""The most pictures that are worked on at the same time; each may need a gigabyte."""

_CLEAR_LINE = "\r\x1b[K"


def results(
    texts: Sequence[str],
    work: Callable[[str, Mapping[str, str]], _Result],
    values: Values,
) -> Iterator[_Result | HuescopeError]:
    """Work on each picture, several at the same time.

    Threads are used: in alternation on two busy cores they took a tenth longer than processes that
    ran already, and a process takes longer to start than a small picture takes.

    Parameters
    ----------
    texts : sequence of str
        The pictures, as typed.
    work : callable
        Called as ``work(text, values)``, in any thread.
    values : tuple of tuple of str
        The values from the command line; secrets are asked for in this thread.

    Yields
    ------
    object or HuescopeError
        What `work` returned, or the error that it raised, in the order of `texts`.
    """
    if len(texts) == 1:
        yield _outcome(partial(work, texts[0]), values)
        return
    workers = max(1, min(len(texts), _available_cores(), MOST_WORKERS))
    progress = Progress(len(texts), sys.stderr)
    pool = ThreadPoolExecutor(workers)
    waiting: deque[tuple[str, Future[_Result]]] = deque()

    def submit(text: str) -> None:
        waiting.append((text, pool.submit(work, text, dict(values))))

    try:
        left = iter(texts)
        for text in islice(left, 2 * workers):  # results in waiting take memory
            submit(text)
        for done in range(len(texts)):
            progress.show(done)
            text, future = waiting.popleft()
            outcome = _outcome(_first_from(future, partial(work, text)), values)
            progress.clear()
            yield outcome
            for following in islice(left, 1):
                submit(following)
    finally:
        progress.clear()
        pool.shutdown(cancel_futures=True)


class Progress:
    """A line that counts the pictures, and disappears; nothing where there is no terminal.

    Parameters
    ----------
    total : int
        Number of pictures.
    stream : file or None
        Standard error.
    """

    def __init__(self, total: int, stream: TextIO | None) -> None:
        self._total = total
        shown = stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
        self._stream = stream if shown else None

    def show(self, done: int) -> None:
        """Write how many pictures are done."""
        self._write(f"{_CLEAR_LINE}{done} of {self._total} pictures…")

    def clear(self) -> None:
        """Remove the line, so that other output can be written."""
        self._write(_CLEAR_LINE)

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()


def _outcome(
    attempt: Callable[[Mapping[str, str]], _Result], values: Values
) -> _Result | HuescopeError:
    try:
        return with_secrets(attempt, values)
    except HuescopeError as error:
        return error


def _first_from(
    future: Future[_Result], again: Callable[[Mapping[str, str]], _Result]
) -> Callable[[Mapping[str, str]], _Result]:
    """Take the first attempt from a thread; others, with a secret, run here."""
    first = [future]
    return lambda values: first.pop().result() if first else again(values)


def _available_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
