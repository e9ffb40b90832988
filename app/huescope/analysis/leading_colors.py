"""The main and the second colour of a picture: those of its two largest groups of alike shades.

They belong to the picture. The size of a palette, its order, and how it is clustered do not change
them; what is left out of the picture, such as its background, does.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import bin_key
from huescope.analysis.color_counts import unpack
from huescope.analysis.dominant import dominant_colors
from huescope.analysis.reduction import swatches_of
from huescope.color.difference import cie94_graphic_arts
from huescope.color.lab import rgb_u8_to_lab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch

# By CIE94, from the middle of a group: shades that one would call by the same name. At 8, a
# photograph's two largest groups are mostly neighbouring shades of one surface; at 16, a sky and
# its clouds are one. The smaller ones are for pictures whose colours all lie in one group.
_RADII = (12.0, 6.0, 3.0, 1.5)
# So few colours are grouped as they are; more of them by the 16 x 16 x 16 cells of sRGB.
_FEW = 512
_BITS = 4
_CELLS = 1 << (3 * _BITS)
# Pairs of shades that are compared, which takes ten milliseconds; with few shades each of them is
# tried as the middle of a group. That of a photograph's largest group is a most frequent shade.
_PAIRS = 1 << 17
_CANDIDATES = 64
# A group with an exact colour that makes up so much of it is flat colour, not a photograph's shade.
_FLAT = 0.1
_STEP = 1 << 18


@dataclass(frozen=True, slots=True)
class LeadingColors:
    """The two colours that cover most of a picture.

    Attributes
    ----------
    main : Swatch
        Of the largest group; `Swatch.pixels` and `Swatch.share` are of the whole group.
    second : Swatch or None
        Of the largest group among what is left; None only where the picture has a single colour.
    """

    main: Swatch
    second: Swatch | None


@dataclass(frozen=True, slots=True, eq=False)
class _Shades:
    """Colours, neighbours counted together.

    Attributes
    ----------
    of_color : numpy.ndarray
        Shape (n,), intp: the shade of each distinct colour.
    pixels : numpy.ndarray
        Shape (m,), float64: whole numbers, above 0.
    rgb_sums : numpy.ndarray
        Shape (m, 3), float64: sums of red, green and blue over the pixels.
    lab : numpy.ndarray
        Shape (m, 3), float64: the mean colour in CIELAB.
    """

    of_color: NDArray[np.intp]
    pixels: NDArray[np.float64]
    rgb_sums: NDArray[np.float64]
    lab: NDArray[np.float64]


def leading_colors(colors: ColorCounts, job: Job) -> LeadingColors:
    """Find the main and the second colour.

    A group holds all colours within 12 of its middle by CIE94; where that leaves only one group,
    within 6, 3 or 1.5, or at last single colours. The largest group gives the main colour, and the
    largest of what is left the second one. Each is shown as its most frequent exact colour where
    that makes up a tenth of the group or more, as in flat art, and otherwise as its mean.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    LeadingColors
        The same for the same colours and counts.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    shades = _shades(colors, job)
    for radius in _RADII:
        groups = list(islice(_groups(shades, radius, job), 2))
        if len(groups) > 1:
            found = [_swatch(colors, shades, group) for group in groups]
            return LeadingColors(*sorted(found, key=lambda swatch: -swatch.pixels))
    main, *others = dominant_colors(colors, 2)
    return LeadingColors(main, others[0] if others else None)


def _shades(colors: ColorCounts, job: Job) -> _Shades:
    if colors.packed.size <= _FEW:
        of_color, size = np.arange(colors.packed.size), colors.packed.size
    else:
        of_color, size = _cells(colors, job)
    pixels, rgb_sums = np.zeros(size), np.zeros((size, 3))
    for start in range(0, of_color.size, _STEP):
        job.check()
        part = slice(start, start + _STEP)
        counts, rgb_u8 = colors.counts[part], unpack(colors.packed[part])
        pixels += np.bincount(of_color[part], counts, size)
        for channel in range(3):
            rgb_sums[:, channel] += np.bincount(of_color[part], counts * rgb_u8[:, channel], size)
    means_u8 = np.rint(rgb_sums / pixels[:, None]).astype(np.uint8)
    return _Shades(of_color, pixels, rgb_sums, rgb_u8_to_lab(means_u8))


def _cells(colors: ColorCounts, job: Job) -> tuple[NDArray[np.intp], int]:
    """Tell the cell of sRGB of each colour, numbered without the empty ones, and their number."""
    job.check()
    cell = bin_key(colors.packed, _BITS)
    occupied = np.bincount(cell, minlength=_CELLS) > 0
    number = np.cumsum(occupied) - 1
    return number[cell], int(number[-1]) + 1


def _groups(shades: _Shades, radius: float, job: Job) -> Iterator[NDArray[np.intp]]:
    """Yield the shades of the largest group, then of the largest one of what is left, and so on."""
    left = np.argsort(-shades.pixels, kind="stable")
    while left.size:
        job.check()
        middles = left[: max(_PAIRS // left.size, _CANDIDATES)]
        difference = cie94_graphic_arts.difference(shades.lab[middles, None], shades.lab[left])
        near = difference < radius
        largest = near[np.argmax(near @ shades.pixels[left])]
        yield left[largest]
        left = left[~largest]


def _swatch(colors: ColorCounts, shades: _Shades, group: NDArray[np.intp]) -> Swatch:
    pixels = shades.pixels[group].sum()
    chosen = np.zeros(shades.pixels.size, np.bool_)
    chosen[group] = True
    counts = np.where(chosen[shades.of_color], colors.counts, 0)
    most_frequent = int(np.argmax(counts))
    if counts[most_frequent] >= _FLAT * pixels:
        rgb_u8 = unpack(colors.packed[most_frequent : most_frequent + 1])
    else:
        rgb_u8 = np.rint(shades.rgb_sums[group].sum(axis=0) / pixels).astype(np.uint8)[None]
    (swatch,) = swatches_of(rgb_u8, np.array([pixels], np.int64), colors.total)
    return swatch
