"""Dominant colours, with similar ones grouped."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.color_counts import count_colors
from huescope.analysis.grouping import _ALIKE_DELTA_E, _CANDIDATES, grouped_colors
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled


@pytest.fixture(scope="session")
def grouped(make_picture):
    """Group the colours of a picture of one row."""

    def run(colors, limit=32):
        return grouped_colors(count_colors(make_picture([colors]), Job()), Job(), limit)

    return run


def plainly_grouped(colors, limit):
    """The same with loops: (rgb, pixels) of each group."""
    cells = {}
    for rgb, count in Counter(colors).items():
        cells.setdefault(tuple(value >> 4 for value in rgb), []).append((-count, rgb))
    cells = sorted(
        (sum(count for count, _ in cell), key, min(cell)[1]) for key, cell in cells.items()
    )
    groups = []
    for minus_pixels, _, rgb in cells:
        lab = rgb_u8_to_lab(np.array(rgb, np.uint8))
        for group in groups:
            leader = rgb_u8_to_lab(np.array(group[0], np.uint8))
            if ciede2000.difference(leader, lab) < _ALIKE_DELTA_E:
                group[1] -= minus_pixels
                break
        else:
            groups.append([rgb, -minus_pixels])
    candidates = groups[: _CANDIDATES * limit]
    return [tuple(group) for group in sorted(candidates, key=lambda group: -group[1])[:limit]]


greys = st.integers(96, 130).map(lambda level: (level, level, level))
any_color = st.tuples(*[st.sampled_from([0, 15, 16, 90, 255])] * 3)


@given(colors=st.lists(greys | any_color, min_size=1, max_size=80), limit=st.integers(1, 5))
def test_groups_equal_those_of_a_simple_loop(colors, limit, grouped):
    found = grouped(colors, limit)
    assert [(swatch.rgb, swatch.pixels) for swatch in found] == plainly_grouped(colors, limit)
    assert all(swatch.share == pytest.approx(swatch.pixels / len(colors)) for swatch in found)


@pytest.mark.parametrize("limit", [1, 2, 8, 32])
def test_a_later_group_may_outgrow_an_earlier_one(limit, grouped):
    # Two greys of one shade in two cells have more pixels together than the red.
    colors = [(200, 0, 0)] * 5 + [(111, 111, 111)] * 4 + [(112, 112, 112)] * 3
    found = [(swatch.rgb, swatch.pixels) for swatch in grouped(colors, limit)]
    assert found == [((111, 111, 111), 7), ((200, 0, 0), 5)][:limit]


def test_many_shades_are_limited_to_the_number_requested(grouped):
    colors = [(red, green, 0) for red in range(0, 256, 16) for green in range(0, 256, 16)]
    assert len(grouped(colors, 7)) == 7
    assert len(grouped(colors, 1)) == 1


def test_similar_colors_are_grouped_under_the_most_frequent_one(grouped):
    # 127 and 128 lie in different cells of sRGB, and look the same.
    pixels = [(127, 127, 127)] * 3 + [(128, 128, 128)] * 5 + [(200, 0, 0)] * 4
    assert [(each.rgb, each.pixels) for each in grouped(pixels)] == [
        ((128, 128, 128), 8),
        ((200, 0, 0), 4),
    ]


@pytest.mark.parametrize("limit", [1, 2])
def test_a_group_may_outgrow_those_before_it(limit, grouped):
    pixels = [(200, 0, 0)] * 10 + [(0, 0, 200)] * 9
    pixels += [(127, 127, 127)] * 8 + [(128, 128, 128)] * 7
    found = grouped(pixels, limit)
    assert len(found) == limit
    assert (found[0].rgb, found[0].pixels) == ((127, 127, 127), 15)


def test_the_default_limit_is_32(photograph):
    assert len(grouped_colors(count_colors(photograph, Job()), Job())) == 32


def test_a_cancelled_job_stops(photograph):
    colors, job = count_colors(photograph, Job()), Job()
    job.cancel()
    with pytest.raises(Cancelled):
        grouped_colors(colors, job)
