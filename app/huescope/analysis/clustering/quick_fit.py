"""Interactive fit: a good palette within a millisecond or two, on the medium clusters only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.clustering.fitting import fit, fit_from_moments
from huescope.analysis.clustering.fixed_centers import palette_with_fixed, refine_with_fixed
from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.points import binned
from huescope.analysis.clustering.problem import mean_colors
from huescope.analysis.clustering.samples import Points
from huescope.analysis.clustering.splitting import split
from huescope.analysis.color_counts import pack

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.problem import Problem
    from huescope.cancellation import Job

_ROUNDS = 2
# Fixed colours displace the others. With few colours that takes more iterations, but cheap ones.
_ROUNDS_TIMES_COLORS = 128
_MOST_ROUNDS_WITH_FIXED = 8


def quick_fit(problem: Problem, size: int, job: Job) -> Fit:
    """Find a palette, with pixels and error to the precision of the medium clusters.

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
    problem.prepare(job)
    clusters = problem.clusters(size)
    if problem.fixed:
        return _fit_without_empty(problem, _with_fixed(problem, clusters, job), job)
    medium = problem.hierarchy.medium
    partition = refine(medium, problem.hierarchy.seed(clusters, job), _ROUNDS, job)
    partition = split(medium, partition, clusters, job)
    rgb_u8 = mean_colors(medium, partition)
    if problem.counted.size == problem.colors.packed.size or not _all_differ(rgb_u8):
        return _fit_without_empty(problem, rgb_u8, job)
    counted, moments = problem.counted, partition.moments
    if not problem.default:
        moments = binned(counted.moments, partition.labels, clusters)
    return fit_from_moments(rgb_u8, moments, counted.square_sum)


def _with_fixed(problem: Problem, clusters: int, job: Job) -> NDArray[np.uint8]:
    medium, centers = problem.hierarchy.medium, problem.seed_with_fixed(clusters, job)
    rounds = max(1, min(_ROUNDS_TIMES_COLORS // clusters, _MOST_ROUNDS_WITH_FIXED))
    centers = refine_with_fixed(medium, centers, problem.fixed, rounds, job)
    return palette_with_fixed(medium, centers, problem.fixed_rgb_u8)


def _fit_without_empty(problem: Problem, rgb_u8: NDArray[np.uint8], job: Job) -> Fit:
    """Fit so that no colour that is not fixed is left without pixels."""
    found = fit(Points([lambda: problem.counted]), rgb_u8, job, problem.fixed)
    if not found.moments[0, problem.fixed :].all():
        # Too few of the medium clusters differ after rounding to eight bits.
        found = fit(problem.samples(), rgb_u8, job, problem.fixed)
    return found


def _all_differ(rgb_u8: NDArray[np.uint8]) -> bool:
    return len(set(pack(rgb_u8).tolist())) == len(rgb_u8)
