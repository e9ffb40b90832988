"""Compiled loops for clustering, loaded when the window has nothing else to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.compiled import loading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "compiled loops"


def load_compiled_loops(runner: TaskRunner) -> None:
    """Have a worker load them, if numba is installed; palettes are found faster from then on.

    Parameters
    ----------
    runner : TaskRunner
        Of the window.
    """
    if loading.is_wanted():
        runner.submit(_CHANNEL, _load, _ignore, _ignore)


def _load(job: Job) -> Iterator[None]:
    loading.load(job)
    yield from ()


def _ignore(_result: HuescopeError | None) -> None:
    """Palettes are the same without."""
