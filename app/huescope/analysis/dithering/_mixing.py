"""Which palette colours to mix, and how much of each, to come nearest to a colour.

Light adds up in linear light, so that is where mixtures are computed: half black and half white
pixels look like sRGB 188, not 128. Differences count as in sRGB, by its slope at the wanted colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.parallel import in_threads
from huescope.color.srgb import SRGB_U8_TO_LINEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job

# Of each palette colour, so many neighbours may be mixed with it.
_FEW_NEIGHBOURS, _MANY_NEIGHBOURS = 16, 32
# How much the grain of a mixture counts against its error. Measured on five photographs, for 4 to
# 256 colours: 0 lets distant colours mix, which is seen as noise, and 0.3 leaves bands.
_GRAIN = np.float32(0.08)
_COLORS_IN_A_STEP = 1 << 10
_LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)
_TINY = np.float32(1e-6)
_LINEAR = SRGB_U8_TO_LINEAR.astype(np.float32)
# How many levels of sRGB a change of linear light by 1 would be, at each level.
_SLOPE = (1 / np.gradient(SRGB_U8_TO_LINEAR)).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Mixtures:
    """For each of n colours, up to three palette colours and the share of pixels of each.

    Attributes
    ----------
    indices : numpy.ndarray
        Shape (n, 3), uint8, into the palette; the first is the nearest in sRGB.
    shares : numpy.ndarray
        Shape (n, 3), float32, 0 to 1; together 1.
    """

    indices: NDArray[np.uint8]
    shares: NDArray[np.float32]

    def weakened(self, strength: float) -> Mixtures:
        """Mix less: at strength 0 the nearest palette colour has all the pixels."""
        shares = self.shares * np.float32(strength)
        shares[:, 0] += np.float32(1 - strength)
        return Mixtures(self.indices, shares)


def mixtures(
    rgb_u8: NDArray[np.uint8],
    palette_rgb_u8: NDArray[np.uint8],
    job: Job,
    *,
    thorough: bool = False,
) -> Mixtures:
    """Find what to mix for each of some colours.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB, n at least 1.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    job : Job
        Checked between steps of a few milliseconds.
    thorough : bool
        Whether to try the 32 nearest neighbours of each palette colour in place of 16: that takes
        up to twice as long, and lowers the error of large palettes by up to 5 %.

    Returns
    -------
    Mixtures
        For each colour.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    palette = _Palette(palette_rgb_u8, _MANY_NEIGHBOURS if thorough else _FEW_NEIGHBOURS)

    def mix(start: int) -> Mixtures:
        return _mixtures(rgb_u8[start : start + _COLORS_IN_A_STEP], palette)

    parts = list(in_threads(mix, range(0, len(rgb_u8), _COLORS_IN_A_STEP), job))
    return Mixtures(
        np.concatenate([part.indices for part in parts]),
        np.concatenate([part.shares for part in parts]),
    )


def by_luminance(
    found: Mixtures, palette_rgb_u8: NDArray[np.uint8], levels: int
) -> NDArray[np.uint8]:
    """Lay each mixture out over thresholds, from its darkest to its lightest colour.

    Parameters
    ----------
    found : Mixtures
        For n colours.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB.
    levels : int
        How many thresholds there are.

    Returns
    -------
    numpy.ndarray
        Shape (n, `levels`), uint8: the palette index of a pixel of that colour at a place of that
        threshold. In order of luminance, so that a mixture has the pattern of the thresholds.
    """
    luminance = _LINEAR[palette_rgb_u8] @ _LUMINANCE
    order = np.argsort(luminance[found.indices], axis=1, kind="stable")
    indices = np.take_along_axis(found.indices, order, axis=1)
    ends = np.cumsum(np.take_along_axis(found.shares, order, axis=1), axis=1)
    at = (np.arange(levels, dtype=np.float32) + np.float32(0.5)) / np.float32(levels)
    laid_out = np.where(at < ends[:, :1], indices[:, :1], indices[:, 1:2])
    np.copyto(laid_out, indices[:, 2:], where=at >= ends[:, 1:2])
    return laid_out


class _Palette:
    """A palette in sRGB and in linear light, with the nearest neighbours of each colour."""

    def __init__(self, rgb_u8: NDArray[np.uint8], neighbours: int) -> None:
        self.rgb_u8 = rgb_u8
        self.linear = _LINEAR[rgb_u8]
        offsets = rgb_u8[:, None].astype(np.int32) - rgb_u8.astype(np.int32)
        squared = (offsets * offsets).sum(axis=2)
        # The first is the colour itself, or one that equals it.
        self.neighbours = np.argsort(squared, axis=1, kind="stable")[:, : neighbours + 1]
        # For each axis their light, so that a row of it is copied at once.
        self.neighbour_light = [
            np.ascontiguousarray(self.linear[:, axis][self.neighbours]) for axis in range(3)
        ]


def _mixtures(rgb_u8: NDArray[np.uint8], palette: _Palette) -> Mixtures:
    rows = np.arange(len(rgb_u8))
    first = nearest_color(homogeneous(rgb_u8), palette.rgb_u8)
    linear, slope = _LINEAR[rgb_u8], _SLOPE[rgb_u8]
    # From the wanted colour to each candidate, in linear light but on the scale of sRGB.
    offsets = []
    for axis, light in enumerate(palette.neighbour_light):
        offset = light.take(first, axis=0)
        offset -= linear[:, axis, None]
        offset *= slope[:, axis, None]
        offsets.append(offset)
    nearest_offset = [
        (palette.linear[first, axis] - linear[:, axis]) * slope[:, axis] for axis in range(3)
    ]
    second, share = _best_partner(offsets, nearest_offset)
    mixed = [
        start + share * (offset[rows, second] - start)
        for offset, start in zip(offsets, nearest_offset, strict=True)
    ]
    third, share_of_third = _best_partner(offsets, mixed)
    shares = np.empty((len(rgb_u8), 3), np.float32)
    shares[:, 2] = share_of_third
    shares[:, 1] = (1 - share_of_third) * share
    shares[:, 0] = (1 - share_of_third) * (1 - share)
    neighbours = palette.neighbours
    chosen = np.stack([first, neighbours[first, second], neighbours[first, third]], axis=1)
    return Mixtures(chosen.astype(np.uint8), shares)


def _best_partner(
    offsets: list[NDArray[np.float32]], start: list[NDArray[np.float32]]
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Choose what to add to a mixture; gives its place among the candidates, and its share."""
    along = np.zeros_like(offsets[0])
    length = np.full_like(offsets[0], _TINY)
    for offset, origin in zip(offsets, start, strict=True):
        way = offset - origin[:, None]
        length += way * way
        way *= origin[:, None]
        along -= way
    share = along / length
    np.maximum(share, 0, out=share)
    np.minimum(share, 1, out=share)
    # |start + share * way|² without |start|², which all have, and a part of the variance that the
    # mixture has: share (share length - 2 along) + grain length share (1 - share).
    along *= -2
    along += length * _GRAIN
    length *= share
    length *= 1 - _GRAIN
    cost = np.add(length, along, out=along)
    cost *= share
    best = cost.argmin(axis=1)
    return best, share[np.arange(len(best)), best]
