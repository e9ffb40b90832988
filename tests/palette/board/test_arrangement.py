"""Rectangles of a board: nothing overlaps, and nothing leaves it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.palette.board import arrangement
from huescope.palette.board.arrangement import SHAPES, Rect, arrange, grid
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


def sides(rect):
    return rect and pytest.approx((rect.x, rect.y, rect.width, rect.height), abs=0.6)


@pytest.mark.parametrize(
    ("shape", "count", "aspect", "photograph", "rows", "first", "last", "foot"),
    [
        ("square", 40, None, None, 8,
         (64, 64, 190, 112), (826, 848, 190, 112), (64, 960, 952, 56)),
        ("square", 6, 0.5, (64, 64, 448, 896), 6,
         (524, 64, 492, 149), (524, 811, 492, 149), (64, 960, 952, 56)),
        ("square", 24, 1.0, (64, 164, 695, 695), 12,
         (771, 164, 122, 58), (894, 802, 122, 58), (64, 860, 952, 56)),
        ("square", 8, 3.0, (64, 79, 952, 317), 1,
         (64, 408, 119, 538), (897, 408, 119, 538), (64, 946, 952, 56)),
        ("landscape", 40, None, None, 4,
         (64, 64, 179, 220), (1677, 726, 179, 220), (64, 946, 1792, 70)),
        ("landscape", 6, 0.5, (458, 64, 441, 882), 6,
         (911, 64, 551, 147), (911, 799, 551, 147), (458, 946, 1004, 70)),
        ("landscape", 100, 0.4, (417, 64, 353, 882), 10,
         (781, 64, 72, 88), (1431, 858, 72, 88), (417, 946, 1087, 70)),
        ("story", 6, 1.5, (72, 168, 936, 624), 1,
         (72, 804, 156, 883), (852, 804, 156, 883), (72, 1687, 936, 64)),
        ("story", 100, 0.4, (72, 160, 614, 1536), 25,
         (698, 160, 77, 61), (931, 1634, 77, 61), (72, 1696, 936, 64)),
        ("story", 7, 0.7, (112, 160, 855, 1221), 1,
         (112, 1394, 122, 302), (845, 1394, 122, 302), (112, 1696, 855, 64)),
    ],
)  # fmt: skip
def test_the_parts_of_a_board_stay_where_they_are(
    shape, count, aspect, photograph, rows, first, last, foot
):
    found = arrange(SHAPES[shape], count, aspect)
    assert sides(found.photograph) == photograph
    assert len({cell.y for cell in found.cells}) == rows
    assert (sides(found.cells[0]), sides(found.cells[-1])) == (first, last)
    assert sides(found.foot) == foot


def test_the_area_of_a_photograph_is_worth_more_than_that_of_the_palette():
    pair = Rect(0, 0, 10, 20), Rect(0, 0, 4, 5)
    assert arrangement._worth(pair) == pytest.approx(10 * 20 + 0.35 * 4 * 5)


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (1000, 16, 8 / 1.2),
        (1000, 100, 80 / 3.6),
        (1000, 44, 10),
        (30, 100, 22 / 4.2),
    ],
)
def test_the_size_of_text_in_a_cell_is_estimated_by_its_sides(width, height, size):
    assert arrangement._text_size(Rect(0, 0, width, height), 1, 1) == pytest.approx(size)


def test_cells_without_room_for_text_fill_their_place():
    assert grid(Rect(3, 4, 40, 10), 1) == [Rect(3, 4, 40, 10)]
    assert len({cell.y for cell in grid(Rect(0, 0, 10, 40), 2)}) == 2
