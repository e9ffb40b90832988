"""One palette for several pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import OPAQUE, ColorCounts, weighed
from huescope.analysis.fixed_colors import fixed_codes
from huescope.analysis.read_only import read_only
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

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
        Of all pictures; see `merged_equally`.
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
        raise OptionError(
            marked("A palette of several pictures is one of means, not of real pixels.")
        )
    if options.dial > 0:
        raise OptionError(
            marked(
                "A palette of several pictures is the exact one: moods look at the regions of one."
            )
        )
    fixed = fixed_codes(options, colors.working_space)
    series = PaletteSeries.build(colors, job, space=options.space, fixed=fixed)
    return series.exact(size, job)


_COLORS = 1 << 24
_COLORS_WORTH_A_TABLE = 1 << 18
_PICTURE = 1 << 40
"""What all colours of one picture add up to: integers, so that the order does not matter."""


def merged_equally(pictures: Iterable[tuple[ColorCounts, float]]) -> ColorCounts:
    """Merge the colours of several pictures, each of which counts for as much whatever its size.

    Parameters
    ----------
    pictures : iterable of (ColorCounts, float)
        Each picture with its weight, from 0; twice the weight is the same as the picture twice.
        Taken one after the other, so that a generator spares memory.

    Returns
    -------
    ColorCounts
        The same in any order of the pictures. The counts add up to about the number of visible
        pixels of all pictures; empty where no picture has a weight.
    """
    few: list[tuple[NDArray[np.uint32], NDArray[np.int64]]] = []
    table: NDArray[np.int64] | None = None
    pixels = colors_in_few = 0
    for colors, weight in pictures:
        if weight <= 0 or not colors.packed.size:
            continue
        pixels += colors.visible_pixels
        part = np.rint(colors.counts * (weight * _PICTURE / colors.total)).astype(np.int64)
        few.append((colors.packed, part))
        colors_in_few += part.size
        if table is None and colors_in_few > _COLORS_WORTH_A_TABLE:
            table = np.zeros(_COLORS, np.int64)
        if table is not None:
            for packed, part in few:
                table[packed] += part
            few.clear()
    packed, weights = _sorted_sums(few) if table is None else _entries(table)
    counts = np.rint(weights * (pixels / max(int(weights.sum()), 1))).astype(np.int64)
    return ColorCounts(read_only(packed), read_only(np.maximum(counts, np.int64(1))))


def _sorted_sums(
    pairs: Sequence[tuple[NDArray[np.uint32], NDArray[np.int64]]],
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Add up the weights of each colour, by sorting."""
    if not pairs:
        return np.empty(0, np.uint32), np.empty(0, np.int64)
    packed, weights = (np.concatenate(each) for each in zip(*pairs, strict=True))
    order = np.argsort(packed, kind="stable")
    packed = packed[order]
    first = np.flatnonzero(np.diff(packed, prepend=np.uint32(_COLORS)))
    return packed[first], np.add.reduceat(weights[order], first)


def _entries(table: NDArray[np.int64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """List the colours of a table with their weights."""
    packed = np.flatnonzero(table != 0).astype(np.uint32)
    return packed, table[packed]


def merged(counts: Iterable[ColorCounts]) -> ColorCounts:
    """Add the colours of several frames of one picture up.

    Parameters
    ----------
    counts : iterable of ColorCounts
        At least one; taken one after the other, so that a generator spares memory.

    Returns
    -------
    ColorCounts
        With the pixels of all: a larger frame counts for more.
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
