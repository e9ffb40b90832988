"""The long work of the window, as functions that workers run: they yield what there is to show.

Nothing here touches a widget. The window imports this module in a worker, because it pulls in
numpy and OpenCV.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis import orders
from huescope.analysis.arrangement import Arranged, measured
from huescope.analysis.color_counts import count_colors
from huescope.analysis.findings import Findings, find, find_again
from huescope.analysis.first_palette import first_palette
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.options import DEFAULT, MAX_COLORS
from huescope.analysis.quality import Quality, quality
from huescope.analysis.recolor import PreviewRecolorer
from huescope.analysis.sampling import shrink
from huescope.color import difference
from huescope.errors import NothingLeft
from huescope.imaging.decode import decode, decode_rough, decode_scaled
from huescope.imaging.picture import Picture
from huescope.palette.naming import named
from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import PaletteMatching
from huescope.ui.palette_row.stops import STOPS
from huescope.ui.tasks.preparation import Ready
from huescope.ui.tasks.qimage import from_bgra, from_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job
    from huescope.sources.source import Source
    from huescope.ui.tasks.preparation import Preparation

PREVIEW_PIXELS = 1_700_000
_SKETCH_PIXELS = 30_000  # enough for a first palette, and clustered in twenty milliseconds
_STOP_PIXELS = 160 * 120
_SETTLED_S = 0.05  # while the slider moves on, nothing exact is begun


class Painter:
    """A picture that can be painted in any palette.

    What that needs is made when it is first needed, so that the palette is there before it. Safe
    to share between threads.

    Parameters
    ----------
    picture : Picture
        Not much larger than a screen.
    """

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self._lock = threading.Lock()
        self._recolorer: PreviewRecolorer | None = None

    @property
    def is_prepared(self) -> bool:
        """Whether `paint` answers within milliseconds."""
        return self._recolorer is not None

    def paint(self, rgb_u8: NDArray[np.uint8], job: Job, *, exact: bool = False) -> QImage:
        """Show the picture in some colours.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, sRGB.
        job : Job
            Checked between steps.
        exact : bool
            Take each pixel to its nearest colour, for up to `MAX_COLORS` colours; the classes of
            pixels that serve while the slider moves have to do for the few more that a palette
            with ignored colours can have.
        """
        with self._lock:
            if self._recolorer is None:
                self._recolorer = PreviewRecolorer(self.picture.rgb_u8, self.picture.alpha_u8, job)
        exact = exact and len(rgb_u8) <= MAX_COLORS
        return from_bgra(self._recolorer.bgra(rgb_u8, job, exact=exact))


class Preview(Painter):
    """A whole picture at about screen size, as it is and in any palette."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture)
        self.image = from_picture(picture)


@dataclass(frozen=True, slots=True)
class Opened:
    """A picture that can be looked at.

    Attributes
    ----------
    picture : Picture
        The whole picture; a smaller copy of it while `provisional`.
    preview : Preview
        The picture at about screen size.
    full : QImage or None
        All of its pixels; None while `provisional`.
    provisional : bool
        Whether this is a first look at a scaled decode, and the exact picture follows.
    stamp : str
        Of the source, from just before it was read.
    """

    picture: Picture
    preview: Preview
    full: QImage | None
    provisional: bool
    stamp: str


@dataclass(frozen=True, slots=True)
class Studied:
    """What is known about a picture.

    Attributes
    ----------
    findings : Findings
        Histogram, dominant colours, palettes for every k.
    preview : Preview
        The picture at about screen size.
    provisional : bool
        Whether these are findings about a scaled decode, and exact ones follow.
    seconds : float
        Since the work began.
    warning : str or None
        Why other options were used than those asked for.
    """

    findings: Findings
    preview: Preview
    provisional: bool
    seconds: float
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class Grouped:
    """The most frequent shades, near neighbours counted together."""

    swatches: tuple[Swatch, ...]


@dataclass(frozen=True, slots=True)
class Reduced:
    """The picture in the colours of one palette.

    Attributes
    ----------
    asked : int
        How many colours were asked for.
    reduction : Reduction
        The palette.
    arranged : Arranged
        Its swatches as they are shown.
    image : QImage or None
        The preview in its colours; None where it follows in a moment.
    places_px : tuple or None
        For each colour of the palette the column and row of a pixel that has it, where swatches
        are real pixels.
    """

    asked: int
    reduction: Reduction
    arranged: Arranged
    image: QImage | None
    places_px: tuple[tuple[int, int] | None, ...] | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """One of the six small pictures."""

    colors: int
    image: QImage


