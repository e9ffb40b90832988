"""The steps of a palette: found for the parameters or given by a person, and painted.

Generators for workers, which yield results to show, as those of `pipeline`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.dithering import USUAL
from huescope.analysis.options import MAX_COLORS, STOPS
from huescope.analysis.quality import quality
from huescope.analysis.sampling import shrink
from huescope.imaging.writing import ReducedPicture
from huescope.palette.arrays import shown_colors
from huescope.palette.naming import named
from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import PaletteMatching, arranged_in
from huescope.ui.tasks.painter import Painter
from huescope.ui.tasks.pipeline import PREVIEW_PIXELS
from huescope.ui.tasks.qimage import from_bgra
from huescope.ui.tasks.results import Detail, Reduced, Stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.quality import Quality
    from huescope.cancellation import Job
    from huescope.ui.tasks.results import Opened, Studied

_STOP_PIXELS = 160 * 120
# A slider that has not moved for so long has stopped: its next step would have come.
_STOPPED_S = 0.02
# Delay before the errors of a palette that a person changed are diffused.
_CHANGED_S = 0.05
# Delay before a region is painted at full resolution while the palette may still change. On a large
# screen that keeps both cores busy for 100 ms: begun between two steps of the slider, it would slow
# down the next one, which then is late enough for another region to be begun.
_REGION_S = 0.15
# Nobody waits for the palettes of all sizes: they are begun when the window has rested a moment.
_IDLE_S = 0.2


def reduce_preview(
    studied: Studied,
    colors: int,
    matching: PaletteMatching,
    dithering: DitheringOptions,
    rest_s: float,
    job: Job,
) -> Iterator[Reduced | Quality]:
    """Find the palette of a number of colours and paint the preview in it.

    Parameters
    ----------
    studied : Studied
        The findings that have the palettes.
    colors : int
        How many colours are asked for.
    matching : PaletteMatching
        How they follow the shown palette.
    dithering : DitheringOptions
        How the preview is painted.
    rest_s : float
        How long to wait before the exact work, in seconds: while a slider moves, a next step would
        have come by then.
    job : Job
        Cancels the work.

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
    if dithering.mixes and not preview.paints_exactly(dithering):
        stopped_s = min(_STOPPED_S, rest_s)
        job.rest(stopped_s)
        rest_s -= stopped_s
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
    space = studied.findings.colors.working_space
    codes = [swatch.code(space) for swatch in swatches]
    distinct = list(dict.fromkeys(codes))
    rgb_u8 = np.array(distinct, np.uint8).reshape(-1, 3)
    reduction = studied.findings.series.measured(rgb_u8, job)
    counted = {swatch.code(space): swatch for swatch in reduction.swatches}
    empty = Swatch((0, 0, 0))
    found = [counted.pop(code, empty) for code in codes]
    covering = tuple(
        replace(swatch, pixels=each.pixels, share=each.share)
        for swatch, each in zip(swatches, found, strict=True)
    )
    paints, preview = studied.findings.paints(reduction), studied.preview
    is_exact = not studied.provisional
    # Exact diffusion takes a tenth of a second.
    if is_exact and dithering.mixes and not preview.paints_exactly(dithering):
        image = preview.paint(paints, job, dithering=dithering)
        arranged = arranged_in(order, named(covering), formula)
        yield Reduced(len(distinct), reduction, arranged, image, dithering=dithering)
        job.rest(_CHANGED_S)
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
    if not reduced.is_final:
        job.rest(_REGION_S)
    rows = slice(region.top(), region.bottom() + 1)
    columns = slice(region.left(), region.right() + 1)
    picture, paints_rgb_u8 = opened.picture, studied.findings.paints(reduced.reduction)
    rgb_u8 = np.ascontiguousarray(picture.rgb_u8[rows, columns])
    alpha_u8 = None if picture.alpha_u8 is None else picture.alpha_u8[rows, columns]
    part = replace(picture, rgb_u8=rgb_u8, alpha_u8=alpha_u8)
    is_dithered = reduced.dithering.mixes and len(paints_rgb_u8) <= MAX_COLORS
    if is_dithered and opened.whole is not None:
        labels_u8 = opened.whole.labels(paints_rgb_u8, job, reduced.dithering)
        part_u8 = np.ascontiguousarray(labels_u8[rows, columns])
        shown_rgb_u8 = shown_colors(paints_rgb_u8, picture.working_space)
        bgra_u8 = ReducedPicture(part_u8, shown_rgb_u8).rgba_u8()[..., [2, 1, 0, 3]]
        if alpha_u8 is not None:
            bgra_u8[..., 3] = alpha_u8
        image = from_bgra(np.ascontiguousarray(bgra_u8), opaque=alpha_u8 is None)
        yield Detail(region, image)
        return
    painter = Painter(shrink(part, 4 * PREVIEW_PIXELS, job))
    yield Detail(region, painter.paint(paints_rgb_u8, job, exact=True))
