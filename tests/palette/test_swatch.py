"""Swatches of pictures in sRGB and in Display P3."""

from dataclasses import replace

import numpy as np
import pytest
from coloraide import Color

from huescope.color.coordinates import Coordinates
from huescope.color.single import parse_css
from huescope.palette.arrays import codes_of, lab_of, shown_colors
from huescope.palette.swatch import Swatch

P3 = "display-p3"


def test_a_colour_of_a_picture_in_display_p3_is_stated_there():
    red = Swatch.of_code((255, 51, 0), P3, 7, 0.5)
    assert red.stated == Coordinates(P3, (1.0, 0.2, 0.0))
    assert (red.pixels, red.share) == (7, 0.5)
    assert red.code(P3) == (255, 51, 0)
    assert red.fixed == red.stated
    assert red.is_of(P3)
    shown = shown_colors(np.array([[255, 51, 0]], np.uint8), P3)
    assert tuple(shown[0].tolist()) == red.rgb == red.code("srgb") != (255, 51, 0)


def test_greys_and_colours_of_srgb_are_not_stated():
    grey, blue = Swatch.of_code((9, 9, 9), P3), Swatch.of_code((0, 0, 255))
    assert (grey.rgb, grey.stated) == ((9, 9, 9), None)
    assert (blue.rgb, blue.stated, blue.fixed) == ((0, 0, 255), None, (0, 0, 255))
    assert Swatch.of_code((9, 9, 200), P3).stated is not None
    assert Swatch.of_code((9, 200, 200), P3).stated is not None
    assert blue.code("srgb") == (0, 0, 255) != blue.code(P3)
    assert blue.is_of("srgb")
    codes = np.array([[1, 2, 3]], np.uint8)
    assert shown_colors(codes, "srgb") is codes


def test_a_colour_of_8_bits_is_not_stated_however_its_text_was_divided():
    for level in range(256):
        color = parse_css(f"#{level:02x}0000")
        assert Swatch.of(color).stated is None
        assert Swatch.of(replace(color, alpha=0.5)).stated is not None


def test_a_colour_that_was_stated_in_lab_is_fixed_as_it_is_shown():
    swatch = Swatch.of(Coordinates("lab", (50.0, 10.0, 20.0)))
    assert swatch.fixed == swatch.rgb


def test_codes_of_a_wide_picture_have_a_row_for_each_swatch():
    swatches = [Swatch((1, 2, 3)), Swatch((4, 4, 4))]
    assert codes_of(swatches, "display-p3").shape == codes_of(swatches, "srgb").shape == (2, 3)
    assert codes_of([], "display-p3").shape == (0, 3)


def test_a_code_of_a_wide_picture_states_its_channels():
    swatch = Swatch.of_code((10, 20, 30), "display-p3")
    assert swatch.stated == Coordinates("display-p3", (10 / 255, 20 / 255, 30 / 255))
    assert Swatch.of_code((10, 10, 10), "display-p3").stated is None
    assert Swatch.of_code((10, 20, 30), "srgb").stated is None


@pytest.mark.parametrize("values", [(1, 0, 0), (0, 1, 0.5), (0.2, 0.4, 0.6)])
def test_wide_colours_are_compared_as_they_are_stated(values):
    swatches = [Swatch((1, 2, 3)), Swatch.of(Coordinates("display-p3", values))]
    expected = [Color("srgb", [1 / 255, 2 / 255, 3 / 255]), Color("display-p3", values)]
    for found, color in zip(lab_of(swatches), expected, strict=True):
        assert found == pytest.approx(color.convert("lab-d65").coords(), abs=0.01)


def test_colours_of_other_spaces_are_compared_as_they_are_shown():
    swatch = Swatch.of(Coordinates("lab", (50, 120, 0)))
    assert lab_of([swatch]) == pytest.approx(lab_of([Swatch(swatch.rgb)]))


def test_a_stated_colour_of_srgb_is_not_rounded():
    stated = Coordinates("srgb", (1.0, 0.4001, 0.0))
    assert Swatch.of(stated).srgb == stated.values
    assert Swatch.of(Coordinates("srgb", (1.2, 0.4001, 0.0))).srgb[0] == 1.0