@dataclass(frozen=True, slots=True)
class Detail:
    """A region of the picture, at its own resolution, in the colours of the palette."""

    region: QRect
    image: QImage


def open_picture(
    source: Source,
    options: ClusteringOptions,
    colors: int,
    prepared: Preparation | None,
    look: tuple[str, str],
    job: Job,
) -> Iterator[Opened | Reduced | Studied | Grouped]:
    """Read, decode and analyse a picture, showing what there is on the way.

    Parameters
    ----------
    source : Source
        Where it comes from.
    options : ClusteringOptions
        How palettes are found.
    colors : int
        The size of the palette that is shown first.
    prepared : Preparation or None
        What is already there of it.
    look : tuple of str
        Names of the order and the difference formula that are remembered.
    job : Job
        Stops the work and hears of its progress.

    Yields
    ------
    Opened, Reduced, Studied, Grouped
        For a large JPEG first what a scaled decode tells, the palette before all the rest, then the
        exact answers.
    """
    started = time.perf_counter()
    job.report(0.0, "reading")
    stamp = source.stamp()
    data = None
    if prepared is not None and prepared.is_current(stamp, job):
        if prepared.ready is not None:
            yield from _show_ready(prepared.ready, options, colors, look, job)
            return
        data = prepared.data
    if data is None:
        data = source.read(job)
    job.report(0.1, "decoding")
    preview = None
    rough = decode_rough(data, source.name, PREVIEW_PIXELS, job)
    small = rough or decode_scaled(data, source.name, PREVIEW_PIXELS, job)
    if small is not None:
        preview = Preview(small)
        yield Opened(small, preview, full=None, provisional=True, stamp=stamp)
        sketch = shrink(small, _SKETCH_PIXELS, job)
        if options == DEFAULT:
            yield _first(first_palette(count_colors(sketch, job), colors, job), colors, look)
        studied = _study(sketch, preview, options, started, job, provisional=True)
        yield _first(studied.findings.series.quick(colors, job), colors, look)
        yield studied
    job.report(0.3, "decoding")
    picture = decode(data, source.name, job)
    del data
    if preview is None or rough is not None:
        preview = Preview(shrink(picture, PREVIEW_PIXELS, job))
    yield Opened(picture, preview, from_picture(picture), provisional=False, stamp=stamp)
    yield from _study_all(picture, preview, options, started, job)


def _show_ready(
    ready: Ready, options: ClusteringOptions, colors: int, look: tuple[str, str], job: Job
) -> Iterator[Opened | Reduced | Studied | Grouped]:
    yield ready.opened
    if ready.studied.findings.options != options:
        yield ready.grouped
        yield from study_again(ready.opened.picture, ready.studied, options, job)
        return
    yield _first(ready.studied.findings.series.quick(colors, job), colors, look)
    yield ready.studied
    yield ready.grouped


def _first(reduction: Reduction, colors: int, look: tuple[str, str]) -> Reduced:
    """Arrange the first palette of a picture, before anything is painted in it."""
    order, formula = look
    order = order if order in orders.registry() else orders.DEFAULT
    formula = formula if formula in difference.registry() else difference.DEFAULT
    arranged = PaletteMatching((), order, formula).arrange(reduction.swatches)
    return Reduced(colors, reduction, arranged, image=None)


def prepare(preparation: Preparation, colors: int, job: Job) -> Iterator[Ready]:
    """Read, decode and analyse a picture that may be opened next.

    Parameters
    ----------
    preparation : Preparation
        Names the picture, and keeps its bytes as soon as they are there.
    colors : int
        The size of the palette that will be asked for.
    job : Job
        Stops the work.

    Yields
    ------
    Ready
        Once, with all that opening it would show.
    """
    picture = decode(preparation.read(job), preparation.source.name, job)
    stamp = preparation.stamp
    preview = Preview(shrink(picture, PREVIEW_PIXELS, job))
    opened = Opened(picture, preview, from_picture(picture), provisional=False, stamp=stamp)
    started = time.perf_counter()
    studied = _study(picture, preview, preparation.options, started, job, provisional=False)
    preview.paint(studied.findings.series.quick(colors, job).rgb_u8, job)
    yield Ready(opened, studied, Grouped(grouped_colors(studied.findings.kept, job)))


