"""Work on many pictures at the same time, with results in order and progress on a terminal."""

from __future__ import annotations

import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from huescope.cli.progress import StatusLine
from huescope.cli.source_access import with_secrets
from huescope.collection.workers import available_cores
from huescope.errors import HuescopeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from concurrent.futures import Future

    from huescope.cli.arguments.source_options import Values

_Result = TypeVar("_Result")

MOST_WORKERS = 4
"""The most pictures that are worked on at the same time; each may need a gigabyte."""


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
    workers = max(1, min(len(texts), available_cores(), MOST_WORKERS))
    progress = StatusLine(sys.stderr)
    pool = ThreadPoolExecutor(workers)
    waiting: deque[tuple[str, Future[_Result]]] = deque()

    def submit(text: str) -> None:
        waiting.append((text, pool.submit(work, text, dict(values))))

    try:
        left = iter(texts)
        for text in islice(left, 2 * workers):  # results in waiting take memory
            submit(text)
        for done in range(len(texts)):
            progress.show(f"{done} of {len(texts)} pictures…")
            text, future = waiting.popleft()
            outcome = _outcome(_first_from(future, partial(work, text)), values)
            progress.clear()
            yield outcome
            for following in islice(left, 1):
                submit(following)
    finally:
        progress.clear()
        pool.shutdown(cancel_futures=True)


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
