"""Layout of a palette: one row of swatches, or several rows of equal cells."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QRect

from huescope.ui.style import design
from huescope.ui.widgets.swatches.mosaic import TEXT_HEIGHT_PX, Mosaic, Row
from huescope.ui.widgets.swatches.swatch_text import min_width_px

ONE_ROW = 12
"""So many swatches stand in one row, unless their hex codes have room in two only."""

_WIDE_ROW = 16  # so many do if each has room for its hex code

_PLEASANT_RATIO = 1.4
_BLANK_PENALTY = 0.5


def columns_of(count: int, width_px: float, height_px: float) -> int:
    """Choose how many swatches stand in a row.

    Parameters
    ----------
    count : int
        Number of swatches, at least 1.
    width_px, height_px : float
        The rectangle to fill.

    Returns
    -------
    int
        `count` up to 16 where a row has room for their hex codes, and up to `ONE_ROW` where two
        rows have not, either; else as many as leave room for a hex code in each cell where that is
        possible, make cells a little wider than high, and leave few blank in the last row.
    """
    least_height_px = design.sized(TEXT_HEIGHT_PX)
    if count <= _WIDE_ROW and width_px / count >= min_width_px():
        return count
    has_room_in_two = width_px / math.ceil(count / 2) >= min_width_px()
    if count <= ONE_ROW and not (has_room_in_two and height_px >= 2 * least_height_px):
        return count
    most_rows = min(count, max(2, math.ceil(2 * math.sqrt(count * height_px / width_px))))

    def badness(rows: int) -> tuple[bool, float]:
        columns = math.ceil(count / rows)
        is_told = width_px / columns >= min_width_px() and height_px / rows >= least_height_px
        ratio = (width_px / columns) / (height_px / rows)
        blank = math.ceil(count / columns) * columns - count
        shape = abs(math.log(ratio / _PLEASANT_RATIO)) + _BLANK_PENALTY * blank / columns
        return not is_told, shape

    return math.ceil(count / min(range(2, most_rows + 1), key=badness))


@design.clear_with_text_size
@lru_cache(maxsize=512)
def equal_rows(count: int, width_px: int, height_px: int, top_px: int = 0) -> Mosaic:
    """Compute the layout of a palette in a rectangle; the last row may end early.

    Parameters
    ----------
    count : int
        Number of swatches.
    width_px, height_px : int
        The rectangle to fill.
    top_px : int
        How far below the upper edge of the widget it begins.
    """
    if count <= 0:
        return Mosaic()
    width_px, height_px = max(1, width_px), max(1, height_px)
    columns = columns_of(count, width_px, height_px)
    rows = math.ceil(count / columns)
    edges_px = tuple(round(width_px * column / columns) for column in range(columns + 1))
    tops_px = [top_px + round(height_px * row / rows) for row in range(rows + 1)]
    made = []
    for row in range(rows):
        edges = edges_px[: min(columns, count - row * columns) + 1]
        area = QRect(0, tops_px[row], edges[-1], tops_px[row + 1] - tops_px[row])
        made.append(Row(row * columns, area, edges))
    return Mosaic(tuple(made))
