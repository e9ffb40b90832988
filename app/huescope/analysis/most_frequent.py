"""The colours that a picture has most of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import unpack
from huescope.analysis.reduction import swatches_of

if TYPE_CHECKING:
    from huescope.analysis.color_counts import ColorCounts
    from huescope.palette.swatch import Swatch

# Counts from here on are told apart by a sort: in a photograph they are few.
_MANY_PIXELS = 1 << 12


def most_frequent_colors(colors: ColorCounts, limit: int = 32) -> tuple[Swatch, ...]:
    """Name the most frequent distinct colours.

    Each is a colour that the picture really has, with the number of visible pixels of exactly that
    colour; nothing is averaged, so near neighbours stay apart.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    limit : int
        How many at most, at least 1.

    Returns
    -------
    tuple of Swatch
        By falling number of pixels, then by rising 0xRRGGBB. Shares are of all visible pixels, so
        they add to less than 1 where the picture has more colours.
    """
    counts = colors.counts
    if counts.size > limit:
        # Counted, not sorted: counts are mostly 1, which makes numpy.partition slow as well.
        colors_with = np.bincount(np.minimum(counts, _MANY_PIXELS))
        colors_from = np.cumsum(colors_with[::-1])[::-1]
        least = np.flatnonzero(colors_from >= limit)[-1]
        contenders = np.flatnonzero(counts >= least)
    else:
        contenders = np.arange(counts.size)
    chosen = contenders[np.argsort(-counts[contenders], kind="stable")[:limit]]
    return swatches_of(unpack(colors.packed[chosen]), counts[chosen], colors.total)
