"""The sentence on a picture's lightness and hue."""

from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.channels import channel_histogram
from huescope.analysis.color_counts import count_colors
from huescope.analysis.picture_summary import hue_name, strongest_hue, summary_of
from huescope.cancellation import Job
from huescope.color.srgb import parse_hex


def summary(picture):
    colors = count_colors(picture, Job())
    return summary_of(colors, channel_histogram(colors, Job()), Job())


# Of these, black and #404040 have an L* under 30, #888888 one between, and white one over 70.
@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        (
            ["#000000"] * 62 + ["#e07000"] * 38,
            "Mostly dark: 62 % of pixels under L* 30; strongest hue: orange.",
        ),
        (
            ["#ffffff"] * 9 + ["#0000ff"],
            "Mostly light: 90 % of pixels over L* 70; strongest hue: blue.",
        ),
        (
            ["#888888"] * 4,
            "Mostly mid-tones: 100 % of pixels between L* 30 and 70; almost without hue.",
        ),
        (
            ["#404040"] * 4 + ["#888888"] * 3 + ["#ffffff"] * 3,
            "Mixed tones: 40 % of pixels under L* 30, 30 % over L* 70; almost without hue.",
        ),
        (
            ["#888888", "#ffffff"],  # half is not most
            "Mixed tones: 0 % of pixels under L* 30, 50 % over L* 70; almost without hue.",
        ),
    ],
)
def test_the_sentence(make_picture, pixels, expected):
    assert summary(make_picture([[parse_hex(each) for each in pixels]])) == expected


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("red", "#ff0000"),
        ("red", "#8b0000"),
        ("orange", "#ffa500"),
        ("orange", "#8b4513"),
        ("yellow", "#ffff00"),
        ("green", "#008000"),
        ("teal", "#008080"),
        ("blue", "#0000ff"),
        ("blue", "#87ceeb"),
        ("purple", "#8000ff"),
        ("magenta", "#ff00ff"),
        ("pink", "#ff69b4"),
    ],
)
def test_hues_have_the_names_of_css_colours(name, code):
    assert strongest_hue(np.array([parse_hex(code)], np.uint8), np.ones(1)) == name


def test_a_small_vivid_part_outweighs_a_large_dull_one():
    rgb_u8 = np.array([[128, 128, 140], [255, 0, 0]], np.uint8)
    assert strongest_hue(rgb_u8, np.array([90.0, 10.0])) == "red"


def test_every_angle_has_a_name():
    assert hue_name(-1) == hue_name(359) == hue_name(0) == "pink"
