"""The most frequent distinct colours of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import unpack
from huescope.analysis.reduction import swatches_of

if TYPE_CHECKING:
    from huescope.analysis.color_counts import ColorCounts
    from huescope.palette.swatch import Swatch

# Larger counts are sorted rather than tabulated: a photograph has few of them.
_MANY_PIXELS = 4096


def most_frequent_colors(colors: ColorCounts, limit: int = 32) -> tuple[Swatch, ...]:
    """Find the most frequent distinct colours.

    Each is an exact colour of the picture, with the number of visible pixels of that colour.
    Nothing is averaged or grouped, so similar colours stay apart.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    limit : int
        Maximum number of colours, at least 1.

    Returns
    -------
    tuple of Swatch
        By falling number of pixels, then by rising 0xRRGGBB. Shares are of all visible pixels, so
        they add up to less than 1 if the picture has more colours.
    """
    counts = colors.counts
    many = _MANY_PIXELS * colors.unit
    if counts.size > limit:
        # Counted, not sorted: counts are mostly 1, which makes numpy.partition slow as well.
        colors_with = np.bincount(np.minimum(counts, many))
        colors_from = np.cumsum(colors_with[::-1])[::-1]
        least = np.flatnonzero(colors_from >= limit)[-1]
        contenders = np.flatnonzero(counts >= least)
    else:
        contenders = np.arange(counts.size)
    chosen = contenders[np.argsort(-counts[contenders], kind="stable")[:limit]]
    return swatches_of(unpack(colors.packed[chosen]), counts[chosen], colors)
