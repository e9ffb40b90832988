from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.color_counts import count_colors
from huescope.analysis.most_frequent import most_frequent_colors
from huescope.cancellation import Job

color = st.tuples(*[st.sampled_from([0, 128, 255])] * 3)


@settings(max_examples=20)
@given(colors=st.lists(color, min_size=1, max_size=40), limit=st.integers(1, 6))
def test_are_the_most_frequent_real_colors(colors, limit, make_picture):
    found = most_frequent_colors(count_colors(make_picture([colors]), Job()), limit)
    by_count = sorted(Counter(colors).items(), key=lambda item: (-item[1], item[0]))
    assert [(swatch.rgb, swatch.pixels) for swatch in found] == by_count[:limit]
    assert [swatch.share for swatch in found] == [
        pytest.approx(count / len(colors)) for _, count in by_count[:limit]
    ]


def test_the_default_limit_is_32(photograph):
    assert len(most_frequent_colors(count_colors(photograph, Job()))) == 32


def test_transparent_pixels_do_not_count(make_picture):
    picture = make_picture([[[9, 9, 9], [9, 9, 9], [1, 2, 3]]], [[0, 0, 255]])
    (only,) = most_frequent_colors(count_colors(picture, Job()))
    assert (only.hex, only.pixels, only.share) == ("#010203", 1, 1.0)
