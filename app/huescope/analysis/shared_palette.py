"""One palette for several pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import OPAQUE, ColorCounts, weighed
from huescope.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job


def shared_palette(
    colors: ColorCounts, size: int, options: ClusteringOptions, job: Job
) -> Reduction:
    """Find the best palette for the colours of several pictures.

    Parameters
    ----------
    colors : ColorCounts
        Of all pictures; see `merged`.
    size : int
        Number of colours, 1 to 256.
    options : ClusteringOptions
        How the palette is found.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Reduction
        `size` colours, or as many as there are.

    Raises
    ------
    OptionError
        If real pixels or a mood are asked for, which are of one picture.
    Cancelled
        If the job was cancelled.
    """
    if options.represent != "mean":
        raise OptionError("A palette of several pictures is one of means, not of real pixels.")
    if options.dial > 0:
        raise OptionError(
            "A palette of several pictures is the exact one: moods look at the regions of one."
        )
    series = PaletteSeries.build(colors, job, space=options.space, fixed=options.fixed)
    return series.exact(size, job)


def merged(counts: Iterable[ColorCounts]) -> ColorCounts:
    """Add the colours of several pictures up.

    Parameters
    ----------
    counts : iterable of ColorCounts
        At least one; taken one after the other, so that a generator spares memory.

    Returns
    -------
    ColorCounts
        With the pixels of all: a larger picture counts for more.
    """
    packed, sums = np.empty(0, np.uint32), np.empty((0, 2), np.int64)
    for each in counts:
        pixels = each.counts if each.pixels is None else each.pixels
        own = np.stack([each.counts * (OPAQUE // each.unit), pixels], axis=-1)
        packed, places = np.unique(np.concatenate([packed, each.packed]), return_inverse=True)
        total = np.zeros((packed.size, 2), np.int64)
        np.add.at(total, places, np.concatenate([sums, own]))
        sums = total
    weights, pixels = np.ascontiguousarray(sums.T)
    return weighed(packed, weights, pixels)
