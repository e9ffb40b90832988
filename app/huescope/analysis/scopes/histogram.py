"""Histogram: how many pixels there are of each level of red, green, blue, L* and luma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.channels import levels_of, luma_of
from huescope.analysis.picture_summary import summary_of
from huescope.analysis.read_only import read_only
from huescope.analysis.scopes._links import Links
from huescope.analysis.scopes._material import LINKED_PIXELS, pixels_of
from huescope.analysis.scopes._tones import CHANNELS, LEVELS, Tones
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.scopes._material import Material, PixelSample
    from huescope.cancellation import Job

NAME = "histogram"
LABEL = marked("Histogram")
DESCRIPTION = marked("How many pixels there are of each level of red, green, blue and lightness.")
RANK = 10


def compute(material: Material, job: Job) -> Tones:
    """Count pixels by luma, and put the picture's tones into a sentence.

    Parameters
    ----------
    material : Material
        Its counted colours.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Tones
        Exact counts.
    """
    luma = luma_histogram(material.colors, job)
    summary = summary_of(material.colors, material.channels, job, material.points)
    job.check()
    pixels = pixels_of(material.picture, LINKED_PIXELS)
    links = Links.of(pixels.rgb_u8, bins_of(pixels), pixels.working_space)
    return Tones(material.channels, luma, summary, links)


def bins_of(pixels: PixelSample) -> NDArray[np.int32]:
    """Give the bins in which each pixel is counted; shape (5, n), int32."""
    bins = np.empty((len(CHANNELS), pixels.across.size), np.int32)
    for place, channel in enumerate(CHANNELS):
        bins[place] = levels_of(pixels.rgb_u8, channel, pixels.working_space)
        bins[place] += place * LEVELS
    return bins


def luma_histogram(colors: ColorCounts, job: Job) -> NDArray[np.int64 | np.float64]:
    """Count visible pixels by the BT.709 luma of their codes.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (256,), read-only: int64, or float64 where translucent pixels count by their alpha.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    totals = np.zeros(LEVELS)
    for tile in colors.tiles():
        job.check()
        weights = tile.counts.astype(np.float64)
        totals += np.bincount(luma_of(tile.rgb_u8), weights=weights, minlength=LEVELS)
    return read_only(totals.astype(np.int64) if colors.unit == 1 else totals / colors.unit)
