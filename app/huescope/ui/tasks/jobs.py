"""The functions of `pipeline`, `steps` and others, importable before the engine is loaded.

Those modules import NumPy and OpenCV. Each function here has the signature of its namesake there
and imports it when a worker calls it, so that the window is painted first. Bind the arguments
with `functools.partial` and pass the rest to `TaskRunner.submit`, which adds the job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.dithering import USUAL
from huescope.dataclass import dataclass
from huescope.moodboard.source import BoardSource

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtCore import QRect

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.analysis.scopes import ScopeResult
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch
    from huescope.project.picked_pixel import PickedPixel
    from huescope.sources.source import Source
    from huescope.ui.tasks.preparation import Preparation
    from huescope.ui.tasks.reduced_subject import (
        Copied,
        Listed,
        Measured,
        Saved,
        Subject,
        Target,
    )
    from huescope.ui.tasks.results import (
        Detail,
        Difference,
        FileSize,
        Grouped,
        Located,
        Opened,
        Ready,
        Reduced,
        Stop,
        Studied,
    )

_PAINTED_S = 0.1  # leaves the GIL to the first paint of the window


def open_picture(
    source: Source,
    options: ClusteringOptions,
    colors: int,
    prepared: Preparation | None,
    order_and_formula: tuple[str, str],
    job: Job,
) -> Iterator[Opened | Reduced | Studied | Grouped]:
    """Read, decode and analyse a picture, or the pictures of a board."""
    if isinstance(source, BoardSource):
        from huescope.ui.tasks import board_opening

        return board_opening.open_board(source, options, colors, order_and_formula, job)
    from huescope.ui.tasks import pipeline

    return pipeline.open_picture(source, options, colors, prepared, order_and_formula, job)


def prepare(preparation: Preparation, colors: int, job: Job) -> Iterator[Ready]:
    """Read, decode and analyse a picture that may be opened next."""
    from huescope.ui.tasks import pipeline

    return pipeline.prepare(preparation, colors, job)


def study_again(
    picture: Picture, studied: Studied, options: ClusteringOptions, job: Job
) -> Iterator[Studied]:
    """Analyse an open picture with other options."""
    from huescope.ui.tasks import pipeline

    return pipeline.study_again(picture, studied, options, job)


def group(studied: Studied, job: Job) -> Iterator[Grouped]:
    """Group the most frequent colours."""
    from huescope.ui.tasks import pipeline

    return pipeline.group(studied, job)


def study_first_look(opened: Opened, options: ClusteringOptions, job: Job) -> Iterator[Studied]:
    """Analyse what there is of a picture whose opening was stopped or failed."""
    from huescope.ui.tasks import pipeline

    return pipeline.study_first_look(opened, options, job)


@dataclass(frozen=True, slots=True)
class Context:
    """Arguments of a `PaletteMatching`, which is created in the worker: its module loads NumPy."""

    swatches: tuple[Swatch, ...]
    order: str
    formula: str
    held: bool
    remembered: tuple[Swatch, ...]
    dithering: DitheringOptions = USUAL
    rest_s: float = 0.0


def reduce_preview(
    studied: Studied, colors: int, context: Context, job: Job
) -> Iterator[Reduced | Quality]:
    """Find the palette of a number of colours and paint the preview in it."""
    from huescope.analysis.arrangement import known_formula
    from huescope.project.palette_matching import PaletteMatching
    from huescope.ui.tasks import steps

    matching = PaletteMatching(
        shown=context.swatches,
        order=context.order,
        formula=known_formula(context.formula),
        held=context.held,
        remembered=context.remembered,
    )
    return steps.reduce_preview(studied, colors, matching, context.dithering, context.rest_s, job)


def cover_preview(
    studied: Studied,
    swatches: tuple[Swatch, ...],
    order: str,
    formula: str,
    job: Job,
    dithering: DitheringOptions = USUAL,
) -> Iterator[Reduced | Quality]:
    """Measure a given palette on the picture and paint the preview in it."""
    from huescope.analysis.arrangement import known_formula
    from huescope.ui.tasks import steps

    return steps.cover_preview(studied, swatches, order, known_formula(formula), job, dithering)


def compare(opened: Opened, reduced: Reduced, job: Job) -> Iterator[Difference]:
    """Compute the difference between a preview and its reduction."""
    from huescope.ui.tasks import differences

    return differences.compare(opened, reduced, job)


def arrange_palette(
    swatches: tuple[Swatch, ...], order: str, formula: str, job: Job
) -> Iterator[Arranged]:
    """Sort a palette."""
    from huescope.analysis.arrangement import known_formula
    from huescope.ui.tasks import steps

    return steps.arrange_palette(swatches, order, known_formula(formula), job)


def measure_palette(swatches: tuple[Swatch, ...], formula: str, job: Job) -> Iterator[Arranged]:
    """Measure the differences between the neighbours of a very large palette."""
    from huescope.analysis.arrangement import known_formula, measured

    job.rest(_PAINTED_S)
    yield measured(swatches, known_formula(formula))


def locate(
    opened: Opened, studied: Studied, reduced: Reduced, picked: Sequence[PickedPixel], job: Job
) -> Iterator[Located]:
    """Find where in the picture the colours of a palette are."""
    from huescope.ui.tasks import locating

    return locating.locate(opened, studied, reduced, picked, job)


def paint_stops(studied: Studied, job: Job) -> Iterator[Stop]:
    """Paint the previews of the classic series."""
    from huescope.ui.tasks import steps

    return steps.paint_stops(studied, job)


def compute_scope(studied: Studied, name: str, job: Job) -> Iterator[ScopeResult]:
    """Compute what a scope draws."""
    from huescope.analysis import scopes

    material = scopes.material_of(studied.findings, studied.preview.picture, job)
    yield scopes.get(name).compute(material, job)


def find_palettes(studied: Studied, colors: int, job: Job) -> Iterator[tuple[Studied, int]]:
    """Find the palettes for every number of colours, the nearest first."""
    from huescope.ui.tasks import steps

    return steps.find_palettes(studied, colors, job)


def measure_errors(
    studied: Studied, known: tuple[CurvePoint, ...], job: Job
) -> Iterator[tuple[CurvePoint, ...]]:
    """Measure the error of the palettes of every size."""
    from huescope.ui.tasks import measuring

    return measuring.measure_errors(studied, known, job)


def measure_file(
    opened: Opened, studied: Studied, reduced: Reduced, job: Job
) -> Iterator[FileSize]:
    """Write the reduced picture as a file, and count its bytes."""
    from huescope.ui.tasks import measuring

    return measuring.measure_file(opened, studied, reduced, job)


def write_each(
    subject: Subject, first: str, known: Collection[str], job: Job
) -> Iterator[Listed | Measured]:
    """Write a reduced picture in every format, to tell how large each file is."""
    from huescope.ui.tasks import reduced_files

    return reduced_files.write_each(subject, first, known, job)


def save_reduced(subject: Subject, target: Target, job: Job) -> Iterator[Saved]:
    """Save a reduced picture."""
    from huescope.ui.tasks import reduced_files

    return reduced_files.save_reduced(subject, target, job)


def save_figure(subject: Subject, path: Path, job: Job, *, sheet: bool) -> Iterator[Saved]:
    """Save the picture beside its colours, or in six numbers of colours."""
    from huescope.ui.tasks import figure_files

    return figure_files.save_figure(subject, path, job, sheet=sheet)


def copy_reduced(subject: Subject, job: Job) -> Iterator[Copied]:
    """Prepare a reduced picture for the clipboard."""
    from huescope.ui.tasks import reduced_files

    return reduced_files.copy_reduced(subject, job)


def paint_detail(
    opened: Opened, region: QRect, studied: Studied, reduced: Reduced, job: Job
) -> Iterator[Detail]:
    """Recolour a visible region of the full picture."""
    from huescope.ui.tasks import steps

    return steps.paint_detail(opened, region, studied, reduced, job)
