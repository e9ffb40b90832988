"""The clustering problem: the colours of a picture, with colour space and fixed colours."""

from __future__ import annotations

import threading
from dataclasses import field, replace
from functools import cache, partial
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.fixed_centers import with_fixed_centers
from huescope.analysis.clustering.hierarchy import Hierarchy
from huescope.analysis.clustering.points import (
    MANY_BINS,
    binned,
    cluster_points,
    clustering_points,
    color_bins,
    distinct_points,
    points_of,
    rounded_means,
)
from huescope.analysis.clustering.samples import BinnedColors, Points
from huescope.analysis.clustering.spaces import to_space
from huescope.analysis.color_counts import pack
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.read_only import read_only
from huescope.cancellation import Job
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import ColorBins, WeightedPoints
    from huescope.analysis.clustering.samples import Samples
    from huescope.analysis.color_counts import ColorCounts

# From so many points on, a hierarchy has a cluster for each colour of the largest palette.
_CERTAINLY_ENOUGH = 4096
# Each takes 62 bytes.
_POINTS_TO_KEEP = 1 << 19


@dataclass(frozen=True, slots=True, eq=False)
class _Prepared:
    """What is computed of the points of a problem once it is needed."""

    hierarchy: Hierarchy
    counted: WeightedPoints


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """The input of a clustering. Safe to share between threads.

    Attributes
    ----------
    colors : ColorCounts
        The colours of the picture.
    points : WeightedPoints
        What is clustered: positions in the chosen space, weighted by pixels.
    by_pixels : WeightedPoints
        The same in sRGB.
    bins : ColorBins or None
        What `points` stand for; None where each is a distinct colour.
    fixed_rgb_u8 : numpy.ndarray
        Shape (f, 3), uint8, read-only: colours that are in every palette.
    fixed_positions : numpy.ndarray
        Shape (f, 3), float64, read-only: the same in the space of `points`.
    default : bool
        Whether clusters are found in sRGB.
    total : int
        The weight of all visible pixels.
    """

    colors: ColorCounts
    points: WeightedPoints
    by_pixels: WeightedPoints
    bins: ColorBins | None
    fixed_rgb_u8: NDArray[np.uint8]
    fixed_positions: NDArray[np.float64]
    default: bool
    total: int
    _make_finer: Callable[[Job], WeightedPoints] = field(repr=False)
    _finer: list[WeightedPoints] = field(default_factory=list, repr=False)
    _prepared: list[_Prepared] = field(default_factory=list, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @classmethod
    def build(
        cls,
        colors: ColorCounts,
        space: str,
        fixed: Sequence[tuple[int, int, int]],
        job: Job,
    ) -> Problem:
        """Take the points of a picture; see `prepare` for what follows.

        Parameters
        ----------
        colors, space, fixed, job
            As `PaletteSeries.build` takes them.

        Returns
        -------
        Problem
            For 1 to `max_colors` colours.

        Raises
        ------
        ValueError
            If there is no such space.
        Cancelled
            If the job was cancelled.
        """
        default = space == "srgb"
        bins = color_bins(colors, job)
        points = points_of(colors, bins, job, space)
        fixed_rgb_u8 = np.array(fixed, np.uint8).reshape(-1, 3)
        found = cls(
            colors=colors,
            points=points,
            by_pixels=points if default else points_of(colors, bins, job),
            bins=bins,
            fixed_rgb_u8=read_only(fixed_rgb_u8),
            fixed_positions=read_only(to_space(fixed_rgb_u8, space, colors.working_space)),
            default=default,
            total=colors.total,
            _make_finer=partial(clustering_points, colors, space=space, most_bins=MANY_BINS),
        )
        if points.size < _CERTAINLY_ENOUGH:  # takes few milliseconds, and tells `max_colors`
            found.prepare(job)
        return found

    def prepare(self, job: Job) -> None:
        """Build the hierarchy, from which every number of colours gets its seed.

        That takes a third of the time of an analysis; palettes that are proposed need none. It is
        done once, on first use if not before.

        Parameters
        ----------
        job : Job
            Checked between steps of a few milliseconds.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        with self._lock:
            if not self._prepared:
                hierarchy = Hierarchy.build(self.points, MAX_COLORS, job)
                self._prepared.append(_Prepared(hierarchy, _counted(self.by_pixels, hierarchy)))

    @property
    def hierarchy(self) -> Hierarchy:
        """The points at three levels of detail."""
        return self._ready().hierarchy

    @property
    def counted(self) -> WeightedPoints:
        """The medium clusters of `hierarchy` in sRGB."""
        return self._ready().counted

    @property
    def max_colors(self) -> int:
        """The most colours that a palette of this picture can have, 1 to 256."""
        if self.points.size >= _CERTAINLY_ENOUGH:
            return MAX_COLORS
        clusters = int(self.hierarchy.owners.shape[0])
        return min(MAX_COLORS, clusters + _absent(self.fixed_rgb_u8, self.colors))

    def _ready(self) -> _Prepared:
        if not self._prepared:
            self.prepare(Job())
        return self._prepared[0]

    @property
    def fixed(self) -> int:
        """Number of fixed colours."""
        return len(self.fixed_rgb_u8)

    def clusters(self, size: int) -> int:
        """Return the number of colours of a palette for a requested `size`."""
        return max(min(size, self.max_colors), self.fixed)

    def samples(self) -> Samples:
        """Return all distinct colours in sRGB, weighted by pixels, to fit palettes to.

        Where there are millions of points, they are made anew each time, to save memory.
        """
        tiles = self.colors.tiles()
        if self.colors.packed.size > _POINTS_TO_KEEP:
            points = Points([partial(distinct_points, tile) for tile in tiles])
        else:
            points = Points([cache(partial(distinct_points, tile)) for tile in tiles])
        return points if self.bins is None else BinnedColors(points, self.colors, self.bins)

    def seed_with_fixed(self, clusters: int, job: Job) -> NDArray[np.float64]:
        """Return the fixed positions, then centres from the merge path; shape (k, 3)."""
        seed = self.hierarchy.seed(min(clusters, self.hierarchy.owners.shape[0]), job)
        return with_fixed_centers(self.fixed_positions, seed.centers, clusters)

    def finer_points(self, job: Job) -> WeightedPoints:
        """Return finer points than `points`, or the same if there are none."""
        points = self.points
        if self.colors.packed.size == points.size:
            return points
        if not self._finer:
            finer = self._make_finer(job)
            # Thread-safe without a lock: appending is atomic, and every thread makes the same.
            self._finer.append(finer if finer.size > points.size else points)
        return self._finer[0]


def mean_colors(points: WeightedPoints, partition: Partition) -> NDArray[np.uint8]:
    """Compute the mean of each cluster in sRGB, rounded to eight bits.

    Parameters
    ----------
    points : WeightedPoints
        What was clustered, in any space.
    partition : Partition
        Its clusters.

    Returns
    -------
    numpy.ndarray
        Shape (k, 3), uint8.
    """
    if points.rgb_moments is points.moments:
        return rounded_means(partition.moments)
    return rounded_means(binned(points.rgb_moments, partition.labels, partition.size))


def _counted(points: WeightedPoints, hierarchy: Hierarchy) -> WeightedPoints:
    """Make points of the medium clusters, keeping the error within each in `square_sum`."""
    clusters = cluster_points(points, hierarchy.medium_of_point, hierarchy.medium.size)
    return replace(clusters, square_sum=points.square_sum)


def _absent(rgb_u8: NDArray[np.uint8], colors: ColorCounts) -> int:
    """Count the given colours that the picture does not have."""
    if len(rgb_u8) == 0:
        return 0
    packed = pack(rgb_u8)
    place = np.minimum(np.searchsorted(colors.packed, packed), colors.packed.size - 1)
    return int((colors.packed[place] != packed).sum())
