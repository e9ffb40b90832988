"""Pairs of colours with enough contrast for text or controls, by WCAG 2."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.contrast_fix import GROUND, TEXT, Demand, Passing, passing_by_lightness
from huescope.color.contrast import wcag
from huescope.color.srgb import format_hex
from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job

Rgb = tuple[int, int, int]

BLACK, WHITE = (0, 0, 0), (255, 255, 255)

_ROWS_OF_A_STEP = 64
# So many pairs of most contrast are tried; each takes some milliseconds.
_PAIRS_TO_FIX = 6


@dataclass(frozen=True, slots=True)
class Use:
    """What a pair of colours can be used for.

    Attributes
    ----------
    label : str
        For a button.
    least : float
        The smallest contrast ratio that passes at level AA.
    enhanced : float or None
        The smallest one that passes at level AAA; None where there is no such level.
    meaning : str
        What the use covers, with its success criteria.
    """

    label: str
    least: float
    enhanced: float | None
    meaning: str


TEXT_USE = Use(marked("Text"), 4.5, 7.0, marked("Text of any size (WCAG 2.2, 1.4.3 and 1.4.6)"))
LARGE_USE = Use(
    marked("Large text"),
    3.0,
    4.5,
    marked("Text from 24 px, or bold from 19 px (WCAG 2.2, 1.4.3 and 1.4.6)"),
)
CONTROLS_USE = Use(
    marked("Controls"),
    3.0,
    None,
    marked("Icons, borders of fields and parts of charts (WCAG 2.2, 1.4.11)"),
)

USES = (TEXT_USE, LARGE_USE, CONTROLS_USE)
"""The most demanding first."""


@dataclass(frozen=True, slots=True)
class PassingPair:
    """Two colours with enough contrast. The ratio is the same whichever of them is the text.

    Attributes
    ----------
    text, ground : tuple of int
        Red, green and blue, 0 to 255, sRGB. Black or white is the text, else the colour that
        comes later in the palette.
    places : tuple of (int or None)
        Places of both in the palette; None for black or white that is not in it.
    ratio : float
        Contrast ratio, 3 to 21.
    """

    text: Rgb
    ground: Rgb
    places: tuple[int | None, int | None]
    ratio: float

    def passes(self, use: Use) -> bool:
        """Tell whether the pair can be used so, at level AA."""
        return self.ratio >= use.least

    def is_enhanced(self, use: Use) -> bool:
        """Tell whether it passes at level AAA too."""
        return use.enhanced is not None and self.ratio >= use.enhanced

    @property
    def best_use(self) -> Use:
        """The most demanding use that it passes."""
        return next(use for use in USES if self.passes(use))

    @property
    def swapped(self) -> PassingPair:
        """The pair with its text as the background."""
        return replace(self, text=self.ground, ground=self.text, places=self.places[::-1])

    @property
    def css(self) -> str:
        """The pair as two declarations of a style sheet."""
        return f"color: {format_hex(self.text)};\nbackground-color: {format_hex(self.ground)};"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A pair that nearly passes for a use that no pair passes for, and what makes it pass.

    Attributes
    ----------
    places : tuple of int
        Text and background, as places in the palette.
    ratio : float
        Its contrast ratio.
    changes : int
        The place of the colour that the fix changes.
    fix : Passing or None
        What to change it to; None if neither a lighter nor a darker one passes.
    """

    places: tuple[int, int]
    ratio: float
    changes: int
    fix: Passing | None


def passing_pairs(
    colors: Sequence[Rgb], job: Job, *, with_black_and_white: bool = True
) -> tuple[PassingPair, ...]:
    """List the pairs of a palette that pass for controls at least.

    Parameters
    ----------
    colors : sequence of tuple of int
        Red, green and blue, 0 to 255, sRGB; of equal ones the first counts.
    job : Job
        Checked between rows.
    with_black_and_white : bool
        Whether each colour is also paired with black and with white. Black on white is no pair of
        the palette, unless both are in it.

    Returns
    -------
    tuple of PassingPair
        By falling ratio; among equals in the order of the palette.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    places: dict[Rgb, int | None] = {}
    for place, rgb in enumerate(colors):
        places.setdefault(rgb, place)
    own = len(places)
    if with_black_and_white and own:
        for rgb in (BLACK, WHITE):
            places.setdefault(rgb, None)
    distinct = list(places)
    rgb_u8 = np.array(distinct, np.uint8).reshape(-1, 3)
    first, second, ratios = _at_least(rgb_u8, CONTROLS_USE.least, job)
    kept = first < own  # `first` is the lower one of each pair
    first, second, ratios = first[kept], second[kept], ratios[kept]
    order = np.argsort(-ratios, kind="stable")
    return tuple(
        _pair(distinct, places, int(first[at]), int(second[at]), float(ratios[at])) for at in order
    )


def nearest_miss(colors: Sequence[Rgb], use: Use) -> NearMiss | None:
    """Find the failing pair that the smallest change makes pass, among those of most contrast.

    Parameters
    ----------
    colors : sequence of tuple of int
        Red, green and blue, 0 to 255, sRGB.
    use : Use
        What no pair of them passes for.

    Returns
    -------
    NearMiss or None
        None if there are no two colours.
    """
    if len(colors) < 2:
        return None
    rgb_u8 = np.array(colors, np.uint8)
    text, ground = np.triu_indices(len(colors), 1)
    ratios = wcag.contrast(rgb_u8[text], rgb_u8[ground])
    nearest = np.argsort(-ratios, kind="stable")[:_PAIRS_TO_FIX].tolist()
    misses = [
        _near_miss(colors, (int(text[at]), int(ground[at])), float(ratios[at]), use)
        for at in nearest
    ]
    return min(misses, key=lambda each: inf if each.fix is None else each.fix.difference)


def _near_miss(colors: Sequence[Rgb], places: tuple[int, int], ratio: float, use: Use) -> NearMiss:
    """Find the smallest change of either colour that makes a pair pass."""
    text, ground = (colors[place] for place in places)
    best = NearMiss(places, ratio, places[0], None)
    for changes, place in zip((TEXT, GROUND), places, strict=True):
        fix = passing_by_lightness(Demand(text, ground, wcag.NAME, use.least, changes))
        if fix is not None and (best.fix is None or fix.difference < best.fix.difference):
            best = NearMiss(places, ratio, place, fix)
    return best


def _at_least(
    rgb_u8: NDArray[np.uint8], least: float, job: Job
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Find the pairs with at least a contrast: rows, columns above them, and ratios."""
    rows, columns, ratios = [], [], []
    for top in range(0, len(rgb_u8), _ROWS_OF_A_STEP):
        job.check()
        part = wcag.contrast(rgb_u8[top : top + _ROWS_OF_A_STEP, None], rgb_u8)
        row, column = np.nonzero(np.triu(part >= least, top + 1))
        rows.append(row + top)
        columns.append(column)
        ratios.append(part[row, column])
    if not rows:
        empty = np.empty(0, np.intp)
        return empty, empty, np.empty(0)
    return np.concatenate(rows), np.concatenate(columns), np.concatenate(ratios)


def _pair(
    distinct: Sequence[Rgb], places: dict[Rgb, int | None], first: int, second: int, ratio: float
) -> PassingPair:
    ground, text = distinct[first], distinct[second]
    return PassingPair(text, ground, (places[text], places[ground]), ratio)
