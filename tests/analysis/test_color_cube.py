"""The search for colours in a cube, compared with brute force."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.color_counts import ColorCounts, unpack
from huescope.analysis.color_cube import indices_in_cube

LEVELS = st.sampled_from([0, 1, 7, 8, 9, 100, 127, 128, 254, 255])
COLORS = st.tuples(LEVELS, LEVELS, LEVELS)


@settings(max_examples=60)
@given(
    colors=st.sets(COLORS, min_size=1, max_size=60),
    middle=COLORS,
    radius=st.sampled_from([0, 1, 2, 8, 120, 255]),
)
def test_all_within_some_levels_of_each_channel_and_no_other(colors, middle, radius):
    packed = np.sort(np.array([r << 16 | g << 8 | b for r, g, b in colors], np.uint32))
    counted = ColorCounts(packed, np.ones(packed.size, np.int64))
    apart = np.abs(unpack(packed).astype(int) - middle).max(axis=1)
    np.testing.assert_array_equal(
        indices_in_cube(counted, middle, radius), np.flatnonzero(apart <= radius)
    )
