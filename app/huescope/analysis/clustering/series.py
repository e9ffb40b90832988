"""The palettes of one picture for every number of colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.fitting import fit
from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.merging import merge_path
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.points import (
    cluster_points,
    clustering_points,
    distinct_points,
    rounded_means,
)
from huescope.analysis.clustering.splitting import split
from huescope.analysis.clustering.swaps import improve
from huescope.analysis.color_counts import pack
from huescope.analysis.frozen import frozen
from huescope.analysis.reduction import Reduction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.analysis.color_counts import ColorCounts
    from huescope.job import Job

MAX_COLORS = 256
"""The most colours of a palette."""

_SMALL_CLUSTERS = 512
_ROUNDS_OF_SMALL_CLUSTERS = 3
_ROUNDS_WHEN_QUICK = 3
_ROUNDS_WHEN_EXACT = 2
# Swapping small clusters costs a tenth of swapping points. With fewer than this many small ones to
# a cluster it finds too little.
_SMALL_TO_SWAP = 8
_TRIALS_WHEN_QUICK = 6
_TRIALS_WHEN_EXACT = 40


@dataclass(frozen=True, slots=True, eq=False)
class PaletteSeries:
    """Palettes for every k, ready to be asked for from any thread. Make it with `build`.

    The same colours give the same palettes, to the byte, in every process and with any number of
    threads.

    Attributes
    ----------
    colors : ColorCounts
        The colours of the picture.
    points : WeightedPoints
        The same, with neighbouring colours as one.
    small : Partition
        The points in many small clusters.
    owners : numpy.ndarray
        Shape (max_colors, clusters of `small`), int16, read-only: row k - 1 joins the small
        clusters to k.
    """

    colors: ColorCounts
    points: WeightedPoints
    small: Partition
    owners: NDArray[np.int16]

    @classmethod
    def build(cls, colors: ColorCounts, job: Job) -> PaletteSeries:
        """Find seeds for every number of colours at once.

        Parameters
        ----------
        colors : ColorCounts
            The colours of a picture.
        job : Job
            Checked between steps of a few milliseconds.

        Returns
        -------
        PaletteSeries
            For 1 to `max_colors` colours.

        Raises
        ------
        Cancelled
            If the job was cancelled.

        Notes
        -----
        The picture is cut into many small clusters, which are then merged back one by one.
        """
        points = clustering_points(colors, job)
        whole = partition_by(points, np.zeros(points.size, np.intp), 1)
        small = split(points, whole, _SMALL_CLUSTERS, job)
        small = refine(points, small, _ROUNDS_OF_SMALL_CLUSTERS, job)
        # Again, for those that lost all their points.
        small = split(points, small, _SMALL_CLUSTERS, job)
        owners = merge_path(small.moments, min(MAX_COLORS, small.size), job)
        return cls(colors, points, small, owners)

    @property
    def max_colors(self) -> int:
        """The most colours that a palette of this picture can have, 1 to 256."""
        return int(self.owners.shape[0])

    def quick(self, size: int, job: Job) -> Reduction:
        """Find a good palette within milliseconds.

        Pixels and error are those of the weighted points: colours of one histogram bin go to one
        palette colour. In a picture with few distinct colours that is exact.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of about a millisecond.

        Returns
        -------
        Reduction
            `size` colours, or as many as the picture has distinct ones.

        Raises
        ------
        ValueError
            If `size` is below 1 or above 256.
        Cancelled
            If the job was cancelled.
        """
        seed = self._seed(size, job)
        partition = refine(self.points, seed, _ROUNDS_WHEN_QUICK, job)
        found = fit([self.points], self._palette(partition, size, job), job)
        return self._reduction(found, size, exact=False)

    def exact(self, size: int, job: Job) -> Reduction:
        """Find a palette near the best possible one, and count every distinct colour for it.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of a few milliseconds. The progress tells the round and its error.

        Returns
        -------
        Reduction
            `size` colours, or as many as the picture has distinct ones.

        Raises
        ------
        ValueError
            If `size` is below 1 or above 256.
        Cancelled
            If the job was cancelled.
        """
        total = self.colors.total

        def on_trial(number: int, squared_error: float) -> None:
            done = 1 - 0.9**number
            job.report(done, f"clustering, round {number}, score {squared_error / total:.1f}")

        seed = self._seed(size, job)
        partition = improve(self.points, seed, _TRIALS_WHEN_EXACT, job, on_trial)
        parts = _DistinctPoints(self.colors)
        best = fit(parts, self._palette(partition, size, job), job)
        for _ in range(_ROUNDS_WHEN_EXACT):
            better = fit(parts, rounded_means(best.moments), job)
            if better.squared_error >= best.squared_error:
                break
            best = better
        return self._reduction(best, size, exact=True)

    def _seed(self, size: int, job: Job) -> Partition:
        """Take k clusters from the path, improved as far as whole small clusters allow."""
        if not 1 <= size <= MAX_COLORS:
            raise ValueError(f"a palette has 1 to {MAX_COLORS} colours, not {size}")
        size = min(size, self.max_colors)
        joined = self.owners[size - 1].astype(np.intp)
        if _SMALL_TO_SWAP * size <= self.small.size:
            points = cluster_points(self.small.moments)
            partition = partition_by(points, joined, self.small.size)
            joined = improve(points, partition, _TRIALS_WHEN_QUICK, job).labels
        return partition_by(self.points, joined[self.small.labels], self.small.size)

    def _palette(self, partition: Partition, size: int, job: Job) -> NDArray[np.uint8]:
        """Shape (k, 3), uint8; new clusters stand in for those that lost all their points."""
        full = split(self.points, partition, min(size, self.max_colors), job)
        return rounded_means(full.moments)

    def _reduction(self, found: Fit, asked: int, *, exact: bool) -> Reduction:
        pixels = found.moments[0].astype(np.int64)
        order = np.lexsort((pack(found.rgb_u8), -pixels))
        return Reduction(
            rgb_u8=frozen(found.rgb_u8[order]),
            pixels=frozen(pixels[order]),
            mse=found.squared_error / self.colors.total,
            exact=exact,
            note=None if asked <= self.max_colors else _only(self.max_colors),
        )


class _DistinctPoints:
    """Every distinct colour as a point, in pieces made anew each time to bound the memory."""

    def __init__(self, colors: ColorCounts) -> None:
        self._colors = colors

    def __iter__(self) -> Iterator[WeightedPoints]:
        return map(distinct_points, self._colors.tiles())


def _only(colors: int) -> str:
    return f"The picture has only {'one colour' if colors == 1 else f'{colors} colours'}."
