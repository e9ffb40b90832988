"""Rectangles of a board: nothing overlaps, and nothing leaves it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.palette.board.arrangement import SHAPES, arrange
from huescope.palette.photograph import NARROWEST, WIDEST

ASPECTS = st.sampled_from([None, NARROWEST, 0.5, 2 / 3, 1.0, 1.5, 16 / 9, 3.0, WIDEST])


def overlap(one, other):
    width = min(one.right, other.right) - max(one.x, other.x)
    height = min(one.bottom, other.bottom) - max(one.y, other.y)
    return width > 1e-6 and height > 1e-6


@settings(max_examples=15)
@given(shape=st.sampled_from(sorted(SHAPES)), count=st.integers(1, 256), aspect=ASPECTS)
def test_nothing_overlaps_or_leaves_the_margins(shape, count, aspect):
    board = SHAPES[shape]
    found = arrange(board, count, aspect)
    assert len(found.cells) == count
    parts = [*found.cells, found.foot, *([found.photograph] if found.photograph else [])]
    for part in parts:
        assert part.width >= 24
        assert part.height >= 20
        assert board.beside - 1e-6 <= part.x < part.right <= board.width - board.beside + 1e-6
        assert board.above - 1e-6 <= part.y < part.bottom <= board.height - board.above + 1e-6
    for place, part in enumerate(parts):
        assert not any(overlap(part, other) for other in parts[place + 1 :])


@settings(max_examples=15)
@given(shape=st.sampled_from(sorted(SHAPES)), count=st.integers(1, 256), aspect=ASPECTS)
def test_a_photograph_keeps_its_ratio_and_swatches_have_no_gaps(shape, count, aspect):
    found = arrange(SHAPES[shape], count, aspect)
    if aspect is not None:
        assert found.photograph.width / found.photograph.height == pytest.approx(aspect)
    left, top = min(each.x for each in found.cells), min(each.y for each in found.cells)
    right, bottom = (
        max(each.right for each in found.cells),
        max(each.bottom for each in found.cells),
    )
    area = sum(each.width * each.height for each in found.cells)
    assert area == pytest.approx((right - left) * (bottom - top))


@pytest.mark.parametrize("shape", sorted(SHAPES))
@pytest.mark.parametrize("aspect", [0.67, 1.0, 1.5])
def test_the_photograph_is_larger_than_the_palette(shape, aspect):
    found = arrange(SHAPES[shape], 8, aspect)
    assert found.photograph.width * found.photograph.height > 0.39 * sum(
        each.width * each.height for each in [*found.cells, found.photograph]
    )


def test_few_colours_stand_in_one_line():
    beside = arrange(SHAPES["landscape"], 8, 1.5).cells
    assert len({each.x for each in beside}) == 1
    below = arrange(SHAPES["square"], 8, 1.5).cells
    assert len({each.y for each in below}) == 1


@pytest.mark.parametrize("aspect", [0.4, 2 / 3])
@pytest.mark.parametrize("count", [2, 8, 40])
def test_a_palette_beside_a_narrow_photograph_is_wider_than_it(count, aspect):
    found = arrange(SHAPES["landscape"], count, aspect)
    width = max(each.right for each in found.cells) - min(each.x for each in found.cells)
    assert width >= 1.25 * found.photograph.width - 1e-6
