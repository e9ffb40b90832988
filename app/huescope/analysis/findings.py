"""All that Huescope finds out about a picture, in one call."""

from __future__ import annotations

import time
from dataclasses import field, replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.background import detect_background
from huescope.analysis.channels import channel_histogram
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.fixed_colors import fixed_codes
from huescope.analysis.ignored_colors import chips, leave_out
from huescope.analysis.leading_colors import leading_colors
from huescope.analysis.most_frequent import most_frequent_colors
from huescope.analysis.options import DEFAULT, MAX_COLORS
from huescope.analysis.proposing.many import regions_of_many
from huescope.analysis.proposing.proposal import proposal_of
from huescope.analysis.proposing.regions import regions_of
from huescope.analysis.region import within
from huescope.analysis.representation import Represented, as_real_pixels
from huescope.analysis.soft_edges import without_traces
from huescope.analysis.transparency import on_white, transparent_chip
from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.ignored_colors import Chip
    from huescope.analysis.leading_colors import LeadingColors
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.proposing.regions import Regions
    from huescope.analysis.reduction import Reduction
    from huescope.analysis.region import Region
    from huescope.analysis.together import Together
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True, eq=False)
class PaletteFindings:
    """What the palettes of one picture are found from. Safe to share between threads.

    Attributes
    ----------
    options : ClusteringOptions
        What a person chose.
    seen : Picture
        The picture, or the part of it within the region; with transparent pixels as white ones
        where they count.
    origin_px : tuple of int
        Column and row of the upper left corner of `seen` in the picture.
    colors : ColorCounts
        Every distinct visible colour of `seen` with its pixels.
    chips : tuple of Chip
        Which kinds of `colors` there are to leave out: background, white, black. At least those
        that a person ignores.
    kept : ColorCounts
        What is left of `colors` without what a person ignores, with traces of soft edges counted as
        the colours that they come from (`huescope.analysis.soft_edges`). Palettes, dominant colours
        and all their shares and errors are of these.
    regions : Regions or None
        What the colours of a mood are chosen from; None until one was asked for.
    series : PaletteSeries
        Palettes for every number of colours.
    together : Together or None
        The pictures that `find` was given in place of one.
    """

    options: ClusteringOptions
    seen: Picture
    origin_px: tuple[int, int]
    colors: ColorCounts
    chips: tuple[Chip, ...]
    kept: ColorCounts
    regions: Regions | None
    series: PaletteSeries
    together: Together | None = field(default=None, kw_only=True)

    def palette(self, size: int, job: Job) -> Represented:
        """Find the best palette, of means or of real pixels as a person chose.

        Parameters
        ----------
        size : int
            Number of colours, 1 to 256.
        job : Job
            Checked between steps of a few milliseconds; told the round and its error.

        Returns
        -------
        Represented
            `size` colours, or as many as there are.

        Raises
        ------
        ValueError
            If `size` is below 1 or above 256.
        Cancelled
            If the job was cancelled.
        """
        reduction = self.series.exact(size, job)
        if self.options.represent == "mean":
            return Represented(reduction)
        represented = as_real_pixels(self.seen, self.series, reduction, job, self.origin_px)
        searched = replace(represented.reduction, rounds=reduction.rounds)
        return replace(represented, reduction=searched)

    def paints(self, reduction: Reduction) -> NDArray[np.uint8]:
        """Tell what the picture is painted with.

        Parameters
        ----------
        reduction : Reduction
            A palette of this picture.

        Returns
        -------
        numpy.ndarray
            Shape (n, 3), uint8, in the working space: the palette, then the colours that it leaves
            out: those stay as they are.
        """
        return self.with_left_out(self.taken(reduction))

    def taken(self, reduction: Reduction) -> NDArray[np.uint8]:
        """Tell which colours of a palette the picture is painted with.

        Parameters
        ----------
        reduction : Reduction
            A palette of this picture, or one of a file, which can have any number of colours.

        Returns
        -------
        numpy.ndarray
            Shape (n, 3), uint8, in the working space: all of up to `MAX_COLORS`; of more, those
            that most pixels take, so that there are no more in all with what is left out.
        """
        if len(reduction.rgb_u8) <= MAX_COLORS:
            return reduction.rgb_u8
        return reduction.rgb_u8[: MAX_COLORS - len(self._left_out)]

    def with_left_out(self, rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Put the colours that a person ignores after a palette from anywhere; see `paints`."""
        new = sorted(self._left_out.difference(map(tuple, rgb_u8.tolist())))
        return np.concatenate([rgb_u8, np.array(new, np.uint8).reshape(-1, 3)])

    @property
    def _left_out(self) -> set[tuple[int, int, int]]:
        """The colours that a person ignores, in the working space."""
        chips = (chip for chip in self.chips if chip.kind in self.options.ignore)
        return {chip.code or chip.rgb for chip in chips}


@dataclass(frozen=True, slots=True, eq=False)
class Findings(PaletteFindings):
    """All that was found about one picture. Safe to share between threads.

    Attributes
    ----------
    chips : tuple of Chip
        All kinds that there are; after them what is fully transparent, whether it counts or not.
    channels : ChannelHistogram
        Counts by red, green, blue and lightness of `colors`.
    dominant : tuple of Swatch
        The most frequent distinct colours, traces of soft edges among them, up to 32; see
        `huescope.analysis.grouping.grouped_colors` for those of similar shades together.
    leading : LeadingColors
        The main and the second colour of `kept`; the same for palettes of any size and order.
    histogram_s, series_s : float
        Seconds that counting colours took, and preparing the palettes.
    """

    channels: ChannelHistogram
    dominant: tuple[Swatch, ...]
    leading: LeadingColors
    histogram_s: float
    series_s: float

    @property
    def ignored_share(self) -> float:
        """The share of the visible pixels, by weight, that palettes leave out; 0 to below 1."""
        return 1 - self.kept.total / self.colors.total

    @property
    def transparent_share(self) -> float:
        """The share of all pixels of `seen` that never count, 0 to below 1."""
        if self.together is not None:
            return 0.0
        return 1 - self.colors.visible_pixels / (self.seen.width_px * self.seen.height_px)


def find_palettes(
    picture: Picture, job: Job, options: ClusteringOptions = DEFAULT
) -> PaletteFindings:
    """Analyse a picture only as far as its palettes need it, in half of the time of `find`.

    Parameters
    ----------
    picture, job, options
        As `find` takes them.

    Returns
    -------
    PaletteFindings
        Its palettes are those of `find`.

    Raises
    ------
    NothingVisible, NothingLeft, Cancelled
        As `find` does.
    """
    job.report(0.0, marked("counting colours"))
    if options.count_transparent:
        picture = on_white(picture)
    seen, origin_px = _seen(picture, options)
    kept = colors = count_colors(seen, job)
    found_chips: tuple[Chip, ...] = ()
    if options.ignore:
        background = detect_background(picture, job)
        kept = leave_out(colors, background, options.ignore, picture.name, job)
        found_chips = chips(colors, background, job)
    kept = without_traces(seen, kept, job)
    job.report(0.6, marked("finding palettes"))
    regions, series = _palettes(seen, kept, job, options)
    job.report(1.0, marked("palettes found"))
    return PaletteFindings(
        options=options,
        seen=seen,
        origin_px=origin_px,
        colors=colors,
        chips=found_chips,
        kept=kept,
        regions=regions,
        series=series,
    )


def find(
    picture: Picture,
    job: Job,
    options: ClusteringOptions = DEFAULT,
    together: Together | None = None,
) -> Findings:
    """Analyse a picture; the window and the command line both call this.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked and told the progress between steps.
    options : ClusteringOptions
        How palettes are found, and of which pixels.
    together : Together, optional
        Pictures that are analysed in place of the given one, which is drawn of them. Not used for
        a region.

    Returns
    -------
    Findings
        The same for the same pixels. Their places matter to moods, regions and the background.

    Raises
    ------
    NothingVisible
        If every pixel is fully transparent, and such do not count.
    NothingLeft
        If no pixel lies in the region, or every colour would be left out.
    Cancelled
        If the job was cancelled.
    """
    started_s = time.perf_counter()
    job.report(0.0, marked("counting colours"))
    transparent = None if together is not None else transparent_chip(picture, options.region)
    if options.count_transparent and together is None:
        picture = on_white(picture)
    seen, origin_px = _seen(picture, options)
    whole = together if options.region is None else None
    colors = count_colors(seen, job) if whole is None else whole.colors
    job.report(0.4, marked("looking for a background"))
    # Of the whole picture: the border of a region says nothing, and that of a lasso is transparent.
    background = detect_background(picture, job)
    kept = leave_out(colors, background, options.ignore, picture.name, job)
    job.report(0.5, marked("drawing the histogram"))
    channels = channel_histogram(colors, job)
    dominant = most_frequent_colors(kept)
    kept = kept if together is not None else without_traces(seen, kept, job)
    leading = leading_colors(kept, job)
    found_chips = chips(colors, background, job)
    counted_s = time.perf_counter()
    job.report(0.6, marked("finding palettes"))
    regions, series = _palettes(seen, kept, job, options, whole)
    job.report(1.0, marked("palettes found"))
    return Findings(
        options=options,
        seen=seen,
        origin_px=origin_px,
        colors=colors,
        channels=channels,
        chips=found_chips if transparent is None else (*found_chips, transparent),
        kept=kept,
        dominant=dominant,
        leading=leading,
        regions=regions,
        series=series,
        together=together,
        histogram_s=counted_s - started_s,
        series_s=time.perf_counter() - counted_s,
    )


def find_again(
    findings: Findings, picture: Picture, job: Job, options: ClusteringOptions
) -> Findings:
    """Analyse a picture by other options than before, from what is already known about it.

    Parameters
    ----------
    findings : Findings
        About the same picture.
    picture : Picture
        As before.
    job : Job
        Checked and told the progress between steps.
    options : ClusteringOptions
        How palettes are found, and of which pixels.

    Returns
    -------
    Findings
        The same that `find` gives.

    Raises
    ------
    NothingVisible, NothingLeft, Cancelled
        As `find` does.
    """
    known = findings.options
    if _which_pixels(options) != _which_pixels(known):
        return find(picture, job, options, findings.together)
    if replace(options, represent=known.represent) == known:
        return replace(findings, options=options)
    started_s = time.perf_counter()
    job.report(0.6, marked("finding palettes"))
    series, regions = findings.series, findings.regions
    if (options.space, options.fixed) != (known.space, known.fixed):
        kept = findings.kept
        series = _series(kept, job, options)
    if regions is None and options.dial > 0:
        whole = findings.together if options.region is None else None
        regions = _regions(findings.seen, findings.kept, job, whole)
    series = series.proposing(proposal_of(regions, options))
    job.report(1.0, marked("palettes found"))
    spent_s = time.perf_counter() - started_s
    return replace(findings, options=options, regions=regions, series=series, series_s=spent_s)


def _palettes(
    seen: Picture,
    kept: ColorCounts,
    job: Job,
    options: ClusteringOptions,
    together: Together | None = None,
) -> tuple[Regions | None, PaletteSeries]:
    series = _series(kept, job, options)
    regions = _regions(seen, kept, job, together) if options.dial > 0 else None
    return regions, series.proposing(proposal_of(regions, options))


def _series(kept: ColorCounts, job: Job, options: ClusteringOptions) -> PaletteSeries:
    fixed = fixed_codes(options, kept.working_space)
    return PaletteSeries.build(kept, job, space=options.space, fixed=fixed)


def _regions(
    seen: Picture, kept: ColorCounts, job: Job, together: Together | None
) -> Regions | None:
    if together is None:
        return regions_of(seen, kept, job)
    return regions_of_many(together, kept, job)


def _which_pixels(options: ClusteringOptions) -> tuple[Region | None, frozenset[str], bool]:
    return options.region, options.ignore, options.count_transparent


def _seen(picture: Picture, options: ClusteringOptions) -> tuple[Picture, tuple[int, int]]:
    """Cut the region out, and tell where it begins."""
    if options.region is None:
        return picture, (0, 0)
    left, top, _, _ = options.region.bounds_px(picture.width_px, picture.height_px)
    return within(picture, options.region), (left, top)
