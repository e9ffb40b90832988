from __future__ import annotations

import tracemalloc

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from huescope.analysis import nearest as module
from huescope.analysis.nearest import homogeneous, nearest, nearest_color

colors = hnp.arrays(np.uint8, st.integers(1, 30).map(lambda n: (n, 3)))


def squared_distances(rgb_u8, palette):
    return ((rgb_u8[:, None, :].astype(np.int64) - palette.astype(np.int64)) ** 2).sum(axis=2)


@given(colors, colors)
def test_nearest_is_the_first_of_least_distance(rgb_u8, centers):
    expected = squared_distances(rgb_u8, centers).argmin(axis=1)
    np.testing.assert_array_equal(nearest(homogeneous(rgb_u8), centers), expected)


@given(colors, colors, st.randoms(use_true_random=False))
def test_nearest_color_does_not_depend_on_the_order(rgb_u8, palette, random):
    shuffled = palette[random.sample(range(len(palette)), len(palette))]
    found = palette[nearest_color(homogeneous(rgb_u8), palette)]
    again = shuffled[nearest_color(homogeneous(rgb_u8), shuffled)]
    np.testing.assert_array_equal(found, again)
    reached = ((rgb_u8.astype(np.int64) - found) ** 2).sum(axis=1)
    np.testing.assert_array_equal(reached, squared_distances(rgb_u8, palette).min(axis=1))


def test_among_equally_near_colors_the_lower_value_wins():
    palette = np.array([[2, 0, 0], [0, 0, 0]], np.uint8)
    assert nearest_color(homogeneous(np.array([[1, 0, 0]], np.uint8)), palette).tolist() == [1]


def test_chunks_join_without_a_seam(monkeypatch):
    random = np.random.default_rng(3)
    rgb_u8 = random.integers(0, 256, (1000, 3), dtype=np.uint8)
    centers = random.random((7, 3)) * 255
    whole = nearest(homogeneous(rgb_u8), centers)
    monkeypatch.setattr(module, "_SCORES", 64)
    np.testing.assert_array_equal(nearest(homogeneous(rgb_u8), centers), whole)


def test_the_memory_does_not_grow_with_the_pixels():
    prepared = homogeneous(np.zeros((2 * module._SCORES // 64, 3), np.uint8))
    centers = np.arange(192.0).reshape(64, 3)
    tracemalloc.start()
    nearest(prepared, centers)
    _now, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    all_bytes = 4 * len(prepared) * len(centers)  # of the scores, if they were computed at once
    assert peak_bytes < 0.75 * all_bytes
