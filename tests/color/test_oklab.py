import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal

from huescope.color.lab import D65_XYZ, rgb_u8_to_lab
from huescope.color.oklab import (
    linear_to_oklab,
    oklab_to_linear,
    oklab_to_xyz,
    rgb_u8_to_oklab,
    rgb_u8_to_uniform_oklab,
    toe,
    toe_inverse,
    uniform_oklab_to_rgb_u8,
    xyz_to_oklab,
)
from huescope.color.srgb import parse_hex

LIGHT = arrays(np.float64, (5, 3), elements=st.floats(0, 1))


def _numbers(row, *columns):
    return [float(row[column]) for column in columns]


def test_xyz_to_oklab_agrees_with_the_author_and_another_library(rows_of):
    rows = rows_of("oklab_xyz.tsv")
    assert len(rows) == 7
    for row in rows:
        found = xyz_to_oklab(_numbers(row, *"XYZ"))
        # Three decimals, or matrices of fewer digits than ours.
        assert_allclose(found, _numbers(row, *"Lab"), rtol=0, atol=6e-4)


def test_named_colors_agree_with_another_library(rows_of):
    for row in rows_of("oklab_named.tsv"):
        found = rgb_u8_to_oklab(np.array(parse_hex(row["hex"]), dtype=np.uint8))
        assert_allclose(found, _numbers(row, *"Lab"), rtol=0, atol=1e-5)


def test_many_colors_agree_with_another_library(rows_of):
    rows = rows_of("srgb_conversions.tsv")
    rgb_u8 = np.array([parse_hex(row["hex"]) for row in rows], dtype=np.uint8)
    expected = [_numbers(row, "ok_L", "ok_a", "ok_b") for row in rows]
    assert_allclose(rgb_u8_to_oklab(rgb_u8), expected, rtol=0, atol=1e-6)


def test_white_is_one_and_greys_have_no_chroma():
    assert_allclose(xyz_to_oklab(D65_XYZ), [1, 0, 0], atol=1e-12)
    greys = rgb_u8_to_uniform_oklab(np.arange(256, dtype=np.uint8)[:, None].repeat(3, axis=1))
    assert_allclose(greys[:, 1:], 0, atol=1e-12)
    assert np.all(np.diff(greys[:, 0]) > 0)


@given(LIGHT)
def test_oklab_converts_back_to_linear_light(linear):
    assert_allclose(oklab_to_linear(linear_to_oklab(linear)), linear, atol=1e-12)


@given(arrays(np.uint8, (5, 3)))
def test_the_uniform_variant_converts_back(rgb_u8):
    assert_array_equal(uniform_oklab_to_rgb_u8(rgb_u8_to_uniform_oklab(rgb_u8)), rgb_u8)


def test_out_of_gamut_colors_are_clipped():
    found = uniform_oklab_to_rgb_u8([[1.2, 0, 0], [0, 0, 0], [0.5, 0.5, 0]])
    assert found[0].tolist() == [255] * 3
    assert found[1].tolist() == [0] * 3
    assert found[2, 1] == 0


@given(st.floats(0, 1))
def test_the_toe_is_invertible(lightness):
    assert toe_inverse(toe(lightness)) == pytest.approx(lightness, abs=1e-12)


def test_the_toe_keeps_the_ends_and_is_near_cielab():
    assert_allclose(toe([0, 1]), [0, 1], atol=1e-15)
    greys_u8 = np.arange(256, dtype=np.uint8)[:, None].repeat(3, axis=1)
    light = toe(rgb_u8_to_oklab(greys_u8)[:, 0])
    assert_allclose(light, rgb_u8_to_lab(greys_u8)[:, 0] / 100, atol=0.03)
    assert_allclose(light[64:], rgb_u8_to_lab(greys_u8[64:])[:, 0] / 100, atol=0.006)


def test_the_uniform_variant_doubles_the_colour_axes():
    orange_u8 = np.array([255, 165, 0], dtype=np.uint8)
    plain, uniform = rgb_u8_to_oklab(orange_u8), rgb_u8_to_uniform_oklab(orange_u8)
    assert_allclose(uniform, [toe(plain[0]), 2 * plain[1], 2 * plain[2]])


def test_any_leading_shape_is_kept():
    rgb_u8 = np.arange(2 * 5 * 3, dtype=np.uint8).reshape(2, 5, 3)
    oklab = rgb_u8_to_oklab(rgb_u8)
    assert oklab.shape == (2, 5, 3)
    assert_array_equal(rgb_u8_to_oklab(rgb_u8[1, 2]), oklab[1, 2])
    assert oklab_to_xyz(oklab).shape == (2, 5, 3)
