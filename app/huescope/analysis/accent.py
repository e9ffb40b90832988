"""Accent: clustering weights of the colours of a picture, from area to rare and vivid colours.

People who choose a theme from a picture by hand take few of the colours that cover most of it, and
rather the vivid and rare ones (S. Lin, P. Hanrahan, "Modeling how people extract color themes from
images", CHI 2013). Three factors model that, each for a small cube of colours:

- a cap: similar colours that cover more than a hundredth of the picture count as a hundredth;
- vividness: the square of chroma, so that the most vivid colours count a hundred times as much as
  greys;
- a boost for rare hues: one of little weight is raised, up to twenty times, to 8 % of the total.

Much smaller factors hardly change the palette of a photograph: its vivid colours are rare as well,
and have neighbours of every chroma between them and the greys. All factors are bounded, so that
stray pixels do not count too much.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import unpack
from huescope.analysis.read_only import read_only
from huescope.color.oklab import rgb_u8_to_uniform_oklab

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

_STEP = 1 << 18

# Cubes of 8 x 8 x 8 sRGB values, by the five leading bits of each channel.
_BITS = 5
_CUBES = 1 << (3 * _BITS)

# About five just noticeable differences on each side.
_REGION_SIDE = 0.1
_CAP = 0.01

_GREATEST_CHROMA = 0.6  # of the vivid colours of sRGB; a and b are doubled
_VIVID_GAIN = 100.0

_HUES = 72
_HUE_WINDOW = 7  # hues, which is 35 degrees
_GREY_CHROMA = 0.06  # below, hue is noise
_GUARD = 0.08
_GREATEST_BOOST = 20.0

_GREATEST_FACTOR = 150.0  # of the mean before the boost


def accent_weights(colors: ColorCounts, accent: float, job: Job) -> NDArray[np.float64]:
    """Weigh the colours of a picture for clustering.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    accent : float
        From 0 (every pixel counts the same) to 1 (rare and vivid colours count most).
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (n,), float64, read-only, above 0: a weight for each distinct colour. They add up to
        the number of visible pixels, and are the pixel counts themselves for an accent of 0.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    weights = colors.counts.astype(np.float64)
    if accent == 0.0:
        return read_only(weights)
    cube = np.empty(weights.size, np.uint16)
    pixels = np.zeros(_CUBES)
    for start in range(0, weights.size, _STEP):
        job.check()
        part = slice(start, start + _STEP)
        cube[part] = _cube_of(colors.packed[part])
        pixels += np.bincount(cube[part], weights=weights[part], minlength=_CUBES)
    factor = _factors(pixels, accent, job)
    for start in range(0, weights.size, _STEP):
        job.check()
        part = slice(start, start + _STEP)
        weights[part] *= factor[cube[part]]
    return read_only(weights)


def _cube_of(packed: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Pack the five leading bits of red, green and blue into the index of a cube."""
    red, green, blue = packed >> 9 & 0x7C00, packed >> 6 & 0x3E0, packed >> 3 & 0x1F
    return (red | green | blue).astype(np.uint16)


def _factors(pixels: NDArray[np.float64], accent: float, job: Job) -> NDArray[np.float64]:
    """Compute the factor of each cube, shape (cubes,), keeping the sum of all weights."""
    occupied = np.flatnonzero(pixels)
    share = pixels[occupied] / pixels.sum()
    oklab = rgb_u8_to_uniform_oklab(_middle_of(occupied))
    job.check()
    chroma = np.hypot(oklab[:, 1], oklab[:, 2])
    vividness = np.minimum(chroma / _GREATEST_CHROMA, 1) ** 2
    factor = _capped(share, oklab) * (1 + _VIVID_GAIN * vividness)
    factor /= (share * factor).sum()
    factor *= _boost(share * factor, oklab, chroma)
    np.minimum(factor, _GREATEST_FACTOR, out=factor)
    factor **= accent
    factors = np.ones(_CUBES)
    factors[occupied] = factor / (share * factor).sum()
    return factors


def _middle_of(cube: NDArray[np.intp]) -> NDArray[np.uint8]:
    """Return the middle colour of each cube, as the inverse of `_cube_of`; shape (n, 3)."""
    packed = (cube & 0x7C00) << 9 | (cube & 0x3E0) << 6 | (cube & 0x1F) << 3 | 0x040404
    return unpack(packed.astype(np.uint32))


def _capped(share: NDArray[np.float64], oklab: NDArray[np.float64]) -> NDArray[np.float64]:
    """Limit the weight of any region of similar colours to the cap."""
    cell = np.floor(oklab / _REGION_SIDE).astype(np.int64)
    region = np.unique(cell @ np.array([1 << 20, 1 << 10, 1]), return_inverse=True)[1]
    covered = np.bincount(region, weights=share)
    capped: NDArray[np.float64] = np.minimum(_CAP / covered, 1.0)[region]
    return capped


def _boost(
    weight: NDArray[np.float64], oklab: NDArray[np.float64], chroma: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Raise the weight of rare hues; greys have no hue."""
    hue = np.arctan2(oklab[:, 2], oklab[:, 1]) / (2 * np.pi) % 1.0
    place = np.minimum((hue * _HUES).astype(np.intp), _HUES - 1)
    has_hue = chroma >= _GREY_CHROMA
    of_hue = np.bincount(place[has_hue], weights=weight[has_hue], minlength=_HUES)
    # Over a sliding window, so that the boundaries between the bins of hue do not matter.
    half = _HUE_WINDOW // 2
    around = np.convolve(np.pad(of_hue, half, mode="wrap"), np.ones(_HUE_WINDOW), mode="valid")
    wanted = _GUARD * weight.sum() / np.maximum(around, np.finfo(float).tiny)
    return np.where(has_hue, np.clip(wanted, 1.0, _GREATEST_BOOST)[place], 1.0)
