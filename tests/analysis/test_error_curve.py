"""The error of the palettes of every size, and how many colours are enough."""

import numpy as np
import pytest

from huescope.analysis import error_curve
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import ColorCounts, count_colors
from huescope.analysis.enough import (
    SIZES,
    TOLERANCES,
    CurvePoint,
    enough,
    is_complete,
    sentence,
    tolerance_of,
)
from huescope.analysis.error_curve import coarse_to_fine, measure_curve, sample_colors
from huescope.analysis.quality import quality
from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.imaging.picture import Picture

JOB = Job()


def series_of(pixels):
    picture = Picture("a.png", "PNG", np.asarray(pixels, np.uint8))
    return PaletteSeries.build(count_colors(picture, JOB), JOB)


def ramp(side):
    """A picture of side² colours in a plane of the cube."""
    step = np.linspace(0, 255, side)
    red, green = np.meshgrid(step, step)
    return np.dstack([red, green, 255 - red])


def cloud(colors, seed=3):
    """Colours about a few centres, of unequal weight."""
    dice = np.random.default_rng(seed)
    centers = dice.integers(30, 225, (12, 3))
    rgb = centers[dice.integers(12, size=colors)] + dice.normal(0, 14, (colors, 3))
    rgb_u8 = np.clip(rgb, 0, 255).astype(np.uint32)
    packed = np.unique(rgb_u8[:, 0] << 16 | rgb_u8[:, 1] << 8 | rgb_u8[:, 2]).astype(np.uint32)
    return ColorCounts(packed, dice.integers(1, 40, packed.size))


def test_every_size_is_measured_and_the_shape_comes_first():
    assert coarse_to_fine()[:5] == (2, 4, 8, 16, 32)
    assert sorted(coarse_to_fine()) == list(SIZES)
    found = list(measure_curve(series_of(ramp(6)), JOB))
    assert [each.colors for each in found[-1]] == list(SIZES)
    assert {2, 4, 64, 256} <= {each.colors for each in found[0]}
    assert not is_complete(found[0])
    assert is_complete(found[-1])
    assert found[-1][-1] == CurvePoint(256, 0.0, 0.0)


def test_of_few_colours_the_figures_are_those_of_the_quality():
    series = series_of(ramp(24))
    points = {each.colors: each for each in list(measure_curve(series, JOB))[-1]}
    for size in (2, 7, 40, 256):
        expected = quality(series.colors, series.ready(size, JOB), JOB)
        assert points[size].mean_delta_e == pytest.approx(expected.mean_delta_e, rel=1e-9)
        assert points[size].p95_delta_e == pytest.approx(expected.p95_delta_e, abs=1e-9)


@pytest.mark.parametrize(
    "colors",
    [
        pytest.param(cloud(60_000), id="clusters"),
        pytest.param(
            ColorCounts(np.arange(0, 1 << 24, 257, np.uint32), np.ones(65_281, np.int64)),
            id="regular",
        ),
    ],
)
def test_a_sample_is_near_the_figures_of_all_colours(colors):
    sample = sample_colors(colors, JOB)
    assert sample.packed.size <= 1 << 13
    assert sample.total == 1 << 13
    series = PaletteSeries.build(colors, JOB)
    for size in (3, 20):
        reduction = series.quick(size, JOB)
        of_all, of_sample = (quality(each, reduction, JOB) for each in (colors, sample))
        assert of_sample.mean_delta_e == pytest.approx(of_all.mean_delta_e, rel=0.02)
        assert of_sample.p95_delta_e == pytest.approx(of_all.p95_delta_e, rel=0.05)


def test_a_sample_is_the_same_each_time_and_keeps_what_weighs_most():
    colors = cloud(20_000)
    heavy = ColorCounts(colors.packed, colors.counts.copy())
    heavy.counts[5000] = colors.total  # half of the picture
    first, second = sample_colors(heavy, JOB), sample_colors(heavy, JOB)
    np.testing.assert_array_equal(first.packed, second.packed)
    place = int(np.flatnonzero(first.packed == heavy.packed[5000])[0])
    assert first.counts[place] / first.total == pytest.approx(0.5, abs=0.01)


def test_interrupted_work_goes_on_where_it_was():
    series = series_of(ramp(5))
    first = next(measure_curve(series, JOB))
    marked = tuple(CurvePoint(each.colors, 77.0, 77.0) for each in first)
    last = list(measure_curve(series, JOB, marked))[-1]
    assert sum(each.mean_delta_e == 77.0 for each in last) == len(first)
    job = Job()
    work = measure_curve(series_of(ramp(5)), job)
    next(work)
    job.cancel()
    with pytest.raises(Cancelled):
        next(work)


def test_enough_is_the_smallest_size_within_the_tolerance():
    points = [CurvePoint(2, 9, 20), CurvePoint(3, 4, 5), CurvePoint(4, 4, 6), CurvePoint(5, 2, 3)]
    assert enough(points, 5.0) == 3
    assert enough(points, 4.9) == 5
    assert enough(points, 2.0) is None
    assert enough([], 5.0) is None


def test_enough_is_told_in_a_sentence():
    close, usual, glance = TOLERANCES
    assert sentence(12, usual) == "12 colours are enough for most eyes"
    assert sentence(1, close) == "1 colour is enough even side by side"
    assert sentence(7, glance) == "7 colours are enough at a glance"
    assert sentence(9, tolerance_of(3.5)) == "9 colours are enough within ΔE 3.5"
    assert sentence(None, usual) == "Even 256 colours differ visibly in places"
    assert sentence(None, usual, is_exact=False) == "For a closer match, choose True to area"
    assert sentence(12, usual, is_exact=False) == "12 colours are enough for most eyes"
    assert tolerance_of(usual.delta_e) is usual


def test_colours_are_ordered_along_a_z_curve():
    random = np.random.default_rng(2)
    channels = random.integers(0, 256, (300, 3))
    packed = (channels[:, 0] << 16 | channels[:, 1] << 8 | channels[:, 2]).astype(np.uint32)
    for key, (red, green, blue) in zip(
        error_curve._z_order(packed).tolist(), channels.tolist(), strict=True
    ):
        bits = [f"{channel:08b}"[:5] for channel in (green, red, blue)]
        assert f"{key:015b}" == "".join(map("".join, zip(*bits, strict=True)))
