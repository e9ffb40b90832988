"""How many swatches stand in each row, so that they fill a rectangle without a gap."""

from __future__ import annotations

import math

_PLEASANT_RATIO = 1.25
_UNEVEN_PENALTY = 0.8


def rows_of(count: int, width_px: float, height_px: float) -> list[int]:
    """Divide swatches into rows that fill a rectangle.

    Cells a little wider than high are preferred, and rows of equal length over uneven ones.

    Parameters
    ----------
    count : int
        How many swatches there are.
    width_px, height_px : float
        The rectangle to fill.

    Returns
    -------
    list of int
        Swatches in each row, from the top; the sum is `count` and the longer rows come first.
    """
    if count <= 0:
        return []

    def badness(rows: int) -> float:
        ratio = (width_px / math.ceil(count / rows)) / (height_px / rows)
        return abs(math.log(max(ratio, 1e-6) / _PLEASANT_RATIO)) + (
            _UNEVEN_PENALTY if count % rows else 0.0
        )

    best = min(range(1, count + 1), key=badness)
    shorter, longer = divmod(count, best)
    return [shorter + 1] * longer + [shorter] * (best - longer)
