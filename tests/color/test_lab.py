import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal

from huescope.color.lab import (
    D65_XYZ,
    lab_to_rgb_u8,
    lab_to_xyz,
    linear_to_xyz,
    rgb_u8_to_lab,
    xyz_to_lab,
    xyz_to_linear,
)
from huescope.color.srgb import SRGB_U8_TO_LINEAR, parse_hex


def _numbers(rows, columns):
    return np.array([[float(row[column]) for column in columns] for row in rows])


def test_conversions_agree_with_an_independent_library(rows_of):
    rows = rows_of("srgb_conversions.tsv")
    rgb_u8 = np.array([parse_hex(row["hex"]) for row in rows], dtype=np.uint8)
    assert_allclose(
        linear_to_xyz(SRGB_U8_TO_LINEAR[rgb_u8]), _numbers(rows, "XYZ"), rtol=0, atol=1e-6
    )
    assert_allclose(rgb_u8_to_lab(rgb_u8), _numbers(rows, "Lab"), rtol=0, atol=1e-5)


def test_lab_agrees_with_published_values():
    # njsmith/colorspacious, gold_values.py; its white point is rounded to four digits.
    xyz = np.array([[10, 20, 30], [80, 90, 10], [0.5, 0.6, 0.4]]) / 100
    lab = [[51.8372, -56.3591, -13.1812], [95.9968, -10.6593, 102.8625], [5.4198, -2.879, 3.623]]
    assert_allclose(xyz_to_lab(xyz), lab, rtol=0, atol=0.01)


def test_white_and_black_are_exact_enough():
    assert_allclose(linear_to_xyz([1, 1, 1]), D65_XYZ, rtol=1e-15)
    assert_allclose(xyz_to_lab(D65_XYZ), [100, 0, 0], atol=1e-12)
    assert_allclose(xyz_to_lab([0, 0, 0]), [0, 0, 0], atol=1e-12)


def test_greys_have_no_chroma():
    greys_u8 = np.arange(256, dtype=np.uint8)[:, None].repeat(3, axis=1)
    assert_allclose(rgb_u8_to_lab(greys_u8)[:, 1:], 0, atol=1e-12)


def test_any_leading_shape_is_kept():
    rgb_u8 = np.arange(2 * 5 * 3, dtype=np.uint8).reshape(2, 5, 3)
    lab = rgb_u8_to_lab(rgb_u8)
    assert lab.shape == (2, 5, 3)
    assert_allclose(rgb_u8_to_lab(rgb_u8[1, 2]), lab[1, 2], rtol=0, atol=0)


@given(arrays(np.float64, (4, 3), elements=st.floats(0, 1)))
def test_xyz_and_lab_convert_back_to_linear_light(linear):
    xyz = linear_to_xyz(linear)
    assert_allclose(xyz_to_linear(xyz), linear, atol=1e-12)
    assert_allclose(lab_to_xyz(xyz_to_lab(xyz)), xyz, atol=1e-12)


@given(arrays(np.uint8, (4, 3)))
def test_lab_converts_back_to_8_bit_colors(rgb_u8):
    assert_array_equal(lab_to_rgb_u8(rgb_u8_to_lab(rgb_u8)), rgb_u8)


def test_out_of_gamut_colors_are_clipped():
    assert lab_to_rgb_u8([[120, 0, 0], [-5, 0, 0]]).tolist() == [[255] * 3, [0] * 3]
