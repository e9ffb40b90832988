"""Pairs that pass WCAG 2, and the smallest change where none does."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis import passing_pairs as module
from huescope.analysis.passing_pairs import (
    BLACK,
    CONTROLS_USE,
    LARGE_USE,
    TEXT_USE,
    USES,
    WHITE,
    nearest_miss,
    passing_pairs,
)
from huescope.cancellation import Job
from huescope.color.contrast import wcag

JOB = Job()
# Ratios to white as published: WCAG 2.2's own threshold greys, and well-known others.
GREY_454, GREY_448 = (0x76, 0x76, 0x76), (0x77, 0x77, 0x77)  # the last that passes, the first not
RED_400, BLUE_859 = (255, 0, 0), (0, 0, 255)
SETS = st.lists(st.tuples(*[st.integers(0, 255)] * 3), max_size=6)


def ratio_of(pairs, *colors):
    return next((each.ratio for each in pairs if {each.text, each.ground} == set(colors)), None)


def test_published_ratios_and_what_they_pass():
    pairs = passing_pairs([GREY_454, GREY_448, RED_400, BLUE_859], JOB)
    for color, ratio, use, enhanced in (
        (GREY_454, 4.54, TEXT_USE, False),
        (GREY_448, 4.48, LARGE_USE, False),
        (RED_400, 4.00, LARGE_USE, False),
        (BLUE_859, 8.59, TEXT_USE, True),
    ):
        found = next(each for each in pairs if {each.text, each.ground} == {color, WHITE})
        assert found.ratio == pytest.approx(ratio, abs=0.005)
        assert found.best_use is use
        assert found.is_enhanced(use) is enhanced
        assert found.passes(CONTROLS_USE)
        assert not found.is_enhanced(CONTROLS_USE)
    assert ratio_of(pairs, GREY_454, GREY_448) is None


def test_black_and_white_are_paired_with_the_palette_but_not_with_each_other():
    pairs = passing_pairs([(0, 0, 128)], JOB)
    assert [(each.text, each.ground, each.places) for each in pairs] == [
        (WHITE, (0, 0, 128), (None, 0))
    ]
    assert passing_pairs([(0, 0, 128)], JOB, with_black_and_white=False) == ()
    own = passing_pairs([(0, 0, 128), WHITE, BLACK], JOB)
    assert own[0].ratio == pytest.approx(21)
    assert own[0].places == (2, 1)
    assert passing_pairs([], JOB) == ()


def test_a_pair_is_written_as_a_style_sheet_has_it():
    [pair] = passing_pairs([(0, 0, 128)], JOB)
    assert pair.css == "color: #ffffff;\nbackground-color: #000080;"
    assert pair.swapped.css == "color: #000080;\nbackground-color: #ffffff;"


def test_the_pairs_do_not_depend_on_the_rows_of_a_step(monkeypatch):
    colors = list(map(tuple, np.random.default_rng(4).integers(0, 256, (20, 3)).tolist()))
    whole = passing_pairs(colors, JOB)
    monkeypatch.setattr(module, "_ROWS_OF_A_STEP", 3)
    assert passing_pairs(colors, JOB) == whole


@settings(max_examples=30)
@given(SETS, st.booleans())
def test_every_pair_that_passes_is_listed_once_the_best_first(colors, neutral):
    pairs = passing_pairs(colors, JOB, with_black_and_white=neutral)
    assert [each.ratio for each in pairs] == sorted((each.ratio for each in pairs), reverse=True)
    listed = [frozenset((each.text, each.ground)) for each in pairs]
    assert len(listed) == len(set(listed))
    distinct = [*dict.fromkeys([*colors, *((BLACK, WHITE) if neutral and colors else ())])]
    expected = {
        frozenset((one, other))
        for one in set(colors)
        for other in distinct
        if wcag.contrast(np.array(one, np.uint8), np.array(other, np.uint8)) >= 3
    }
    assert set(listed) == expected
    if neutral:
        # 21 is more than 4.5 squared: on each colour, black or white can be read.
        usable = {
            rgb for each in pairs if each.passes(TEXT_USE) for rgb in (each.text, each.ground)
        }
        assert set(colors) <= usable


@pytest.mark.parametrize("use", USES)
def test_where_none_passes_the_nearest_pair_and_the_smallest_change_are_told(use):
    colors = [(120, 130, 140), (150, 140, 120), (110, 100, 130)]
    miss = nearest_miss(colors, use)
    text, ground = (colors[place] for place in miss.places)
    assert miss.ratio < use.least
    assert miss.fix.rgb not in colors
    changed = [miss.fix.rgb if place == miss.changes else colors[place] for place in miss.places]
    assert wcag.contrast(*np.array(changed, np.uint8)) >= use.least
    assert {miss.changes} <= set(miss.places)
    assert wcag.contrast(*np.array([text, ground], np.uint8)) == pytest.approx(miss.ratio)


def test_one_colour_has_no_nearest_pair():
    assert nearest_miss([RED_400], TEXT_USE) is None


def test_a_pair_is_swapped_as_a_whole():
    first = passing_pairs([RED_400, BLUE_859], JOB)[0]
    swapped = first.swapped
    assert (swapped.text, swapped.ground) == (first.ground, first.text)
    assert swapped.places == (first.places[1], first.places[0])
    assert first.places[0] != first.places[1]
    assert swapped.swapped == first


def test_a_pair_with_just_the_contrast_of_a_use_passes():
    for use in module.USES:
        pair = module.PassingPair((0, 0, 0), (255, 255, 255), (0, 1), use.least)
        assert pair.passes(use)
        assert not replace(pair, ratio=use.least - 0.01).passes(use)
        if use.enhanced is not None:
            assert replace(pair, ratio=use.enhanced).is_enhanced(use)
            assert not replace(pair, ratio=use.enhanced - 0.01).is_enhanced(use)
