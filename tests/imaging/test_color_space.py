"""Matrices between colour spaces, against published ones."""

import numpy as np
import pytest

from huescope.imaging.color_space import linear_srgb_from_d50


def test_xyz_of_d50_to_linear_srgb_by_bradford():
    # B. Lindbloom, RGB/XYZ matrices, Bradford-adapted: sRGB, D50, inverse.
    published = [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
    np.testing.assert_allclose(linear_srgb_from_d50(), published, atol=2e-3)


def test_white_stays_white():
    white_xyz = np.array([0.9642, 1.0, 0.8249])  # D50 of ICC profiles
    assert linear_srgb_from_d50() @ white_xyz == pytest.approx([1, 1, 1], abs=2e-4)
