import math

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.coordinates import SPACES, Coordinates
from huescope.color.single import (
    NOTATIONS,
    coordinates_in,
    css_text,
    is_in_srgb,
    of_rgb_u8,
    parse_css,
    to_rgb_u8,
)
from huescope.errors import ColorError

RGB = st.tuples(*[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("text", "rgb", "alpha"),
    [
        ("#1e90ff", (30, 144, 255), 1),
        ("1e90ff", (30, 144, 255), 1),
        ("#18f", (17, 136, 255), 1),
        (" DodgerBlue ; ", (30, 144, 255), 1),
        ("#11223380", (17, 34, 51), 128 / 255),
        ("rgb(30 144 255 / 50%)", (30, 144, 255), 0.5),
        ("rgba(30, 144, 255, 0.25)", (30, 144, 255), 0.25),
        ("hsl(120deg 100% 25%)", (0, 128, 0), 1),
        ("hwb(0 0% 0%)", (255, 0, 0), 1),
        ("lab(100 0 0)", (255, 255, 255), 1),
        ("oklch(0% 0 none)", (0, 0, 0), 1),
        ("transparent", (0, 0, 0), 0),
    ],
)
def test_every_syntax_of_css_is_read(text, rgb, alpha):
    color = parse_css(text)
    assert to_rgb_u8(color) == rgb
    assert math.isclose(color.alpha, alpha)


@pytest.mark.parametrize("text", ["", "#12345", "no colour", "rgb(1 2)", "x" * 5000, "#ggg", "\0"])
def test_an_invalid_colour_is_one_error_message(text):
    with pytest.raises(ColorError, match=r"is no colour; try #1e90ff"):
        parse_css(text)


@given(st.text(max_size=30))
def test_any_text_is_a_colour_or_an_error(text):
    try:
        rgb = to_rgb_u8(parse_css(text))
    except ColorError as error:
        sentence = str(error)
        rgb = ()
    else:
        sentence = ""
    assert len(rgb) == 3 or sentence.endswith(".")
    assert "\n" not in sentence


@given(RGB, st.sampled_from(NOTATIONS))
def test_every_notation_reads_back(rgb, notation):
    text = css_text(of_rgb_u8(rgb), notation)
    assert to_rgb_u8(parse_css(text)) == rgb
    assert Color.match(text, fullmatch=True) is not None


def test_an_alpha_is_written_where_there_is_one():
    half = of_rgb_u8((255, 0, 0), 0.5)
    assert css_text(half) == "#ff000080"
    assert css_text(half, "rgb") == "rgb(255 0 0 / 0.5)"
    assert css_text(half, "oklch").endswith("/ 0.5)")


def test_out_of_gamut_colours_are_mapped_and_detected():
    green = Coordinates("display-p3", (0, 1, 0))
    assert not is_in_srgb(green)
    red, level, blue = to_rgb_u8(green)
    assert level > 240
    assert max(red, blue) < 130
    assert css_text(green, "display-p3") == "color(display-p3 0 1 0)"
    assert is_in_srgb(of_rgb_u8((0, 255, 0)))
    assert is_in_srgb(coordinates_in(of_rgb_u8((255, 0, 0)), "oklch"))


@given(RGB, st.sampled_from(sorted(set(SPACES) - {"cmyk", "gray"})))
def test_a_colour_survives_the_round_trip_through_any_space(rgb, space):
    assert to_rgb_u8(coordinates_in(of_rgb_u8(rgb), space)) == rgb


def test_ink_and_light_have_opposite_signs():
    assert to_rgb_u8(Coordinates("cmyk", (0, 0, 0, 0))) == (255, 255, 255)
    assert to_rgb_u8(Coordinates("cmyk", (0, 1, 1, 0))) == (255, 0, 0)
    assert to_rgb_u8(Coordinates("cmyk", (0, 0, 0, 1))) == (0, 0, 0)
    assert to_rgb_u8(Coordinates("gray", (1,))) == (255, 255, 255)


@pytest.mark.parametrize(
    ("space", "values", "alpha"),
    [("rgb", (0, 0, 0), 1), ("srgb", (0, 0), 1), ("lab", (math.nan, 0, 0), 1), ("gray", (0,), 2)],
)
def test_impossible_coordinates_are_refused(space, values, alpha):
    with pytest.raises(ValueError, match=r"colour|channel|alpha"):
        Coordinates(space, values, alpha)


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("far", [1e308, -1e308, 1e30])
def test_coordinates_beyond_all_bounds_are_converted(space, far):
    color = Coordinates(space, (far,) * len(SPACES[space]))
    assert all(0 <= channel <= 255 for channel in to_rgb_u8(color))
    assert css_text(color, "oklch")
    assert not is_in_srgb(color) or space in {"hsl", "hsv", "hwb", "cmyk"}


@pytest.mark.parametrize("space", ["cmyk", "gray", "nonsense"])
def test_some_spaces_cannot_be_converted_to(space):
    with pytest.raises(ValueError, match="are not turned into"):
        coordinates_in(of_rgb_u8((1, 2, 3)), space)


def test_an_unknown_notation_is_refused():
    with pytest.raises(ValueError, match="is no notation"):
        css_text(of_rgb_u8((1, 2, 3)), "cmyk")


@pytest.mark.parametrize("length", [1000, 1001])
def test_a_text_that_is_longer_than_any_colour_is_none(length):
    text = "rgb(1 2 3)".replace(" 2", " " * (length - 9) + "2")
    assert len(text) == length
    if length == 1000:
        assert to_rgb_u8(parse_css(text)) == (1, 2, 3)
        return
    with pytest.raises(ColorError):
        parse_css(text)
