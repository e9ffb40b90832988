"""Splitting, merging, k-means and swaps: what each does to a partition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.merging import merge_costs, merge_path, merged
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.points import distinct_points
from huescope.analysis.clustering.splitting import best_cuts, split
from huescope.analysis.clustering.swaps import Effort, improve
from huescope.analysis.color_counts import ColorCounts
from huescope.cancellation import Job
from huescope.errors import Cancelled

EFFORT = Effort(trials=20, rounds=4, rounds_at_last=30)


@st.composite
def weighted_points(draw, min_size=2, max_size=40):
    packed = draw(
        st.lists(st.integers(0, 0xFFFFFF), min_size=min_size, max_size=max_size, unique=True)
    )
    counts = draw(hnp.arrays(np.int64, len(packed), elements=st.integers(1, 50)))
    return distinct_points(ColorCounts(np.array(sorted(packed), dtype=np.uint32), counts))


def one_cluster(points):
    return partition_by(points, np.zeros(points.size, np.intp), 1)


def squared_error(points, labels):
    error = 0.0
    for label in np.unique(labels):
        weights = points.moments[0, labels == label]
        colors = points.positions[labels == label].astype(float)
        mean = np.average(colors, axis=0, weights=weights)
        error += (weights[:, None] * (colors - mean) ** 2).sum()
    return error


@given(weighted_points(), st.data())
def test_a_partition_knows_its_error_and_leaves_out_empty_clusters(points, data):
    labels = data.draw(hnp.arrays(np.intp, points.size, elements=st.integers(0, 9)))
    partition = partition_by(points, labels, 10)
    assert partition.size == np.unique(labels).size
    assert partition.moments[0].min() >= 1
    assert partition.squared_error(points) == pytest.approx(
        squared_error(points, labels), rel=1e-9, abs=1e-3
    )
    first = partition.labels == partition.labels[0]
    np.testing.assert_array_equal(first, labels == labels[0])


@given(weighted_points())
def test_the_best_cut_gains_at_least_what_it_says(points):
    whole = one_cluster(points)
    cuts = best_cuts(points, whole)
    parted = partition_by(points, cuts.beyond.astype(np.intp), 2)
    assert parted.size == 2
    gained = whole.squared_error(points) - parted.squared_error(points)
    assert 0 < cuts.gain[0] <= gained + 1e-6 * points.square_sum


def test_the_best_cut_lies_between_two_groups():
    packed = np.array([0x000000, 0x010101, 0x020000, 0xF0F0F0, 0xF1F0F2], np.uint32)
    points = distinct_points(ColorCounts(packed, np.array([1, 5, 2, 9, 1])))
    beyond = best_cuts(points, one_cluster(points)).beyond
    assert beyond[0] == beyond[1] == beyond[2] != beyond[3] == beyond[4]


@given(weighted_points(), st.integers(1, 45))
def test_split_makes_as_many_clusters_as_there_can_be(points, size):
    partition = split(points, one_cluster(points), size, Job())
    assert partition.size == min(size, points.size)


@settings(max_examples=30)
@given(weighted_points(max_size=15))
def test_a_merge_costs_what_it_adds_to_the_error(points):
    alone = partition_by(points, np.arange(points.size), points.size)
    joined = np.arange(points.size)
    joined[1] = 0
    together = partition_by(points, joined, points.size)
    added = together.squared_error(points) - alone.squared_error(points)
    assert merge_costs(alone.moments)[0, 1] == pytest.approx(added, rel=1e-9, abs=1e-3)


@settings(max_examples=30)
@given(weighted_points(max_size=25))
def test_the_path_always_takes_the_cheapest_merge(points):
    owners = merge_path(points.moments, points.size, Job())
    assert owners.shape == (points.size, points.size)
    for clusters in range(points.size, 1, -1):
        before = partition_by(points, owners[clusters - 1].astype(np.intp), points.size)
        after = partition_by(points, owners[clusters - 2].astype(np.intp), points.size)
        assert (before.size, after.size) == (clusters, clusters - 1)
        added = after.squared_error(points) - before.squared_error(points)
        assert added == pytest.approx(merge_costs(before.moments).min(), rel=1e-6, abs=1e-3)
        # Nested: whoever was together stays together.
        assert np.unique(np.stack([before.labels, after.labels]), axis=1).shape[1] == clusters


@settings(max_examples=30)
@given(weighted_points(max_size=25), st.integers(1, 27))
def test_merging_follows_the_merge_path(points, size):
    alone = partition_by(points, np.arange(points.size), points.size)
    few = merged(points, alone, size, Job())
    assert few.size == min(size, points.size)
    owners = merge_path(points.moments, points.size, Job())[few.size - 1]
    assert np.unique(np.stack([few.labels, owners]), axis=1).shape[1] == few.size


@given(weighted_points(min_size=6), st.integers(2, 6), st.data())
def test_k_means_and_swaps_only_lower_the_error(points, size, data):
    labels = data.draw(hnp.arrays(np.intp, points.size, elements=st.integers(0, size - 1)))
    given_partition = partition_by(points, labels, size)
    refined = refine(points, given_partition, 10, Job())
    improved = improve(points, given_partition, EFFORT, Job())
    # Centres are rounded to an eighth when points choose among them.
    slack = 1e-9 * points.square_sum + points.moments[0].sum() / 64
    assert refined.squared_error(points) <= given_partition.squared_error(points) + slack
    assert improved.squared_error(points) <= given_partition.squared_error(points) + slack


def test_swaps_escape_a_poor_local_optimum():
    # Three groups of two: k-means alone stays with two centres in the first and one for the rest.
    packed = np.array([0x000000, 0x100000, 0x00F000, 0x10F000, 0xF0F000, 0xFFF000], np.uint32)
    points = distinct_points(ColorCounts(packed, np.full(6, 10)))
    poor = partition_by(points, np.array([0, 1, 2, 2, 2, 2]), 3)
    stuck = refine(points, poor, 20, Job()).squared_error(points)
    told = []
    freed = improve(points, poor, EFFORT, Job(), lambda number, error: told.append((number, error)))
    assert freed.squared_error(points) < stuck / 5
    assert (
        freed.labels.tolist()
        == [freed.labels[0]] * 2 + [freed.labels[2]] * 2 + [freed.labels[4]] * 2
    )
    assert [number for number, _ in told] == list(range(1, len(told) + 1))
    errors = [error for _, error in told]
    assert errors == sorted(errors, reverse=True)


def test_a_cancelled_job_stops_each_of_them(photograph_series):
    points, job = photograph_series.problem.hierarchy.points, Job()
    whole = one_cluster(points)
    job.cancel()
    with pytest.raises(Cancelled):
        refine(points, whole, 1, job)
    with pytest.raises(Cancelled):
        split(points, whole, 2, job)
    with pytest.raises(Cancelled):
        improve(points, whole, EFFORT, job)
    with pytest.raises(Cancelled):
        merge_path(points.moments[:, :2], 2, job)
