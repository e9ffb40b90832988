"""High-quality fit: a nearly optimal palette in some tenths of a second, of all distinct colours.

A genetic search on the medium clusters, k-means with cluster swaps on finer points, and k-means on
every distinct colour, whose means are then rounded to eight bits.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.analysis.clustering.fitting import evaluate, fit, run_kmeans
from huescope.analysis.clustering.fixed_centers import improve_with_fixed, palette_with_fixed
from huescope.analysis.clustering.genetic_search import search
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.problem import mean_colors
from huescope.analysis.clustering.rounding import improve_rounding
from huescope.analysis.clustering.splitting import split
from huescope.analysis.clustering.swaps import Effort, improve
from huescope.analysis.nearest import nearest
from huescope.texts import joined, marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.problem import Problem
    from huescope.cancellation import Job

# With more clusters than this, the coarseness of the histogram bins shows in the result.
_MANY_CLUSTERS = 32
# Bounds the iterations over all distinct colours: forty for most photographs, few for millions.
_COLORS_TO_VISIT = 24_000_000
_LEAST_ROUNDS = 2
_EFFORT = Effort(trials=40, rounds=4, rounds_at_last=60)


def exact_fit(problem: Problem, size: int, quick_rgb_u8: NDArray[np.uint8], job: Job) -> Fit:
    """Find a nearly optimal palette, and assign every distinct colour to it.

    Parameters
    ----------
    problem : Problem
        What is clustered.
    size : int
        Number of colours asked for, 1 to 256.
    quick_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8: the palette of `quick_fit`.
    job : Job
        Checked between steps of a few milliseconds. Progress reports the iteration and its error.

    Returns
    -------
    Fit
        Of `problem.clusters(size)` colours. In sRGB, weighted by pixels, its error is not above
        that of the quick palette.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    problem.prepare(job)
    rounds: list[float] = []
    samples, fixed, tell = (
        problem.samples(),
        problem.fixed,
        _progress_reporter(problem, rounds, job),
    )
    improved = _improved_with_fixed if fixed else _improved
    palettes = improved(problem, problem.clusters(size), job, tell)
    found = [fit(samples, rgb_u8, job, fixed) for rgb_u8 in palettes]
    if problem.default:
        most = max(_LEAST_ROUNDS, _COLORS_TO_VISIT // problem.colors.packed.size)
        found = [run_kmeans(samples, each, job, fixed, most, tell) for each in found]
        best = improve_rounding(samples, _least(found), job, fixed, most - _LEAST_ROUNDS)
        found = [best, evaluate(samples, quick_rgb_u8, job)]
    return replace(_least(found), rounds=tuple(rounds))


def _progress_reporter(
    problem: Problem, rounds: list[float], job: Job
) -> Callable[[int, float], None]:
    """Return a callback that notes and reports the lowest error so far."""
    weight = float(problem.points.moments[0].sum())

    def tell(_number: int, squared_error: float) -> None:
        lowest = min([squared_error / weight, *rounds[-1:]])
        rounds.append(lowest)
        number = len(rounds)
        job.report(
            1 - 0.9**number,
            joined(
                [
                    marked("improving the colours"),
                    marked("step {number}, error {lowest:.1f}", number=number, lowest=lowest),
                ]
            ),
        )

    return tell


def _improved(
    problem: Problem, clusters: int, job: Job, on_trial: Callable[[int, float], None]
) -> Iterator[NDArray[np.uint8]]:
    hierarchy = problem.hierarchy
    points = problem.finer_points(job) if clusters > _MANY_CLUSTERS else hierarchy.points
    for seed in search(hierarchy, clusters, job, on_trial):
        if points is hierarchy.points:
            labels = seed.labels[hierarchy.medium_of_point]
        else:
            labels = nearest(points.prepared, seed.centers)
        partition = partition_by(points, labels, seed.size)
        partition = improve(points, partition, _EFFORT, job, on_trial)
        # Replace the clusters that lost all their points.
        yield mean_colors(points, split(points, partition, clusters, job))


def _improved_with_fixed(
    problem: Problem, clusters: int, job: Job, on_trial: Callable[[int, float], None]
) -> Iterator[NDArray[np.uint8]]:
    points, centers = problem.points, problem.seed_with_fixed(clusters, job)
    centers = improve_with_fixed(points, centers, problem.fixed, _EFFORT.trials, job, on_trial)
    yield palette_with_fixed(points, centers, problem.fixed_rgb_u8)


def _least(found: Iterable[Fit]) -> Fit:
    return min(found, key=lambda each: each.squared_error)
