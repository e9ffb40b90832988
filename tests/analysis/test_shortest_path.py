import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from huescope.analysis.orders import _shortest_path
from huescope.analysis.orders._shortest_path import path_length, shortest_path


def _distances(points):
    return np.abs(points[:, None] - points[None]).sum(axis=-1).astype(float)


def _random_distances(seed, size):
    return _distances(np.random.default_rng(seed).integers(0, 100, (size, 3)))


@given(st.integers(0, 999), st.integers(1, 7))
@settings(max_examples=40)
def test_a_path_of_few_points_is_optimal(seed, size):
    distances = _random_distances(seed, size)
    found = shortest_path(distances)
    assert_array_equal(np.sort(found), np.arange(size))
    best = min(
        path_length(distances, np.array(path)) for path in itertools.permutations(range(size))
    )
    assert path_length(distances, found) == pytest.approx(best)


def test_no_point_is_an_empty_path():
    assert shortest_path(np.zeros((0, 0))).shape == (0,)


@given(st.integers(0, 999), st.integers(10, 60))
@settings(max_examples=30)
def test_a_path_of_many_points_is_no_longer_than_the_nearest_neighbor_path(seed, size):
    distances = _random_distances(seed, size)
    found = shortest_path(distances)
    assert_array_equal(np.sort(found), np.arange(size))
    greedy = _shortest_path._nearest_neighbor(distances)
    assert path_length(distances, found) <= path_length(distances, greedy) + 1e-9


@given(st.integers(0, 99))
@settings(max_examples=10)
def test_the_path_of_ten_is_near_the_exact_one(seed):
    distances = _random_distances(seed, 10)
    exact = path_length(distances, _shortest_path._exact(distances))
    assert exact <= path_length(distances, shortest_path(distances)) <= 1.15 * exact


def test_a_path_of_points_on_a_line_is_sorted():
    points = np.random.default_rng(3).permutation(200)[:, None]
    found = points[shortest_path(_distances(points)), 0]
    assert_array_equal(found if found[0] == 0 else found[::-1], np.arange(200))


def test_no_2_opt_or_or_opt_move_shortens_the_result():
    distances = _random_distances(5, 40)
    found = shortest_path(distances).tolist()
    length = path_length(distances, np.array(found))
    for start, stop in itertools.combinations(range(41), 2):
        turned = found[:start] + found[start:stop][::-1] + found[stop:]
        assert path_length(distances, np.array(turned)) >= length - 1e-6
        if stop - start > 3:
            continue
        rest = found[:start] + found[stop:]
        for place in range(len(rest) + 1):
            for stretch in (found[start:stop], found[start:stop][::-1]):
                moved = rest[:place] + stretch + rest[place:]
                assert path_length(distances, np.array(moved)) >= length - 1e-6


def test_equal_points_are_accepted():
    assert_array_equal(np.sort(shortest_path(np.zeros((30, 30)))), np.arange(30))


@pytest.mark.parametrize("length", [1, 2, 3])
@pytest.mark.parametrize("seed", range(6))
def test_segments_are_worth_moving_that_cost_less_elsewhere(seed, length):
    """By closing the gap and trying all other places, either way round."""
    distances = _random_distances(seed, 9)
    tour = np.random.default_rng(seed).permutation(9)

    def length_of(around):
        return sum(distances[a, b] for a, b in itertools.pairwise([*around, around[0]]))

    gains = {}
    for place in range(1, 9 - length + 1):
        rest = [*tour[:place], *tour[place + length :]]
        segment = list(tour[place : place + length])
        gains[place] = max(
            length_of(tour) - length_of([*rest[:at], *stretch, *rest[at:]])
            for at in range(1, len(rest) + 1)
            if at != place
            for stretch in (segment, segment[::-1])
        )
    found = _shortest_path._worth_moving(distances, tour, length)
    assert found.tolist() == [place for place, gain in gains.items() if gain > 1e-9]
    for place in found.tolist():
        moved = tour.copy()
        assert _shortest_path._move_one(distances, moved, place, length)
        assert length_of(tour) - length_of(moved) == pytest.approx(
            max(gains[place], length_of(tour) - length_of(turned(tour, place, length)))
        )


def turned(tour, place, length):
    return [*tour[:place], *tour[place : place + length][::-1], *tour[place + length :]]


@pytest.mark.parametrize("seed", range(4))
def test_turning_segments_goes_on_until_none_helps(seed):
    distances = _random_distances(seed, 12)
    tour = np.random.default_rng(seed).permutation(12)

    def length_of(around):
        return sum(distances[a, b] for a, b in itertools.pairwise([*around, around[0]]))

    first, lengths = tour[0], [length_of(tour)]
    while _shortest_path._two_opt(distances, tour):
        lengths.append(length_of(tour))
    assert len(lengths) > 1
    assert lengths == sorted(set(lengths), reverse=True)
    assert (tour[0], sorted(tour)) == (first, list(range(12)))
    for start, stop in itertools.combinations(range(1, 13), 2):
        other = [*tour[:start], *tour[start:stop][::-1], *tour[stop:]]
        assert length_of(other) >= lengths[-1] - 1e-9
