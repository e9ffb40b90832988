from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from huescope.cancellation import Job
from huescope.palette.comparison import Matched, assign, compare
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (40, 60, 200), (255, 255, 255)
costs = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.floats(0, 20))
)


def palette(*colors):
    return Palette("a palette", tuple(Swatch(color) for color in colors))


@given(costs)
def test_an_assignment_costs_no_more_than_any_other(cost):
    pairs = assign(cost, Job())
    wide = cost if cost.shape[0] <= cost.shape[1] else cost.T
    least = min(
        sum(wide[row, column] for row, column in enumerate(columns))
        for columns in permutations(range(wide.shape[1]), wide.shape[0])
    )
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(wide)
    assert abs(sum(cost[pair] for pair in pairs) - least) < 1e-9


def test_an_assignment_of_products_pairs_the_largest_with_the_smallest():
    # By the rearrangement inequality. Each row finds its column taken, as Machol and Wien have it.
    numbers = np.arange(1.0, 9.0)
    assert sorted(assign(np.outer(numbers, numbers), Job())) == [(n, 7 - n) for n in range(8)]
    assert sorted(assign(np.outer(numbers, numbers[::-1]), Job())) == [(n, n) for n in range(8)]


def test_the_same_palette_is_unchanged():
    twice = palette(RED, RED, GREEN)
    found = compare(twice, twice, Job())
    assert found.matched == tuple(Matched(place, place, 0.0, moved=False) for place in range(3))
    assert found.removed == found.added == ()


def test_removed_added_changed_and_moved_colors_are_found():
    found = compare(
        palette(RED, GREEN, BLUE, (90, 90, 90)),
        palette((205, 32, 30), BLUE, GREEN, WHITE, (90, 90, 90)),
        Job(),
    )
    assert [(each.before, each.after) for each in found.matched] == [(0, 0), (2, 1), (1, 2), (3, 4)]
    assert sum(each.moved for each in found.matched) == 1
    assert 0 < found.matched[0].difference < 3
    assert (found.removed, found.added) == ((), (3,))


def test_of_equal_colours_the_one_at_the_same_place_is_the_same():
    found = compare(palette(WHITE, GREEN, RED), palette(RED, WHITE, GREEN, RED), Job())
    assert [(each.before, each.after) for each in found.matched] == [(0, 1), (1, 2), (2, 3)]


def test_colors_far_apart_are_not_paired():
    found = compare(palette(RED), palette(BLUE), Job())
    assert (found.matched, found.removed, found.added) == ((), (0,), (0,))


def test_compared_with_an_empty_palette_all_is_added():
    assert compare(palette(), palette(RED, BLUE), Job()).added == (0, 1)
    assert compare(palette(RED), palette(), Job()).removed == (0,)
