from dataclasses import replace

import numpy as np
import pytest

from huescope.analysis.difference_map import (
    as_grey,
    difference_map,
    full_scale,
    worst_region,
)
from huescope.analysis.difference_words import NO_DIFFERENCE, place_in_words, worst_in_words
from huescope.cancellation import Cancelled, Job


def regions(mask):
    """List the connected regions of a mask as sets of places, by flood fill."""
    left = {tuple(place) for place in np.argwhere(mask)}
    found = []
    while left:
        region, edge = set(), [min(left)]
        while edge:
            row, column = edge.pop()
            if (row, column) in left:
                left.remove((row, column))
                region.add((row, column))
                edge += [(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
        found.append(region)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_the_worst_region_is_the_one_that_a_flood_fill_finds(seed):
    random = np.random.default_rng(seed)
    delta_e = random.gamma(1.5, 3, (15, 23)).astype(np.float32)
    visible = np.ones(delta_e.shape, bool)
    if seed % 2:
        visible = random.random(delta_e.shape) < 0.8
        delta_e[~visible] = 0
    high = visible & (delta_e >= max(np.percentile(delta_e[visible], 95), 1))
    worst = max(regions(high), key=lambda region: sum(float(delta_e[place]) for place in region))
    rows, columns = np.array(sorted(worst)).T
    found = worst_region(delta_e, visible.astype(np.uint8))
    assert found is not None
    assert (found.left, found.right) == (columns.min() / 23, (columns.max() + 1) / 23)
    assert (found.top, found.bottom) == (rows.min() / 15, (rows.max() + 1) / 15)
    assert found.center == pytest.approx(((columns + 0.5).mean() / 23, (rows + 0.5).mean() / 15))
    assert found.mean == pytest.approx(delta_e[rows, columns].mean(), rel=1e-5)
    assert found.peak == delta_e[rows, columns].max()
    assert found.share == pytest.approx(len(worst) / visible.sum())


def test_what_is_not_visible_counts_for_no_region():
    delta_e = np.zeros((400, 600), np.float32)
    delta_e[300:320, 500:520] = 6
    visible = np.ones(delta_e.shape, np.uint8)
    whole = worst_region(delta_e, visible)
    delta_e[:, :300] = 99
    visible[:, :300] = 0
    assert worst_region(delta_e, visible) == replace(whole, share=2 * whole.share)


def test_a_single_pixel_of_a_large_picture_is_no_region():
    delta_e = np.zeros((400, 600), np.float32)
    delta_e[50, 60] = 12
    delta_e[300:320, 500:520] = 6
    found = worst_region(delta_e)
    assert found is not None
    assert found.center == pytest.approx((510 / 600, 310 / 400), abs=0.01)
    assert worst_in_words(found).endswith("lower right")


@pytest.mark.parametrize("level", [0.0, 0.9])
def test_what_nobody_notices_is_no_region(level):
    assert worst_region(np.full((20, 30), level, np.float32)) is None
    assert worst_in_words(None) == NO_DIFFERENCE


def test_a_picture_that_differs_everywhere_alike():
    found = worst_region(np.full((20, 30), 4, np.float32))
    assert (found.left, found.top, found.right, found.bottom) == (0, 0, 1, 1)
    assert worst_in_words(found) == "Largest difference 4.0: all over"


def test_a_picture_of_nothing_visible_has_no_region():
    assert worst_region(np.full((4, 4), 9, np.float32), np.zeros((4, 4), np.uint8)) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1)])
def test_narrow_pictures_have_an_outline_too(shape):
    found = worst_region(np.full(shape, 5, np.float32))
    assert found.outline
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in found.outline)


@pytest.mark.parametrize(("level", "white"), [(0, 10), (9, 10), (11, 20), (39, 40), (95, 80)])
def test_most_of_the_picture_is_below_white(level, white):
    delta_e = np.full((40, 40), level, np.float32)
    assert full_scale(delta_e) == white
    assert as_grey(delta_e, white)[0, 0] == round(min(level / white, 1) * 255)


def test_places_in_words():
    thirds = (1 / 6, 1 / 2, 5 / 6)
    assert [place_in_words(x, y) for y in thirds for x in thirds] == [
        *("upper left", "top", "upper right"),
        *("left", "centre", "right"),
        *("lower left", "bottom", "lower right"),
    ]


def test_a_stale_difference_is_cancelled():
    job = Job()
    job.cancel()
    rgb_u8 = np.zeros((4, 4, 3), np.uint8)
    with pytest.raises(Cancelled):
        difference_map(rgb_u8, rgb_u8, job)


def test_the_worst_region_is_described_in_parts_of_the_picture():
    delta_e = np.zeros((20, 40), np.float32)
    delta_e[4:12, 10:30] = 8
    delta_e[5, 11] = 20
    visible = np.ones((20, 40), bool)
    visible[:, 35:] = False
    found = worst_region(delta_e, visible)
    assert (found.left, found.top, found.right, found.bottom) == (0.25, 0.2, 0.75, 0.6)
    assert found.center == pytest.approx((0.5, 0.4))
    assert (found.peak, found.share) == (20, pytest.approx(160 / 700))
    assert found.mean == pytest.approx(8 + 12 / 160)
    corners = {(round(x, 4), round(y, 4)) for x, y in found.outline}
    assert corners == {
        (10.5 / 40, 4.5 / 20), (29.5 / 40, 4.5 / 20), (29.5 / 40, 11.5 / 20), (10.5 / 40, 11.5 / 20)
    }  # fmt: skip


def test_differences_are_drawn_as_greys():
    assert as_grey(np.array([[0, 2.5, 5, 10, 99]], np.float32), 10).tolist() == [
        [0, 64, 128, 255, 255]
    ]
