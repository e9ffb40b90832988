import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from huescope.analysis.color_counts import count_colors
from huescope.analysis.real_pixels import real_pixels
from huescope.cancellation import Job
from huescope.errors import Cancelled


def _found(picture, rgb):
    rgb_u8 = np.array(rgb, dtype=np.uint8)
    return real_pixels(picture, count_colors(picture, Job()), rgb_u8, Job())


@given(
    st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=1, max_size=30, unique=True),
    st.tuples(*[st.integers(0, 255)] * 3),
)
def test_the_color_is_the_nearest_one_and_is_at_the_reported_pixel(make_picture, has, asked):
    picture = make_picture([has])
    found = _found(picture, [asked])
    [(x, y)] = found.xy_px.tolist()
    assert_array_equal(picture.rgb_u8[y, x], found.rgb_u8[0])
    squared = ((np.array(has) - asked) ** 2).sum(axis=1)
    assert ((found.rgb_u8[0].astype(int) - asked) ** 2).sum() == squared.min()


def test_real_colors_stay_as_they_are(photograph):
    rgb_u8 = photograph.rgb_u8[::40, ::60].reshape(-1, 3)
    found = _found(photograph, np.unique(rgb_u8, axis=0))
    assert_array_equal(found.rgb_u8, np.unique(rgb_u8, axis=0))
    assert not found.rgb_u8.flags.writeable
    assert not found.xy_px.flags.writeable
    x, y = found.xy_px.T
    assert_array_equal(photograph.rgb_u8[y, x], found.rgb_u8)


def test_no_exact_color_is_used_twice(make_picture):
    picture = make_picture([[[100, 0, 0], [140, 0, 0], [250, 0, 0]]])
    found = _found(picture, [[102, 0, 0], [101, 0, 0], [103, 0, 0]])
    assert found.rgb_u8[:, 0].tolist() == [100, 140, 250]
    with pytest.raises(ValueError, match="3 colours cannot stand for 4"):
        _found(picture, [[0, 0, 0]] * 4)


def test_the_pixel_is_in_a_patch_and_not_a_stray_one(make_picture):
    rgb = np.full((200, 300, 3), 230)
    rgb[5, 5] = rgb[190, 290] = rgb[60, 200] = [200, 30, 40]
    rgb[100:140, 80:120] = [200, 30, 40]
    found = _found(make_picture(rgb), [[200, 30, 40]])
    [(x, y)] = found.xy_px.tolist()
    assert 80 <= x < 120
    assert 100 <= y < 140


def test_the_result_does_not_depend_on_the_strips(make_picture, monkeypatch):
    from huescope.analysis import real_pixels as module

    rgb = np.random.default_rng(2).integers(0, 40, (120, 90, 3))
    picture = make_picture(rgb)
    colors = count_colors(picture, Job()).rgb_u8[::800]
    whole = _found(picture, colors)
    monkeypatch.setattr(module, "_PIXELS_IN_A_STRIP", 500)
    assert_array_equal(_found(picture, colors).xy_px, whole.xy_px)


def test_hidden_pixels_are_never_shown(make_picture):
    rgb = np.zeros((30, 30, 3))
    rgb[2:20, 2:20] = rgb[25, 25] = [9, 90, 200]
    alpha = np.full((30, 30), 255)
    alpha[2:20, 2:20] = 0
    assert _found(make_picture(rgb, alpha), [[9, 90, 200]]).xy_px.tolist() == [[25, 25]]


def test_a_cancelled_job_stops(photograph):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        real_pixels(photograph, count_colors(photograph, Job()), np.zeros((1, 3), np.uint8), job)
