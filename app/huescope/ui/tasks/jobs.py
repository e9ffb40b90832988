"""Work for a worker, named before the engine that does it is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.cancellation import Job


def later(name: str, *arguments: object) -> Callable[[Job], Iterator[Any]]:
    """Name a function of `huescope.ui.tasks.pipeline` for `TaskRunner.submit`.

    That module pulls in numpy and OpenCV. A worker imports it, so that the window is painted first
    and never waits for it.

    Parameters
    ----------
    name : str
        The function's name.
    *arguments : object
        What it is called with, before the job.

    Returns
    -------
    callable
        Takes the job and yields the function's results.
    """

    def run(job: Job) -> Iterator[Any]:
        from huescope.ui.tasks import pipeline

        results: Iterator[Any] = getattr(pipeline, name)(*arguments, job)
        return results

    return run
