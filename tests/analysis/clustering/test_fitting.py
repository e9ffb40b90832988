from __future__ import annotations

from functools import partial

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.clustering.fitting import fit
from huescope.analysis.clustering.points import distinct_points
from huescope.analysis.color_counts import ColorCounts, pack
from huescope.job import Job


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 0xFFFFFF), min_size=1, max_size=30, unique=True),
    st.lists(st.integers(0, 0xFFFFFF), min_size=1, max_size=30),
    st.integers(1, 7),
)
def test_every_color_of_any_palette_comes_into_use(colors, palette, tile):
    counts = ColorCounts(np.array(sorted(colors), np.uint32), np.arange(1, len(colors) + 1))
    parts = [partial(distinct_points, part) for part in counts.tiles(tile)]
    rgb_u8 = ColorCounts(np.array(palette[: len(colors)], np.uint32), counts.counts).rgb_u8
    found = fit(parts, rgb_u8, Job())
    assert np.unique(pack(found.rgb_u8)).size == len(rgb_u8)
    assert found.moments[0].min() >= 1
    assert found.moments[0].sum() == counts.total
    offset = counts.rgb_u8[:, None].astype(np.int64) - found.rgb_u8.astype(np.int64)
    least = (offset**2).sum(axis=2).min(axis=1)
    assert found.squared_error == (least * counts.counts).sum()


def test_a_color_twice_is_used_once():
    counts = ColorCounts(np.array([0x000000, 0x0000FF], np.uint32), np.array([1, 1]))
    twice = np.zeros((2, 3), np.uint8)
    found = fit([partial(distinct_points, counts)], twice, Job())
    assert sorted(found.rgb_u8.tolist()) == [[0, 0, 0], [0, 0, 255]]
    assert found.squared_error == 0
    assert not twice.any()
