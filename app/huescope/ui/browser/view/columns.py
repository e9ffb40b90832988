"""Layout of the list's columns."""

from __future__ import annotations

from dataclasses import dataclass

from huescope.texts import marked
from huescope.ui.style import design

NAME, SIZE, DATE, TIER = "name", "size", "date", "tier"
TITLES = {
    NAME: marked("Name"),
    SIZE: marked("Size"),
    DATE: marked("Changed"),
    TIER: marked("Storage"),
}
INSET_PX = 8
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
    return design.sized(_WIDTHS_PX[name])
