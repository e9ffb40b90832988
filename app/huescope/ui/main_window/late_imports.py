"""Imports that take a while, as jobs for a worker: the window is painted before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.ui.judge.window import JudgeWindow


def judge(_job: Job) -> Iterator[type[JudgeWindow]]:
    """Import the window that judges, with all that it measures by: that takes a while."""
    from huescope.ui.judge.window import JudgeWindow

    yield JudgeWindow


def choices(job: Job) -> Iterator[object]:
    """Import the orders and the formulas, which bring NumPy along."""
    from huescope.analysis import orders
    from huescope.color import difference

    job.check()
    yield orders.registry(), difference.registry()


def plot(_job: Job) -> Iterator[object]:
    """Import the library that draws the histogram."""
    import pyqtgraph

    yield pyqtgraph
