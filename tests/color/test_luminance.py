import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.luminance import (
    BLACK,
    WHITE,
    contrast_ratio,
    readable_text_color,
    relative_luminance,
)
from huescope.color.srgb import parse_hex

COLORS = st.tuples(*[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("text", "background", "ratio"),
    [  # color-js/color.js, test/contrast.js
        ("#ffffff", "#000000", 21),
        ("#ffffff", "#ffffff", 1),
        ("#ffffee", "#ffffff", 1.01007),
        ("#afbaae", "#ffffff", 2.008125),
        ("#8b9986", "#ffffff", 3.000644),
        ("#776655", "#ffffff", 5.502984),
    ],
)
def test_contrast_agrees_with_published_values(text, background, ratio):
    assert contrast_ratio(parse_hex(text), parse_hex(background)) == pytest.approx(ratio, abs=1e-4)


def test_black_and_white_are_the_ends():
    assert relative_luminance(BLACK) == 0
    assert relative_luminance(WHITE) == pytest.approx(1)


@given(COLORS)
def test_text_is_readable_on_every_background(rgb):
    text = readable_text_color(rgb)
    assert text in (BLACK, WHITE)
    assert contrast_ratio(text, rgb) > 4.58


@given(COLORS, COLORS)
def test_contrast_is_symmetric(rgb_1, rgb_2):
    assert contrast_ratio(rgb_1, rgb_2) == contrast_ratio(rgb_2, rgb_1) >= 1


def test_painting_does_not_wait_for_numpy():
    folder = Path(__file__).parents[2] / "app"
    code = "import huescope.color.luminance, sys; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=folder, check=False).returncode == 0
