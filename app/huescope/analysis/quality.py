"""Quality metrics of a reduced picture: MSE, PSNR, CIEDE2000, and the savings."""

from __future__ import annotations

from math import ceil, inf, log2, log10
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.difference_counts import LENGTH, count_differences, percentile_95
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.parallel import in_threads
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job

_PEAK_SQUARED = 3 * 255.0**2
_BITS_PER_COLOR = 24
# CIEDE2000 of this many colours takes less than 10 ms.
_TILE = 1 << 13


@dataclass(frozen=True, slots=True)
class Quality:
    """What a palette costs and what it saves, over the visible pixels, weighted by their alpha.

    Attributes
    ----------
    mse : float
        Squared error summed over the three 8-bit sRGB channels, mean over pixels.
    psnr_db : float
        Peak signal-to-noise ratio in decibels: 10 log10(3 · 255² / `mse`); infinite without error.
    mean_delta_e, p95_delta_e : float
        CIEDE2000 between each pixel and its palette colour: the mean, and the 95th percentile,
        rounded up to a hundredth.
    bits_per_pixel : float
        Size of an index per pixel, ceil(log2 k) bits, plus the 24 k bits of the palette divided by
        the number of pixels.
    bits_saved : float
        The fraction of 24 bits per pixel that this saves, before any compression; below 0 if the
        palette is larger than the picture.
    """

    mse: float
    psnr_db: float
    mean_delta_e: float
    p95_delta_e: float
    bits_per_pixel: float
    bits_saved: float


def quality(colors: ColorCounts, reduction: Reduction, job: Job) -> Quality:
    """Compute the metrics of a palette over all distinct colours of its picture.

    Parameters
    ----------
    colors : ColorCounts
        The colours of the picture.
    reduction : Reduction
        A palette of it; its `mse` is copied.
    job : Job
        Checked, and given the progress, between steps of a few milliseconds: a million colours take
        half a second.

    Returns
    -------
    Quality
        The figures.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    parts = list(colors.tiles(_TILE))
    space = colors.working_space
    # Channel by channel, as the colours are.
    palette_lab = np.ascontiguousarray(rgb_u8_to_lab(reduction.rgb_u8, space).T)

    def measure(part: ColorCounts) -> tuple[float, NDArray[np.float64]]:
        rgb_u8 = part.rgb_u8
        taken = nearest_color(homogeneous(rgb_u8), reduction.rgb_u8)
        taken_lab = palette_lab.take(taken, axis=1).T
        delta_e = ciede2000.difference(rgb_u8_to_lab(rgb_u8, space), taken_lab)
        weights = part.counts.astype(np.float64)
        return float(weights @ delta_e), count_differences(delta_e, weights)

    total, counted = 0.0, np.zeros(LENGTH)
    for number, (part_total, part_counted) in enumerate(in_threads(measure, parts, job)):
        job.report(number / len(parts), marked("measuring the palette"))
        total += part_total
        counted += part_counted
    bits_per_pixel = _bits_per_pixel(len(reduction.rgb_u8), colors.visible_pixels)
    return Quality(
        mse=reduction.mse,
        psnr_db=10 * log10(_PEAK_SQUARED / reduction.mse) if reduction.mse > 0 else inf,
        mean_delta_e=total / colors.total,
        p95_delta_e=percentile_95(counted),
        bits_per_pixel=bits_per_pixel,
        bits_saved=1 - bits_per_pixel / _BITS_PER_COLOR,
    )


def _bits_per_pixel(palette_size: int, pixels: int) -> float:
    return ceil(log2(palette_size)) + _BITS_PER_COLOR * palette_size / pixels
