import numpy as np
import pytest
from numpy.testing import assert_array_equal

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors, pack
from huescope.analysis.representation import as_real_pixels
from huescope.cancellation import Job


def test_every_swatch_has_the_color_of_a_pixel(photograph, photograph_series):
    mean = photograph_series.exact(8, Job())
    real = as_real_pixels(photograph, photograph_series, mean, Job())
    assert len(real.reduction.rgb_u8) == len(real.places_px) == 8
    for rgb_u8, (x, y) in zip(real.reduction.rgb_u8, real.places_px, strict=True):
        assert_array_equal(photograph.rgb_u8[y, x], rgb_u8)
    assert real.reduction.exact
    assert real.reduction.pixels.sum() == photograph_series.colors.total
    assert np.all(np.diff(real.reduction.pixels) <= 0)
    assert mean.mse < real.reduction.mse < 1.1 * mean.mse


def test_pixels_and_error_are_those_of_the_exact_colors(make_picture):
    picture = make_picture([[[0, 0, 0], [0, 0, 0], [10, 0, 0], [200, 0, 0], [220, 0, 0]]])
    series = PaletteSeries.build(count_colors(picture, Job()), Job())
    real = as_real_pixels(picture, series, series.exact(2, Job()), Job())
    assert real.reduction.rgb_u8[:, 0].tolist() == [0, 200]
    assert real.reduction.pixels.tolist() == [3, 2]
    assert real.reduction.mse == pytest.approx((100 + 400) / 5)
    assert real.places_px == ((0, 0), (3, 0))


def test_fixed_colors_stay_and_have_no_pixel_position(photograph):
    fixed = ((1, 2, 3), (250, 240, 230))
    series = PaletteSeries.build(count_colors(photograph, Job()), Job(), fixed=fixed)
    real = as_real_pixels(photograph, series, series.exact(6, Job()), Job())
    shown = dict(zip(map(tuple, real.reduction.rgb_u8.tolist()), real.places_px, strict=True))
    assert len(shown) == 6
    assert [shown[rgb] for rgb in fixed] == [None, None]
    assert sum(place is None for place in shown.values()) == 2


def test_a_palette_of_fixed_colors_only_has_no_pixel_positions(photograph):
    fixed = ((1, 2, 3), (250, 240, 230))
    series = PaletteSeries.build(count_colors(photograph, Job()), Job(), fixed=fixed)
    real = as_real_pixels(photograph, series, series.exact(2, Job()), Job())
    assert sorted(map(tuple, real.reduction.rgb_u8.tolist())) == sorted(fixed)
    assert real.places_px == (None, None)


def test_all_colors_of_flat_art_are_kept(make_picture):
    random = np.random.default_rng(0)
    rgb = random.integers(0, 256, (12, 3))[random.integers(0, 12, (30, 30))]
    picture = make_picture(rgb)
    series = PaletteSeries.build(count_colors(picture, Job()), Job(), fixed=(tuple(rgb[0, 0]),))
    exact = series.exact(12, Job())
    real = as_real_pixels(picture, series, exact, Job())
    assert_array_equal(pack(real.reduction.rgb_u8), pack(exact.rgb_u8))
    assert real.reduction.mse == 0
