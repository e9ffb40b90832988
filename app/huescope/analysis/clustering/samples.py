"""What a palette is fitted to: weighted points, one by one or whole histogram bins at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from huescope.analysis.clustering.points import bin_key, binned, distinct_points
from huescope.analysis.nearest import nearest, nearest_in_boxes
from huescope.analysis.parallel import in_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.clustering.points import ColorBins, WeightedPoints
    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

    Centers = NDArray[np.float64] | NDArray[np.uint8]

# Where more of the colours than this lie in bins that several centres share, telling the bins
# apart takes longer than it saves.
_MOST_SHARED = 0.6


class Samples(Protocol):
    """Points in sRGB, weighted by pixels. Safe to share between threads."""

    def assign(self, centers: Centers, job: Job) -> tuple[NDArray[np.float64], float]:
        """Assign every point to its nearest centre, the first of equals.

        Parameters
        ----------
        centers : numpy.ndarray
            Shape (k, 3), sRGB, 0 to 255, k at least 1.
        job : Job
            Checked between steps of a few milliseconds.

        Returns
        -------
        moments : numpy.ndarray
            Shape (4, k), float64: weights of each centre, and their sums of red, green and blue.
        square_sum : float
            Weighted sum of the squared coordinates of all points.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """

    @property
    def parts(self) -> Sequence[Callable[[], WeightedPoints]]:
        """Callables that each make some of the points."""


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Points that are assigned one by one.

    Attributes
    ----------
    parts : sequence of callable
        Each makes some of them.
    """

    parts: Sequence[Callable[[], WeightedPoints]]

    def assign(self, centers: Centers, job: Job) -> tuple[NDArray[np.float64], float]:
        """See `Samples.assign`."""
        size = len(centers)

        def assign(part: Callable[[], WeightedPoints]) -> tuple[NDArray[np.float64], float]:
            points = part()
            return binned(points.moments, nearest(points.prepared, centers), size), (
                points.square_sum
            )

        moments, square_sum = np.zeros((4, size)), 0.0
        for part_moments, part_square_sum in in_threads(assign, self.parts, job):
            moments += part_moments
            square_sum += part_square_sum
        return moments, square_sum


@dataclass(frozen=True, slots=True, eq=False)
class BinnedColors:
    """Distinct colours; those of a bin are assigned at once if one centre is nearest to all.

    The result is that of `Points`, to the bit: weights and sums are whole numbers. With eight
    centres, seven of eight colours of a photograph need no comparison.

    Attributes
    ----------
    points : Points
        The distinct colours.
    colors : ColorCounts
        The same.
    bins : ColorBins
        Their histogram.
    """

    points: Points
    colors: ColorCounts
    bins: ColorBins
    _keys: list[tuple[NDArray[np.unsignedinteger], NDArray[np.intp]]] = field(
        default_factory=list, repr=False
    )

    @property
    def parts(self) -> Sequence[Callable[[], WeightedPoints]]:
        """See `Samples.parts`."""
        return self.points.parts

    def assign(self, centers: Centers, job: Job) -> tuple[NDArray[np.float64], float]:
        """See `Samples.assign`."""
        size, bins = len(centers), self.bins
        job.check()
        labels, is_sure = nearest_in_boxes(bins.middles(), bins.half_side, centers)
        keys, colors_in = self._bin_of_each_color(job)
        is_shared = ~is_sure
        if colors_in[is_shared].sum() > _MOST_SHARED * self.colors.packed.size:
            return self.points.assign(centers, job)
        moments = binned(bins.moments[:, is_sure], labels[is_sure], size)
        is_shared_key = np.zeros(bins.number_of_keys, np.bool_)
        is_shared_key[bins.keys[is_shared]] = True

        def assign(tile: tuple[ColorCounts, NDArray[np.unsignedinteger]]) -> NDArray[np.float64]:
            colors, tile_keys = tile
            points = distinct_points(colors.part(is_shared_key[tile_keys]))
            return binned(points.moments, nearest(points.prepared, centers), size)

        tiles = list(self.colors.tiles())
        starts = np.cumsum([tile.packed.size for tile in tiles])[:-1]
        for part in in_threads(assign, list(zip(tiles, np.split(keys, starts), strict=True)), job):
            moments += part
        return moments, bins.square_sum

    def _bin_of_each_color(self, job: Job) -> tuple[NDArray[np.unsignedinteger], NDArray[np.intp]]:
        """Compute the key of each colour's bin, and how many colours are in each bin, once."""
        if not self._keys:
            bins, found = self.bins, []
            colors_of_key = np.zeros(bins.number_of_keys, np.intp)
            narrowest = np.min_scalar_type(bins.number_of_keys - 1)
            for tile in self.colors.tiles():
                job.check()
                found.append(bin_key(tile.packed, bins.bits).astype(narrowest))
                colors_of_key += np.bincount(found[-1], minlength=bins.number_of_keys)
            # Thread-safe without a lock: appending is atomic, and every thread finds the same.
            self._keys.append((np.concatenate(found), colors_of_key[bins.keys]))
        return self._keys[0]
