"""Dominant colours of a picture: its most frequent colours, with similar ones grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import unpack
from huescope.analysis.reduction import swatches_of
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch

_LEVELS_BITS = 4
_CELLS = 1 << (3 * _LEVELS_BITS)
_ALIKE_DELTA_E = 2.0
_CANDIDATES = 4  # groups per group returned: a later one may outgrow an earlier one
_STEP = 1 << 19
_COLOR_MASK = 0xFFFFFF


def grouped_colors(colors: ColorCounts, job: Job, limit: int = 32) -> tuple[Swatch, ...]:
    """Find the dominant colours of a picture.

    A photograph's most frequent distinct colours are often dozens of almost the same dark grey.
    Here colours are grouped by cells of a 16 x 16 x 16 grid of sRGB, and cells whose colours are
    hardly distinguishable are joined. Each group is represented by its most frequent exact colour.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps.
    limit : int
        Maximum number of colours, at least 1.

    Returns
    -------
    tuple of Swatch
        By falling number of pixels. `Swatch.pixels` is of the whole group; `Swatch.rgb` is a
        colour that the picture really has.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    pixels, modes = _cells(colors, job)
    filled = np.flatnonzero(pixels)
    by_pixels = filled[np.argsort(-pixels[filled], kind="stable")]
    rgb_u8 = unpack(modes[by_pixels].astype(np.uint32))
    most = _CANDIDATES * limit
    group = _groups(rgb_u8, most, job)
    totals = np.zeros(most + 1, dtype=np.int64)
    np.add.at(totals, group, pixels[by_pixels])
    leaders = np.unique(group[group < most], return_index=True)[1]
    chosen = np.argsort(-totals[: leaders.size], kind="stable")[:limit]
    return swatches_of(rgb_u8[leaders[chosen]], totals[chosen], colors.total, colors.unit)


def _cells(colors: ColorCounts, job: Job) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Sum the pixels of each cell, and find its most frequent colour."""
    pixels = np.zeros(_CELLS, dtype=np.int64)
    best = np.zeros(_CELLS, dtype=np.int64)
    for start in range(0, colors.packed.size, _STEP):
        job.check()
        packed = colors.packed[start : start + _STEP].astype(np.int64)
        counts = colors.counts[start : start + _STEP]
        cell = (packed >> 20 << 8) | ((packed >> 12 & 0xF) << 4) | (packed >> 4 & 0xF)
        np.add.at(pixels, cell, counts)
        np.maximum.at(best, cell, (counts << 24) | (_COLOR_MASK - packed))
    return pixels, _COLOR_MASK - (best & _COLOR_MASK)


def _groups(rgb_u8: NDArray[np.uint8], most: int, job: Job) -> NDArray[np.intp]:
    """Join each colour to the first, more frequent one that it is hardly distinguishable from.

    Returns the index of each colour's group, in the order of their first members, and `most` for
    all further groups.
    """
    lab = rgb_u8_to_lab(rgb_u8)
    group = np.full(len(rgb_u8), most, dtype=np.intp)
    for number in range(most):
        free = np.flatnonzero(group == most)
        if not free.size:
            break
        job.check()
        leader = lab[free[0]]
        # CIEDE2000 weighs a difference in L* by at most 1 / 1.75, so whatever is further off is
        # no candidate.
        near = free[np.abs(lab[free, 0] - leader[0]) < 1.75 * _ALIKE_DELTA_E]
        group[near[ciede2000.difference(leader, lab[near]) < _ALIKE_DELTA_E]] = number
    return group
