"""Report of the analysis of a picture, and its JSON form."""

from __future__ import annotations

import os
import time
from dataclasses import asdict, dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any

from huescope.analysis import orders
from huescope.analysis.arrangement import arrange
from huescope.analysis.enough import DEFAULT_TOLERANCE, enough
from huescope.analysis.error_curve import measure_curve
from huescope.analysis.findings import find
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.ignored_colors import kind_of
from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.quality import quality
from huescope.cancellation import Job
from huescope.cli.arguments import clustering_options
from huescope.color import difference
from huescope.imaging.decode import decode
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.imaging.rendering import Rendering
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.findings import Findings
    from huescope.analysis.ignored_colors import Chip
    from huescope.analysis.options import ClusteringOptions, Rgb
    from huescope.analysis.quality import Quality
    from huescope.analysis.reduction import Reduction
    from huescope.imaging.picture import Picture
    from huescope.sources.source import Source


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
    """

    colors: int
    order: str = orders.DEFAULT
    formula: str = difference.DEFAULT
    options: ClusteringOptions = DEFAULT_OPTIONS
    rounds: bool = False
    rendering: Rendering = DEFAULT_RENDERING
    curve: bool = False


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


def report_on(source: Source, name: str, question: Question) -> Report:
    """Read a picture and analyse it.

    Parameters
    ----------
    source : Source
        The picture.
    name : str
        The name of the picture in the report.
    question : Question
        The options.

    Returns
    -------
    Report
        Everything to be printed.

    Raises
    ------
    SubjectError
        If the picture cannot be read or decoded, or has no visible pixel, or the options leave
        none.
    """
    scores: list[float] = []
    job = Job(on_score=scores.append)
    started_s = time.perf_counter()
    data = source.read(job)
    read_s = time.perf_counter()
    picture = decode(data, source.name, job, question.rendering)
    decoded_s = time.perf_counter()
    findings = find(picture, job, question.options)
    found_s = time.perf_counter()
    grouped = grouped_colors(findings.kept, job)
    dominant = arrange(grouped, orders.DEFAULT, question.formula).swatches
    grouped_s = time.perf_counter()
    represented = findings.palette(question.colors, job)
    reduction = represented.reduction
    exact_s = time.perf_counter()
    searched = len(scores)
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
        rounds=tuple(scores[:searched]) if question.rounds else None,
        curve=_curve(findings, job) if question.curve else None,
    )


def _curve(findings: Findings, job: Job) -> tuple[CurvePoint, ...]:
    *_, points = measure_curve(findings.series, job)  # ever more of them
    return points


def as_json(report: Report) -> dict[str, Any]:
    """Convert a report to the types of JSON.

    Parameters
    ----------
    report : Report
        Any.

    Returns
    -------
    dict
        - ``source``, ``format``, ``width``, ``height``: the picture.
        - ``visible_pixels``, ``unique_colors``, ``histogram`` (256 counts each of ``red``,
          ``green``, ``blue`` and ``lightness``): the picture or its region. ``visible_pixels`` is
          a plain count of the pixels whose alpha is above 0.
        - ``weighted_by_alpha``: true where some pixel is translucent. Then everything but
          ``visible_pixels`` weighs a pixel by its alpha: ``histogram`` has fractions, and
          ``pixels`` are rounded.
        - ``main`` and ``second``: the colours of the two largest groups of alike shades, whatever
          palette was asked for, each with ``hex``, ``rgb``, and ``pixels`` and ``share`` of its
          group, and ``kind`` where it is the "background", "white" or "black". ``second`` is null
          where the picture has a single colour.
        - ``dominant``: the most frequent shades as the window shows them, near neighbours counted
          together, by falling share. ``most_frequent``: single colours with their exact counts.
          Both are lists of up to 32.
        - ``palette``: the colours that were asked for, and of real pixels ``pixel`` (column and
          row, or null). Each entry of these lists has ``hex``, ``rgb``, ``pixels``, ``share``.
        - ``mood``: in which the palette was chosen.
        - ``sorted``: the palette's hex in the order asked for; ``delta_e``: ``formula``, and
          ``adjacent`` between neighbours of ``sorted``.
        - ``mse``: squared error summed over the three 8-bit sRGB channels, mean over pixels.
        - ``quality``: ``psnr_db`` (null without any error), ``mean_delta_e`` and ``p95_delta_e`` by
          CIEDE2000, ``bits_per_pixel``, ``bits_saved``; see
          `huescope.analysis.quality.Quality`.
        - ``seconds``: what each stage took.
        - ``rounds`` where it was asked for: the lowest error after each round of the search.
        - ``curve`` where it was asked for: for palettes of 2 to 256 ``colors`` as they are found
          while a slider moves, ``mean_delta_e`` and ``p95_delta_e``, of a sample where there are
          more than 8192 colours; and ``enough``: the smallest number of colours whose
          ``p95_delta_e`` is within ``tolerance``, or null.
        - ``profile``: the colour profile, or other colour tags, that were applied, where there are;
          ``rendering``: the intent, and whether with black point compensation, where a profile was
          converted.
        - ``note`` where there are fewer colours than asked for, and ``notes`` where the file has
          peculiarities.
        - ``background`` (``hex``, ``pixels``, ``share``) where there is one, and ``ignorable``:
          the same, with ``kind``, of all that can be left out. Of the kind "transparent", which
          is left out unless it is asked for, ``share`` is of all pixels.
        - ``transparent_share``: the part of all pixels that is fully transparent, or outside of
          a lasso, and never counts.
        - ``options`` where any was chosen.
        - ``ignored_share`` where colours are to be left out: ``main``, ``second``, ``dominant``,
          ``most_frequent``, ``palette``, ``mse`` and ``quality`` are of the other pixels.
    """
    picture, findings, reduction = report.picture, report.findings, report.reduction
    return {
        "source": _encodable(report.source),
        "format": picture.format,
        "width": picture.width_px,
        "height": picture.height_px,
        "visible_pixels": findings.colors.visible_pixels,
        "transparent_share": findings.transparent_share,
        "unique_colors": int(findings.colors.packed.size),
        "histogram": {
            name: getattr(findings.channels, name).tolist()
            for name in ("red", "green", "blue", "lightness")
        },
        "ignorable": [{"kind": chip.kind, **_chip(chip)} for chip in findings.chips],
        "main": _leading(findings.leading.main, report),
        "second": findings.leading.second and _leading(findings.leading.second, report),
        "dominant": [_swatch(swatch) for swatch in report.dominant],
        "most_frequent": [_swatch(swatch) for swatch in findings.dominant],
        "mood": findings.options.mood,
        "palette": [{**_swatch(each), **_pixel(each, report)} for each in reduction.swatches],
        "sorted": [swatch.hex for swatch in report.arranged.swatches],
        "delta_e": {"formula": report.formula, "adjacent": list(report.arranged.delta_e)},
        "mse": reduction.mse,
        "quality": _quality(report.quality),
        "seconds": report.seconds,
        **dict(_notes(report)),
        **dict(_chosen(report)),
    }


def _leading(swatch: Swatch, report: Report) -> dict[str, Any]:
    kind = kind_of(swatch.rgb, report.findings.chips)
    return {**_swatch(swatch), **({"kind": kind} if kind else {})}


def _quality(measured: Quality) -> dict[str, Any]:
    return {
        "psnr_db": measured.psnr_db if isfinite(measured.psnr_db) else None,  # JSON knows no inf
        "mean_delta_e": measured.mean_delta_e,
        "p95_delta_e": measured.p95_delta_e,
        "bits_per_pixel": measured.bits_per_pixel,
        "bits_saved": measured.bits_saved,
    }


def _notes(report: Report) -> Iterator[tuple[str, Any]]:
    if report.findings.colors.unit > 1:
        yield "weighted_by_alpha", True
    if report.reduction.note is not None:
        yield "note", report.reduction.note
    if report.picture.profile is not None:
        yield "profile", report.picture.profile
    if report.picture.rendering is not None:
        yield "rendering", report.picture.rendering
    if report.picture.notes:
        yield "notes", list(report.picture.notes)


def _chosen(report: Report) -> Iterator[tuple[str, Any]]:
    findings = report.findings
    background = report.background
    if background is not None:
        yield "background", _chip(background)
    if findings.options != DEFAULT_OPTIONS:
        yield "options", clustering_options.as_json(findings.options)
    if report.rounds is not None:
        yield "rounds", list(report.rounds)
    if report.curve is not None:
        yield "curve", [asdict(each) for each in report.curve]
        yield "tolerance", DEFAULT_TOLERANCE
        yield "enough", enough(report.curve, DEFAULT_TOLERANCE)
    if findings.options.ignore:
        yield "ignored_share", findings.ignored_share


def _chip(chip: Chip) -> dict[str, Any]:
    return {"hex": Swatch(chip.rgb).hex, "pixels": chip.pixels, "share": chip.share}


def _pixel(swatch: Swatch, report: Report) -> dict[str, Any]:
    if not report.places_px:
        return {}
    place_px = report.places_px[swatch.rgb]
    return {"pixel": None if place_px is None else list(place_px)}


def _swatch(swatch: Swatch) -> dict[str, Any]:
    return {
        "hex": swatch.hex,
        "rgb": list(swatch.rgb),
        "pixels": swatch.pixels,
        "share": swatch.share,
    }


def _encodable(path: str) -> str:
    """Escape invalid UTF-8, which JSON cannot represent."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
