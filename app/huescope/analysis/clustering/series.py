"""Palettes of one picture for every number of colours, computed on demand and cached."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.exact_fit import exact_fit
from huescope.analysis.clustering.fitting import evaluate, fit
from huescope.analysis.clustering.problem import Problem
from huescope.analysis.clustering.quick_fit import quick_fit
from huescope.analysis.clustering.samples import Points
from huescope.analysis.color_counts import pack
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.read_only import read_only
from huescope.analysis.reduction import Reduction
from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.samples import Samples
    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.proposing.proposal import Proposal
    from huescope.cancellation import Job

# Exact palettes are computed ahead for sizes up to this far from the one shown.
_NEIGHBOURS = 8
_PAUSE_S = 0.02


@dataclass(frozen=True, slots=True, eq=False)
class PaletteSeries:
    """Palettes for every k, from any thread. Made by `build`.

    The same colours give the same palettes, to the byte, in every process and with any number of
    threads.

    Attributes
    ----------
    problem : Problem
        What is clustered.
    proposal : Proposal or None
        Gives palettes in place of the clusters, for the numbers of colours that it offers.
    """

    problem: Problem
    proposal: Proposal | None = None
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
        fixed: Sequence[tuple[int, int, int]] = (),
    ) -> PaletteSeries:
        """Take the colours of a picture.

        Whatever the options, palettes are of codes of the working space, and their pixels and error
        tell what a person gets who recolours the picture with them: each pixel goes to the palette
        colour nearest in these codes, and counts as one.

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
        return cls(Problem.build(colors, space, fixed, job))

    def prepare(self, job: Job) -> None:
        """Do once what all palettes but proposed ones need, so that `quick` is quick from then on.

        Parameters
        ----------
        job : Job
            Checked between steps of a few milliseconds.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        self.problem.prepare(job)

    def proposing(self, proposal: Proposal | None) -> PaletteSeries:
        """Give the series of the same colours with other proposals.

        Parameters
        ----------
        proposal : Proposal or None
            With the fixed colours of this series; None for the clusters alone.

        Returns
        -------
        PaletteSeries
            With what was prepared for all palettes, and with those that were found of sizes that
            neither series proposes.
        """
        other = replace(self, proposal=proposal)

        def shared(found: dict[int, Reduction]) -> dict[int, Reduction]:
            return {
                size: reduction
                for size, reduction in found.copy().items()  # other threads may add some
                if not self.proposes(size) and not other.proposes(size)
            }

        return replace(
            other, _known=shared(self._known), _known_exactly=shared(self._known_exactly)
        )

    @property
    def colors(self) -> ColorCounts:
        """The colours of the picture."""
        return self.problem.colors

    @property
    def fixed_rgb_u8(self) -> NDArray[np.uint8]:
        """The colours that are in every palette; shape (f, 3), uint8, read-only."""
        return self.problem.fixed_rgb_u8

    @property
    def max_colors(self) -> int:
        """The most colours that a palette of this picture can have, 1 to 256."""
        return self.problem.max_colors

    def quick(self, size: int, job: Job) -> Reduction:
        """Find a good palette within a millisecond or two, or return the cached one.

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
            known = self._known[size] = self._with_all_colors(
                size, self.quick, job
            ) or self._found_quickly(size, job)
        return known

    def _found_quickly(self, size: int, job: Job) -> Reduction:
        found = self._proposed(size, Points([lambda: self.problem.by_pixels]), job)
        if found is None:
            found = quick_fit(self.problem, size, job)
        return self._reduction(found, size, exact=False)

    def find_all(self, job: Job, first: int = 1) -> None:
        """Compute and cache what `quick` returns for every number of colours.

        Parameters
        ----------
        job : Job
            Checked between steps of about a millisecond, and given the progress.
        first : int
            Begins with the numbers nearest to this one.

        Raises
        ------
        Cancelled
            If the job was cancelled; what was found so far stays.
        """
        sizes = sorted(range(1, MAX_COLORS + 1), key=lambda size: abs(size - first))
        # On one thread: the steps are so small that two threads would contend, and take longer.
        for done, size in enumerate(sizes):
            job.report(done / MAX_COLORS, marked("finding palettes"))
            self.quick(size, job)

    def exact(self, size: int, job: Job) -> Reduction:
        """Find a nearly optimal palette, and assign every distinct colour to it.

        That takes some tenths of a second, and no time if it is cached.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of a few milliseconds. Progress reports iteration and error.

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
            known = self._known_exactly[size] = self._with_all_colors(
                size, self.exact, job
            ) or self._found_exactly(size, job)
        return known

    def _found_exactly(self, size: int, job: Job) -> Reduction:
        found = self._proposed(size, self.problem.samples(), job)
        if found is None:
            found = exact_fit(self.problem, size, self.quick(size, job).rgb_u8, job)
        return self._reduction(found, size, exact=True)

    def _with_all_colors(
        self, size: int, find: Callable[[int, Job], Reduction], job: Job
    ) -> Reduction | None:
        """Give the largest palette of this picture where a larger one is asked for.

        Logos and icons have few colours: of each size beyond, their palette would be found again.
        """
        largest = self.problem.clusters(size)
        if largest >= size:
            return None
        return replace(find(largest, job), note=self._note(size))

    def ready(self, size: int, job: Job) -> Reduction:
        """Return the best palette available within a millisecond or two.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of about a millisecond.

        Returns
        -------
        Reduction
            From `exact` if that is cached, else from `quick`.

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
        """Compute and cache the exact palettes of sizes around one, nearest first, then others.

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
                # Requests of the user take precedence.
                job.rest(_PAUSE_S)
                self.exact(size, job)

    def measured(self, rgb_u8: NDArray[np.uint8], job: Job, note: str | None = None) -> Reduction:
        """Assign every distinct colour of the picture to a palette from elsewhere.

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
        return self._sorted(evaluate(self.problem.samples(), rgb_u8, job), note, exact=True)

    def proposes(self, size: int) -> bool:
        """Tell whether a palette of so many colours is proposed; else it has the least error.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.

        Returns
        -------
        bool
            As `proposal` offers it.
        """
        proposal = self.proposal
        return proposal is not None and proposal.offers(size) and size < self.max_colors

    def _proposed(self, size: int, samples: Samples, job: Job) -> Fit | None:
        """Count some points for a proposed palette; None where the clusters are to be taken."""
        if self.proposal is None or not self.proposes(size):
            return None
        rgb_u8 = self.proposal.palette(size, job)
        if rgb_u8 is None:
            return None
        # A colour that no pixel is nearest to is replaced by one that the picture has.
        return fit(samples, rgb_u8, job, self.problem.fixed)

    def _check(self, size: int) -> None:
        if not 1 <= size <= MAX_COLORS:
            raise ValueError(f"a palette has 1 to {MAX_COLORS} colours, not {size}")

    def _reduction(self, found: Fit, asked: int, *, exact: bool) -> Reduction:
        return self._sorted(found, self._note(asked), exact=exact)

    def _note(self, asked: int) -> str | None:
        """Say why there are more colours than were asked for, or fewer."""
        fixed = self.problem.fixed
        if asked > self.max_colors:
            return _only(self.max_colors, with_fixed=fixed > 0)
        if asked < fixed:
            return marked("There are {fixed} fixed colours, and they all stay.", fixed=fixed)
        return None

    def _sorted(self, found: Fit, note: str | None, *, exact: bool) -> Reduction:
        pixels = found.moments[0].astype(np.int64)
        order = np.lexsort((pack(found.rgb_u8), -pixels))
        return Reduction(
            rgb_u8=read_only(found.rgb_u8[order]),
            pixels=read_only(pixels[order]),
            mse=found.squared_error / self.problem.total,
            exact=exact,
            note=note,
            unit=self.problem.colors.unit,
            working_space=self.problem.colors.working_space,
            rounds=found.rounds,
        )


def _only(colors: int, *, with_fixed: bool) -> str:
    count = marked("one colour") if colors == 1 else marked("{colors} colours", colors=colors)
    return marked(
        "The picture has only {count}{ending}.",
        count=count,
        ending=marked(", the fixed ones included") if with_fixed else "",
    )
