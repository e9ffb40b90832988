"""Where swatches stand, row by row, so that they fill a rectangle without a gap."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QRect

ROOMY_WIDTH_PX, ROOMY_HEIGHT_PX = 38, 30

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


@dataclass(frozen=True, slots=True)
class Row:
    """Swatches that stand side by side.

    Attributes
    ----------
    first : int
        Place of the first of them.
    area : QRect
        What they cover together.
    cells : tuple of QRect
        What each covers.
    is_roomy : bool
        Whether each has room for words.
    """

    first: int
    area: QRect
    cells: tuple[QRect, ...]
    is_roomy: bool


@lru_cache(maxsize=512)
def mosaic(count: int, width_px: int, height_px: int) -> tuple[Row, ...]:
    """Divide a rectangle among swatches, row by row."""
    sizes = rows_of(count, max(1, width_px), max(1, height_px))
    rows: list[Row] = []
    first = 0
    for columns, (top, bottom) in zip(sizes, pairwise(_edges(height_px, len(sizes))), strict=True):
        cells = tuple(
            QRect(left, top, right - left, bottom - top)
            for left, right in pairwise(_edges(width_px, columns))
        )
        is_roomy = width_px // columns >= ROOMY_WIDTH_PX and bottom - top >= ROOMY_HEIGHT_PX
        rows.append(Row(first, QRect(0, top, width_px, bottom - top), cells, is_roomy))
        first += columns
    return tuple(rows)


def _edges(length_px: int, parts: int) -> list[int]:
    """Divide a length into equal parts of whole pixels."""
    return [round(length_px * part / max(1, parts)) for part in range(parts + 1)]
