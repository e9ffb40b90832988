"""Slow imports, for a worker after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.ui.judge.window import JudgeWindow


def judge(_job: Job) -> Iterator[type[JudgeWindow]]:
    """Import the Judge window and its formulas."""
    from huescope.ui.judge.window import JudgeWindow

    yield JudgeWindow


def choices(job: Job) -> Iterator[object]:
    """Import the orders and formulas, and with them NumPy."""
    from huescope.analysis import orders
    from huescope.color import difference

    job.check()
    yield orders.registry(), difference.registry()


def tables(_job: Job) -> Iterator[None]:
    """Let OpenCV compute its tables for CIELAB while the first picture is decoded."""
    from huescope.analysis.proposing.maps import prepare_tables

    prepare_tables()
    yield None


def plot(_job: Job) -> Iterator[object]:
    """Import pyqtgraph for the histogram."""
    import pyqtgraph

    yield pyqtgraph


def values(_job: Job) -> Iterator[None]:
    """Import all that the values of a selected colour need."""
    from huescope.palette.facts import values_of
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

    # The first ones import ColorAide and formats, which takes longer than a frame.
    values_of(Palette("", (Swatch((0, 0, 0)),)), 0)
    yield None
