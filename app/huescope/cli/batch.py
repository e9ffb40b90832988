"""Work on many pictures at the same time, with results in order and progress on a terminal."""

from __future__ import annotations

import sys
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import closing, suppress
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from huescope.analysis.compiled import loading
from huescope.cancellation import Job
from huescope.cli.progress import StatusLine
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.terminal import error_line, write_error, write_output
from huescope.collection.workers import available_cores
from huescope.errors import (
    Cancelled,
    HuescopeError,
    OptionError,
    PaletteError,
    PictureError,
    ReadError,
    RemoteError,
    SubjectError,
)
from huescope.heap import keep_freed
from huescope.imaging.policy import machine_memory_bytes
from huescope.plurals import counted
from huescope.sources.resolve import display_name

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
    from concurrent.futures import Future

    from huescope.cli.arguments.source_options import Values

_Result = TypeVar("_Result")

_MEMORY_EACH_BYTES = 10**9
_WORTH_LOADING = 100  # pictures; with fewer, loading the compiled loops takes what they save
_INTERRUPTED_S = 0.2  # how often waiting for a thread looks for Ctrl+C, which Windows needs


def results(
    texts: Sequence[str],
    work: Callable[[str, Mapping[str, str], Job], _Result],
    values: Values,
) -> Generator[_Result | HuescopeError]:
    """Work on each picture, several at the same time.

    Threads are used: in alternation on two busy cores they took a tenth longer than processes that
    ran already, and a process takes longer to start than a small picture takes. Within a picture
    there is one thread then, as two that wait for each other only take longer.

    Parameters
    ----------
    texts : sequence of str
        The pictures, as typed.
    work : callable
        Called as ``work(text, values, job)``, in any thread.
    values : tuple of tuple of str
        The values from the command line; secrets are asked for in this thread.

    Yields
    ------
    object or HuescopeError
        What `work` returned, or the error that it raised, in the order of `texts`. Errors of
        reading name the picture as it was typed: two folders may have pictures of one name.

    Raises
    ------
    KeyboardInterrupt
        After Ctrl+C, with a sentence that says how many are done. All work is cancelled.
    """
    if len(texts) == 1:
        yield _outcome(texts[0], _attempt(work, texts[0], Job()), values)
        return
    done = 0
    try:
        with closing(_in_threads(texts, work, values)) as outcomes:
            for outcome in outcomes:
                yield outcome
                done += 1
    except KeyboardInterrupt:
        raise KeyboardInterrupt(
            f"Stopped: {done} of {counted(len(texts), 'picture')} done."
        ) from None


def _load_compiled_loops(job: Job) -> None:
    """Load them beside the first pictures, if numba is installed."""
    with suppress(Cancelled):
        loading.load(job)


def workers_for(pictures: int) -> int:
    """Tell how many pictures to work on at the same time: one a core, as far as memory allows."""
    fitting = machine_memory_bytes() // _MEMORY_EACH_BYTES
    return max(1, min(pictures, available_cores(), fitting))


def any_fails(outcomes: Iterable[str | HuescopeError]) -> bool:
    """Print each outcome as it comes, errors to standard error; tell whether there was one."""
    failed = False
    for outcome in outcomes:
        if isinstance(outcome, HuescopeError):
            write_error(error_line(outcome))
            failed = True
        else:
            write_output(outcome)
    return failed


def _in_threads(
    texts: Sequence[str],
    work: Callable[[str, Mapping[str, str], Job], _Result],
    values: Values,
) -> Generator[_Result | HuescopeError]:
    workers = workers_for(len(texts))
    job = Job(threads=1 if workers > 1 else 2)
    progress = StatusLine(sys.stderr)
    keep_freed()
    loader = threading.Thread(target=_load_compiled_loops, args=(job,))
    if len(texts) >= _WORTH_LOADING:
        loader.start()
    pool = ThreadPoolExecutor(workers)
    waiting: deque[tuple[str, Future[_Result]]] = deque()

    def submit(text: str) -> None:
        waiting.append((text, pool.submit(work, text, dict(values), job)))

    try:
        left = iter(texts)
        for text in islice(left, 2 * workers):  # results in waiting take memory
            submit(text)
        for done in range(len(texts)):
            progress.show(f"{done} of {len(texts)} pictures…")
            text, future = waiting.popleft()
            outcome = _outcome(text, _first_from(future, _attempt(work, text, job)), values)
            progress.clear()
            yield outcome
            for following in islice(left, 1):
                submit(following)
    finally:
        progress.clear()
        job.cancel()
        pool.shutdown(cancel_futures=True)
        if loader.is_alive():
            loader.join()


def _attempt(
    work: Callable[[str, Mapping[str, str], Job], _Result], text: str, job: Job
) -> Callable[[Mapping[str, str]], _Result]:
    return lambda values: work(text, values, job)


def _outcome(
    text: str, attempt: Callable[[Mapping[str, str]], _Result], values: Values
) -> _Result | HuescopeError:
    try:
        return with_secrets(attempt, values)
    except (ReadError, PictureError, PaletteError) as error:
        return _about(text, error, values)
    except OptionError as error:  # such as a side that the format cannot hold
        return _about(text, SubjectError(text, str(error).removesuffix(".")), values)
    except HuescopeError as error:
        return error


def _about(text: str, error: SubjectError, values: Values) -> SubjectError:
    """Name the picture in an error as it is named in output."""
    try:
        name = display_name(text, source_typed(text, dict(values)))
    except SubjectError:  # there is no such picture, which the error says
        return error
    if isinstance(error, RemoteError):
        return RemoteError(name, error.reason, error.request_id)
    return SubjectError(name, error.reason)


def _first_from(
    future: Future[_Result], again: Callable[[Mapping[str, str]], _Result]
) -> Callable[[Mapping[str, str]], _Result]:
    """Take the first attempt from a thread; others, with a secret, run here."""
    first = [future]

    def attempt(values: Mapping[str, str]) -> _Result:
        if not first:
            return again(values)
        found = first.pop()
        while not wait_for([found], _INTERRUPTED_S).done:
            pass
        return found.result()

    return attempt
