"""The palettes of one picture for every number of colours."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.fitting import fit, judged, settle, tally
from huescope.analysis.clustering.levels import Levels
from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.pinned import improve_pinned, refine_pinned, with_pins
from huescope.analysis.clustering.points import (
    MANY_BINS,
    binned,
    cluster_points,
    clustering_points,
    distinct_points,
    rounded_means,
)
from huescope.analysis.clustering.rounding import round_better
from huescope.analysis.clustering.searching import search
from huescope.analysis.clustering.spaces import to_space
from huescope.analysis.clustering.splitting import split
from huescope.analysis.clustering.swaps import Effort, improve
from huescope.analysis.color_counts import pack
from huescope.analysis.frozen import frozen
from huescope.analysis.nearest import nearest
from huescope.analysis.reduction import Reduction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.partition import Partition
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.analysis.color_counts import ColorCounts
    from huescope.job import Job

MAX_COLORS = 256
"""The most colours of a palette."""

_ROUNDS = 2
# So few clusters that a search over many beginnings takes under a second.
_FEW_CLUSTERS = 64
# How far from the shown size palettes are made exact before anybody asks for them.
_NEIGHBOURS = 8
_PAUSE_S = 0.02
# Of 62 bytes each.
_POINTS_TO_KEEP = 1 << 19
# So many clusters that the bins of the histogram show.
_MANY_CLUSTERS = 32
_EFFORT_WHEN_EXACT = Effort(trials=40, rounds=4, rounds_at_last=60)


@dataclass(frozen=True, slots=True, eq=False)
class PaletteSeries:
    """Palettes for every k, ready to be asked for from any thread. Make it with `build`.

    The same colours give the same palettes, to the byte, in every process and with any number of
    threads.

    Attributes
    ----------
    colors : ColorCounts
        The colours of the picture.
    levels : Levels
        What is clustered: positions in the chosen space, with the chosen weights.
    counted : WeightedPoints
        The medium clusters of `levels` in sRGB, weighted by pixels.
    fixed_rgb_u8 : numpy.ndarray
        Shape (f, 3), uint8, read-only: colours that are in every palette.
    fixed_positions : numpy.ndarray
        Shape (f, 3), float64, read-only: the same in the space of `levels`.
    default : bool
        Whether clusters are found in sRGB, by pixels.
    max_colors : int
        The most colours that a palette of this picture can have, 1 to 256.
    total : int
        All visible pixels.
    """

    colors: ColorCounts
    levels: Levels
    counted: WeightedPoints
    fixed_rgb_u8: NDArray[np.uint8]
    fixed_positions: NDArray[np.float64]
    default: bool
    max_colors: int
    total: int
    # Makes finer points than those of `levels`, for many colours in the background.
    _make_finer: Callable[[Job], WeightedPoints] = field(repr=False)
    _finer: list[WeightedPoints] = field(default_factory=list, repr=False)
    # What `quick` and `exact` found so far; storing one entry is atomic, and each is the same
    # whoever finds it.
    _known: dict[int, Reduction] = field(default_factory=dict, repr=False)
    _known_exactly: dict[int, Reduction] = field(default_factory=dict, repr=False)

    @classmethod
    def build(
        cls,
        colors: ColorCounts,
        job: Job,
        *,
        space: str = "srgb",
        weights: NDArray[np.float64] | None = None,
        fixed: Sequence[tuple[int, int, int]] = (),
    ) -> PaletteSeries:
        """Find seeds for every number of colours at once.

        Whatever the options, palettes are of sRGB colours, and their pixels and error tell what a
        person gets who recolours the picture with them: each pixel goes to the palette colour
        nearest in sRGB, and counts as one.

        Parameters
        ----------
        colors : ColorCounts
            The colours of a picture.
        job : Job
            Checked between steps of a few milliseconds.
        space : str
            Where clusters are found: "srgb", "oklab" or "lab", see
            `huescope.analysis.clustering.spaces`. A palette colour is the mean of its cluster in
            sRGB.
        weights : numpy.ndarray, optional
            Shape (n,), float64, above 0: what each distinct colour weighs in the clustering, in
            place of its pixels.
        fixed : sequence of tuple of int
            Red, green and blue of colours, 0 to 255, each once, that are in every palette just as
            they are, even if no pixel is nearest to them; the others are found around them.

        Returns
        -------
        PaletteSeries
            For 1 to `max_colors` colours.

        Raises
        ------
        ValueError
            If there is no such space, or there are more than 256 fixed colours.
        Cancelled
            If the job was cancelled.
        """
        if len(fixed) > MAX_COLORS:
            raise ValueError(f"a palette has at most {MAX_COLORS} colours, not {len(fixed)} fixed")
        default = space == "srgb" and weights is None
        levels = Levels.build(clustering_points(colors, job, space, weights), MAX_COLORS, job)
        by_pixels = levels.points if default else clustering_points(colors, job)
        fixed_rgb_u8 = np.array(fixed, np.uint8).reshape(-1, 3)
        return cls(
            colors=colors,
            levels=levels,
            counted=_counted(by_pixels, levels),
            fixed_rgb_u8=frozen(fixed_rgb_u8),
            fixed_positions=frozen(to_space(fixed_rgb_u8, space)),
            default=default,
            max_colors=min(MAX_COLORS, levels.owners.shape[0] + _absent(fixed_rgb_u8, colors)),
            total=colors.total,
            _make_finer=partial(_finer_points, colors, space, weights),
        )

    def quick(self, size: int, job: Job) -> Reduction:
        """Find a good palette within a millisecond or two, or at once if it was asked for before.

        Pixels and error are those of 2560 clusters, each of which goes to one palette
        colour. In a picture with no more distinct colours than that they are exact.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of about a millisecond.

        Returns
        -------
        Reduction
            `size` colours, or as many as the picture has distinct ones, or all fixed ones.

        Raises
        ------
        ValueError
            If `size` is below 1 or above 256.
        Cancelled
            If the job was cancelled.
        """
        self._check(size)
        known = self._known.get(size)
        if known is None:
            known = self._known[size] = self._find_quick(size, job)
        return known

    def find_all(self, job: Job, first: int = 1) -> None:
        """Find what `quick` gives for every number of colours, so that it is there at once.

        Parameters
        ----------
        job : Job
            Checked between steps of about a millisecond, and told the progress.
        first : int
            Begins with the numbers nearest to this one.

        Raises
        ------
        Cancelled
            If the job was cancelled; what was found so far stays.
        """
        sizes = sorted(range(1, MAX_COLORS + 1), key=lambda size: abs(size - first))
        # On one thread: the steps are so small that two would wait for each other, and take longer.
        for done, size in enumerate(sizes):
            job.report(done / MAX_COLORS, "finding palettes")
            self.quick(size, job)

    def exact(self, size: int, job: Job) -> Reduction:
        """Find a palette near the best possible one, and count every distinct colour for it.

        That takes some tenths of a second, and no time if it was asked for before.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of a few milliseconds. The progress tells the round and its error.

        Returns
        -------
        Reduction
            `size` colours, or as many as the picture has distinct ones, or all fixed ones. In sRGB,
            weighted by pixels, its error is not above that of the palette from `quick`.

        Raises
        ------
        ValueError
            If `size` is below 1 or above 256.
        Cancelled
            If the job was cancelled.
        """
        self._check(size)
        known = self._known_exactly.get(size)
        if known is None:
            known = self._known_exactly[size] = self._find_exact(size, job)
        return known

    def ready(self, size: int, job: Job) -> Reduction:
        """Give the best palette that is there within a millisecond or two.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of about a millisecond.

        Returns
        -------
        Reduction
            From `exact` if that was found before, else from `quick`.

        Raises
        ------
        ValueError
            If `size` is below 1 or above 256.
        Cancelled
            If the job was cancelled.
        """
        known = self._known_exactly.get(size)
        return self.quick(size, job) if known is None else known

    def find_exact(self, first: int, others: Iterable[int], job: Job) -> None:
        """Find the exact palettes about one size, the nearest first, then some others.

        Parameters
        ----------
        first : int
            Number of colours, 1 to 256.
        others : iterable of int
            Sizes to find after those.
        job : Job
            Checked between steps of a few milliseconds.

        Raises
        ------
        Cancelled
            If the job was cancelled; what was found so far stays.
        """
        about = range(max(1, first - _NEIGHBOURS), min(MAX_COLORS, first + _NEIGHBOURS) + 1)
        for size in (*sorted(about, key=lambda size: abs(size - first)), *others):
            if size not in self._known_exactly:
                # Whatever a person does meanwhile comes first.
                job.rest(_PAUSE_S)
                self.exact(size, job)

    def measured(self, rgb_u8: NDArray[np.uint8], job: Job, note: str | None = None) -> Reduction:
        """Count every distinct colour of the picture for a palette from elsewhere.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, sRGB, k at least 1; distinct colours.
        job : Job
            Checked between steps of a few milliseconds.
        note : str, optional
            For the result.

        Returns
        -------
        Reduction
            With those colours; 0 pixels for a colour that no pixel is nearest to.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        return self._sorted(tally(self._parts(), rgb_u8, job), note, exact=True)

    def _check(self, size: int) -> None:
        if not 1 <= size <= MAX_COLORS:
            raise ValueError(f"a palette has 1 to {MAX_COLORS} colours, not {size}")

    def _clusters(self, size: int) -> int:
        """How many colours the palette gets."""
        return max(min(size, self.max_colors), len(self.fixed_rgb_u8))

    def _parts(self) -> list[Callable[[], WeightedPoints]]:
        """Every distinct colour as a point; millions of them are made anew each time, in tiles."""
        if self.colors.packed.size > _POINTS_TO_KEEP:
            return [partial(distinct_points, tile) for tile in self.colors.tiles()]
        return [_given(distinct_points(tile)) for tile in self.colors.tiles()]

    def _find_quick(self, size: int, job: Job) -> Reduction:
        clusters, pins = self._clusters(size), len(self.fixed_rgb_u8)
        if pins:
            centers = self._seed_with_fixed(clusters, job)
            centers = refine_pinned(self.levels.medium, centers, pins, _ROUNDS, job)
            rgb_u8 = self._pinned_palette(self.levels.medium, centers)
        else:
            seed = self.levels.seed(clusters, job)
            partition = refine(self.levels.medium, seed, _ROUNDS, job)
            partition = split(self.levels.medium, partition, clusters, job)
            rgb_u8 = _palette(self.levels.medium, partition)
            if self.counted.size < self.colors.packed.size and _all_differ(rgb_u8):
                moments = (
                    partition.moments
                    if self.default
                    else binned(self.counted.moments, partition.labels, clusters)
                )
                found = judged(rgb_u8, moments, self.counted.square_sum)
                return self._reduction(found, size, exact=False)
        found = fit([lambda: self.counted], rgb_u8, job, pins)
        if not found.moments[0, pins:].all():
            # Medium clusters that differ by less than eight bits tell cannot fill the palette.
            found = fit(self._parts(), rgb_u8, job, pins)
        return self._reduction(found, size, exact=False)

    def _find_exact(self, size: int, job: Job) -> Reduction:
        weight = float(self.levels.points.moments[0].sum())

        rounds = count(1)

        def on_trial(_number: int, squared_error: float) -> None:
            number = next(rounds)
            done = 1 - 0.9**number
            job.report(done, f"clustering, round {number}, score {squared_error / weight:.1f}")

        clusters, pins = self._clusters(size), len(self.fixed_rgb_u8)
        improved = self._improved_with_fixed if pins else self._improved
        parts = self._parts()
        found = [fit(parts, rgb_u8, job, pins) for rgb_u8 in improved(clusters, job, on_trial)]
        if self.default:
            found = [settle(parts, each, job, pins) for each in found]
            best = round_better(parts, _least(found), job, pins)
            found = [best, tally(parts, self.quick(size, job).rgb_u8, job)]
        return self._reduction(_least(found), size, exact=True)

    def _improved(
        self, clusters: int, job: Job, on_trial: Callable[[int, float], None]
    ) -> Iterator[NDArray[np.uint8]]:
        points = self._points_for(clusters, job)
        if clusters <= _FEW_CLUSTERS:
            seeds = search(self.levels, clusters, job, on_trial)
        else:
            seeds = [refine(self.levels.medium, self.levels.seed(clusters, job), _ROUNDS, job)]
        for seed in seeds:
            if points is self.levels.points:
                labels = seed.labels[self.levels.medium_of_point]
            else:
                labels = nearest(points.prepared, seed.centers)
            partition = partition_by(points, labels, seed.size)
            partition = improve(points, partition, _EFFORT_WHEN_EXACT, job, on_trial)
            # New clusters stand in for those that lost all their points.
            yield _palette(points, split(points, partition, clusters, job))

    def _points_for(self, clusters: int, job: Job) -> WeightedPoints:
        """Give the points of `levels`; finer ones where clusters are so many that bins show."""
        if clusters <= _MANY_CLUSTERS or self.colors.packed.size == self.levels.points.size:
            return self.levels.points
        if not self._finer:
            finer = self._make_finer(job)
            # Storing is atomic, and whoever makes them makes the same.
            self._finer.append(
                finer if finer.size > self.levels.points.size else self.levels.points
            )
        return self._finer[0]

    def _improved_with_fixed(
        self, clusters: int, job: Job, on_trial: Callable[[int, float], None]
    ) -> Iterator[NDArray[np.uint8]]:
        points, pins = self.levels.points, len(self.fixed_rgb_u8)
        centers = self._seed_with_fixed(clusters, job)
        centers = improve_pinned(points, centers, pins, _EFFORT_WHEN_EXACT.trials, job, on_trial)
        yield self._pinned_palette(points, centers)

    def _seed_with_fixed(self, clusters: int, job: Job) -> NDArray[np.float64]:
        seed = self.levels.seed(min(clusters, self.levels.owners.shape[0]), job)
        return with_pins(self.fixed_positions, seed.centers, clusters)

    def _pinned_palette(
        self, points: WeightedPoints, centers: NDArray[np.float64]
    ) -> NDArray[np.uint8]:
        """Shape (k, 3), uint8: the fixed colours, and the means of the other clusters."""
        labels = nearest(points.prepared, centers)
        moments = binned(points.rgb_moments, labels, len(centers))
        rgb_u8 = np.zeros((len(centers), 3), np.uint8)
        used = moments[0] > 0
        rgb_u8[used] = rounded_means(moments[:, used])
        rgb_u8[: len(self.fixed_rgb_u8)] = self.fixed_rgb_u8
        return rgb_u8

    def _reduction(self, found: Fit, asked: int, *, exact: bool) -> Reduction:
        if asked > self.max_colors:
            note = _only(self.max_colors, with_fixed=len(self.fixed_rgb_u8) > 0)
        elif asked < len(self.fixed_rgb_u8):
            note = f"There are {len(self.fixed_rgb_u8)} fixed colours, and they all stay."
        else:
            note = None
        return self._sorted(found, note, exact=exact)

    def _sorted(self, found: Fit, note: str | None, *, exact: bool) -> Reduction:
        pixels = found.moments[0].astype(np.int64)
        order = np.lexsort((pack(found.rgb_u8), -pixels))
        return Reduction(
            rgb_u8=frozen(found.rgb_u8[order]),
            pixels=frozen(pixels[order]),
            mse=found.squared_error / self.total,
            exact=exact,
            note=note,
        )


