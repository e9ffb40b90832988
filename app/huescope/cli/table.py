"""A report as a table for the terminal."""

from __future__ import annotations

import itertools
from math import isfinite
from typing import TYPE_CHECKING

from huescope.analysis.enough import DEFAULT_TOLERANCE, enough, sentence, tolerance_of
from huescope.analysis.ignored_colors import kind_of
from huescope.analysis.options import TRANSPARENT
from huescope.cli.terminal import block
from huescope.color.single import css_text
from huescope.color.working_space import DISPLAY_P3, SRGB
from huescope.errors import printable
from huescope.palette.swatch import Swatch
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.analysis.quality import Quality
    from huescope.api.report import Report

_BAR_WIDTH = 64
_SWATCH_WIDTH = 18
_DOMINANT = 5
_KINDS = {"background": "the background", "white": "white", "black": "black"}
_SMALL_SCALE = 0.1  # a formula with a smaller just noticeable difference has a scale of about 1


_LISTED_SIZES = frozenset(2**step for step in range(1, 9))


def table(report: Report, *, colored: bool) -> str:
    """Format a report.

    Parameters
    ----------
    report : Report
        Any.
    colored : bool
        Whether to draw swatches with 24-bit escapes.

    Returns
    -------
    str
        Several lines, the last one empty.
    """
    lines = [
        *_heading(report),
        "",
        *(_bars(report.arranged.swatches) if colored else ()),
        *_rows(report, colored=colored),
        "",
        *_leading(report),
        "",
        *_rounds(report.rounds),
        *_curve(report),
        *_footing(report),
        "",
    ]
    return "\n".join(lines)


def _heading(report: Report) -> Iterator[str]:
    picture = report.picture
    yield (
        f"{printable(report.source)}: {picture.format}, "
        f"{picture.width_px} × {picture.height_px} pixels, "
        f"{counted(report.findings.colors.packed.size, 'colour', separator=',')}"
    )
    if picture.profile is not None:
        how = "" if picture.rendering is None else f" ({picture.rendering})"
        yield f"Colour profile: {picture.profile}{how}."
    yield from picture.notes
    if report.reduction.note is not None:
        yield report.reduction.note
    yield from _of_which_pixels(report)


def _of_which_pixels(report: Report) -> Iterator[str]:
    findings, background = report.findings, report.background
    if findings.options.region is not None:
        yield f"In the region: {findings.colors.visible_pixels:,} pixels."
    if background is not None:
        yield f"Background {Swatch(background.rgb).hex}: {background.share:.2%} of the pixels."
    for chip in findings.chips:
        if chip.kind == TRANSPARENT:
            how = "counted as white" if findings.options.count_transparent else "not counted"
            yield f"Transparent: {chip.share:.2%} of all pixels, {how}."
    if findings.ignored_share:
        yield f"Left out: {findings.ignored_share:.2%} of the pixels; shares are of the others."


def _leading(report: Report) -> Iterator[str]:
    """Format the properties of the picture, which do not depend on the palette."""
    leading = report.findings.leading
    for label, swatch in (("Main", leading.main), ("Second", leading.second)):
        if swatch is not None:
            kind = kind_of(swatch.rgb, report.findings.chips)
            what = f", {_KINDS[kind]}" if kind else ""
            yield f"{label} colour {swatch.hex}: {swatch.share:.2%} of the pixels{what}."
    shades = ", ".join(f"{each.hex} {each.share:.2%}" for each in report.dominant[:_DOMINANT])
    yield f"Most frequent shades: {shades}."


def _bars(swatches: Sequence[Swatch]) -> Iterator[str]:
    """Format a band of all colours, in proportion to their shares."""
    edges = [round(sum_ * _BAR_WIDTH) for sum_ in itertools.accumulate(s.share for s in swatches)]
    bar = "".join(
        block(right - left, swatch.rgb)
        for swatch, (left, right) in zip(swatches, itertools.pairwise([0, *edges]), strict=True)
    )
    yield from (bar, bar, "")


def _rows(report: Report, *, colored: bool) -> Iterator[str]:
    arranged = report.arranged
    margin = " " * (_SWATCH_WIDTH + 2) if colored else ""
    yield f"{margin}{'colour':7}  {'share':>8}  {'pixels':>12}  {arranged.formula:>10} to the next"
    for swatch, delta_e in itertools.zip_longest(arranged.swatches, arranged.delta_e):
        row = f"{swatch.hex}  {swatch.share:8.2%}  {swatch.pixels:>12,}"
        row += _to_next(delta_e, arranged.jnd) + _at(report.places_px.get(swatch.rgb))
        if report.picture.working_space != SRGB:
            row += f"  {css_text(swatch.coordinates, DISPLAY_P3)}"
        if colored:
            piece = block(_SWATCH_WIDTH, swatch.rgb)
            yield piece
            row = f"{piece}  {row}"
        yield row


def _to_next(delta_e: float | None, jnd: float) -> str:
    if delta_e is None:
        return ""
    alike = "  looks the same" if delta_e < jnd else ""
    decimals = 2 if jnd >= _SMALL_SCALE else 4
    return f"  {delta_e:10.{decimals}f}{alike}"


def _at(place_px: tuple[int, int] | None) -> str:
    return "" if place_px is None else f"  at {place_px[0]}, {place_px[1]}"


def _rounds(scores: Sequence[float] | None) -> Iterator[str]:
    """List the lowest error after each round; one that tried in vain has that of the one before."""
    if scores is None:
        return
    if not scores:
        yield from ("No search was needed.", "")
        return
    for number, score in enumerate(scores, start=1):
        yield f"Round {number:>4}  score {score:12.3f}"
    yield from (f"{counted(len(scores), 'round')} in all.", "")


def _curve(report: Report) -> Iterator[str]:
    """List the errors of some sizes, and tell how many colours are enough."""
    points = report.curve
    if points is None:
        return
    yield "Colours  mean ΔE  95 % within"
    for point in points:
        if point.colors in _LISTED_SIZES:
            yield f"{point.colors:>7}  {point.mean_delta_e:7.2f}  {point.p95_delta_e:11.2f}"
    smallest = enough(points, DEFAULT_TOLERANCE)
    if smallest is not None:
        smallest = min(smallest, report.findings.series.max_colors)
    told = sentence(smallest, tolerance_of(DEFAULT_TOLERANCE))
    yield f"{told} (95 % within {DEFAULT_TOLERANCE:g})."
    yield ""


def _footing(report: Report) -> Iterator[str]:
    arranged = report.arranged
    stages = ", ".join(f"{stage} {1000 * s:.0f} ms" for stage, s in report.seconds.items())
    yield "A share is of the pixels that are nearest to the colour."
    yield f"Below {arranged.jnd} in {arranged.formula}, two colours look the same."
    yield _quality(report.quality)
    yield f"Times: {stages}."


def _quality(measured: Quality) -> str:
    psnr = f", PSNR {measured.psnr_db:.1f} dB" if isfinite(measured.psnr_db) else ""
    return (
        f"Mean squared error {measured.mse:.2f}{psnr}; CIEDE2000 {measured.mean_delta_e:.2f} in "
        f"the mean, {measured.p95_delta_e:.2f} or less for 95% of the pixels."
    )
