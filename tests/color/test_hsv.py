import colorsys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from huescope.color.hsv import rgb_u8_to_hsv
from huescope.color.srgb import parse_hex


def test_agrees_with_an_independent_library(rows_of):
    rows = rows_of("srgb_conversions.tsv")
    rgb_u8 = np.array([parse_hex(row["hex"]) for row in rows], dtype=np.uint8)
    wanted = [
        [float(row["hue_deg"]) / 360, float(row["saturation"]), float(row["value"])] for row in rows
    ]
    assert_allclose(rgb_u8_to_hsv(rgb_u8), wanted, rtol=0, atol=1e-6)


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_agrees_with_the_standard_library(rgb):
    hue, saturation, value = rgb_u8_to_hsv(np.array(rgb, dtype=np.uint8))
    assert 0 <= hue < 1
    assert_allclose((hue, saturation, value * 255), colorsys.rgb_to_hsv(*rgb), atol=1e-12)
