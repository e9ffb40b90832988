"""Boxes of a sheet cover exactly their pixels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from huescope.palette.sheets.drawing import drawn
from huescope.palette.sheets.font import face
from huescope.palette.sheets.primitives import TONES, Bitmap, Box, Line, Page, Ring, Run

GROUND = TONES["white"].ground
COLOR, EDGE = (10, 120, 200), (205, 205, 205)


def pixels(box, scale=1.0, tones="white"):
    return np.asarray(drawn(Page(60, 40, [box]), TONES[tones], scale))


@given(
    place=st.tuples(st.integers(0, 59), st.integers(0, 39)),
    size=st.tuples(st.integers(1, 60), st.integers(1, 40)),
    scale=st.sampled_from([1.0, 2.0, 3.0]),
)
def test_a_box_covers_what_it_says(place, size, scale):
    (x, y), (width, height) = place, size
    expected = np.full((int(40 * scale), int(60 * scale), 3), GROUND, np.uint8)
    left, top, right, bottom = (int(each * scale) for each in (x, y, x + width, y + height))
    expected[top:bottom, left:right] = COLOR
    np.testing.assert_array_equal(pixels(Box(x, y, width, height, COLOR), scale), expected)


@given(x=st.floats(0, 50), width=st.floats(0.5, 9), scale=st.sampled_from([1.0, 1.5, 2.0, 8 / 3]))
def test_neighbours_neither_overlap_nor_leave_a_gap(x, width, scale):
    # The first of two boxes side by side ends where the second begins, at any scale.
    page = Page(80, 4, [Box(x, 0, width, 4, COLOR), Box(x + width, 0, 10, 4, EDGE)])
    row = np.asarray(drawn(page, TONES["white"], scale))[1]
    left, middle, right = (round(each * scale) for each in (x, x + width, x + width + 10))
    if middle > left:  # a box thinner than a pixel is drawn as one
        assert (row[left:middle] == COLOR).all()
    assert (row[middle:right] == EDGE).all()
    assert (row[:left] == GROUND).all()
    assert (row[right:] == GROUND).all()


@pytest.mark.parametrize(("scale", "thick"), [(1.0, 1), (2.0, 1), (4.0, 2), (6.0, 3)])
def test_an_edge_lies_inside_the_box(scale, thick):
    found = pixels(Box(5, 6, 20, 10, COLOR, edge=EDGE), scale)
    left, top, right, bottom = (int(each * scale) for each in (5, 6, 25, 16))
    expected = np.full(found.shape, GROUND, np.uint8)
    expected[top:bottom, left:right] = EDGE
    expected[top + thick : bottom - thick, left + thick : right - thick] = COLOR
    np.testing.assert_array_equal(found, expected)


def test_without_a_ground_all_around_a_box_is_transparent():
    found = pixels(Box(5, 6, 20, 10, COLOR), tones="none")
    assert (found[6:16, 5:25] == (*COLOR, 255)).all()
    assert found[..., 3].sum() == 255 * 20 * 10


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_a_pin_is_a_disc_in_a_white_ring_with_a_black_edge(scale):
    found = pixels(Ring(30, 20, 12, COLOR), scale)
    row = found[int(20 * scale)]
    marked = np.flatnonzero((found != GROUND).any(axis=2).any(axis=0))
    assert marked[0] == pytest.approx(18 * scale, abs=1)
    assert marked[-1] == pytest.approx(42 * scale, abs=1)
    assert tuple(row[int(30 * scale)]) == COLOR
    assert tuple(row[int((30 + 0.8 * 12) * scale)]) == (255, 255, 255)
    assert row[int((30 + 0.96 * 12) * scale)].max() < 128


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_photograph_covers_its_place(scale):
    photograph = Image.new("RGB", (3, 2), COLOR)
    found = pixels(Bitmap(10, 5, 20, 12, photograph), scale)
    expected = np.full(found.shape, GROUND, np.uint8)
    expected[int(5 * scale) : int(17 * scale), int(10 * scale) : int(30 * scale)] = COLOR
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("scale", [1.0, 2.0, 4.0])
def test_letters_stand_on_their_baseline_and_are_not_cut(scale):
    line = Line(5, 25, 20, (Run("Hg", (0, 0, 0)),))
    ink = np.asarray(drawn(Page(60, 40, [line]), TONES["white"], scale))[..., 0] < 128
    rows = np.flatnonzero(ink.any(axis=1)) / scale
    columns = np.flatnonzero(ink.any(axis=0)) / scale
    assert rows[0] == pytest.approx(25 - 0.73 * 20, abs=1.1)
    assert rows[-1] == pytest.approx(25 + 0.19 * 20, abs=1.1)
    assert columns[0] == pytest.approx(5 + 0.09 * 20, abs=1.1)
    assert columns[-1] == pytest.approx(5 + face().width("Hg", 20), abs=2.5)


def test_what_is_thinner_than_a_pixel_is_drawn_as_one():
    photograph = Image.new("RGB", (3, 2), COLOR)
    for mark in (Box(5, 6, 0.2, 0.2, COLOR), Bitmap(5, 6, 0.2, 0.2, photograph)):
        found = pixels(mark)
        assert np.argwhere((found != GROUND).any(axis=2)).tolist() == [[6, 5]]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_pin_is_as_high_as_it_is_wide(scale):
    found = pixels(Ring(30, 20, 12, COLOR), scale)
    rows = np.flatnonzero((found != GROUND).any(axis=2).any(axis=1))
    assert rows[0] == pytest.approx(8 * scale, abs=1)
    assert rows[-1] == pytest.approx(32 * scale, abs=1)


def test_runs_of_a_line_follow_each_other():
    line = Line(5, 25, 20, (Run("H", (0, 0, 0)), Run("H", (255, 0, 0))))
    found = np.asarray(drawn(Page(60, 40, [line]), TONES["white"], 2.0)).astype(int)
    black = np.flatnonzero((found.max(axis=2) < 100).any(axis=0))
    red = np.flatnonzero(((found[..., 0] > 200) & (found[..., 1] < 100)).any(axis=0))
    assert black.max() < red.min()
    assert red.min() - black.min() == pytest.approx(2 * face().width("H", 20), abs=1)
