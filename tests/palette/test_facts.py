"""Values in every notation, contrast in words, and differences in words."""

import pytest

from huescope.color.coordinates import Coordinates
from huescope.palette.facts import contrast_of, difference_words, short_form, values_of
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

DODGER = Palette("Sea", (Swatch((30, 144, 255), name="Sky"), Swatch((0, 0, 0))))


def test_every_notation_is_there_with_what_is_copied():
    values = {value.label: (value.text, value.short) for value in values_of(DODGER, 0)}
    assert values == {
        "Hex": ("#1e90ff", "#1e90ff"),
        "CSS": ("--sky: #1e90ff;", "--sky"),
        "RGB": ("rgb(30 144 255)", "30 144 255"),
        "HSL": ("hsl(209.6 100% 55.882%)", "209.6 100% 55.9%"),
        "HSV": ("hsv(209.6, 88.2%, 100%)", "209.6 88.2% 100%"),
        "HWB": ("hwb(209.6 11.765% 0%)", "209.6 11.8% 0%"),
        "OKLCH": ("oklch(0.65201 0.19012 253.21)", "0.652 0.19 253.2"),
        "Oklab": ("oklab(0.65201 -0.05493 -0.18201)", "0.652 −0.055 −0.182"),
        "CIELAB": ("lab(58.363 0.88848 -64.779)", "58.4 0.888 −64.8"),
        "LCh": ("lch(58.363 64.785 270.79)", "58.4 64.8 270.8"),
        "Display P3": ("color(display-p3 0.27214 0.55646 0.969)", "0.272 0.556 0.969"),
    }


def test_display_p3_stands_beside_the_hex_of_a_colour_that_is_of_it():
    red = Swatch.of(Coordinates("display-p3", (1.0, 0.0, 0.0)))
    first, second, *_ = values_of(Palette("", (red,)), 0)
    assert (first.text, second.text) == ("#ff0b0c", "color(display-p3 1 0 0)")


def test_cmyk_is_told_where_it_was_stated():
    swatch = Swatch.of(Coordinates("cmyk", (1.0, 0.25, 0.0, 0.1)))
    values = {value.label: value.text for value in values_of(Palette("", (swatch,)), 0)}
    assert values["CMYK"] == "device-cmyk(100% 25% 0% 10%)"


def test_numbers_are_short_and_have_no_negative_zero():
    assert short_form("oklab(0.5 -0.00001 1e-05)") == "0.5 0 0"


@pytest.mark.parametrize(
    ("rgb", "figure", "words"),
    [
        ((0, 0, 0), "21.00 : 1", "text passes, AAA"),
        ((118, 118, 118), "4.54 : 1", "text passes, AA"),
        ((119, 119, 119), "4.47 : 1", "large text passes"),
        ((255, 255, 0), "1.07 : 1", "no text passes"),
    ],
)
def test_contrast_with_white_in_words(rgb, figure, words):
    found = contrast_of(rgb, (255, 255, 255))
    assert (found.figure, found.words) == (figure, words)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.9, "looks the same to most eyes"),
        (1.0, "similar"),
        (6, "clearly different"),
        (30, "very different"),
    ],
)
def test_differences_in_words(value, words):
    assert difference_words(value, 1.0) == words
    assert difference_words(value * 0.02, 0.02) == words


def test_hsv_is_in_degrees_and_percentages():
    values = {
        each.label: each.text for each in values_of(Palette("", (Swatch((51, 102, 153)),)), 0)
    }
    assert values["HSV"] == "hsv(210, 66.7%, 60%)"
