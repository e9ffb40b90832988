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
_LEADERS = 64
_LEFT_BY_ROTATION = 0.36  # below sqrt(1 - sin(60 deg))
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
    group = _groups(rgb_u8_to_lab(rgb_u8, colors.working_space), most, job)
    totals = np.zeros(most + 1, dtype=np.int64)
    np.add.at(totals, group, pixels[by_pixels])
    leaders = np.unique(group[group < most], return_index=True)[1]
    chosen = np.argsort(-totals[: leaders.size], kind="stable")[:limit]
    return swatches_of(rgb_u8[leaders[chosen]], totals[chosen], colors)


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


def _groups(lab: NDArray[np.float64], most: int, job: Job) -> NDArray[np.intp]:
    """Join each colour to the first, more frequent one that it is hardly distinguishable from.

    Returns the index of each colour's group, in the order of their first members, and `most` for
    all further groups.
    """
    group = np.full(len(lab), most, dtype=np.intp)
    number = 0
    while (free := np.flatnonzero(group == most)).size:
        # Many comparisons in one call, most of them with colours that do become leaders.
        leaders = free[:_LEADERS]
        job.check()
        for leader, alike in zip(leaders, _alike(lab, leaders, free), strict=True):
            if group[leader] == most:
                group[alike[group[alike] == most]] = number
                number += 1
                if number == most:
                    return group
    return group


def _alike(
    lab: NDArray[np.float64], leaders: NDArray[np.intp], others: NDArray[np.intp]
) -> list[NDArray[np.intp]]:
    """Give for each leader those of the others that are hardly distinguishable from it."""
    # CIEDE2000 divides a difference in L* by at most 1.75, so whatever is further off is no
    # candidate. Neither is what is far off in a* and b*: that difference is divided by at most
    # 1 + 0.045 C', where C' is at most 1.5 C, and the rotation term takes at most sin(60 deg) of
    # its square away.
    lightness = np.abs(lab[leaders, 0, None] - lab[others, 0])
    rows, columns = np.nonzero(lightness < 1.75 * _ALIKE_DELTA_E)
    first, second = lab[leaders[rows], 1:], lab[others[columns], 1:]
    chroma = np.hypot(*first.T) + np.hypot(*second.T)
    most = _ALIKE_DELTA_E * (1 + 0.045 * 1.5 * chroma / 2) / _LEFT_BY_ROTATION
    near = np.hypot(*(first - second).T) < most
    rows, members = rows[near], others[columns[near]]
    is_alike = ciede2000.difference(lab[leaders[rows]], lab[members]) < _ALIKE_DELTA_E
    ends = np.searchsorted(rows[is_alike], np.arange(1, len(leaders)))
    return np.split(members[is_alike], ends)
