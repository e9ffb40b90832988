"""Rounding of cluster means to eight bits."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.clustering.fitting import fit, run_kmeans
from huescope.analysis.clustering.points import distinct_points
from huescope.analysis.clustering.rounding import improve_rounding
from huescope.analysis.clustering.samples import Points
from huescope.analysis.color_counts import ColorCounts
from huescope.cancellation import Job
from huescope.errors import Cancelled


def samples_of(blues, counts):
    colors = ColorCounts(np.array(blues, np.uint32), np.array(counts, np.int64))
    return Points([partial(distinct_points, colors)])


def palette_of(*blues):
    return np.array([[0, 0, blue] for blue in blues], np.uint8)


def squared_error(blues, counts, palette):
    offset = np.array(blues)[:, None] - np.array(palette)
    return ((offset**2).min(axis=1) * counts).sum()


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(0, 255), st.integers(1, 9)),
        min_size=6,
        max_size=40,
        unique_by=lambda each: each[0],
    ),
    st.integers(1, 5),
)
def test_rounding_never_raises_the_error_and_reports_it_correctly(points, size):
    blues, counts = zip(*sorted(points), strict=True)
    samples = samples_of(blues, counts)
    found = run_kmeans(samples, fit(samples, palette_of(*blues[:size]), Job()), Job())
    better = improve_rounding(samples, found, Job())
    assert better.squared_error <= found.squared_error
    assert better.squared_error == squared_error(blues, counts, better.rgb_u8[:, 2])
    assert better.moments[0].all()


def test_rounds_the_other_way_if_pixels_change_clusters():
    blues, counts = [0, 1, 4, 5, 6], [5, 4, 1, 3, 3]
    samples = samples_of(blues, counts)
    found = fit(samples, palette_of(0, 6), Job())
    better = improve_rounding(samples, found, Job())
    assert better.squared_error < found.squared_error
    assert better.rgb_u8[:, 2].tolist() == [0, 5]


def test_tries_the_closest_call_first():
    blues, counts = [0, 1, 4, 5, 6, 100, 101], [5, 4, 1, 3, 3, 5, 2]
    samples = samples_of(blues, counts)
    found = fit(samples, palette_of(0, 6, 100), Job())
    once = improve_rounding(samples, found, Job(), most_tries=1)
    assert once.rgb_u8[:, 2].tolist() == [0, 5, 100]  # 4.9 was far from 6, 100.3 from 100 is not


def test_leaves_fixed_colors():
    samples = samples_of([0, 1, 4, 5, 6], [5, 4, 1, 3, 3])
    found = fit(samples, palette_of(0, 6), Job(), 2)
    assert improve_rounding(samples, found, Job(), 2) is found


def test_stays_within_eight_bits():
    samples = samples_of([0, 254, 255], [1, 1, 1])
    found = fit(samples, palette_of(0, 255), Job())
    assert set(improve_rounding(samples, found, Job()).rgb_u8[:, 2].tolist()) <= {0, 254, 255}


def test_can_be_cancelled():
    samples = samples_of([0, 1, 4, 5, 6], [5, 4, 1, 3, 3])
    found = fit(samples, palette_of(0, 6), Job())
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        improve_rounding(samples, found, job)