def study_again(
    picture: Picture, studied: Studied, options: ClusteringOptions, job: Job
) -> Iterator[Studied | Grouped]:
    """Analyse an open picture, by other options than before.

    Yields
    ------
    Studied, Grouped
        The exact answers.
    """
    started = time.perf_counter()
    if studied.provisional:
        yield from _study_all(picture, studied.preview, options, started, job)
        return
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
    if findings.kept is not studied.findings.kept:
        yield Grouped(grouped_colors(findings.kept, job))


def _study_all(
    picture: Picture, preview: Preview, options: ClusteringOptions, started: float, job: Job
) -> Iterator[Studied | Grouped]:
    studied = _study(picture, preview, options, started, job, provisional=False)
    yield studied
    yield Grouped(grouped_colors(studied.findings.kept, job))


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
    studied: Studied, colors: int, following: PaletteMatching, job: Job
) -> Iterator[Reduced | Quality]:
    """Find the palette of so many colours and paint the preview with it.

    Yields
    ------
    Reduced, Quality
        At once the best that is there, then with exact numbers and names, and what they are worth.
    """
    series, preview = studied.findings.series, studied.preview
    quick = series.ready(colors, job)
    arranged = following.arrange(quick.swatches)
    if not preview.is_prepared:
        yield Reduced(colors, quick, arranged, image=None)
    yield Reduced(colors, quick, arranged, preview.paint(studied.findings.paints(quick), job))
    if not studied.provisional:
        job.rest(_SETTLED_S)
        exact = studied.findings.palette(colors, job)
        image = preview.paint(studied.findings.paints(exact.reduction), job, exact=True)
        following = replace(following, shown=arranged.swatches)
        arranged = _named(following.arrange(exact.reduction.swatches))
        yield Reduced(colors, exact.reduction, arranged, image, exact.places_px)
        yield quality(studied.findings.kept, exact.reduction, job)


def _named(arranged: Arranged) -> Arranged:
    return replace(arranged, swatches=named(arranged.swatches))


def cover_preview(
    studied: Studied, swatches: tuple[Swatch, ...], formula: str, job: Job
) -> Iterator[Reduced | Quality]:
    """Find out what a given palette covers of the picture, and paint the preview with it.

    Yields
    ------
    Reduced, Quality
        The swatches as they stand, with their pixels, and what they are worth. Of two swatches of
        one colour the first has all the pixels.
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
    paints = studied.findings.paints(reduction)
    image = studied.preview.paint(paints, job, exact=not studied.provisional)
    arranged = measured(named(covering), formula)
    yield Reduced(len(distinct), reduction, arranged, image)
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
    yield PaletteMatching((), order, formula).arrange(swatches)


def paint_stops(studied: Studied, job: Job) -> Iterator[Stop]:
    """Paint the six small pictures of the classic series, the fewest colours first."""
    small = Painter(shrink(studied.preview.picture, _STOP_PIXELS, job))
    for colors in STOPS:
        reduction = studied.findings.series.quick(colors, job)
        yield Stop(colors, small.paint(studied.findings.paints(reduction), job))


def find_palettes(studied: Studied, colors: int, job: Job) -> Iterator[tuple[Studied, int]]:
    """Find the palettes for every k, the nearest first, so that the slider finds them ready.

    After those, the exact ones about the shown one and for the small pictures.

    Yields
    ------
    tuple of Studied and int
        Once, when all are there: what it was found for.
    """
    series = studied.findings.series
    series.find_all(job, first=colors)
    series.find_exact(colors, STOPS, job)
    yield studied, colors


def paint_detail(
    picture: Picture, region: QRect, studied: Studied, reduction: Reduction, job: Job
) -> Iterator[Detail]:
    """Recolour a visible region of the full picture."""
    rows = slice(region.top(), region.bottom() + 1)
    columns = slice(region.left(), region.right() + 1)
    rgb_u8 = np.ascontiguousarray(picture.rgb_u8[rows, columns])
    alpha_u8 = None if picture.alpha_u8 is None else picture.alpha_u8[rows, columns]
    part = Picture(picture.name, picture.format, rgb_u8, alpha_u8)
    painter = Painter(shrink(part, 4 * PREVIEW_PIXELS, job))
    yield Detail(region, painter.paint(studied.findings.paints(reduction), job, exact=True))
