from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.clustering import points as module
from huescope.analysis.clustering.points import (
    bin_key,
    cluster_points,
    clustering_points,
    distinct_points,
)
from huescope.analysis.color_counts import count_colors, unpack
from huescope.job import Job


def test_bin_key_takes_the_leading_bits():
    color = np.array([[0b10110111, 0b01000001, 0b11111100]], np.uint8)
    assert bin_key(color, 8).tolist() == [0b10110111_01000001_11111100]
    assert bin_key(color, 6).tolist() == [0b101101_010000_111111]
    assert bin_key(color, 5).tolist() == [0b10110_01000_11111]


@pytest.mark.parametrize(("limit", "bits"), [(1 << 18, 6), (100, 5)])
def test_bins_keep_every_pixel_and_the_real_means(limit, bits, photograph, monkeypatch):
    monkeypatch.setattr(module, "_BINS_LIMIT", limit)
    points = clustering_points(count_colors(photograph, Job()), Job())
    pixels = photograph.rgb_u8.reshape(-1, 3)
    keys, bin_of_pixel, counts = np.unique(
        bin_key(pixels, bits), return_inverse=True, return_counts=True
    )
    assert points.bits == bits
    np.testing.assert_array_equal(points.moments[0], counts)
    for channel in range(3):
        sums = np.bincount(bin_of_pixel, weights=pixels[:, channel])
        np.testing.assert_array_equal(points.moments[1 + channel], sums)
    assert points.square_sum == (pixels.astype(np.int64) ** 2).sum()
    np.testing.assert_array_equal(bin_key(points.rgb_u8, bits), keys)


def test_few_colors_are_points_themselves(make_picture):
    colors = count_colors(make_picture([[[1, 2, 3], [4, 5, 6], [1, 2, 3]]]), Job())
    points = clustering_points(colors, Job())
    assert points.bits == 8
    assert points.rgb_u8.tolist() == [[1, 2, 3], [4, 5, 6]]
    assert points.moments.tolist() == [[2, 1], [2, 4], [4, 5], [6, 6]]
    assert points.square_sum == 2 * (1 + 4 + 9) + 16 + 25 + 36


def test_points_of_tiles_are_those_of_the_whole(photograph):
    colors = count_colors(photograph, Job())
    tiles = [distinct_points(tile) for tile in colors.tiles(999)]
    whole = distinct_points(colors)
    np.testing.assert_array_equal(np.concatenate([t.rgb_u8 for t in tiles]), unpack(colors.packed))
    np.testing.assert_array_equal(np.concatenate([t.moments for t in tiles], axis=1), whole.moments)
    assert sum(t.square_sum for t in tiles) == whole.square_sum


def test_a_cluster_is_a_point_at_its_mean():
    points = cluster_points(np.array([[2.0, 1.0], [20.0, 7.0], [0.0, 8.0], [60.0, 9.0]]))
    assert points.rgb_u8.tolist() == [[10, 0, 30], [7, 8, 9]]
    assert points.square_sum == pytest.approx(2 * 1000 + 49 + 64 + 81)
