"""Main and second colour of a picture: those of its two largest groups of similar colours.

They are properties of the picture. The size of a palette, its order and the way it is clustered do
not change them; ignoring part of the picture, such as its background, does.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import bin_key
from huescope.analysis.color_counts import unpack
from huescope.analysis.most_frequent import most_frequent_colors
from huescope.analysis.reduction import swatches_of
from huescope.color.difference import cie94_graphic_arts
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch

# In CIE94, from the centre of a group. Judged on 27 photographs and paintings: within 8, the two
# largest groups are often neighbouring shades of one surface; within 12 they are what a person
# would name, such as the meadow and the sky. The smaller radii are for pictures whose colours would
# all be in one group.
_RADII = (12.0, 6.0, 3.0, 1.5)
# Up to this many distinct colours are grouped as they are; more by cells of a 16 x 16 x 16 grid.
_FEW = 512
_BITS = 4
_CELLS = 1 << (3 * _BITS)
# Pairs of shades to compare, which takes ten milliseconds. With few shades, each is tried as the
# centre of a group. The centre of a photograph's largest group is one of the most frequent shades.
_PAIRS = 1 << 17
_CANDIDATES = 64
# A group in which one exact colour has at least this share is flat art, not part of a photograph.
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
    """Colours, with similar ones counted together.

    Attributes
    ----------
    of_color : numpy.ndarray
        Shape (n,), uint16: the shade of each distinct colour.
    pixels : numpy.ndarray
        Shape (m,), float64: whole numbers, weighted by alpha as `ColorCounts.counts` are; 0 for a
        cell of sRGB that is empty.
    rgb_sums : numpy.ndarray
        Shape (m, 3), float64: sums of red, green and blue over the pixels.
    lab : numpy.ndarray
        Shape (m, 3), float64: the mean colour in CIELAB.
    """

    of_color: NDArray[np.uint16]
    pixels: NDArray[np.float64]
    rgb_sums: NDArray[np.float64]
    lab: NDArray[np.float64]


def leading_colors(colors: ColorCounts, job: Job) -> LeadingColors:
    """Find the main and the second colour.

    A group holds all colours within 12 of its centre by CIE94; if that leaves only one group,
    within 6, 3 or 1.5, and finally single colours. The largest group gives the main colour, and the
    largest group of the rest the second. Each is represented by its most frequent exact colour if
    that makes up a tenth of the group or more, as in flat art, and otherwise by its mean.

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
            found = [_swatch(colors, shades, group, job) for group in groups]
            return LeadingColors(*sorted(found, key=lambda swatch: -swatch.pixels))
    main, *others = most_frequent_colors(colors, 2)
    return LeadingColors(main, others[0] if others else None)


def _shades(colors: ColorCounts, job: Job) -> _Shades:
    count = colors.packed.size
    few = count <= _FEW
    size = count if few else _CELLS
    of_color = np.arange(count, dtype=np.uint16) if few else np.empty(count, np.uint16)
    pixels, rgb_sums = np.zeros(size), np.zeros((size, 3))
    for part in _parts(count, job):
        packed, counts = colors.packed[part], colors.counts[part]
        if not few:
            of_color[part] = bin_key(packed, _BITS)
        # As `numpy.bincount` would convert them each time.
        places, weights = of_color[part].astype(np.intp), counts.astype(np.float64)
        pixels += np.bincount(places, weights, size)
        for channel, levels in enumerate(unpack(packed).T):
            rgb_sums[:, channel] += np.bincount(places, weights * levels, size)
    means_u8 = np.rint(rgb_sums / np.maximum(pixels, 1)[:, None]).astype(np.uint8)
    return _Shades(of_color, pixels, rgb_sums, rgb_u8_to_lab(means_u8, colors.working_space))


def _parts(count: int, job: Job) -> Iterator[slice]:
    for start in range(0, count, _STEP):
        job.check()
        yield slice(start, start + _STEP)


def _groups(shades: _Shades, radius: float, job: Job) -> Iterator[NDArray[np.intp]]:
    """Yield the shades of the largest group, then of the largest one of the rest, and so on."""
    left = np.argsort(-shades.pixels, kind="stable")[: np.count_nonzero(shades.pixels)]
    while left.size:
        job.check()
        middles = left[: max(_PAIRS // left.size, _CANDIDATES)]
        difference = cie94_graphic_arts.difference(shades.lab[middles, None], shades.lab[left])
        near = difference < radius
        largest = near[np.argmax(near @ shades.pixels[left])]
        yield left[largest]
        left = left[~largest]


def _swatch(colors: ColorCounts, shades: _Shades, group: NDArray[np.intp], job: Job) -> Swatch:
    pixels = shades.pixels[group].sum()
    packed, count = _most_frequent(colors, shades, group, job)
    if count >= _FLAT * pixels:
        rgb_u8 = unpack(np.array([packed], np.uint32))
    else:
        rgb_u8 = np.rint(shades.rgb_sums[group].sum(axis=0) / pixels).astype(np.uint8)[None]
    (swatch,) = swatches_of(rgb_u8, np.array([pixels], np.int64), colors)
    return swatch


def _most_frequent(
    colors: ColorCounts, shades: _Shades, group: NDArray[np.intp], job: Job
) -> tuple[int, int]:
    """Find the most frequent exact colour of a group, as 0xRRGGBB, and its number of pixels."""
    is_member = np.zeros(shades.pixels.size, np.bool_)
    is_member[group] = True
    found, most = 0, 0
    for part in _parts(colors.packed.size, job):
        counts = colors.counts[part] * is_member[shades.of_color[part]]
        place = int(np.argmax(counts))
        if counts[place] > most:
            found, most = int(colors.packed[part][place]), int(counts[place])
    return found, most
