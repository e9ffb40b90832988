"""The analysis pipeline: generators for workers that yield results to show.

Nothing here touches a widget. The window imports this module in a worker, because it pulls in
numpy and OpenCV.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.analysis.arrangement import known_formula, known_order
from huescope.analysis.findings import find, find_again
from huescope.analysis.first_palette import first_look
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.options import DEFAULT, FOR_PEOPLE
from huescope.analysis.sampling import shrink
from huescope.color.working_space import SRGB
from huescope.errors import NothingLeft
from huescope.heap import give_back
from huescope.imaging.animation import timing_of
from huescope.imaging.decode import decode, decode_rough, decode_scaled
from huescope.imaging.limits import HUGE_PIXELS
from huescope.imaging.policy import current
from huescope.project.palette_matching import arranged_in
from huescope.sources.page import page_of
from huescope.texts import marked
from huescope.ui.tasks.painter import Painter, Preview
from huescope.ui.tasks.qimage import from_picture
from huescope.ui.tasks.results import (
    Grouped,
    Opened,
    Ready,
    Reduced,
    Studied,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job
    from huescope.imaging.animation import Timing
    from huescope.imaging.picture import Picture
    from huescope.sources.source import Source
    from huescope.ui.tasks.preparation import Preparation

PREVIEW_PIXELS = 1_700_000
_SKETCH_PIXELS = 30_000  # enough for a first palette, and clustered in 20 ms


def open_picture(
    source: Source,
    options: ClusteringOptions,
    colors: int,
    prepared: Preparation | None,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Opened | Reduced | Studied | Grouped]:
    """Read, decode and analyse a picture, yielding intermediate results.

    Parameters
    ----------
    source : Source
        The picture's source.
    options : ClusteringOptions
        How palettes are found.
    colors : int
        The size of the palette that is shown first.
    prepared : Preparation or None
        What was prefetched of it.
    order_and_formula : tuple of str
        Names of the order and the difference formula to use.
    job : Job
        Cancels the work and receives its progress.

    Yields
    ------
    Opened, Reduced, Studied, Grouped
        The picture and a first palette, of a small copy, before the exact results. For a large JPEG
        both are of a scaled decode, and its other results follow. A picture that is no larger than
        such a copy is analysed only once.
    """
    started = time.perf_counter()
    job.report(0.0, marked("reading"))
    stamp = source.stamp()
    data = None
    if prepared is not None and prepared.is_current(stamp, job):
        ready = prepared.ready
        if ready is not None and _is_kept_in(options.working_space, ready):
            yield from _show_ready(ready, options, colors, order_and_formula, job)
            return
        data = prepared.data
    if data is None:
        data = source.read(job)
    job.report(0.1, marked("decoding"))
    preview = None
    page = page_of(source)
    how = current().rendering.into(options.working_space)
    rough = None if page else decode_rough(data, source.name, PREVIEW_PIXELS, job, how)
    small = rough or (None if page else decode_scaled(data, source.name, PREVIEW_PIXELS, job, how))
    if small is not None:
        preview = Preview(small)
        yield Opened(small, preview, full=None, provisional=True, stamp=stamp)
        sketch = shrink(small, _SKETCH_PIXELS, job)
        yield from _look_first(sketch, options, colors, order_and_formula, job)
        studied = _study(sketch, preview, options, started, job, provisional=True)
        yield first_palette(studied.findings.series.quick(colors, job), colors, order_and_formula)
        yield studied
    job.report(0.3, marked("decoding"))
    picture = decode(data, source.name, job, how, page)
    file_bytes, timing = len(data), None if page else timing_of(data)
    del data
    if picture.width_px * picture.height_px > HUGE_PIXELS:
        give_back()  # what decoding left, before the analysis takes more
    if preview is None or rough is not None:
        preview = Preview(shrink(picture, PREVIEW_PIXELS, job))
    yield _opened(picture, preview, stamp, file_bytes, timing)
    if small is None and picture.width_px * picture.height_px > _SKETCH_PIXELS:
        sketch = shrink(preview.picture, _SKETCH_PIXELS, job)
        yield from _look_first(sketch, options, colors, order_and_formula, job)
    yield from _study_all(picture, preview, options, started, job)


def _opened(
    picture: Picture, preview: Preview, stamp: str, file_bytes: int, timing: Timing | None
) -> Opened:
    return Opened(
        picture,
        preview,
        from_picture(picture),
        provisional=False,
        stamp=stamp,
        file_bytes=file_bytes,
        whole=Painter(picture),
        timing=timing,
    )


def _look_first(
    sketch: Picture,
    options: ClusteringOptions,
    colors: int,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Reduced]:
    """Find a palette of a small copy in milliseconds, where nobody chose any options."""
    if replace(options, working_space=SRGB) in (DEFAULT, FOR_PEOPLE):
        yield first_palette(first_look(sketch, options, colors, job), colors, order_and_formula)


def _is_kept_in(working_space: str, ready: Ready) -> bool:
    """Whether a picture was opened as it is asked for now."""
    return ready.studied.findings.options.working_space == working_space


def _show_ready(
    ready: Ready,
    options: ClusteringOptions,
    colors: int,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Opened | Reduced | Studied | Grouped]:
    yield ready.opened
    if ready.studied.findings.options != options:
        yield from study_again(ready.opened.picture, ready.studied, options, job)
        return
    yield first_palette(ready.studied.findings.series.quick(colors, job), colors, order_and_formula)
    yield ready.studied
    yield ready.grouped


def first_palette(reduction: Reduction, colors: int, order_and_formula: tuple[str, str]) -> Reduced:
    """Arrange the first palette of a picture, without painting a preview."""
    order, formula = order_and_formula
    arranged = arranged_in(known_order(order), reduction.swatches, known_formula(formula))
    return Reduced(colors, reduction, arranged, image=None)


def prepare(preparation: Preparation, colors: int, job: Job) -> Iterator[Ready]:
    """Read, decode and analyse a picture that may be opened next.

    Parameters
    ----------
    preparation : Preparation
        Names the picture, and stores its bytes once they are read.
    colors : int
        The size of the expected palette.
    job : Job
        Cancels the work.

    Yields
    ------
    Ready
        Once, with all results of opening it.

    Raises
    ------
    PictureTooLarge
        If it takes more memory than what nobody may ever look at should.
    """
    data = preparation.read(job)
    how = current().rendering.into(preparation.options.working_space)
    picture = decode(data, preparation.source.name, job, how, most_pixels=HUGE_PIXELS)
    preview = Preview(shrink(picture, PREVIEW_PIXELS, job))
    opened = _opened(picture, preview, preparation.stamp, len(data), timing_of(data))
    started = time.perf_counter()
    studied = _study(picture, preview, preparation.options, started, job, provisional=False)
    preview.paint(studied.findings.series.quick(colors, job).rgb_u8, job)
    (grouped,) = group(studied, job)
    yield Ready(opened, studied, grouped)


def study_again(
    picture: Picture, studied: Studied, options: ClusteringOptions, job: Job
) -> Iterator[Studied]:
    """Analyse an open picture with other options.

    Yields
    ------
    Studied
        Once; the exact results.
    """
    started = time.perf_counter()
    try:
        findings = find_again(studied.findings, picture, job, options)
    except NothingLeft as error:
        options = replace(options, ignore=frozenset(), region=None)
        findings = find_again(studied.findings, picture, job, options)
        warning: str | None = str(error)
    else:
        warning = None
    seconds = time.perf_counter() - started
    yield Studied(findings, studied.preview, provisional=False, seconds=seconds, warning=warning)


def group(studied: Studied, job: Job) -> Iterator[Grouped]:
    """Group the most frequent colours.

    Yields
    ------
    Grouped
        Once.
    """
    kept = studied.findings.kept
    yield Grouped(grouped_colors(kept, job), kept)


def study_first_look(opened: Opened, options: ClusteringOptions, job: Job) -> Iterator[Studied]:
    """Analyse what there is of a picture whose opening was stopped or failed.

    Yields
    ------
    Studied
        Once; provisional.
    """
    started = time.perf_counter()
    sketch = shrink(opened.picture, _SKETCH_PIXELS, job)
    yield _study(sketch, opened.preview, options, started, job, provisional=True)


def _study_all(
    picture: Picture, preview: Preview, options: ClusteringOptions, started: float, job: Job
) -> Iterator[Studied | Grouped]:
    studied = _study(picture, preview, options, started, job, provisional=False)
    give_back()
    yield studied
    yield from group(studied, job)
    studied.findings.series.prepare(job)  # so that no step of the slider waits for it
    give_back()


def _study(
    picture: Picture,
    preview: Preview,
    options: ClusteringOptions,
    started: float,
    job: Job,
    *,
    provisional: bool,
) -> Studied:
    warning = None
    try:
        findings = find(picture, job, options)
    except NothingLeft as error:
        warning = str(error)
        findings = find(picture, job, replace(options, ignore=frozenset(), region=None))
    seconds = time.perf_counter() - started
    return Studied(findings, preview, provisional, seconds, warning)
