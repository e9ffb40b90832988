"""Where the pictures of a board lie: a justified layout, and what a person moved by hand.

Lengths are in units of the board. A board that is arranged automatically is `WIDTH` wide.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from huescope.palette.board.arrangement import Rect

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from huescope.moodboard.board import Board

WIDTH, HEIGHT = 1600.0, 960.0
GAP, ROW_GAP = 20.0, 30.0
"""Between neighbours in a row, and between rows, where each picture has its strip of colours."""
UNKNOWN_ASPECT = 1.5
"""Width over height of a picture that was not read yet."""
_LEAST_ASPECT, _MOST_ASPECT = 0.2, 5.0
_MOST_IN_ROW = 40


def justified(aspects: Sequence[float], width: float, height: float) -> list[Rect]:
    """Lay pictures out in rows of equal width, all of about the same height.

    Rows are broken where the sum of the squared deviations from the ideal height, in units of it,
    is least: the dynamic programme of Knuth and Plass for paragraphs (1981).

    Parameters
    ----------
    aspects : sequence of float
        Width over height of each picture, in their order.
    width, height : float
        The area to fill: all rows have this width, and together about this height.

    Returns
    -------
    list of Rect
        From (0, 0) on, with `GAP` between neighbours and `ROW_GAP` between rows.
    """
    if not aspects:
        return []
    fitting = [min(_MOST_ASPECT, max(_LEAST_ASPECT, each)) for each in aspects]
    ideal = _ideal_height(fitting, width, height)
    rects: list[Rect] = []
    top = 0.0
    for first, end in _rows(fitting, width, ideal):
        row = fitting[first:end]
        row_height = (width - GAP * (len(row) - 1)) / sum(row)
        left = 0.0
        for aspect in row:
            rects.append(Rect(left, top, aspect * row_height, row_height))
            left += aspect * row_height + GAP
        top += row_height + ROW_GAP
    return rects


def _ideal_height(aspects: Sequence[float], width: float, height: float) -> float:
    """Return the height at which pictures of one height, with their gaps, fill the area."""
    total, count = sum(aspects), len(aspects)
    linear = total * ROW_GAP + count * GAP
    missing = (width + GAP) * (height + ROW_GAP) - count * GAP * ROW_GAP
    return max(GAP, (sqrt(max(0.0, linear**2 + 4 * total * missing)) - linear) / (2 * total))


def _rows(aspects: Sequence[float], width: float, ideal: float) -> list[tuple[int, int]]:
    """Break pictures into rows; each is given by its first picture and the one after its last."""
    count = len(aspects)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, count + 1):
        total, choices = 0.0, []
        for first in range(end - 1, max(-1, end - 1 - _MOST_IN_ROW), -1):
            total += aspects[first]
            room = width - GAP * (end - first - 1)
            off = max(room, 1.0) / total / ideal
            choices.append((best[first][0] + (max(off, 1 / off) - 1) ** 2, first))
        best.append(min(choices))
    rows: list[tuple[int, int]] = []
    end = count
    while end:
        rows.append((best[end][1], end))
        end = best[end][1]
    return rows[::-1]


def placements(board: Board, aspects: Mapping[int, float]) -> dict[int, Rect]:
    """Tell where each picture of a board lies.

    Parameters
    ----------
    board : Board
        Those of its pictures that were placed by hand stay; the others are arranged below them.
    aspects : mapping of int to float
        Width over height by id, as far as it is known.

    Returns
    -------
    dict of int to Rect
        For every picture, by id.
    """
    rects = {each.id: each.rect for each in board.items if each.rect is not None}
    free = [each.id for each in board.items if each.rect is None]
    by_hand = bounds(list(rects.values()))
    left, top, width, height = 0.0, 0.0, WIDTH, HEIGHT
    if by_hand is not None:
        left, top = by_hand.x, by_hand.bottom + ROW_GAP
        width = max(by_hand.width, WIDTH / 2)
        height = width * HEIGHT / WIDTH * len(free) / max(len(rects), len(free))
    arranged = justified([aspects.get(each, UNKNOWN_ASPECT) for each in free], width, height)
    for id_, rect in zip(free, arranged, strict=True):
        rects[id_] = rect.moved(left, top)
    return rects


def bounds(rects: Sequence[Rect]) -> Rect | None:
    """Return the smallest rectangle round some; None for none."""
    if not rects:
        return None
    left, top = min(each.x for each in rects), min(each.y for each in rects)
    right, bottom = max(each.right for each in rects), max(each.bottom for each in rects)
    return Rect(left, top, right - left, bottom - top)
