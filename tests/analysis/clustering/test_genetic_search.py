"""The genetic search for a partition."""

from __future__ import annotations

from itertools import combinations
from types import SimpleNamespace

import numpy as np
import pytest

from huescope.analysis.clustering import genetic_search
from huescope.analysis.clustering.genetic_search import search
from huescope.analysis.clustering.hierarchy import Hierarchy
from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.points import distinct_points
from huescope.analysis.color_counts import ColorCounts
from huescope.cancellation import Job
from huescope.errors import Cancelled


def hierarchy_of(colors, counts=None):
    packed = np.array(sorted(colors), np.uint32)
    counts = np.ones(packed.size, np.int64) if counts is None else np.array(counts)
    return Hierarchy.build(distinct_points(ColorCounts(packed, counts)), 256, Job())


def all_found_in(hierarchy, size, on_trial=lambda _number, _squared_error: None):
    return search(hierarchy, size, Job(), on_trial)


def found_in(hierarchy, size):
    return all_found_in(hierarchy, size)[0]


@pytest.mark.parametrize("seed", range(5))
def test_finds_the_best_of_all_partitions_into_three(seed):
    random = np.random.default_rng(seed)
    blues = np.sort(random.choice(256, 14, replace=False))
    counts = random.integers(1, 30, blues.size)
    found = found_in(hierarchy_of(blues, counts), 3)

    def squared_error(part):
        mean = np.average(blues[part], weights=counts[part])
        return (counts[part] * (blues[part] - mean) ** 2).sum()

    # On a line the best clusters are intervals.
    best = min(
        squared_error(slice(0, i)) + squared_error(slice(i, j)) + squared_error(slice(j, None))
        for i, j in combinations(range(1, blues.size), 2)
    )
    points = distinct_points(ColorCounts(blues.astype(np.uint32), counts))
    assert found.squared_error(points) == pytest.approx(best)


@pytest.mark.parametrize("size", [1, 2, 5, 24, 64])
def test_is_not_worse_than_the_seed(size, photograph_series):
    hierarchy = photograph_series.problem.hierarchy
    seed = refine(hierarchy.medium, hierarchy.seed(size, Job()), 6, Job())
    found = found_in(hierarchy, size)
    assert found.size == size
    assert found.squared_error(hierarchy.medium) <= seed.squared_error(hierarchy.medium) * (
        1 + 1e-9
    )


def test_is_reproducible(photograph_series):
    one, two = (found_in(photograph_series.problem.hierarchy, 12) for _ in range(2))
    np.testing.assert_array_equal(one.labels, two.labels)


def test_the_reported_error_falls_to_that_of_the_result(photograph_series):
    hierarchy, told = photograph_series.problem.hierarchy, []
    found = all_found_in(hierarchy, 20, lambda number, error: told.append((number, error)))[0]
    numbers, errors = zip(*told, strict=True)
    assert numbers == tuple(range(1, len(told) + 1))
    assert list(errors) == sorted(errors, reverse=True)
    within = hierarchy.points.square_sum - hierarchy.medium.square_sum
    assert found.squared_error(hierarchy.medium) + within <= errors[-1]


def test_a_cluster_for_each_colour():
    found = found_in(hierarchy_of([0x000000, 0x000001, 0xFFFFFF]), 3)
    assert found.labels.tolist() == [0, 1, 2]


def test_a_cancelled_job_stops_it(photograph_series):
    job = Job()
    with pytest.raises(Cancelled):
        search(photograph_series.problem.hierarchy, 8, job, lambda _number, _error: job.cancel())


def test_returns_another_solution_that_is_equally_good_on_the_clusters():
    # Four corners of a square: two clusters lie side by side, or one above the other.
    hierarchy = hierarchy_of([0x000000, 0x000064, 0x006400, 0x006464], [100, 100, 98, 98])
    points = hierarchy.medium
    one, other = all_found_in(hierarchy, 2)
    assert one.squared_error(points) < other.squared_error(points)
    assert other.squared_error(points) < one.squared_error(points) * 1.0005
    assert [sorted(np.rint(each.centers).tolist()) for each in (one, other)] == [
        [[0, 49, 0], [0, 49, 100]],
        [[0, 0, 50], [0, 100, 50]],
    ]


def test_returns_one_solution_if_the_others_are_worse():
    hierarchy = hierarchy_of([0x000000, 0x000064, 0x00C800, 0x00C864], [100, 100, 98, 98])
    assert len(all_found_in(hierarchy, 2)) == 1


def test_starts_are_of_small_clusters_where_there_are_enough(monkeypatch):
    class EnoughError(Exception):
        pass

    def noted(points, _size, _random):
        used.append(points)
        raise EnoughError

    used = []
    monkeypatch.setattr(genetic_search, "_kmeans_plus_plus", noted)
    hierarchy = SimpleNamespace(small=SimpleNamespace(size=100), medium=SimpleNamespace(size=999))
    limit = 100 // genetic_search._SMALL_TO_CLUSTER
    for size, points in ((limit, hierarchy.small), (limit + 1, hierarchy.medium)):
        with pytest.raises(EnoughError):
            genetic_search._best_starts(hierarchy, size, SimpleNamespace(starts=1), Job())
        assert used[-1] is points
