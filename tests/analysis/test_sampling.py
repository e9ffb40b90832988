from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.sampling import shrink
from huescope.cancellation import Job
from huescope.errors import Cancelled


@given(
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    max_pixels=st.integers(1, 400),
    with_alpha=st.booleans(),
)
def test_fits_and_keeps_a_single_color(width, height, max_pixels, with_alpha, make_picture):
    alpha = np.full((height, width), 77) if with_alpha else None
    small = shrink(make_picture(np.full((height, width, 3), 201), alpha), max_pixels, Job())
    assert 1 <= small.width_px * small.height_px <= max_pixels
    assert small.width_px <= width
    assert small.height_px <= height
    assert np.unique(small.rgb_u8).tolist() == [201]
    if with_alpha:
        assert small.alpha_u8.shape == small.rgb_u8.shape[:2]
        assert np.unique(small.alpha_u8).tolist() == [77]


def test_each_pixel_is_the_mean_of_its_area(make_picture):
    picture = make_picture(np.arange(4 * 4 * 3).reshape(4, 4, 3))
    small = shrink(picture, 4, Job())
    blocks = picture.rgb_u8.reshape(2, 2, 2, 2, 3).mean(axis=(1, 3))
    assert np.abs(small.rgb_u8 - blocks).max() <= 0.5
    assert not small.rgb_u8.flags.writeable


def test_hidden_colors_do_not_bleed(make_picture):
    rgb = np.zeros((2, 2, 3))
    rgb[0, 0] = [200, 100, 50]
    rgb[1, 1] = [255, 0, 255]
    small = shrink(make_picture(rgb, [[255, 0], [0, 0]]), 1, Job())
    assert small.rgb_u8.tolist() == [[[200, 100, 50]]]
    assert small.alpha_u8.tolist() == [[64]]


def test_the_last_visible_pixel_stays_visible(make_picture):
    alpha = np.zeros((20, 20))
    alpha[3, 4] = 1
    small = shrink(make_picture(np.full((20, 20, 3), 90), alpha), 4, Job())
    assert np.count_nonzero(small.alpha_u8) == 1


def test_a_small_picture_is_left_alone(photograph):
    assert shrink(photograph, 60_000, Job()) is photograph


def test_a_line_one_pixel_wide_stays_one(make_picture):
    small = shrink(make_picture(np.full((1, 5000, 3), 3)), 100, Job())
    assert small.height_px == 1
    assert small.width_px <= 100


def test_a_cancelled_job_stops(photograph):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        shrink(photograph, 10, job)
