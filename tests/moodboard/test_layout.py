"""A justified layout against its definition, and what is placed by hand."""

from itertools import combinations
from types import SimpleNamespace

import numpy as np
import pytest

from huescope.moodboard import editing
from huescope.moodboard.board import Board
from huescope.moodboard.layout import (
    GAP,
    ROW_GAP,
    _ideal_height,
    _rows,
    bounds,
    justified,
    placements,
)
from huescope.palette.board.arrangement import Rect
from huescope.sources.memory import MemoryPicture


@pytest.mark.parametrize(
    ("aspects", "width", "height"), [([1.5], 1600, 960), ([0.3, 2, 1.2, 5], 900, 700)]
)
def test_pictures_of_the_ideal_height_fill_the_area_with_their_gaps(aspects, width, height):
    ideal = _ideal_height(aspects, width, height)
    filled = sum((aspect * ideal + GAP) * (ideal + ROW_GAP) for aspect in aspects)
    assert filled == pytest.approx((width + GAP) * (height + ROW_GAP))
    assert _ideal_height([1.0] * 90_000, 100, 100) == GAP


def badness(rows, aspects, width, ideal):
    """The sum of squared deviations from the ideal height, in units of it."""
    total = 0.0
    for first, end in rows:
        height = max(1, width - GAP * (end - first - 1)) / sum(aspects[first:end])
        total += (max(height / ideal, ideal / height) - 1) ** 2
    return total


@pytest.mark.parametrize("seed", range(6))
def test_rows_are_broken_where_heights_deviate_least(seed):
    random = np.random.default_rng(seed)
    aspects = random.uniform(0.3, 4, 7).tolist()
    width, ideal = random.uniform(200, 900), random.uniform(60, 400)
    every = [
        list(zip((0, *cuts), (*cuts, 7), strict=True))
        for count in range(7)
        for cuts in combinations(range(1, 7), count)
    ]
    best = min(badness(rows, aspects, width, ideal) for rows in every)
    found = _rows(aspects, width, ideal)
    assert found in every
    assert badness(found, aspects, width, ideal) == pytest.approx(best)


def test_a_row_has_at_most_forty_pictures_and_their_own_ratios():
    width = 40 * 50 + 39 * GAP
    assert _rows([1.0] * 40, width, 50) == [(0, 40)]
    assert len(_rows([1.0] * 41, width, 50)) == 2
    wide, usual, tall = justified([99, 1, 0.01], 1000, 10)
    assert (wide.width / wide.height, usual.width / usual.height) == pytest.approx((5, 1))
    assert tall.width / tall.height == pytest.approx(0.2)
    assert justified([], 1000, 10) == []


@pytest.mark.parametrize(("by_hand", "free"), [(1, 2), (3, 1)])
def test_the_others_are_arranged_below_what_was_placed_by_hand(by_hand, free):
    sources = [MemoryPicture(f"{number}.png", b"") for number in range(by_hand + free)]
    places = {number + 1: Rect(50 + 700 * number, 40, 300, 200) for number in range(by_hand)}
    board = editing.placed(editing.added(Board(), sources), places)
    width = max(800, 700 * by_hand - 400)
    height = width * 0.6 * free / max(by_hand, free)
    expected = justified([0.5] + [1.5] * (free - 1), width, height)
    rects = placements(board, {by_hand + 1: 0.5})
    assert {id_: rects[id_] for id_ in places} == places
    for number, rect in enumerate(expected):
        found = rects[by_hand + 1 + number]
        assert (found.x, found.y) == pytest.approx((50 + rect.x, 240 + ROW_GAP + rect.y))
        assert (found.width, found.height) == pytest.approx((rect.width, rect.height))


def test_bounds_are_the_smallest_rectangle():
    assert bounds([Rect(5, 6, 10, 10), Rect(-1, 9, 2, 30)]) == Rect(-1, 6, 16, 33)


def test_a_picture_is_added_once():
    source = SimpleNamespace(location="/a.png", name="a.png", reference=None)
    board = editing.added(Board(), [source, source])
    assert [each.id for each in board.items] == [1]
    unplaced = SimpleNamespace(location="", name="b.png", reference=None)
    assert len(editing.added(board, [unplaced, unplaced]).items) == 3
