"""Layout of swatches in rows that fill a rectangle without gaps."""

from __future__ import annotations

import math
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from huescope.dataclass import dataclass
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOMY_WIDTH_PX, ROOMY_HEIGHT_PX, TEXT_HEIGHT_PX = 38, 30, 18  # at the usual text size
_MARKED_PX = 8  # on smaller cells, a mark would hide the colour

_PLEASANT_RATIO = 1.25
_UNEVEN_PENALTY = 0.8
_FEW = 256


def rows_of(count: int, width_px: float, height_px: float) -> list[int]:
    """Divide swatches into rows that fill a rectangle.

    Cells a little wider than high are preferred, and rows of equal length over uneven ones.

    Parameters
    ----------
    count : int
        Number of swatches.
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

    best = min(_candidates(count, width_px / height_px), key=badness)
    shorter, longer = divmod(count, best)
    return [shorter + 1] * longer + [shorter] * (best - longer)


def _candidates(count: int, ratio: float) -> range:
    """Return the numbers of rows to try: for many swatches, those near the best ratio.

    With half or twice as many rows, cells are four times as wide or high, which is worse than any
    uneven row.
    """
    if count <= _FEW:
        return range(1, count + 1)
    best = math.sqrt(count * _PLEASANT_RATIO / ratio)
    return range(min(count, max(1, int(best / 2))), min(count, math.ceil(2 * best)) + 1)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of swatches.

    Attributes
    ----------
    first : int
        Place of the first swatch.
    area : QRect
        The area of the row.
    edges_px : tuple of int
        Left edge of each swatch, and right edge of the last one.
    """

    first: int
    area: QRect
    edges_px: tuple[int, ...]

    @property
    def count(self) -> int:
        """Number of swatches."""
        return len(self.edges_px) - 1

    @property
    def end(self) -> int:
        """Place after the last swatch."""
        return self.first + self.count

    @property
    def has_text(self) -> bool:
        """Whether each cell has room for a line of text."""
        return self._has_room(design.sized(ROOMY_WIDTH_PX), design.sized(TEXT_HEIGHT_PX))

    @property
    def is_roomy(self) -> bool:
        """Whether each cell has room for text and for a difference at its edge."""
        return self._has_room(design.sized(ROOMY_WIDTH_PX), design.sized(ROOMY_HEIGHT_PX))

    @property
    def is_marked(self) -> bool:
        """Whether each cell has room for a mark."""
        return self._has_room(_MARKED_PX, _MARKED_PX)

    def _has_room(self, width_px: int, height_px: int) -> bool:
        return self.area.width() // self.count >= width_px and self.area.height() >= height_px

    @property
    def cells(self) -> Iterator[QRect]:
        """The cells."""
        return (self._between(*edges_px) for edges_px in pairwise(self.edges_px))

    def cell(self, column: int) -> QRect:
        """Return a cell; empty if there are more cells than pixels."""
        return self.part(column, column + 1)

    def touched(self, left_px: int, right_px: int) -> range:
        """Return the columns of the cells between two pixels, both of which are included."""
        first = max(0, bisect_right(self.edges_px, left_px) - 1)
        return range(first, min(self.count, bisect_right(self.edges_px, right_px)))

    def part(self, begin: int, end: int) -> QRect:
        """Return the area of a range of cells."""
        return self._between(self.edges_px[begin], self.edges_px[end])

    def _between(self, left_px: int, right_px: int) -> QRect:
        return QRect(left_px, self.area.top(), right_px - left_px, self.area.height())


@dataclass(frozen=True, slots=True)
class Mosaic:
    """Layout of all swatches. Cells are computed on demand: there may be 100 000.

    Attributes
    ----------
    rows : tuple of Row
        From the top.
    """

    rows: tuple[Row, ...] = ()

    @property
    def count(self) -> int:
        """Number of swatches."""
        return self.rows[-1].end if self.rows else 0

    @property
    def is_marked(self) -> bool:
        """Whether each swatch has room for a mark."""
        return all(row.is_marked for row in self.rows)

    @property
    def cells(self) -> Iterator[QRect]:
        """The cell of each swatch."""
        return (cell for row in self.rows for cell in row.cells)

    def cell(self, place: int) -> QRect:
        """Return the cell of a swatch; empty if there is none."""
        if not 0 <= place < self.count:
            return QRect()
        row = self.rows[self._row_of(place)]
        return row.cell(place - row.first)

    def place_at(self, x_px: int, y_px: int) -> int | None:
        """Return the place of the swatch at a point; None if there is none."""
        if not self.rows:
            return None
        row = self.rows[bisect_right(self.rows, y_px, key=lambda each: each.area.top()) - 1]
        if not row.area.contains(x_px, y_px):
            return None
        return row.first + bisect_right(row.edges_px, x_px) - 1

    def touched(self, area: QRect) -> range:
        """Return the places from the first to the last swatch that a rectangle touches."""
        if not self.rows:
            return range(0)
        inside = area.normalized() & (self.rows[0].area | self.rows[-1].area)
        first = self.place_at(inside.left(), inside.top())
        last = self.place_at(inside.right(), inside.bottom())
        if first is None or inside.isEmpty():
            return range(0)
        return range(first, self.count if last is None else last + 1)

    def area_of(self, places: range) -> list[QRect]:
        """Return the area of consecutive swatches, as at most three rectangles."""
        if not places:
            return []
        first, last = self._row_of(places[0]), self._row_of(places[-1])
        parts = [
            row.part(max(0, places.start - row.first), min(row.count, places.stop - row.first))
            for row in (self.rows[first], self.rows[last])
        ]
        if last - first > 1:
            parts.append(self.rows[first + 1].area | self.rows[last - 1].area)
        return parts

    def _row_of(self, place: int) -> int:
        return bisect_right(self.rows, place, key=lambda row: row.first) - 1


@lru_cache(maxsize=512)
def mosaic(count: int, width_px: int, height_px: int) -> Mosaic:
    """Compute the layout of swatches in a rectangle."""
    sizes = rows_of(count, max(1, width_px), max(1, height_px))
    edges_px = {columns: _edges(width_px, columns) for columns in set(sizes)}
    rows: list[Row] = []
    first = 0
    for columns, (top, bottom) in zip(sizes, pairwise(_edges(height_px, len(sizes))), strict=True):
        area = QRect(0, top, width_px, bottom - top)
        rows.append(Row(first, area, edges_px[columns]))
        first += columns
    return Mosaic(tuple(rows))


def _edges(length_px: int, parts: int) -> tuple[int, ...]:
    """Divide a length into equal parts of whole pixels."""
    return tuple(round(length_px * part / max(1, parts)) for part in range(parts + 1))
