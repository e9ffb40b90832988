from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.clustering import points as points_module
from huescope.analysis.clustering.points import (
    bin_key,
    cluster_points,
    clustering_points,
    distinct_points,
)
from huescope.analysis.clustering.spaces import to_space
from huescope.analysis.color_counts import ColorCounts, count_colors, pack, unpack
from huescope.cancellation import Job


def test_bin_key_takes_the_leading_bits():
    color = np.array([0b10110111_01000001_11111100], np.uint32)
    assert bin_key(color, 8).tolist() == [0b10110111_01000001_11111100]
    assert bin_key(color, 6).tolist() == [0b101101_010000_111111]
    assert bin_key(color, 5).tolist() == [0b10110_01000_11111]


@pytest.mark.parametrize(("limit", "bits"), [(1 << 18, 6), (100, 5)])
def test_bins_keep_every_pixel_and_the_real_means(limit, bits, photograph):
    points = clustering_points(count_colors(photograph, Job()), Job(), most_bins=limit)
    pixels = photograph.rgb_u8.reshape(-1, 3)
    _, bin_of_pixel, counts = np.unique(
        bin_key(pack(pixels), bits), return_inverse=True, return_counts=True
    )
    np.testing.assert_array_equal(points.moments[0], counts)
    for channel in range(3):
        sums = np.bincount(bin_of_pixel, weights=pixels[:, channel])
        np.testing.assert_array_equal(points.moments[1 + channel], sums)
    assert points.square_sum == (pixels.astype(np.int64) ** 2).sum()
    assert points.rgb_moments is points.moments
    assert points.size == counts.size


def test_few_colors_are_points_themselves(make_picture):
    colors = count_colors(make_picture([[[1, 2, 3], [4, 5, 6], [1, 2, 3]]]), Job())
    points = clustering_points(colors, Job())
    assert points.positions.tolist() == [[1, 2, 3], [4, 5, 6]]
    assert points.moments.tolist() == [[2, 1], [2, 4], [4, 5], [6, 6]]
    assert points.square_sum == 2 * (1 + 4 + 9) + 16 + 25 + 36


def test_points_of_tiles_are_those_of_the_whole(photograph):
    colors = count_colors(photograph, Job())
    tiles = [distinct_points(tile) for tile in colors.tiles(999)]
    whole = distinct_points(colors)
    np.testing.assert_array_equal(
        np.concatenate([t.positions for t in tiles]), unpack(colors.packed)
    )
    np.testing.assert_array_equal(np.concatenate([t.moments for t in tiles], axis=1), whole.moments)
    assert sum(t.square_sum for t in tiles) == whole.square_sum


def test_a_cluster_is_a_point_at_its_mean():
    colors = ColorCounts(np.array([0x0A0000, 0x0A003C, 0x070809], np.uint32), np.array([1, 1, 1]))
    points = cluster_points(distinct_points(colors), np.array([0, 0, 1]), 2)
    assert points.positions.tolist() == [[10, 0, 30], [7, 8, 9]]
    assert points.moments.tolist() == [[2, 1], [20, 7], [0, 8], [60, 9]]
    assert points.square_sum == pytest.approx(2 * 1000 + 49 + 64 + 81)


@pytest.mark.parametrize("space", ["oklab", "lab"])
def test_points_have_the_coordinates_of_the_space(space, make_picture):
    rgb = [[[255, 255, 255], [0, 0, 0], [10, 200, 30], [119, 119, 119]]]
    colors = count_colors(make_picture(rgb), Job())
    points = clustering_points(colors, Job(), space)
    expected = to_space(colors.rgb_u8, space)
    np.testing.assert_allclose((points.moments[1:] / points.moments[0]).T, expected)
    np.testing.assert_array_equal(points.positions, np.rint(expected))
    np.testing.assert_array_equal(points.rgb_moments, distinct_points(colors).moments)
    assert np.linalg.norm(expected[0] - expected[-1]) == pytest.approx(255, abs=0.01)
    assert np.abs(expected[[0, 2, 3], 1:] - 128)[[0, 2]].max() < 0.05


def test_there_is_no_clustering_in_an_unknown_space():
    with pytest.raises(ValueError, match="no clustering in 'hsv'"):
        to_space(np.zeros((1, 3), np.uint8), "hsv")


@pytest.mark.parametrize("most_bins", [points_module.BINS, 100])
def test_a_table_of_all_colors_gives_the_same(most_bins, photograph, monkeypatch):
    colors = count_colors(photograph, Job())
    one_by_one = clustering_points(colors, Job(), "srgb", most_bins)
    monkeypatch.setattr(points_module, "_DENSE", 0)

    by_table = clustering_points(colors, Job(), "srgb", most_bins)

    assert by_table.square_sum == pytest.approx(one_by_one.square_sum, rel=1e-12)
    assert np.array_equal(by_table.moments, one_by_one.moments)
