"""The main colours of a thumbnail."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.clustering.series import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.main_colors import main_colors
from huescope.cancellation import Job
from huescope.errors import NothingVisible
from huescope.imaging.picture import Picture


def picture_of(rgb_u8, alpha_u8=None):
    return Picture("a", "PNG", rgb_u8, alpha_u8)


def test_flat_art_comes_out_exact():
    rgb_u8 = np.zeros((40, 80, 3), np.uint8)
    rgb_u8[:20], rgb_u8[20:32], rgb_u8[32:] = (200, 16, 46), (255, 255, 255), (1, 33, 105)
    found = main_colors(picture_of(rgb_u8), 5, Job())
    assert found.rgb_u8.tolist() == [[200, 16, 46], [255, 255, 255], [1, 33, 105]]
    assert found.shares.tolist() == [0.5, 0.3, 0.2]


def test_they_are_nearly_as_good_as_a_palette():
    random = np.random.default_rng(3)
    small = random.integers(0, 256, (7, 9, 3)).astype(np.float64)
    rgb = np.kron(small, np.ones((12, 12, 1))) + random.normal(0, 9, (84, 108, 3))
    picture = picture_of(np.clip(rgb, 0, 255).astype(np.uint8))
    colors = count_colors(picture, Job())
    best = PaletteSeries.build(colors, Job())
    found = best.measured(main_colors(picture, 5, Job()).rgb_u8, Job())
    assert found.mse < 1.1 * best.quick(5, Job()).mse


def test_nothing_visible_has_no_colours():
    clear = np.zeros((3, 3), np.uint8)
    with pytest.raises(NothingVisible):
        main_colors(picture_of(np.zeros((3, 3, 3), np.uint8), clear), 5, Job())


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 8), st.integers(0, 2**32 - 1))
def test_any_picture_has_as_many_as_it_can(width_px, height_px, size, seed):
    levels = np.random.default_rng(seed).integers(0, 4, (height_px, width_px, 3)) * 85
    picture = picture_of(levels.astype(np.uint8))
    found = main_colors(picture, size, Job())
    distinct = len(np.unique(picture.rgb_u8.reshape(-1, 3), axis=0))
    assert len(found.rgb_u8) == min(size, distinct)
    assert found.shares.sum() == pytest.approx(1)
    assert (np.diff(found.shares) <= 0).all()


@pytest.mark.parametrize("side_px", [96, 300, 512])
def test_a_fine_checker_shows_no_colour_that_is_not_there(side_px):
    checker = np.indices((side_px, side_px)).sum(axis=0) % 2
    picture = picture_of(np.array([[255, 0, 0], [0, 255, 0]], np.uint8)[checker])
    found = main_colors(picture, 5, Job())
    assert sorted(found.rgb_u8.tolist()) == [[0, 255, 0], [255, 0, 0]]
    assert found.shares.tolist() == pytest.approx([0.5, 0.5], abs=0.03)
