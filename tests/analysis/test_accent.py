import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from huescope.analysis.accent import accent_weights
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.cancellation import Job
from huescope.errors import Cancelled

BERRY = np.array([190, 25, 40])


@pytest.fixture(scope="module")
def berry(make_picture):
    """A red berry on 0.3 % of a green field of lights and shadows."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[:100, :150]
    light = (np.sin(x / 15) + np.cos(y / 9)) / 4 + 0.5 + random.normal(0, 0.08, y.shape)
    rgb = np.array([25, 55, 15]) + light[..., None] * np.array([165, 175, 100])
    rgb[(y - 50) ** 2 + (x - 75) ** 2 < 15] = BERRY
    rgb += random.normal(0, 4, rgb.shape)
    return count_colors(make_picture(np.clip(rgb, 0, 255).round()), Job())


def _far_apart(points, weights, size):
    """Begin with the heaviest point, and go on with those that cost most."""
    centers = [points[weights.argmax()]]
    while len(centers) < size:
        costs = weights * np.min([((points - c) ** 2).sum(axis=1) for c in centers], axis=0)
        centers.append(points[costs.argmax()])
    return np.array(centers)


def _lloyd(points, weights, centers):
    for _ in range(30):
        squared = ((points[:, None] - centers) ** 2).sum(axis=-1)
        labels = squared.argmin(axis=1)
        total = np.maximum(np.bincount(labels, weights, len(centers)), 1e-9)
        sums = [np.bincount(labels, weights * channel, len(centers)) for channel in points.T]
        centers = np.stack(sums, axis=-1) / total[:, None]
    return float((squared.min(axis=1) * weights).sum()), centers


def _k_means(colors, weights, size):
    """Plain weighted k-means from two beginnings, the better of both."""
    points = colors.rgb_u8.astype(float)
    by_green = points[np.argsort(points[:, 1])]
    spread = by_green[np.linspace(0, len(points) - 1, 2 * size + 1).astype(int)[1::2]]
    beginnings = (_far_apart(points, weights, size), spread)
    found = [_lloyd(points, weights, beginning) for beginning in beginnings]
    return min(found, key=lambda error_and_centers: error_and_centers[0])[1]


def _has_berry(centers):
    return bool(np.any(np.abs(centers - BERRY).max(axis=1) < 12))


def test_a_red_berry_in_a_green_field_is_one_of_five_at_the_accent_end(berry):
    assert not _has_berry(_k_means(berry, accent_weights(berry, 0.0, Job()), 5))
    assert _has_berry(_k_means(berry, accent_weights(berry, 1.0, Job()), 5))


def test_small_vivid_things_of_several_hues_are_all_found_at_the_accent_end(make_picture):
    """As in a photograph: the things have lights and shadows, and stand on a large brown ground."""
    random = np.random.default_rng(3)
    light = np.linspace(0.25, 1, 200)[:, None, None]
    rgb = light * np.array([225, 200, 170]) * np.ones((200, 300, 1))
    things = {"red": (200, 30, 25), "green": (25, 110, 45), "yellow": (225, 185, 20)}
    things["blue"] = (20, 60, 190)
    for place, color in enumerate(things.values()):
        top, left = 60 + 20 * place, 30 + 60 * place
        shading = np.linspace(1.1, 0.6, 24)[:, None]
        rgb[top : top + 24, left : left + 24] = shading[:, :, None] * np.array(color)
    rgb += random.normal(0, 6, rgb.shape)
    colors = count_colors(make_picture(np.clip(rgb, 0, 255).round()), Job())

    def found(accent):
        weights = accent_weights(colors, accent, Job())
        palette = PaletteSeries.build(colors, Job(), weights=weights).exact(5, Job()).rgb_u8
        far = {name: np.abs(palette - np.array(rgb)).max(axis=1) for name, rgb in things.items()}
        return {name for name, differences in far.items() if differences.min() < 60}

    assert found(1.0) == set(things)
    assert found(0.0) != set(things)


def test_at_the_area_end_the_weights_are_the_counts(berry):
    assert_array_equal(accent_weights(berry, 0.0, Job()), berry.counts)


@given(accent=st.floats(0, 1))
@settings(max_examples=20)
def test_the_weights_add_to_the_pixels(berry, accent):
    weights = accent_weights(berry, accent, Job())
    assert weights.dtype == np.float64
    assert not weights.flags.writeable
    assert np.all(weights > 0)
    assert weights.sum() == pytest.approx(berry.total)


def test_accent_changes_weights_monotonically(berry):
    red = berry.rgb_u8[:, 0] > berry.rgb_u8[:, 1].astype(int) + 60
    shares = [accent_weights(berry, accent, Job())[red].sum() for accent in np.linspace(0, 1, 9)]
    assert np.all(np.diff(shares) > 0)
    assert shares[-1] > 10 * shares[0]


def test_a_large_area_of_one_colour_counts_for_less(make_picture):
    rgb_u8 = np.full((40, 50, 3), 255)
    rgb_u8[:10] = np.random.default_rng(0).integers(90, 160, (10, 50, 3))
    colors = count_colors(make_picture(rgb_u8), Job())
    weights = accent_weights(colors, 1.0, Job())
    assert colors.counts[-1] == 1500
    assert weights[-1] < 450


def test_vivid_colors_count_more_than_greys(make_picture):
    colors = count_colors(make_picture([[[128] * 3, [0, 0, 255]]]), Job())
    blue, grey = accent_weights(colors, 1.0, Job())
    assert 50 < blue / grey < 110


def test_the_boost_of_rare_hues_is_bounded(make_picture):
    rgb_u8 = np.random.default_rng(0).normal(128, 12, (200, 200, 1)).repeat(3, axis=2)
    rgb_u8[0, 0] = [255, 0, 0]
    colors = count_colors(make_picture(rgb_u8), Job())
    weights = accent_weights(colors, 1.0, Job())
    share = weights[colors.packed == 0xFF0000] / weights.sum()
    assert 40 / 40000 < share < 0.01


@pytest.mark.parametrize("rgb", [[0, 0, 0], [255, 255, 255], [3, 200, 90]])
def test_one_color_keeps_its_pixels(make_picture, rgb):
    colors = count_colors(make_picture([[rgb, rgb, rgb]]), Job())
    assert_allclose(accent_weights(colors, 1.0, Job()), [3.0])


def test_greys_give_numbers(make_picture):
    greys = np.arange(256)[None, :, None].repeat(3, axis=2)
    weights = accent_weights(count_colors(make_picture(greys), Job()), 1.0, Job())
    assert np.all(np.isfinite(weights))
    assert weights.sum() == pytest.approx(256)


def test_a_cancelled_job_stops(berry):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        accent_weights(berry, 1.0, job)
