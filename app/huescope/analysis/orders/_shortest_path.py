"""Shortest Hamiltonian path through a few hundred points (open travelling salesman problem)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The exact answer takes time in proportion to n² 2^n: 5 ms for nine points, 40 ms for twelve.
_EXACT_UP_TO = 9
_STARTS = 4
_LONGEST_MOVED = 3
# A gain below this is rounding, and could be found again and again.
_LEAST_GAIN = 1e-9


def shortest_path(distances: NDArray[np.float64]) -> NDArray[np.intp]:
    """Order points so that the sum of the distances between neighbours is small.

    Up to nine points the sum is the least possible one. For more, nearest-neighbour paths are made
    from several starts; the shortest is then improved by 2-opt and Or-opt moves (reversing
    segments, and moving up to three points elsewhere) until neither helps.

    Parameters
    ----------
    distances : numpy.ndarray
        Shape (n, n), float64, symmetric, 0 or more.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: a permutation; either end may come first. The same distances give the same
        answer.

    Notes
    -----
    M. Held, R. M. Karp, "A dynamic programming approach to sequencing problems", Journal of SIAM
    10(1), 1962; G. A. Croes, "A method for solving traveling-salesman problems", Operations
    Research 6(6), 1958 (2-opt); I. Or, PhD thesis, Northwestern University, 1976 (Or-opt).
    """
    if distances.shape[0] <= _EXACT_UP_TO:
        return _exact(distances)
    return _improved(distances, _nearest_neighbor(distances))


def _exact(distances: NDArray[np.float64]) -> NDArray[np.intp]:
    size = distances.shape[0]
    if size == 0:
        return np.empty(0, np.intp)
    bits = 1 << np.arange(size)
    # Of each subset of the points, the shortest path through it that ends at a given point.
    length = np.full((1 << size, size), np.inf)
    before = np.zeros((1 << size, size), np.intp)
    length[bits, np.arange(size)] = 0.0
    for subset in range(1, 1 << size):
        outside = np.flatnonzero((subset & bits) == 0)
        onward = length[subset][:, None] + distances[:, outside]
        before[subset | bits[outside], outside] = onward.argmin(axis=0)
        length[subset | bits[outside], outside] = onward.min(axis=0)
    subset = (1 << size) - 1
    path = [int(length[subset].argmin())]
    while len(path) < size:
        last = path[-1]
        path.append(int(before[subset, last]))
        subset ^= 1 << last
    return np.array(path, dtype=np.intp)


def _nearest_neighbor(distances: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the shortest of a few nearest-neighbour paths."""
    # Points far from the others and from each other make good ends.
    starts = [int(distances.sum(axis=1).argmax())]
    while len(starts) < _STARTS:
        starts.append(int(distances[starts].min(axis=0).argmax()))
    return min(
        (_nearest_first(distances, start) for start in starts),
        key=lambda path: path_length(distances, path),
    )


def _nearest_first(distances: NDArray[np.float64], start: int) -> NDArray[np.intp]:
    left = distances.copy()
    path = np.empty(distances.shape[0], np.intp)
    path[0] = start
    for place in range(1, path.size):
        left[:, path[place - 1]] = np.inf
        path[place] = left[path[place - 1]].argmin()
    return path


def path_length(distances: NDArray[np.float64], path: NDArray[np.intp]) -> float:
    """Add up the distances between neighbours.

    Parameters
    ----------
    distances : numpy.ndarray
        Shape (n, n), float64.
    path : numpy.ndarray
        Shape (n,), intp.

    Returns
    -------
    float
        0 for one point or none.
    """
    return float(distances[path[:-1], path[1:]].sum())


def _improved(distances: NDArray[np.float64], path: NDArray[np.intp]) -> NDArray[np.intp]:
    """Shorten a path by both kinds of move until neither helps."""
    # A dummy point at distance 0 from all others closes the path to a tour. It stays in front, so
    # that the ends of the path are its neighbours like any other points.
    size = path.size
    closed = np.zeros((size + 1, size + 1))
    closed[:size, :size] = distances
    tour = np.concatenate([[size], path])
    better = True
    while better:
        while _two_opt(closed, tour):
            pass
        better = _or_opt(closed, tour)
    return tour[1:]


def _two_opt(distances: NDArray[np.float64], tour: NDArray[np.intp]) -> bool:
    """Reverse the best segment after each point (2-opt); return whether any move helped."""
    helped = False
    after, edges = _edges(distances, tour)
    for place in range(tour.size - 2):
        ahead = slice(place + 2, None)
        change = distances[tour[place], tour[ahead]] + distances[after[place], after[ahead]]
        change -= edges[ahead]
        best = int(change.argmin())
        if change[best] - edges[place] < -_LEAST_GAIN:
            stretch = slice(place + 1, place + best + 3)
            tour[stretch] = tour[stretch][::-1].copy()
            after, edges = _edges(distances, tour)
            helped = True
    return helped


def _or_opt(distances: NDArray[np.float64], tour: NDArray[np.intp]) -> bool:
    """Move short segments to where they cost least (Or-opt); return whether any move helped."""
    helped = False
    for length in range(1, _LONGEST_MOVED + 1):
        for place in _worth_moving(distances, tour, length):
            helped |= _move_one(distances, tour, int(place), length)
    return helped


def _worth_moving(
    distances: NDArray[np.float64], tour: NDArray[np.intp], length: int
) -> NDArray[np.intp]:
    """Find the starts of segments that would cost less elsewhere.

    All are evaluated at once; one by one takes five times as long, and few are worth moving.
    """
    after, edges = _edges(distances, tour)
    places = np.arange(1, tour.size - length + 1)
    first, last = tour[places], tour[places + length - 1]
    cost = np.minimum(
        distances[np.ix_(first, tour)] + distances[np.ix_(last, after)],
        distances[np.ix_(last, tour)] + distances[np.ix_(first, after)],
    )
    cost -= edges
    for step in range(-1, length):  # not into itself
        cost[places - 1, places + step] = np.inf
    saved = edges[places - 1] + edges[places + length - 1]
    saved -= distances[tour[places - 1], after[places + length - 1]]
    worth: NDArray[np.intp] = places[saved - cost.min(axis=1) > _LEAST_GAIN]
    return worth


def _move_one(
    distances: NDArray[np.float64], tour: NDArray[np.intp], place: int, length: int
) -> bool:
    """Move one segment if that still helps; earlier moves may have changed its neighbours."""
    stretch = tour[place : place + length].copy()
    rest = np.concatenate([tour[:place], tour[place + length :]])
    after, edges = _edges(distances, rest)
    saved = _edges(distances, tour)[1][place - 1 : place + length].sum() - edges[place - 1]
    inner = distances[stretch[:-1], stretch[1:]].sum()
    forwards = distances[rest, stretch[0]] + distances[after, stretch[-1]] - edges
    backwards = distances[rest, stretch[-1]] + distances[after, stretch[0]] - edges
    if backwards.min() < forwards.min():
        stretch, forwards = stretch[::-1], backwards
    best = int(forwards.argmin())
    if saved - inner - forwards[best] <= _LEAST_GAIN:
        return False
    tour[:] = np.concatenate([rest[: best + 1], stretch, rest[best + 1 :]])
    return True


def _edges(
    distances: NDArray[np.float64], tour: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the successor of each point of a tour, and the distance to it."""
    after = np.roll(tour, -1)
    return after, distances[tour, after]
