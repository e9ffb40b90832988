"""The choice of the clusters that a pass of swaps merges and splits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.clustering import swaps as module
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.points import distinct_points
from huescope.analysis.clustering.swaps import _GAIN_OVER_COST, _promising
from huescope.analysis.color_counts import ColorCounts
from huescope.cancellation import Job


def symmetric(upper):
    costs = np.array(upper, float)
    costs = costs + costs.T
    np.fill_diagonal(costs, np.inf)
    return costs


@st.composite
def costs_and_gains(draw):
    size = draw(st.integers(3, 12))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return symmetric(np.triu(random.uniform(0, 1, (size, size)))), random.uniform(0, 2, size)


@given(costs_and_gains(), st.integers(1, 4))
def test_swaps_of_a_pass_are_promising_and_disjoint(given_, most):
    costs, gain = given_
    swaps = list(_promising(costs.argmin(axis=1), costs.min(axis=1), gain, most))
    clusters = [cluster for swap in swaps for cluster in swap]
    assert len(set(clusters)) == len(clusters)
    assert len(swaps) <= most
    for kept, freed, cut in swaps:
        assert kept < freed
        assert costs[kept, freed] in (costs[kept].min(), costs[freed].min())
        assert gain[cut] > _GAIN_OVER_COST * costs[kept, freed]


@pytest.mark.parametrize(
    ("most", "swaps"), [(1, [(0, 1, 3)]), (2, [(0, 1, 3), (4, 5, 6)]), (9, [(0, 1, 3), (4, 5, 6)])]
)
def test_a_merge_with_a_used_cluster_is_skipped(most, swaps):
    # 0 and 1 cost least; next is 2 with 1, which is taken, then 4 with 5.
    costs = np.full((7, 7), 100.0)
    for one, other, cost in ((0, 1, 1), (1, 2, 2), (4, 5, 3)):
        costs[one, other] = costs[other, one] = cost
    np.fill_diagonal(costs, np.inf)
    gain = np.array([0, 0, 0, 50.0, 0, 0, 40.0])
    assert list(_promising(costs.argmin(axis=1), costs.min(axis=1), gain, most)) == swaps


def test_half_as_many_swaps_are_tried_after_those_that_were_in_vain(monkeypatch):
    tried = []
    points = distinct_points(ColorCounts(np.arange(48, dtype=np.uint32), np.ones(48, np.int64)))
    partition = partition_by(points, np.arange(48) // 3, 16)

    def swap(_points, best, most):
        tried.append(most)
        return best, 8 if len(tried) == 1 else most

    monkeypatch.setattr(module, "_swap", swap)
    effort = module.Effort(trials=9, rounds=0, rounds_at_last=0)
    module.improve(points, partition, effort, Job())
    assert tried[1:] == [4, 2, 1]
