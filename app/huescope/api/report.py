"""The analysis of a picture, with all that it was made from."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from huescope.analysis import orders
from huescope.analysis.arrangement import arrange
from huescope.analysis.error_curve import measure_curve
from huescope.analysis.findings import find
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.quality import quality
from huescope.api.pictures import picture_of
from huescope.api.result import Analysis, DeltaE
from huescope.cancellation import Job
from huescope.color import difference
from huescope.dataclass import dataclass
from huescope.errors import encodable
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.imaging.rendering import Rendering
from huescope.palette.files import stem_of
from huescope.palette.naming import named
from huescope.palette.palette import Palette

if TYPE_CHECKING:
    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.findings import Findings
    from huescope.analysis.ignored_colors import Chip
    from huescope.analysis.options import ClusteringOptions, Rgb
    from huescope.analysis.quality import Quality
    from huescope.analysis.reduction import Reduction
    from huescope.api.pictures import PictureSource
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Question:
    """The options of an analysis.

    Attributes
    ----------
    colors : int
        Size of the palette.
    order, formula : str
        Valid names.
    options : ClusteringOptions
        How the palette is computed, and of which pixels.
    rounds : bool
        Whether to keep the score of each round of the search.
    rendering : Rendering
        How a colour profile is applied.
    curve : bool
        Whether to measure the palettes of all sizes.
    page : int
        Which page or frame of the file, from 0.
    """

    colors: int
    order: str = orders.DEFAULT
    formula: str = difference.DEFAULT
    options: ClusteringOptions = DEFAULT_OPTIONS
    rounds: bool = False
    rendering: Rendering = DEFAULT_RENDERING
    curve: bool = False
    page: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """The result of an analysis.

    Attributes
    ----------
    source : str
        The picture as given on the command line.
    picture : Picture
        As decoded.
    findings : Findings
        The same as in the window.
    dominant : tuple of Swatch
        The dominant colours, with similar ones grouped, in the window's default order.
    reduction : Reduction
        The palette.
    quality : Quality
        Its error.
    places_px : dict of tuple to tuple
        If real pixels were requested, the column and row of a pixel of each colour, by its red,
        green and blue.
    arranged : Arranged
        The palette in the requested order.
    formula : str
        Name of the difference formula.
    seconds : dict of str to float
        Duration of each stage.
    rounds : tuple of float or None
        The lowest error of the search after each of its rounds, where that was asked for: squared,
        in the space in which clusters are found, mean over what they are weighted by.
    curve : tuple of CurvePoint or None
        The errors of the palettes of all sizes, where that was asked for.
    """

    source: str
    picture: Picture
    findings: Findings
    dominant: tuple[Swatch, ...]
    reduction: Reduction
    quality: Quality
    places_px: dict[Rgb, tuple[int, int] | None]
    arranged: Arranged
    formula: str
    seconds: dict[str, float]
    rounds: tuple[float, ...] | None = None
    curve: tuple[CurvePoint, ...] | None = None

    @property
    def background(self) -> Chip | None:
        """The background; None if the picture has none."""
        found = (chip for chip in self.findings.chips if chip.kind == "background")
        return next(found, None)


def report_on(
    source: PictureSource, name: str, question: Question, job: Job | None = None
) -> Report:
    """Read a picture and analyse it.

    Parameters
    ----------
    source : PictureSource
        The picture: a file, or pixels in memory.
    name : str
        The name of the picture in the report.
    question : Question
        The options.
    job : Job, optional
        Checked between steps of a few milliseconds.

    Returns
    -------
    Report
        Everything to be printed.

    Raises
    ------
    SubjectError
        If the picture cannot be read or decoded, or has no visible pixel, or the options leave
        none.
    Cancelled
        If the job was cancelled.
    """
    job = job or Job()
    started_s = time.perf_counter()
    data = source.read(job)
    read_s = time.perf_counter()
    rendering = question.rendering.into(question.options.working_space)
    picture = picture_of(source, data, job, rendering, question.page)
    decoded_s = time.perf_counter()
    findings = find(picture, job, question.options)
    found_s = time.perf_counter()
    grouped = grouped_colors(findings.kept, job)
    dominant = arrange(grouped, orders.DEFAULT, question.formula).swatches
    grouped_s = time.perf_counter()
    represented = findings.palette(question.colors, job)
    reduction = represented.reduction
    exact_s = time.perf_counter()
    measured = quality(findings.kept, reduction, job)
    measured_s = time.perf_counter()
    colors = [swatch.rgb for swatch in reduction.swatches]
    return Report(
        source=name,
        picture=picture,
        findings=findings,
        dominant=dominant,
        reduction=reduction,
        quality=measured,
        places_px=dict(zip(colors, represented.places_px or (), strict=False)),
        arranged=arrange(reduction.swatches, question.order, question.formula),
        formula=question.formula,
        seconds={
            "read": read_s - started_s,
            "decode": decoded_s - read_s,
            "histogram": findings.histogram_s + grouped_s - found_s,
            "palette": findings.series_s + exact_s - grouped_s,
            "quality": measured_s - exact_s,
        },
        rounds=reduction.rounds if question.rounds else None,
        curve=_curve(findings, job) if question.curve else None,
    )


def _curve(findings: Findings, job: Job) -> tuple[CurvePoint, ...]:
    *_, points = measure_curve(findings.series, job)  # ever more of them
    return points


def analysis_of(report: Report) -> Analysis:
    """Keep what a report says, without the pixels and the counts that it was made from.

    Parameters
    ----------
    report : Report
        Any.

    Returns
    -------
    Analysis
        Everything that ``huescope analyze --json`` prints.
    """
    picture, findings, reduction = report.picture, report.findings, report.reduction
    swatches = reduction.swatches
    places_px = tuple(report.places_px[swatch.rgb] for swatch in swatches if report.places_px)
    return Analysis(
        source=encodable(report.source),
        format=picture.format,
        width=picture.width_px,
        height=picture.height_px,
        visible_pixels=findings.colors.visible_pixels,
        transparent_share=findings.transparent_share,
        unique_colors=int(findings.colors.packed.size),
        histogram=findings.channels,
        ignorable=findings.chips,
        main=findings.leading.main,
        second=findings.leading.second,
        dominant=report.dominant,
        most_frequent=findings.dominant,
        palette=Palette(stem_of(picture.name), named(swatches), source=picture.name),
        sorted=tuple(swatch.hex for swatch in report.arranged.swatches),
        delta_e=DeltaE(report.formula, report.arranged.delta_e),
        mse=reduction.mse,
        quality=report.quality,
        seconds=report.seconds,
        options=findings.options,
        weighted_by_alpha=findings.colors.unit > 1,
        places_px=places_px if report.places_px else None,
        note=reduction.note,
        notes=picture.notes,
        profile=picture.profile,
        rendering=picture.rendering,
        working_space=picture.working_space,
        background=report.background,
        ignored_share=findings.ignored_share,
        rounds=report.rounds,
        curve=report.curve,
    )
