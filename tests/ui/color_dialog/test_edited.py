import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.coordinates import Coordinates
from huescope.color.single import of_rgb_u8, parse_css, to_rgb_u8
from huescope.ui.color_dialog.edited import EditedColor

PART = st.floats(0, 1)
OKLCH = st.builds(
    lambda lightness, chroma, hue: Coordinates("oklch", (lightness, chroma, hue)),
    PART,
    st.floats(0, 0.4),
    st.floats(0, 359.9),
)
RGB = st.tuples(*[st.integers(0, 255)] * 3)
SPACES = ("oklch", "hsl", "srgb")


@given(OKLCH, st.lists(st.sampled_from(SPACES), max_size=6))
def test_looking_changes_nothing(color, spaces):
    edited = EditedColor(color)
    for space in spaces:
        edited.values(space)
    assert edited.color is color
    assert edited.values("oklch") == color.values


@given(RGB, st.sampled_from(SPACES), st.integers(0, 2))
def test_setting_a_channel_to_what_it_is_keeps_the_shown_colour(rgb, space, place):
    edited = EditedColor(of_rgb_u8(rgb))
    edited.set_value(space, place, edited.values(space)[place])
    assert edited.rgb == rgb


@given(OKLCH, st.integers(0, 2), PART)
def test_the_other_channels_stay_to_the_last_figure(color, place, part):
    edited = EditedColor(color)
    edited.set_value("oklch", place, part)
    expected = list(color.values)
    expected[place] = part
    assert edited.color.values == tuple(expected)


def test_a_hue_is_kept_through_grey():
    edited = EditedColor(parse_css("oklch(60% 0.1 210)"))
    edited.set_value("oklch", 1, 0.0)
    edited.set_value("srgb", 0, edited.values("srgb")[0])  # now it is a grey of sRGB
    assert edited.values("oklch")[2] == pytest.approx(210, abs=1e-6)
    edited.set_value("oklch", 1, 0.1)
    assert edited.color.values[2] == pytest.approx(210, abs=1e-6)


def test_the_numbers_of_srgb_are_those_of_what_is_shown():
    vivid = parse_css("color(display-p3 0 1 0)")
    edited = EditedColor(vivid)
    assert edited.is_beyond_srgb
    shown = tuple(round(255 * value) for value in edited.values("srgb"))
    assert shown == to_rgb_u8(vivid)
    edited.set_value("srgb", 2, 0.0)
    assert not edited.is_beyond_srgb


@given(OKLCH, PART)
def test_alpha_is_all_that_alpha_changes(color, alpha):
    edited = EditedColor(color)
    edited.set_alpha(alpha)
    assert (edited.color.space, edited.color.values) == (color.space, color.values)
    assert edited.color.alpha == alpha
