"""The analysis pipeline: generators for workers that yield results to show.

Nothing here touches a widget. The window imports this module in a worker, because it pulls in
numpy and OpenCV.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.arrangement import known_formula, known_order
from huescope.analysis.dithering import USUAL
from huescope.analysis.findings import find, find_again
from huescope.analysis.first_palette import first_look
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.options import DEFAULT, FOR_PEOPLE, MAX_COLORS, STOPS
from huescope.analysis.quality import quality
from huescope.analysis.sampling import shrink
from huescope.errors import NothingLeft
from huescope.imaging.animation import timing_of
from huescope.imaging.decode import decode, decode_rough, decode_scaled
from huescope.imaging.picture import Picture
from huescope.imaging.writing import ReducedPicture
from huescope.palette.naming import named
from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import PaletteMatching, arranged_in
from huescope.sources.page import page_of
from huescope.ui.tasks.painter import Painter, Preview
from huescope.ui.tasks.qimage import from_bgra, from_picture
from huescope.ui.tasks.results import (
    Detail,
    Grouped,
    Opened,
    Ready,
    Reduced,
    Stop,
    Studied,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job
    from huescope.imaging.animation import Timing
    from huescope.sources.source import Source
    from huescope.ui.tasks.preparation import Preparation

PREVIEW_PIXELS = 1_700_000
_SKETCH_PIXELS = 30_000  # enough for a first palette, and clustered in 20 ms
_STOP_PIXELS = 160 * 120
# A slider that has not moved for so long has stopped: its next step would have come.
_STOPPED_S = 0.02
# Delays before exact work: after a step of the slider, and while it is held.
_SETTLED_S, _HELD_S = 0.05, 0.15
# Nobody waits for the palettes of all sizes: they are begun when the window has rested a moment.
_IDLE_S = 0.2


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
    job.report(0.0, "reading")
    stamp = source.stamp()
    data = None
    if prepared is not None and prepared.is_current(stamp, job):
        if prepared.ready is not None:
            yield from _show_ready(prepared.ready, options, colors, order_and_formula, job)
            return
        data = prepared.data
    if data is None:
        data = source.read(job)
    job.report(0.1, "decoding")
    preview = None
    page = page_of(source)
    rough = None if page else decode_rough(data, source.name, PREVIEW_PIXELS, job)
    small = rough or (None if page else decode_scaled(data, source.name, PREVIEW_PIXELS, job))
    if small is not None:
        preview = Preview(small)
        yield Opened(small, preview, full=None, provisional=True, stamp=stamp)
        sketch = shrink(small, _SKETCH_PIXELS, job)
        yield from _look_first(sketch, options, colors, order_and_formula, job)
        studied = _study(sketch, preview, options, started, job, provisional=True)
        yield first_palette(studied.findings.series.quick(colors, job), colors, order_and_formula)
        yield studied
    job.report(0.3, "decoding")
    picture = decode(data, source.name, job, page=page)
    file_bytes, timing = len(data), None if page else timing_of(data)
    del data
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
    if options in (DEFAULT, FOR_PEOPLE):
        yield first_palette(first_look(sketch, options, colors, job), colors, order_and_formula)


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
    """
    data = preparation.read(job)
    picture = decode(data, preparation.source.name, job)
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
    yield studied
    yield from group(studied, job)
    studied.findings.series.prepare(job)  # so that no step of the slider waits for it


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


def reduce_preview(
    studied: Studied,
    colors: int,
    matching: PaletteMatching,
    dithering: DitheringOptions,
    job: Job,
) -> Iterator[Reduced | Quality]:
    """Find the palette of a number of colours and paint the preview in it.

    Yields
    ------
    Reduced, Quality
        At once the best palette available, with swatches in their old places while the slider is
        held; where errors are diffused, the same painted exactly as soon as the slider stops;
        when it rests, the final palette with exact shares and names, sorted; then its quality.
    """
    series, preview = studied.findings.series, studied.preview
    quick = series.ready(colors, job)
    arranged = matching.arrange(quick.swatches)
    if not preview.is_prepared:
        yield Reduced(colors, quick, arranged, image=None, dithering=dithering)
    image = preview.paint(studied.findings.paints(quick), job, dithering=dithering)
    yield Reduced(colors, quick, arranged, image, dithering=dithering)
    rest_s = _HELD_S if matching.held else _SETTLED_S
    is_dithered = dithering.method != USUAL.method and dithering.strength > 0
    if is_dithered and not preview.paints_exactly(dithering):
        job.rest(_STOPPED_S)
        rest_s -= _STOPPED_S
        image = preview.paint(studied.findings.paints(quick), job, exact=True, dithering=dithering)
        yield Reduced(colors, quick, arranged, image, dithering=dithering)
    job.rest(rest_s)
    resting = replace(matching, shown=arranged.swatches, is_final=True)
    if studied.provisional:
        arranged = resting.arrange(quick.swatches)
        yield Reduced(colors, quick, arranged, image, is_final=True, dithering=dithering)
        return
    exact = studied.findings.palette(colors, job)
    paints_rgb_u8 = studied.findings.paints(exact.reduction)
    image = preview.paint(paints_rgb_u8, job, exact=True, dithering=dithering)
    arranged = _named(resting.arrange(exact.reduction.swatches))
    yield Reduced(
        colors,
        exact.reduction,
        arranged,
        image,
        is_final=True,
        places_px=exact.places_px,
        dithering=dithering,
    )
    yield quality(studied.findings.kept, exact.reduction, job)


