"""Assigning whole histogram bins gives what assigning each colour does."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from huescope.analysis.clustering.anchored import Anchor
from huescope.analysis.clustering.points import color_bins, distinct_points
from huescope.analysis.clustering.samples import BinnedColors, Points
from huescope.analysis.color_counts import ColorCounts
from huescope.analysis.nearest import homogeneous, two_nearest
from huescope.cancellation import Job
from huescope.errors import Cancelled


def colors_about(center_u8, spread, seed):
    """Return many random colours about one, with random counts."""
    random = np.random.default_rng(seed)
    rgb = np.clip(random.normal(center_u8, spread, (60_000, 3)), 0, 255).astype(np.uint32)
    packed = np.unique(rgb[:, 0] << 16 | rgb[:, 1] << 8 | rgb[:, 2]).astype(np.uint32)
    return ColorCounts(packed, random.integers(1, 1 << 20, packed.size))


def samples_of(colors, most_bins=20_000):
    points = Points([partial(distinct_points, tile) for tile in colors.tiles()])
    bins = color_bins(colors, Job(), most_bins)
    assert bins is not None
    return points, BinnedColors(points, colors, bins)


@pytest.mark.parametrize("size", [1, 2, 8, 60])
@pytest.mark.parametrize("most_bins", [0, 1 << 18])
def test_bins_at_once_give_the_same_to_the_bit(size, most_bins):
    colors = colors_about((120, 140, 90), (60, 40, 70), size)
    one_by_one, at_once = samples_of(colors, most_bins)
    random = np.random.default_rng(size)
    for centers in (
        random.uniform(0, 255, (size, 3)),
        random.integers(0, 256, (size, 3)).astype(np.uint8),
        np.repeat([[120.0, 140.0, 90.0]], size, axis=0),  # all as near: the first one has all
    ):
        expected, square_sum = one_by_one.assign(centers, Job())
        moments, found_square_sum = at_once.assign(centers, Job())
        assert np.array_equal(moments, expected)
        assert found_square_sum == square_sum


def test_colors_as_near_to_two_centers_belong_to_the_first():
    colors = colors_about((128, 128, 128), 40, 1)
    one_by_one, at_once = samples_of(colors)
    for axis in range(3):
        centers = np.full((2, 3), 128.0)
        centers[:, axis] = [90, 166]  # 128 is in the middle
        expected, _ = one_by_one.assign(centers, Job())
        assert np.array_equal(at_once.assign(centers, Job())[0], expected)


def test_flat_art_is_not_binned():
    assert color_bins(ColorCounts(np.arange(9, dtype=np.uint32), np.ones(9, int)), Job()) is None


def test_can_be_cancelled():
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        samples_of(colors_about((128, 128, 128), 40, 1))[1].assign(np.zeros((1, 3)), job)


@pytest.mark.parametrize("size", [1, 2, 8, 16, 17])
def test_centers_that_move_a_little_are_followed_to_the_bit(size, monkeypatch):
    one_by_one, at_once = samples_of(colors_about((120, 140, 90), (60, 40, 70), size), 0)
    random = np.random.default_rng(size)
    followed = []
    follow = Anchor.follow

    def note(anchor, *about):
        found = follow(anchor, *about)
        followed.append(found is not None)
        return found

    monkeypatch.setattr(Anchor, "follow", note)
    centers = random.uniform(30, 220, (size, 3))
    for moved in (0, 0.1, 0.5, 1, 3, 40, 0.2):
        centers = random.permutation(centers + random.uniform(-moved, moved, centers.shape))
        expected, _ = one_by_one.assign(centers, Job())
        assert np.array_equal(at_once.assign(centers, Job())[0], expected)
    centers = np.rint(centers)  # between which colours are as near to two
    for _ in range(6):
        centers[random.integers(size), random.integers(3)] += 1
        expected, _ = one_by_one.assign(centers.astype(np.uint8), Job())
        assert np.array_equal(at_once.assign(centers.astype(np.uint8), Job())[0], expected)
    assert any(followed) == (size <= 16)


def test_margins_are_those_of_the_two_nearest_centers():
    random = np.random.default_rng(1)
    rgb = random.integers(0, 256, (500, 3)).astype(np.uint8)
    centers = random.integers(0, 256, (5, 3)).astype(np.uint8)
    labels, margins = two_nearest(homogeneous(rgb), centers)
    squared = ((rgb[:, None].astype(int) - centers) ** 2).sum(axis=2)
    ordered = np.sort(squared, axis=1)
    assert np.array_equal(labels, squared.argmin(axis=1))
    assert np.array_equal(margins, ordered[:, 1] - ordered[:, 0])
