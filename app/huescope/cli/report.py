"""What the command line tells about one picture."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from huescope.analysis import orders
from huescope.analysis.arrangement import arrange
from huescope.analysis.findings import find
from huescope.color import difference
from huescope.imaging.decode import decode
from huescope.sources.local import LocalFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.findings import Findings
    from huescope.analysis.reduction import Reduction
    from huescope.imaging.picture import Picture
    from huescope.job import Job
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Question:
    """What to find out about a picture.

    Attributes
    ----------
    colors : int
        Size of the palette.
    order, formula : str
        Names that exist.
    """

    colors: int
    order: str = orders.DEFAULT
    formula: str = difference.DEFAULT


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """The answer.

    Attributes
    ----------
    source : str
        The picture as it was asked for.
    picture : Picture
        As decoded.
    findings : Findings
        The same that the window shows.
    reduction : Reduction
        The palette.
    arranged : Arranged
        The palette in the order that was asked for.
    formula : str
        Name of the difference formula.
    seconds : dict of str to float
        What each stage took.
    """

    source: str
    picture: Picture
    findings: Findings
    reduction: Reduction
    arranged: Arranged
    formula: str
    seconds: dict[str, float]


def report_on(source: str, question: Question, job: Job) -> Report:
    """Read a picture and find out about it.

    Parameters
    ----------
    source : str
        A path.
    question : Question
        What to find out.
    job : Job
        Checked and told the progress.

    Returns
    -------
    Report
        All there is to print.

    Raises
    ------
    SubjectError
        If the picture cannot be read, decoded, or has no visible pixel.
    Cancelled
        If the job was cancelled.
    """
    started_s = time.perf_counter()
    file = LocalFile(Path(source))
    data = file.read(job)
    read_s = time.perf_counter()
    picture = decode(data, file.name, job)
    decoded_s = time.perf_counter()
    findings = find(picture, job)
    found_s = time.perf_counter()
    reduction = findings.series.exact(question.colors, job)
    exact_s = time.perf_counter() - found_s
    return Report(
        source=source,
        picture=picture,
        findings=findings,
        reduction=reduction,
        arranged=arrange(reduction.swatches, question.order, question.formula),
        formula=question.formula,
        seconds={
            "read": read_s - started_s,
            "decode": decoded_s - read_s,
            "histogram": findings.histogram_s,
            "palette": findings.series_s + exact_s,
        },
    )


def as_json(report: Report) -> dict[str, Any]:
    """Put a report into the types of JSON.

    Parameters
    ----------
    report : Report
        About any picture.

    Returns
    -------
    dict
        ``source``, ``format``, ``width``, ``height``, ``visible_pixels``, ``unique_colors``,
        ``histogram`` (256 counts each of ``red``, ``green``, ``blue`` and ``lightness``),
        ``dominant`` and ``palette`` (``hex``, ``rgb``, ``pixels``, ``share`` of each colour),
        ``sorted`` (the palette's hex in the order asked for), ``delta_e`` (``formula``, and
        ``adjacent`` between neighbours of ``sorted``), ``mse`` (squared error summed over the three
        8-bit sRGB channels, mean over visible pixels), ``seconds``; ``note`` where there are fewer
        colours than asked for, and ``notes`` where the file has peculiarities.
    """
    picture, findings, reduction = report.picture, report.findings, report.reduction
    return {
        "source": _encodable(report.source),
        "format": picture.format,
        "width": picture.width_px,
        "height": picture.height_px,
        "visible_pixels": findings.colors.total,
        "unique_colors": int(findings.colors.packed.size),
        "histogram": {
            name: getattr(findings.channels, name).tolist()
            for name in ("red", "green", "blue", "lightness")
        },
        "dominant": [_swatch(swatch) for swatch in findings.dominant],
        "palette": [_swatch(swatch) for swatch in reduction.swatches],
        "sorted": [swatch.hex for swatch in report.arranged.swatches],
        "delta_e": {"formula": report.formula, "adjacent": list(report.arranged.delta_e)},
        "mse": reduction.mse,
        "seconds": report.seconds,
        **dict(_notes(report)),
    }


def _notes(report: Report) -> Iterator[tuple[str, Any]]:
    if report.reduction.note is not None:
        yield "note", report.reduction.note
    if report.picture.notes:
        yield "notes", list(report.picture.notes)


def _swatch(swatch: Swatch) -> dict[str, Any]:
    return {
        "hex": swatch.hex,
        "rgb": list(swatch.rgb),
        "pixels": swatch.pixels,
        "share": swatch.share,
    }


def _encodable(path: str) -> str:
    """Show bytes that are no UTF-8, which JSON cannot carry, as escapes; all else stays."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