def _given(points: WeightedPoints) -> Callable[[], WeightedPoints]:
    return lambda: points


def _finer_points(
    colors: ColorCounts, space: str, weights: NDArray[np.float64] | None, job: Job
) -> WeightedPoints:
    return clustering_points(colors, job, space, weights, MANY_BINS)


def _palette(points: WeightedPoints, partition: Partition) -> NDArray[np.uint8]:
    """Shape (k, 3), uint8: the mean of each cluster in sRGB."""
    if points.rgb_moments is points.moments:
        return rounded_means(partition.moments)
    return rounded_means(binned(points.rgb_moments, partition.labels, partition.size))


def _least(found: Iterable[Fit]) -> Fit:
    return min(found, key=lambda each: each.squared_error)


def _all_differ(rgb_u8: NDArray[np.uint8]) -> bool:
    return len(set(pack(rgb_u8).tolist())) == len(rgb_u8)


def _counted(points: WeightedPoints, levels: Levels) -> WeightedPoints:
    """Make points of the medium clusters that keep the error within each of them."""
    clusters = cluster_points(points, levels.medium_of_point, levels.medium.size)
    return replace(clusters, square_sum=points.square_sum)


def _absent(rgb_u8: NDArray[np.uint8], colors: ColorCounts) -> int:
    """How many of some colours the picture does not have."""
    if len(rgb_u8) == 0:
        return 0
    packed = pack(rgb_u8)
    place = np.minimum(np.searchsorted(colors.packed, packed), colors.packed.size - 1)
    return int((colors.packed[place] != packed).sum())


def _only(colors: int, *, with_fixed: bool) -> str:
    count = "one colour" if colors == 1 else f"{colors} colours"
    return f"The picture has only {count}{', the fixed ones included' if with_fixed else ''}."
