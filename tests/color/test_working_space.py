"""Display P3 as a working space, against ColorAide and published figures."""

import numpy as np
import pytest
from coloraide import Color
from numpy.testing import assert_allclose

from huescope.color.coordinates import Coordinates
from huescope.color.lab import lab_to_rgb_u8, linear_to_xyz, rgb_u8_to_lab, xyz_to_linear
from huescope.color.oklab import rgb_u8_to_oklab
from huescope.color.pixel_difference import pixel_differences
from huescope.color.single import to_code
from huescope.color.working_space import DISPLAY_P3, WORKING_SPACES
from huescope.palette.arrays import lab_of, shown_colors
from huescope.palette.swatch import Swatch

CODES = np.random.default_rng(3).integers(0, 256, (40, 3), np.uint8)
CODES[:4] = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]


def reference(code, space="display-p3"):
    return Color(space, [value / 255 for value in code])


def test_p3_red_in_linear_srgb_is_as_webkit_states_it():
    # D. Jackson, "Improving Color on the Web", webkit.org, 2016.
    red = xyz_to_linear(linear_to_xyz([1, 0, 0], DISPLAY_P3))
    assert_allclose(red, [1.2249, -0.0420, -0.0197], atol=1e-4)


@pytest.mark.parametrize("space", WORKING_SPACES)
def test_codes_in_perceptual_spaces(space):
    colors = [reference(code, space) for code in CODES]
    assert_allclose(
        rgb_u8_to_oklab(CODES, space), [each.convert("oklab")[:3] for each in colors], atol=1e-6
    )
    lab = rgb_u8_to_lab(CODES, space)
    assert_allclose(lab, [each.convert("lab-d65")[:3] for each in colors], atol=1e-3)
    np.testing.assert_array_equal(lab_to_rgb_u8(lab, space), CODES)
    swapped = np.ascontiguousarray(CODES[::-1])
    expected = [
        one.delta_e(other, method="2000", space="lab-d65")
        for one, other in zip(colors, colors[::-1], strict=True)
    ]
    assert_allclose(pixel_differences(CODES, swapped, space), expected, atol=0.1)


def test_a_swatch_keeps_its_code_and_shows_it_mapped_into_srgb():
    for code in map(tuple, CODES.tolist()):
        swatch = Swatch.of_code(code, DISPLAY_P3, 3, 0.5)
        assert swatch.code(DISPLAY_P3) == code
        assert (swatch.pixels, swatch.share) == (3, 0.5)
        assert swatch == Swatch.of_code(swatch.code(DISPLAY_P3), DISPLAY_P3, 3, 0.5)
        mapped = reference(code).convert("srgb").fit(method="oklch-chroma")
        assert_allclose(swatch.rgb, [255 * value for value in mapped[:3]], atol=0.51)
    red = Swatch.of_code((255, 0, 0), DISPLAY_P3)
    assert red.hex != "#ff0000"
    assert red.fixed == red.stated
    assert Swatch.of_code((9, 9, 9), DISPLAY_P3) == Swatch((9, 9, 9))  # greys are the same in both
    assert Swatch((255, 0, 0)).code(DISPLAY_P3) == (234, 51, 35)
    assert to_code(red.coordinates, "srgb") == red.rgb


def test_a_colour_outside_a_working_space_is_mapped_into_it_not_clipped():
    outside = Coordinates(DISPLAY_P3, (1.2, 0.1, -0.1))
    mapped = Color(DISPLAY_P3, outside.values).fit(method="oklch-chroma")
    assert to_code(outside, DISPLAY_P3) == tuple(round(255 * each) for each in mapped[:3])
    assert to_code(outside, DISPLAY_P3)[1:] != (round(25.5), 0)


def test_arrays_of_swatches_are_of_the_stated_colours():
    swatches = [Swatch.of_code(code, DISPLAY_P3) for code in map(tuple, CODES.tolist())]
    assert_allclose(lab_of(swatches), rgb_u8_to_lab(CODES, DISPLAY_P3), atol=1e-9)
    shown = shown_colors(CODES, DISPLAY_P3)
    assert shown.tolist() == [list(swatch.rgb) for swatch in swatches]
    assert shown_colors(CODES, "srgb") is CODES
    assert lab_of([]).shape == (0, 3)
