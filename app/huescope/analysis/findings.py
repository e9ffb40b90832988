"""All that Huescope finds out about a picture, in one call."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.analysis.channels import channel_histogram
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.dominant import dominant_colors

if TYPE_CHECKING:
    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.color_counts import ColorCounts
    from huescope.imaging.picture import Picture
    from huescope.job import Job
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What was found about one picture. Safe to share between threads.

    Attributes
    ----------
    colors : ColorCounts
        Every distinct visible colour with its pixels.
    channels : ChannelHistogram
        Counts by red, green, blue and lightness.
    dominant : tuple of Swatch
        The most frequent distinct colours, up to 32.
    series : PaletteSeries
        Palettes for every number of colours.
    histogram_s, series_s : float
        Seconds that counting colours took, and preparing the palettes.
    """

    colors: ColorCounts
    channels: ChannelHistogram
    dominant: tuple[Swatch, ...]
    series: PaletteSeries
    histogram_s: float
    series_s: float


def find(picture: Picture, job: Job) -> Findings:
    """Analyse a picture; the window and the command line both call this.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked and told the progress between steps.

    Returns
    -------
    Findings
        The same for the same pixels, whatever their places.

    Raises
    ------
    NothingVisible
        If every pixel is fully transparent.
    Cancelled
        If the job was cancelled.
    """
    started_s = time.perf_counter()
    job.report(0.0, "counting colours")
    colors = count_colors(picture, job)
    job.report(0.5, "drawing the histogram")
    channels = channel_histogram(colors, job)
    dominant = dominant_colors(colors)
    counted_s = time.perf_counter()
    job.report(0.6, "finding palettes")
    series = PaletteSeries.build(colors, job)
    job.report(1.0, "palettes found")
    return Findings(
        colors=colors,
        channels=channels,
        dominant=dominant,
        series=series,
        histogram_s=counted_s - started_s,
        series_s=time.perf_counter() - counted_s,
    )
