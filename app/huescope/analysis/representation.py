"""Palette representation: cluster means, or the nearest exact colours of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import ColorCounts, pack
from huescope.analysis.real_pixels import real_pixels
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering import PaletteSeries
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture


@dataclass(frozen=True, slots=True, eq=False)
class Represented:
    """A palette, and where its colours occur in the picture. Safe to share between threads.

    Attributes
    ----------
    reduction : Reduction
        The palette, with exact figures.
    places_px : tuple or None
        For each colour the column and row of a pixel that has it, from the upper left corner of the
        picture; None for a fixed colour, which need not be in the picture. None in all where the
        colours are means.
    """

    reduction: Reduction
    places_px: tuple[tuple[int, int] | None, ...] | None = None


def as_real_pixels(
    picture: Picture,
    series: PaletteSeries,
    reduction: Reduction,
    job: Job,
    origin_px: tuple[int, int] = (0, 0),
) -> Represented:
    """Replace each mean of a palette by the nearest exact colour of the picture.

    Parameters
    ----------
    picture : Picture
        The picture of the palettes, or the part of it within a region.
    series : PaletteSeries
        Its palettes; the candidates are the colours that it was built from.
    reduction : Reduction
        A palette from `series`. Its fixed colours stay as they are.
    job : Job
        Checked between steps of a few milliseconds.
    origin_px : tuple of int
        Column and row of the upper left corner of that part in the whole picture.

    Returns
    -------
    Represented
        As many colours, by falling number of pixels.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    fixed = set(_packed(series.fixed_rgb_u8))
    moving = np.array([key not in fixed for key in _packed(reduction.rgb_u8)])
    choice = _without(series.colors, fixed)
    found = real_pixels(picture, choice, reduction.rgb_u8[moving], job)
    rgb_u8 = reduction.rgb_u8.copy()
    rgb_u8[moving] = found.rgb_u8
    measured = series.measured(rgb_u8, job, reduction.note)
    places = [(x_px, y_px) for x_px, y_px in (found.xy_px + origin_px).tolist()]
    place_of = dict(zip(_packed(found.rgb_u8), places, strict=True))
    return Represented(measured, tuple(map(place_of.get, _packed(measured.rgb_u8))))


def _packed(rgb_u8: NDArray[np.uint8]) -> list[int]:
    """Pack colours, possibly none, as 0xRRGGBB."""
    return pack(rgb_u8).tolist() if len(rgb_u8) else []


def _without(colors: ColorCounts, packed: set[int]) -> ColorCounts:
    if not packed:
        return colors
    others = ~np.isin(colors.packed, np.array(sorted(packed), dtype=np.uint32))
    return colors.part(others)
