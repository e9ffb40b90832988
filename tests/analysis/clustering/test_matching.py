from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from huescope.analysis.clustering.matching import kept_order, match, match_colors
from huescope.cancellation import Job
from huescope.color.lab import rgb_u8_to_lab

palettes = hnp.arrays(np.uint8, st.integers(0, 20).map(lambda size: (size, 3)))


@given(palettes, palettes)
def test_pairs_as_many_colors_as_possible_each_once(previous, new):
    place = match_colors(previous, new)
    paired = place[place >= 0]
    assert place.shape == (len(new),)
    assert paired.size == min(len(previous), len(new)) == np.unique(paired).size
    np.testing.assert_array_equal(np.sort(kept_order(previous, new)), np.arange(len(new)))


@settings(max_examples=40)
@given(palettes, palettes)
def test_pairs_the_least_different_colors_first(previous, new):
    one, two = rgb_u8_to_lab(previous), rgb_u8_to_lab(new)
    differences = ((two[:, None] - one) ** 2).sum(axis=2)
    found = sorted(
        differences[row, column]
        for row, column in enumerate(match_colors(previous, new))
        if column >= 0
    )
    expected = []
    while differences.size:
        row, column = np.unravel_index(differences.argmin(), differences.shape)
        expected.append(differences[row, column])
        differences = np.delete(np.delete(differences, row, 0), column, 1)
    if len(set(expected)) == len(expected) and 0 not in expected:
        np.testing.assert_allclose(found, expected)


@settings(max_examples=40)
@given(palettes, st.randoms(use_true_random=False))
def test_the_same_colors_keep_their_places(previous, random):
    distinct = np.unique(previous, axis=0)
    shuffled = distinct[random.sample(range(len(distinct)), len(distinct))]
    np.testing.assert_array_equal(shuffled[kept_order(distinct, shuffled)], distinct)


def test_a_new_color_follows_the_most_similar_one():
    shown = np.array([[250, 0, 0], [0, 0, 250], [0, 250, 0]], np.uint8)
    new = np.array([[0, 240, 10], [0, 0, 140], [250, 0, 10], [0, 0, 250]], np.uint8)
    assert kept_order(shown, new).tolist() == [2, 3, 1, 0]


def test_swatches_stay_while_the_slider_moves(photograph_series):
    for size in (4, 20, 100):
        shown = photograph_series.quick(size, Job()).rgb_u8
        more = photograph_series.quick(size + 1, Job()).rgb_u8
        place = match_colors(shown, more)
        assert np.count_nonzero(place < 0) == 1
        kept = place >= 0
        moved = np.linalg.norm(more[kept].astype(float) - shown[place[kept]], axis=1)
        assert np.median(moved) < 12
        order = kept_order(shown, more)
        np.testing.assert_array_equal(place[order][kept[order]], np.arange(size))


@settings(max_examples=20)
@given(palettes, palettes)
def test_differences_are_those_of_the_pairs(previous, new):
    found = match(previous, new)
    one, two = rgb_u8_to_lab(previous), rgb_u8_to_lab(new)
    for row, column in enumerate(found.place):
        expected = np.inf if column < 0 else np.linalg.norm(two[row] - one[column])
        np.testing.assert_allclose(found.difference[row], expected)
