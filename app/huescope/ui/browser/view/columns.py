"""Layout of the list's columns."""

from __future__ import annotations

import datetime as dt
from functools import cache

from PySide6.QtGui import QFontMetrics

from huescope.dataclass import dataclass
from huescope.texts import marked
from huescope.ui.language.translation import current_locale
from huescope.ui.style import design
from huescope.ui.style.numbers import date_text

NAME, SIZE, DATE, TIER = "name", "size", "date", "tier"
TITLES = {
    NAME: marked("Name"),
    SIZE: marked("Size"),
    DATE: marked("Changed"),
    TIER: marked("Storage"),
}
INSET_PX = 8
BETWEEN_PX = 10
_WIDTHS_PX = {SIZE: 58, DATE: 80, TIER: 72}
_MIN_NAME_PX = 116


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list.

    Attributes
    ----------
    name : str
        A key of `TITLES`.
    left_px, width_px : int
        Position and width, from the left edge of the row.
    """

    name: str
    left_px: int
    width_px: int


def columns_in(width_px: int, *, tiered: bool) -> list[Column]:
    """Choose the columns that fit: always the name, then size, date and storage class.

    Parameters
    ----------
    width_px : int
        Width of a row.
    tiered : bool
        Whether any entry has a storage class.

    Returns
    -------
    list of Column
        From left to right.
    """
    room_px = width_px - 2 * INSET_PX
    shown = []
    for name in (SIZE, TIER, DATE) if tiered else (SIZE, DATE):
        if room_px - _width_px(name) < design.sized(_MIN_NAME_PX):
            break
        room_px -= _width_px(name)
        shown.append(name)
    columns, left_px = [Column(NAME, INSET_PX, max(room_px, 0))], INSET_PX + room_px
    for name in (SIZE, DATE, TIER):
        if name in shown:
            columns.append(Column(name, left_px, _width_px(name)))
            left_px += _width_px(name)
    return columns


def _width_px(name: str) -> int:
    least_px = design.sized(_WIDTHS_PX[name])
    if name != DATE:
        return least_px
    return max(least_px, BETWEEN_PX + _widest_date_px(current_locale().name()))


@design.clear_with_text_size
@cache
def _widest_date_px(_locale: str) -> int:
    """Return how much room a date takes; months are longer in some languages."""
    metrics = QFontMetrics(design.font(design.CAPTION_PX))
    days = (dt.datetime(2026, month, 28, 12, tzinfo=dt.UTC) for month in range(1, 13))
    return max(metrics.horizontalAdvance(date_text(each.timestamp())) for each in days)
