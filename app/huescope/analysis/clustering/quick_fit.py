"""A good palette within a millisecond or two: on medium clusters only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.clustering.fitting import fit, fit_from_moments
from huescope.analysis.clustering.fixed_centers import palette_with_fixed, refine_with_fixed
from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.points import binned
from huescope.analysis.clustering.problem import mean_colors
from huescope.analysis.clustering.splitting import split
from huescope.analysis.color_counts import pack

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.problem import Problem
    from huescope.cancellation import Job

_ROUNDS = 2
# Fixed colours push the others aside. Among few colours that takes more rounds, but short ones.
_ROUNDS_TIMES_COLORS = 128
_MOST_ROUNDS_WITH_FIXED = 8


def quick_fit(problem: Problem, size: int, job: Job) -> Fit:
    """Find a palette, and what its colours stand for as far as medium clusters tell.

    Parameters
    ----------
    problem : Problem
        What is clustered.
    size : int
        Number of colours asked for, 1 to 256.
    job : Job
        Checked between steps of about a millisecond.

    Returns
    -------
    Fit
        Of `problem.clusters(size)` colours.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    clusters = problem.clusters(size)
    if problem.fixed:
        return _used(problem, _with_fixed(problem, clusters, job), job)
    medium = problem.hierarchy.medium
    partition = refine(medium, problem.hierarchy.seed(clusters, job), _ROUNDS, job)
    partition = split(medium, partition, clusters, job)
    rgb_u8 = mean_colors(medium, partition)
    if problem.counted.size == problem.colors.packed.size or not _all_differ(rgb_u8):
        return _used(problem, rgb_u8, job)
    counted, moments = problem.counted, partition.moments
    if not problem.default:
        moments = binned(counted.moments, partition.labels, clusters)
    return fit_from_moments(rgb_u8, moments, counted.square_sum)


def _with_fixed(problem: Problem, clusters: int, job: Job) -> NDArray[np.uint8]:
    medium, centers = problem.hierarchy.medium, problem.seed_with_fixed(clusters, job)
    rounds = max(1, min(_ROUNDS_TIMES_COLORS // clusters, _MOST_ROUNDS_WITH_FIXED))
    centers = refine_with_fixed(medium, centers, problem.fixed, rounds, job)
    return palette_with_fixed(medium, centers, problem.fixed_rgb_u8)


def _used(problem: Problem, rgb_u8: NDArray[np.uint8], job: Job) -> Fit:
    """See to it that each colour stands for something."""
    found = fit([lambda: problem.counted], rgb_u8, job, problem.fixed)
    if not found.moments[0, problem.fixed :].all():
        # Medium clusters that differ by less than eight bits tell cannot fill the palette.
        found = fit(problem.parts(), rgb_u8, job, problem.fixed)
    return found


def _all_differ(rgb_u8: NDArray[np.uint8]) -> bool:
    return len(set(pack(rgb_u8).tolist())) == len(rgb_u8)
