from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.color_counts import count_colors
from huescope.analysis.grouping import grouped_colors
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled

level = st.sampled_from([0, 7, 126, 127, 128, 129, 255])
pixel_lists = st.lists(st.tuples(level, level, level), min_size=1, max_size=40)


def _grouped(make_picture, pixels, limit=32):
    return grouped_colors(count_colors(make_picture([pixels]), Job()), Job(), limit)


@settings(max_examples=50)
@given(pixels=pixel_lists)
def test_every_pixel_is_in_one_group_of_a_colour_that_the_picture_has(pixels, make_picture):
    found = _grouped(make_picture, pixels, limit=40)
    assert sum(swatch.pixels for swatch in found) == len(pixels)
    assert all(swatch.rgb in pixels for swatch in found)
    assert all(swatch.share == swatch.pixels / len(pixels) for swatch in found)
    counts = [swatch.pixels for swatch in found]
    assert counts == sorted(counts, reverse=True)
    lab = rgb_u8_to_lab(np.array([swatch.rgb for swatch in found], np.uint8))
    apart = ciede2000.difference(lab[:, None], lab[None])
    assert np.all(apart[~np.eye(len(lab), dtype=bool)] >= 2.0)


def test_neighbours_count_together_under_the_most_frequent_of_them(make_picture):
    # 127 and 128 lie in different cells of sRGB, and look the same.
    pixels = [(127, 127, 127)] * 3 + [(128, 128, 128)] * 5 + [(200, 0, 0)] * 4
    assert [(each.rgb, each.pixels) for each in _grouped(make_picture, pixels)] == [
        ((128, 128, 128), 8),
        ((200, 0, 0), 4),
    ]


@pytest.mark.parametrize("limit", [1, 2])
def test_a_group_may_grow_past_those_before_it(limit, make_picture):
    pixels = [(200, 0, 0)] * 10 + [(0, 0, 200)] * 9
    pixels += [(127, 127, 127)] * 8 + [(128, 128, 128)] * 7
    found = _grouped(make_picture, pixels, limit)
    assert len(found) == limit
    assert (found[0].rgb, found[0].pixels) == ((127, 127, 127), 15)


def test_there_are_32_at_most_unless_asked_otherwise(photograph):
    assert len(grouped_colors(count_colors(photograph, Job()), Job())) == 32


def test_a_cancelled_job_stops(photograph):
    colors, job = count_colors(photograph, Job()), Job()
    job.cancel()
    with pytest.raises(Cancelled):
        grouped_colors(colors, job)
