"""Contrast correction: the nearest colour that passes, of the picture or by changed lightness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.reduction import in_pixels
from huescope.color import contrast, difference
from huescope.color.coordinates import Coordinates
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.single import coordinates_in, of_rgb_u8, to_rgb_u8
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

Rgb = tuple[int, int, int]

TEXT, GROUND = "text", "ground"
"""Which of the two colours may change."""

_LIGHTNESS_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Demand:
    """A pair of colours, and the contrast required of it. Safe to share between threads.

    Attributes
    ----------
    text, ground : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    formula : str
        `NAME` of a formula of `huescope.color.contrast`.
    least : float
        The least contrast, without regard to its sign.
    changes : str
        `TEXT` or `GROUND`.
    """

    text: Rgb
    ground: Rgb
    formula: str
    least: float
    changes: str = TEXT

    @property
    def changing(self) -> Rgb:
        """The colour that may change."""
        return self.text if self.changes == TEXT else self.ground

    def passes(self, rgb_u8: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Test which colours have enough contrast in place of the one that may change.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (..., 3), uint8, sRGB.

        Returns
        -------
        numpy.ndarray
            Bool, of the given shape without its last axis.
        """
        formula = contrast.get(self.formula)
        if self.changes == TEXT:
            found = formula.contrast(rgb_u8, np.array(self.ground, np.uint8))
        else:
            found = formula.contrast(np.array(self.text, np.uint8), rgb_u8)
        enough: NDArray[np.bool_] = np.abs(found) >= self.least
        return enough


@dataclass(frozen=True, slots=True)
class Passing:
    """A colour with the contrast required. Safe to share between threads.

    Attributes
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    difference : float
        CIEDE2000 from the colour that it replaces.
    pixels : int
        Pixels of the picture that have exactly this colour; 0 for a computed colour.
    lightness_moved : float
        Change of lightness in OkLCh (0 to 1); 0 for a colour of the picture.
    """

    rgb: Rgb
    difference: float
    pixels: int = 0
    lightness_moved: float = 0.0


def passing_in_picture(demand: Demand, colors: ColorCounts, job: Job) -> Passing | None:
    """Find the colour of the picture with enough contrast that is nearest to the failing one.

    Parameters
    ----------
    demand : Demand
        What is asked for.
    colors : ColorCounts
        Every colour of the picture.
    job : Job
        Checked between chunks of 65 536 colours.

    Returns
    -------
    Passing or None
        Nearest by CIEDE2000, among equals the lowest 0xRRGGBB; None if no colour passes.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    formula = difference.get("ciede2000")
    lab = rgb_u8_to_lab(np.array(demand.changing, np.uint8))
    best: Passing | None = None
    for tile in colors.tiles():
        job.check()
        rgb_u8 = tile.rgb_u8
        passing = np.flatnonzero(demand.passes(rgb_u8))
        if passing.size == 0:
            continue
        values = formula.difference(lab, rgb_u8_to_lab(rgb_u8[passing]))
        place = int(values.argmin())
        if best is None or values[place] < best.difference:
            red, green, blue = rgb_u8[passing[place]].tolist()
            pixels = in_pixels(int(tile.counts[passing[place]]), tile.unit)
            best = Passing((red, green, blue), float(values[place]), pixels)
    return best


def passing_by_lightness(demand: Demand) -> Passing | None:
    """Make a failing colour lighter or darker, by the smallest change that passes.

    Parameters
    ----------
    demand : Demand
        What is asked for.

    Returns
    -------
    Passing or None
        Lightness changes in steps of 0.001 of OkLCh. Hue and chroma stay, but chroma outside
        the gamut is reduced as in CSS Color 4. None if neither black nor white passes.
    """
    stated = coordinates_in(of_rgb_u8(demand.changing), "oklch")
    here = round(stated.values[0] * _LIGHTNESS_STEPS)
    found = [
        passing
        for end in (0, _LIGHTNESS_STEPS)
        if (passing := _towards(demand, stated, here, end)) is not None
    ]
    return min(found, key=lambda passing: abs(passing.lightness_moved), default=None)


def _towards(demand: Demand, stated: Coordinates, here: int, end: int) -> Passing | None:
    """Find the first step towards black or white that passes, by binary search."""

    def rgb_at(step: int) -> Rgb:
        if step in {0, _LIGHTNESS_STEPS}:
            return (0, 0, 0) if step == 0 else (255, 255, 255)
        _lightness, chroma, hue = stated.values
        return to_rgb_u8(Coordinates("oklch", (step / _LIGHTNESS_STEPS, chroma, hue)))

    def passes(step: int) -> bool:
        return bool(demand.passes(np.array(rgb_at(step), np.uint8)))

    if not passes(end):
        return None
    failing, passing = here, end
    while abs(passing - failing) > 1:
        middle = (passing + failing) // 2
        failing, passing = (failing, middle) if passes(middle) else (middle, passing)
    rgb = rgb_at(passing)
    lab = rgb_u8_to_lab(np.array([demand.changing, rgb], np.uint8))
    value = float(difference.get("ciede2000").difference(lab[0], lab[1]))
    moved = passing / _LIGHTNESS_STEPS - stated.values[0]
    return Passing(rgb, value, lightness_moved=moved)
