"""The long work of the window, as functions that workers run: they yield what there is to show.

Nothing here touches a widget. The window imports this module in a worker, because it pulls in
numpy and OpenCV.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.analysis.findings import Findings, find
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.recolor import PreviewRecolorer
from huescope.analysis.sampling import shrink
from huescope.imaging.decode import decode, decode_scaled
from huescope.imaging.picture import Picture
from huescope.ui.images import from_bgra, from_picture
from huescope.ui.widgets.stops import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from huescope.analysis.reduction import Reduction
    from huescope.job import Job
    from huescope.palette.swatch import Swatch
    from huescope.sources.source import Source

PREVIEW_PIXELS = 1_700_000
_STOP_PIXELS = 160 * 120


@dataclass(frozen=True, slots=True)
class Opened:
    """A picture that can be looked at.

    Attributes
    ----------
    picture : Picture
        The whole picture; a smaller copy of it while `provisional`.
    preview, full : QImage
        The picture at about screen size, and all of its pixels (None while `provisional`).
    provisional : bool
        Whether this is a first look at a scaled decode, and the exact picture follows.
    seconds : float
        Since the work began.
    """

    picture: Picture
    preview: QImage
    full: QImage | None
    provisional: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Studied:
    """What is known about a picture, and what recolours its preview.

    Attributes
    ----------
    findings : Findings
        Histogram, dominant colours, palettes for every k.
    grouped : tuple of Swatch
        The most frequent shades, near neighbours counted together.
    recolorer : PreviewRecolorer
        Paints the preview in any palette.
    small : PreviewRecolorer
        Paints the small pictures of the classic series.
    picture : Picture
        The picture studied; a smaller copy of it while `provisional`.
    provisional : bool
        Whether exact findings follow.
    seconds : float
        Since the work began.
    """

    findings: Findings
    grouped: tuple[Swatch, ...]
    recolorer: PreviewRecolorer
    small: PreviewRecolorer
    picture: Picture
    provisional: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Reduced:
    """The picture in the colours of one palette.

    Attributes
    ----------
    asked : int
        How many colours were asked for.
    reduction : Reduction
        The palette.
    image : QImage
        The preview in its colours.
    """

    asked: int
    reduction: Reduction
    image: QImage


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


def open_picture(source: Source, colors: int, job: Job) -> Iterator[Opened | Studied | Reduced]:
    """Read, decode and analyse a picture, showing what there is on the way.

    Parameters
    ----------
    source : Source
        Where it comes from.
    colors : int
        How many colours the palette shall have.
    job : Job
        Stops the work and hears of its progress.

    Yields
    ------
    Opened, Studied, Reduced
        For a large JPEG first those of a scaled decode, then the exact ones.
    """
    started = time.perf_counter()
    job.report(0.0, "reading")
    data = source.read(job)
    job.report(0.1, "decoding")
    small = decode_scaled(data, source.name, PREVIEW_PIXELS, job)
    if small is not None:
        yield from _look_at(small, colors, started, job, provisional=True)
    job.report(0.3, "decoding")
    picture = decode(data, source.name, job)
    del data
    yield from _look_at(picture, colors, started, job, provisional=False)


def _look_at(
    picture: Picture, colors: int, started: float, job: Job, *, provisional: bool
) -> Iterator[Opened | Studied | Reduced]:
    screen = shrink(picture, PREVIEW_PIXELS, job)
    yield Opened(
        picture=picture,
        preview=from_picture(screen),
        full=None if provisional else from_picture(picture),
        provisional=provisional,
        seconds=time.perf_counter() - started,
    )
    findings = find(picture, job)
    recolorer = PreviewRecolorer(screen.rgb_u8, screen.alpha_u8)
    tiny = shrink(screen, _STOP_PIXELS, job)
    studied = Studied(
        findings=findings,
        grouped=grouped_colors(findings.colors, job),
        recolorer=recolorer,
        small=PreviewRecolorer(tiny.rgb_u8, tiny.alpha_u8),
        picture=picture,
        provisional=provisional,
        seconds=time.perf_counter() - started,
    )
    yield studied
    yield from reduce_preview(studied, colors, job)


def reduce_preview(studied: Studied, colors: int, job: Job) -> Iterator[Reduced]:
    """Find the palette of so many colours and paint the preview with it.

    Yields
    ------
    Reduced
        At once from the weighted bins, then with exact numbers.
    """
    quick = studied.findings.series.quick(colors, job)
    yield Reduced(colors, quick, _paint(studied.recolorer, quick, job))
    if not studied.provisional:
        exact = studied.findings.series.exact(colors, job)
        yield Reduced(colors, exact, _paint(studied.recolorer, exact, job))


def paint_stops(studied: Studied, job: Job) -> Iterator[Stop]:
    """Paint the six small pictures of the classic series, the fewest colours first."""
    for colors in STOPS:
        reduction = studied.findings.series.quick(colors, job)
        yield Stop(colors, _paint(studied.small, reduction, job))


def paint_detail(
    picture: Picture, region: QRect, reduction: Reduction, job: Job
) -> Iterator[Detail]:
    """Recolour a visible region of the full picture."""
    rows = slice(region.top(), region.bottom() + 1)
    columns = slice(region.left(), region.right() + 1)
    alpha_u8 = None if picture.alpha_u8 is None else picture.alpha_u8[rows, columns]
    part = shrink(
        Picture(picture.name, picture.format, picture.rgb_u8[rows, columns], alpha_u8),
        4 * PREVIEW_PIXELS,
        job,
    )
    recolorer = PreviewRecolorer(part.rgb_u8, part.alpha_u8)
    yield Detail(region, _paint(recolorer, reduction, job))


def _paint(recolorer: PreviewRecolorer, reduction: Reduction, job: Job) -> QImage:
    return from_bgra(recolorer.bgra(reduction.rgb_u8, job))
