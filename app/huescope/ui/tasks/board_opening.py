"""Opening a board: its pictures are read, drawn together, and analysed as one."""

from __future__ import annotations

import time
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from huescope.analysis.findings import find, find_again
from huescope.analysis.first_palette import first_look
from huescope.analysis.options import DEFAULT, FOR_PEOPLE
from huescope.analysis.sampling import shrink
from huescope.dataclass import dataclass
from huescope.errors import ReadError
from huescope.moodboard.composition import compose
from huescope.moodboard.reading import parts_of, read_all, read_embedded, together
from huescope.ui.language.translation import tr
from huescope.ui.tasks.painter import Painter, Preview
from huescope.ui.tasks.pipeline import PREVIEW_PIXELS, first_palette, group
from huescope.ui.tasks.qimage import from_picture
from huescope.ui.tasks.results import Grouped, Opened, Studied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.findings import Findings
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.together import Together
    from huescope.cancellation import Job
    from huescope.moodboard.source import BoardSource
    from huescope.ui.tasks.results import Reduced

_SKETCH_PIXELS = 30_000
_SHOWN_EVERY_S = 0.5
_ROUGH_PART = 0.2  # of the progress: a tenth to a fifth of the time


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found for the merged colours of a board.

    Attributes
    ----------
    weights : tuple
        The parts and weights that were merged.
    findings, grouped : Findings, Grouped
        The results.
    """

    weights: tuple[object, ...]
    findings: Findings
    grouped: Grouped


def open_board(
    source: BoardSource,
    options: ClusteringOptions,
    colors: int,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Opened | Reduced | Studied | Grouped]:
    """Read, draw and analyse a board, yielding intermediate results.

    Parameters
    ----------
    source : BoardSource
        Pictures that were read before are not read again.
    options, colors, order_and_formula, job
        As `huescope.ui.tasks.pipeline.open_picture` takes them.

    Yields
    ------
    Opened, Reduced, Studied, Grouped
        A first look of scaled decodes while the pictures are read, and then the exact results.

    Raises
    ------
    ReadError
        If none of the pictures can be read.
    """
    started = time.perf_counter()
    if list(read_embedded(source.board, source.parts, job)):
        yield from _sight(source, options, colors, order_and_formula, job)
    shown = time.perf_counter()
    for done in read_all(source.board, source.parts, job, rough=True):
        job.report(_ROUGH_PART * done, tr("reading pictures"))
        if time.perf_counter() - shown > _SHOWN_EVERY_S and done < 1:
            yield from _sight(source, options, colors, order_and_formula, job)
            shown = time.perf_counter()
    if any(not part.is_exact for part in parts_of(source.board, source.parts).values()):
        yield from _first_look(source, options, colors, order_and_formula, started, job)
    for done in read_all(source.board, source.parts, job, rough=False):
        job.report(_ROUGH_PART + (0.9 - _ROUGH_PART) * done, tr("counting colours"))
    opened = _opened(source, job, provisional=False)
    yield opened
    findings = _findings(source, opened, options, job)
    spent_s = time.perf_counter() - started
    studied = Studied(findings, opened.preview, provisional=False, seconds=spent_s)
    yield studied
    grouped = _grouped(source, studied, job)
    yield grouped
    source.parts.found = Found(_weights(source), findings, grouped)
    findings.series.prepare(job)


def _sight(
    source: BoardSource,
    options: ClusteringOptions,
    colors: int,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Opened | Reduced]:
    """Draw what is read so far, with its palette."""
    opened = _opened(source, job, provisional=True)
    yield opened
    yield from _glance(opened, options, colors, order_and_formula, job)


def _first_look(
    source: BoardSource,
    options: ClusteringOptions,
    colors: int,
    order_and_formula: tuple[str, str],
    started: float,
    job: Job,
) -> Iterator[Opened | Reduced | Studied]:
    opened = _opened(source, job, provisional=True)
    yield opened
    yield from _glance(opened, options, colors, order_and_formula, job)
    findings = find(opened.preview.picture, job, options, _together(source))
    yield first_palette(findings.series.quick(colors, job), colors, order_and_formula)
    spent_s = time.perf_counter() - started
    yield Studied(findings, opened.preview, provisional=True, seconds=spent_s)


def _glance(
    opened: Opened,
    options: ClusteringOptions,
    colors: int,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Reduced]:
    """Find a palette of the drawn board in milliseconds, where nobody chose other pixels."""
    alpha_u8 = opened.preview.picture.alpha_u8
    if options in {DEFAULT, FOR_PEOPLE} and alpha_u8 is not None and alpha_u8.any():
        sketch = shrink(opened.preview.picture, _SKETCH_PIXELS, job)
        yield first_palette(first_look(sketch, options, colors, job), colors, order_and_formula)


def _opened(source: BoardSource, job: Job, *, provisional: bool) -> Opened:
    parts = parts_of(source.board, source.parts)
    most_pixels = PREVIEW_PIXELS if provisional else inf
    picture, composition = compose(source.board, parts, source.name, most_pixels)
    if provisional:
        preview = Preview(picture)
        return Opened(picture, preview, None, provisional=True, stamp="", composition=composition)
    return Opened(
        picture,
        Preview(shrink(picture, PREVIEW_PIXELS, job)),
        from_picture(picture),
        provisional=False,
        stamp="",
        whole=Painter(picture),
        composition=composition,
    )


def _findings(
    source: BoardSource, opened: Opened, options: ClusteringOptions, job: Job
) -> Findings:
    """Analyse the colours of all pictures; where only their places changed, that is known."""
    known: Found | None = source.parts.found
    if known is None or known.weights != _weights(source) or options.region is not None:
        return find(opened.picture, job, options, _together(source))
    if known.findings.options.region is not None:
        return find(opened.picture, job, options, known.findings.together)
    return find_again(replace(known.findings, seen=opened.picture), opened.picture, job, options)


def _grouped(source: BoardSource, studied: Studied, job: Job) -> Grouped:
    known: Found | None = source.parts.found
    if known is not None and known.grouped.of is studied.findings.kept:
        return known.grouped
    (grouped,) = group(studied, job)
    return grouped


def _together(source: BoardSource) -> Together:
    parts = parts_of(source.board, source.parts)
    found = together(source.board, parts)
    if found is None:
        failures = [part.failure for part in parts.values() if part.failure is not None]
        raise (
            failures[0]
            if len(failures) == 1
            else ReadError(source.name, tr("none of its pictures can be read"))
        )
    return found


def _weights(source: BoardSource) -> tuple[object, ...]:
    """Tell what the merged colours depend on."""
    parts = parts_of(source.board, source.parts)
    return tuple((id(parts.get(each.id)), each.counting) for each in source.board.items)
