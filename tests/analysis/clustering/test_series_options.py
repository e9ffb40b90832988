"""Options of a palette series: colour space, weights, fixed colours."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors, pack
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab


@pytest.fixture(scope="module")
def colors(photograph):
    return count_colors(photograph, Job())


def mean_delta_e(colors, rgb_u8):
    seen, palette = rgb_u8_to_lab(colors.rgb_u8), rgb_u8_to_lab(rgb_u8)
    least = np.min([ciede2000.difference(seen, color) for color in palette], axis=0)
    return np.average(least, weights=colors.counts)


def assert_sound(reduction, colors, size):
    assert reduction.rgb_u8.shape == (size, 3)
    assert np.unique(pack(reduction.rgb_u8)).size == size
    assert reduction.pixels.sum() == colors.total


@pytest.mark.parametrize("space", ["oklab", "lab"])
def test_a_perceptual_space_lowers_the_difference_seen(space, colors, photograph_series):
    series = PaletteSeries.build(colors, Job(), space=space)
    here, plain = series.exact(8, Job()), photograph_series.exact(8, Job())
    assert_sound(here, colors, 8)
    assert mean_delta_e(colors, here.rgb_u8) < mean_delta_e(colors, plain.rgb_u8)
    assert plain.mse < here.mse


@pytest.mark.parametrize("space", ["srgb", "oklab", "lab"])
def test_greys_stay_grey_in_every_space(space, make_picture):
    picture = make_picture(np.repeat(np.arange(256), 3).reshape(16, 16, 3))
    series = PaletteSeries.build(count_colors(picture, Job()), Job(), space=space)
    for reduction in (series.quick(7, Job()), series.exact(7, Job())):
        assert np.all(reduction.rgb_u8[:, :1] == reduction.rgb_u8)
        assert np.isfinite(reduction.mse)


@pytest.mark.parametrize("size", [4, 9, 256])
def test_fixed_colors_stay_and_the_others_adapt(size, colors, photograph_series):
    fixed = ((255, 0, 255), (12, 34, 56), (90, 150, 230))
    series = PaletteSeries.build(colors, Job(), fixed=fixed)
    for reduction in (series.quick(size, Job()), series.exact(size, Job())):
        assert_sound(reduction, colors, size)
        assert set(fixed) <= {tuple(color) for color in reduction.rgb_u8.tolist()}
        free = ~np.isin(pack(reduction.rgb_u8), pack(np.array(fixed, np.uint8)))
        assert reduction.pixels[free].min() >= 1
    assert series.exact(size, Job()).mse <= series.quick(size, Job()).mse
    # No better than with free hands, and better than free colours with the fixed ones added.
    free_hands = photograph_series.exact(size, Job())
    assert series.exact(size, Job()).mse >= free_hands.mse * 0.98
    added = np.concatenate([np.array(fixed, np.uint8), free_hands.rgb_u8[: size - 3]])
    assert series.exact(size, Job()).mse < photograph_series.measured(added, Job()).mse


@settings(max_examples=40)
@given(
    pixels=st.lists(st.tuples(*[st.sampled_from([0, 90, 255])] * 3), min_size=1, max_size=30),
    fixed=st.lists(
        st.tuples(*[st.sampled_from([0, 90, 200])] * 3), min_size=1, max_size=6, unique=True
    ),
    size=st.integers(1, 40),
    space=st.sampled_from(["srgb", "oklab", "lab"]),
)
def test_fixed_colors_in_flat_art(pixels, fixed, size, space, make_picture):
    colors = count_colors(make_picture([pixels]), Job())
    series = PaletteSeries.build(colors, Job(), fixed=fixed, space=space)
    most = len(set(pixels) | set(fixed))
    assert series.max_colors == most
    for reduction in (series.quick(size, Job()), series.exact(size, Job())):
        assert_sound(reduction, colors, max(min(size, most), len(fixed)))
        assert set(fixed) <= {tuple(color) for color in reduction.rgb_u8.tolist()}
        if size >= most:
            assert reduction.mse == 0


def test_says_that_fixed_colors_are_more_than_asked(colors):
    series = PaletteSeries.build(colors, Job(), fixed=((0, 0, 0), (255, 255, 255)))
    assert series.exact(1, Job()).note == "There are 2 fixed colours, and they all stay."
    assert series.exact(2, Job()).note is None


def test_says_when_there_are_fewer_colors_than_asked(make_picture):
    colors = count_colors(make_picture([[[0, 0, 0], [9, 9, 9]]]), Job())
    series = PaletteSeries.build(colors, Job(), fixed=((255, 255, 255), (0, 0, 0)))
    note = series.exact(4, Job()).note
    assert note == "The picture has only 3 colours, the fixed ones included."


def test_refuses_more_fixed_colors_than_a_palette_has(colors):
    with pytest.raises(ValueError, match="at most 256 colours, not 257 fixed"):
        PaletteSeries.build(colors, Job(), fixed=[(0, 0, value % 256) for value in range(257)])


def test_measures_any_palette(photograph, photograph_series):
    exact = photograph_series.exact(6, Job())
    again = photograph_series.measured(exact.rgb_u8[::-1], Job(), "a note")
    np.testing.assert_array_equal(again.rgb_u8, exact.rgb_u8)
    np.testing.assert_array_equal(again.pixels, exact.pixels)
    assert (again.mse, again.exact, again.note) == (exact.mse, True, "a note")
    unused = photograph_series.measured(np.array([[0, 0, 0], [255, 0, 255]], np.uint8), Job())
    assert unused.pixels.sum() == photograph.rgb_u8.size // 3


@pytest.mark.parametrize(
    "options",
    [
        {"space": "oklab"},
        {"space": "lab", "fixed": [(255, 0, 0)]},
        {"fixed": [(255, 0, 0), (0, 0, 0)]},
    ],
)
def test_the_score_never_rises(options, colors):
    told = []
    series = PaletteSeries.build(colors, Job(), **options)
    series.exact(64, Job(lambda _fraction, stage: told.append(stage)))
    scores = [float(stage.rpartition(" ")[2]) for stage in told]
    assert scores
    assert scores == sorted(scores, reverse=True)