def _named(arranged: Arranged) -> Arranged:
    return replace(arranged, swatches=named(arranged.swatches))


def cover_preview(
    studied: Studied,
    swatches: tuple[Swatch, ...],
    order: str,
    formula: str,
    job: Job,
    dithering: DitheringOptions = USUAL,
) -> Iterator[Reduced | Quality]:
    """Measure the shares of a given palette, and paint the preview in it.

    Yields
    ------
    Reduced, Quality
        The swatches with their pixels, sorted unless in the user's own order; then the quality. Of
        two swatches of the same colour, the first one has all the pixels.
    """
    if not swatches:
        return
    distinct = list(dict.fromkeys(swatch.rgb for swatch in swatches))
    rgb_u8 = np.array(distinct, np.uint8).reshape(-1, 3)
    reduction = studied.findings.series.measured(rgb_u8, job)
    counted = {swatch.rgb: swatch for swatch in reduction.swatches}
    empty = Swatch((0, 0, 0))
    found = [counted.pop(swatch.rgb, empty) for swatch in swatches]
    covering = tuple(
        replace(swatch, pixels=each.pixels, share=each.share)
        for swatch, each in zip(swatches, found, strict=True)
    )
    paints, preview = studied.findings.paints(reduction), studied.preview
    is_exact = not studied.provisional
    is_dithered = dithering.method != USUAL.method and dithering.strength > 0
    if is_exact and is_dithered and not preview.paints_exactly(dithering):  # takes a tenth second
        image = preview.paint(paints, job, dithering=dithering)
        arranged = arranged_in(order, named(covering), formula)
        yield Reduced(len(distinct), reduction, arranged, image, dithering=dithering)
        job.rest(_SETTLED_S)
    image = preview.paint(paints, job, exact=is_exact, dithering=dithering)
    arranged = arranged_in(order, named(covering), formula)
    yield Reduced(len(distinct), reduction, arranged, image, is_final=True, dithering=dithering)
    if not studied.provisional:
        yield quality(studied.findings.kept, reduction, job)


def arrange_palette(
    swatches: tuple[Swatch, ...], order: str, formula: str, job: Job
) -> Iterator[Arranged]:
    """Sort a palette; the swatches of a group stay together.

    Yields
    ------
    Arranged
        Once.
    """
    job.check()
    yield arranged_in(order, swatches, formula)


def paint_stops(studied: Studied, job: Job) -> Iterator[Stop]:
    """Paint the six previews of the classic series, the fewest colours first."""
    small = Painter(shrink(studied.preview.picture, _STOP_PIXELS, job))
    for colors in STOPS:
        reduction = studied.findings.series.quick(colors, job)
        yield Stop(colors, small.paint(studied.findings.paints(reduction), job))


def find_palettes(studied: Studied, colors: int, job: Job) -> Iterator[tuple[Studied, int]]:
    """Precompute the palettes for every k, the nearest first, for the slider.

    After those, the exact ones near the shown one and of the previews.

    Yields
    ------
    tuple of Studied and int
        Once, when all are done: the arguments.
    """
    job.rest(_IDLE_S)
    series = studied.findings.series
    series.find_all(job, first=colors)
    series.find_exact(colors, STOPS, job)
    yield studied, colors


def paint_detail(
    opened: Opened, region: QRect, studied: Studied, reduced: Reduced, job: Job
) -> Iterator[Detail]:
    """Recolour a visible region of the full picture.

    Yields
    ------
    Detail
        Once. Where the picture is dithered, all of it is, so that the region is as in a file.
    """
    rows = slice(region.top(), region.bottom() + 1)
    columns = slice(region.left(), region.right() + 1)
    picture, paints_rgb_u8 = opened.picture, studied.findings.paints(reduced.reduction)
    rgb_u8 = np.ascontiguousarray(picture.rgb_u8[rows, columns])
    alpha_u8 = None if picture.alpha_u8 is None else picture.alpha_u8[rows, columns]
    part = Picture(picture.name, picture.format, rgb_u8, alpha_u8)
    is_dithered = reduced.dithering.method != USUAL.method and len(paints_rgb_u8) <= MAX_COLORS
    if is_dithered and opened.whole is not None:
        labels_u8 = opened.whole.labels(paints_rgb_u8, job, reduced.dithering)
        part_u8 = np.ascontiguousarray(labels_u8[rows, columns])
        bgra_u8 = ReducedPicture(part_u8, paints_rgb_u8).rgba_u8()[..., [2, 1, 0, 3]]
        if alpha_u8 is not None:
            bgra_u8[..., 3] = alpha_u8
        image = from_bgra(np.ascontiguousarray(bgra_u8), opaque=alpha_u8 is None)
        yield Detail(region, image)
        return
    painter = Painter(shrink(part, 4 * PREVIEW_PIXELS, job))
    yield Detail(region, painter.paint(paints_rgb_u8, job, exact=True))
