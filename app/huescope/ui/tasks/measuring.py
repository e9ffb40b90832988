"""Measurements of a picture and its palettes that are made while the window rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.error_curve import measure_curve
from huescope.analysis.options import MAX_COLORS
from huescope.imaging import writing
from huescope.imaging.limits import HUGE_PIXELS
from huescope.ui.tasks.reduced_files import painted
from huescope.ui.tasks.results import FileSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.enough import CurvePoint
    from huescope.cancellation import Job
    from huescope.ui.tasks.results import Opened, Reduced, Studied

_REST_S = 0.2
# A file of the full picture is encoded when the palette has rested longer.
_LONG_REST_S = 0.5
# Between batches of a curve, the GIL is free for the window.
_BREATH_S = 0.005


def measure_errors(
    studied: Studied, known: tuple[CurvePoint, ...], job: Job
) -> Iterator[tuple[CurvePoint, ...]]:
    """Measure the error of the palettes of every size, after a rest.

    Yields
    ------
    tuple of CurvePoint
        Ever more of them; see `huescope.analysis.error_curve.measure_curve`.
    """
    job.rest(_REST_S)
    for points in measure_curve(studied.findings.series, job, known):
        yield points
        job.rest(_BREATH_S)


def measure_file(
    opened: Opened, studied: Studied, reduced: Reduced, job: Job
) -> Iterator[FileSize]:
    """Write the picture at full size in the colours of its palette, and count the bytes.

    Yields
    ------
    FileSize
        Once; without a number for a huge picture, which would take its memory two thirds again for
        what nobody may ask, and for a palette of too many colours.
    """
    job.rest(_LONG_REST_S)
    is_huge = opened.picture.width_px * opened.picture.height_px > HUGE_PIXELS
    if is_huge or len(studied.findings.paints(reduced.reduction)) > MAX_COLORS:  # with ignored ones
        yield FileSize(reduced)
        return
    written = writing.plain_png(painted(opened, studied, reduced, (), job), job)
    yield FileSize(reduced, len(written.data), written.kind)
