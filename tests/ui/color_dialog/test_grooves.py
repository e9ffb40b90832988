import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.color.coordinates import Coordinates
from huescope.color.single import is_in_srgb, to_rgb_u8
from huescope.ui.color_dialog.channels import SLIDERS
from huescope.ui.color_dialog.grooves import SAMPLES, oklch_groove

PLACES = {0: 1.0, 1: 0.4, 2: 360.0}


@settings(max_examples=15)
@given(st.floats(0, 1), st.floats(0, 0.4), st.floats(0, 359), st.sampled_from(sorted(PLACES)))
def test_a_groove_agrees_with_the_colour_library(lightness, chroma, hue, place):
    rgb_u8, reachable = oklch_groove((lightness, chroma, hue), place, PLACES[place])
    for sample in range(0, SAMPLES, 51):
        values = [lightness, chroma, hue]
        values[place] = PLACES[place] * sample / (SAMPLES - 1)
        color = Coordinates("oklch", tuple(values))
        if reachable[sample]:
            off = np.abs(rgb_u8[sample].astype(int) - to_rgb_u8(color))
            assert off.max() <= 1
        elif is_in_srgb(color):  # only where it touches the edge of the gamut
            off = np.abs(rgb_u8[sample].astype(int) - to_rgb_u8(color))
            assert off.max() <= 2


def test_chroma_reaches_up_to_an_edge_and_no_further():
    _rgb_u8, reachable = oklch_groove((0.65, 0.1, 150.0), 1, 0.4)
    edge = int(reachable.argmin())
    assert reachable[:edge].all()
    assert not reachable[edge:].any()
    # The largest chroma of this lightness and hue within sRGB, by the library's own test.
    assert is_in_srgb(Coordinates("oklch", (0.65, 0.4 * (edge - 1) / 255, 150.0)))
    assert not is_in_srgb(Coordinates("oklch", (0.65, 0.4 * (edge + 1) / 255, 150.0)))


def test_what_is_beyond_keeps_its_lightness():
    rgb_u8, reachable = oklch_groove((0.65, 0.1, 150.0), 1, 0.4)
    beyond = rgb_u8[~reachable]
    assert (beyond == beyond[0]).all()


@pytest.mark.parametrize("channel", SLIDERS, ids=lambda channel: channel.key)
def test_each_channel_steps_in_figures_that_are_shown(channel):
    for step in (channel.step, channel.large_step):
        assert step * 10**channel.decimals == pytest.approx(round(step * 10**channel.decimals))
