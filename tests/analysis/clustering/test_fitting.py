from __future__ import annotations

from functools import partial

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.clustering.fitting import fit, run_kmeans
from huescope.analysis.clustering.points import distinct_points
from huescope.analysis.clustering.samples import Points
from huescope.analysis.color_counts import ColorCounts, pack
from huescope.cancellation import Job


@given(
    st.lists(st.integers(0, 0xFFFFFF), min_size=1, max_size=30, unique=True),
    st.lists(st.integers(0, 0xFFFFFF), min_size=1, max_size=30),
    st.integers(1, 7),
)
def test_every_palette_color_gets_a_pixel(colors, palette, tile):
    counts = ColorCounts(np.array(sorted(colors), np.uint32), np.arange(1, len(colors) + 1))
    samples = Points([partial(distinct_points, part) for part in counts.tiles(tile)])
    rgb_u8 = ColorCounts(np.array(palette[: len(colors)], np.uint32), counts.counts).rgb_u8
    found = fit(samples, rgb_u8, Job())
    assert np.unique(pack(found.rgb_u8)).size == len(rgb_u8)
    assert found.moments[0].min() >= 1
    assert found.moments[0].sum() == counts.total
    offset = counts.rgb_u8[:, None].astype(np.int64) - found.rgb_u8.astype(np.int64)
    least = (offset**2).sum(axis=2).min(axis=1)
    assert found.squared_error == (least * counts.counts).sum()


def test_a_color_twice_is_used_once():
    counts = ColorCounts(np.array([0x000000, 0x0000FF], np.uint32), np.array([1, 1]))
    twice = np.zeros((2, 3), np.uint8)
    found = fit(Points([partial(distinct_points, counts)]), twice, Job())
    assert sorted(found.rgb_u8.tolist()) == [[0, 0, 0], [0, 0, 255]]
    assert found.squared_error == 0
    assert not twice.any()


def test_ends_if_there_are_fewer_colors_than_palette_entries():
    counts = ColorCounts(np.array([0x000000, 0x0000FF], np.uint32), np.array([1, 1]))
    given_rgb_u8 = np.array([[0, 0, 0], [0, 0, 255], [9, 9, 9]], np.uint8)
    found = fit(Points([partial(distinct_points, counts)]), given_rgb_u8, Job())
    assert found.moments[0].tolist() == [1, 1, 0]


def test_k_means_moves_all_but_the_fixed_colors():
    counts = ColorCounts(np.array([0x00, 0x0A, 0xC8, 0xDC], np.uint32), np.full(4, 5))
    samples = Points([partial(distinct_points, counts)])
    given_rgb_u8 = np.array([[0, 0, 250], [0, 0, 90]], np.uint8)
    free = run_kmeans(samples, fit(samples, given_rgb_u8, Job()), Job())
    assert sorted(free.rgb_u8[:, 2].tolist()) == [5, 210]
    assert free.squared_error == 5 * (25 + 25 + 100 + 100)
    held = run_kmeans(samples, fit(samples, given_rgb_u8, Job(), 1), Job(), 1)
    assert held.rgb_u8[:, 2].tolist() == [250, 5]


def test_a_fixed_color_without_pixels_stays_and_another_is_replaced():
    counts = ColorCounts(np.array([0x000000, 0x0000FF], np.uint32), np.array([1, 1]))
    given_rgb_u8 = np.array([[255, 0, 0], [0, 0, 0], [0, 0, 0]], np.uint8)
    found = fit(Points([partial(distinct_points, counts)]), given_rgb_u8, Job(), 1)
    assert found.rgb_u8.tolist() == [[255, 0, 0], [0, 0, 0], [0, 0, 255]]
