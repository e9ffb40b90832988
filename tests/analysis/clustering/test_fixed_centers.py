"""k-means in which the centres of locked colours do not move."""

import numpy as np

from huescope.analysis.clustering.fixed_centers import refine_with_fixed
from huescope.analysis.clustering.problem import Problem
from huescope.analysis.color_counts import ColorCounts, pack
from huescope.cancellation import Job


def test_a_centre_without_points_moves_to_the_greatest_error_and_no_fixed_one_does():
    rgb_u8 = np.array([[0, 0, 0], [100, 0, 0], [160, 0, 0]], np.uint8)
    counts = ColorCounts(pack(rgb_u8), np.array([5, 5, 1]))
    points = Problem.build(counts, "srgb", (), Job()).by_pixels
    fixed = [[0, 0, 0], [0, 255, 0]]
    centers = np.array([*fixed, [100, 0, 0], [0, 0, 255]], np.float64)
    moved = refine_with_fixed(points, centers, 2, 1, Job())
    assert moved[:2].tolist() == fixed
    assert moved[2].tolist() == [110, 0, 0]
    assert moved[3].tolist() == [160, 0, 0]
