"""Which palette colours to mix, and how much of each, to come nearest to a colour.

Light adds up in linear light, so that is where mixtures are computed: half black and half white
pixels look like sRGB 188, not 128. Differences count as in Oklab, by its slope at the wanted
colour. That is a slope of cone responses, each of which takes part of every channel. By the slope
of each channel of sRGB, a dark channel would count for hundreds of times as much as a light one.

B. Ottosson, "A perceptual color space for image processing", 2020.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.color.oklab import LINEAR_TO_LMS, ROOTS_TO_OKLAB
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Of each palette colour, so many neighbours may be mixed with it. With more, large palettes come a
# little nearer, and take longer than a frame.
_NEIGHBOURS = 24
# By the most colours of a palette: how much the grain of a mixture counts against its error, and
# how much chroma counts beside lightness. Without grain, distant colours mix, which is seen as
# noise; with more, bands are left, and where colours are few and far apart, shadows become black.
# These and `_DARKEST` were measured on fourteen photographs, for 2 to 256 colours of their own, of
# e-paper and of pixel art.
_WEIGHTS = ((3, 0.0, 0.75), (16, 0.04, 1.25), (256, 0.12, 1.25))
# Added to cone responses, so that the slope at black is not infinite.
_DARKEST = 0.02
_LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)
# Below any squared distance of two colours: only a colour and itself are nearer.
_TINY = np.float32(1e-3)
_HALF = np.float32(0.5)
_LINEAR = SRGB_U8_TO_LINEAR.astype(np.float32)
_LMS = LINEAR_TO_LMS.astype(np.float32)


class MixingPalette:
    """A palette in sRGB and in linear light, with the nearest neighbours of each colour.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        As given.
    luminance : numpy.ndarray
        Shape (k,), float32: relative luminance.
    neighbours : numpy.ndarray
        Shape (m, k), intp: the nearest colours of each one, of which the first is itself, or one
        that equals it.
    neighbour_lms : numpy.ndarray
        Shape (3, m, k), float32: their cone responses, 0 to 1.
    grain : numpy.float32
        How much the grain of a mixture counts against its error.
    seen : numpy.ndarray
        Shape (3, 3), float32: matrix from roots of cone responses to weighted Oklab, on the scale
        of levels of sRGB.
    """

    def __init__(self, rgb_u8: NDArray[np.uint8]) -> None:
        self.rgb_u8 = rgb_u8
        grain, chroma = next(own for most, *own in _WEIGHTS if len(rgb_u8) <= most)
        self.grain = np.float32(grain)
        self.seen = (255 * np.array([[1], [chroma], [chroma]]) * ROOTS_TO_OKLAB).astype(np.float32)
        linear = _LINEAR[rgb_u8]
        self.luminance = linear @ _LUMINANCE
        offsets = rgb_u8[:, None].astype(np.int32) - rgb_u8.astype(np.int32)
        squared = (offsets * offsets).sum(axis=2)
        self.neighbours = np.argsort(squared, axis=0, kind="stable")[: _NEIGHBOURS + 1]
        self.neighbour_lms = np.ascontiguousarray((_LMS @ linear.T)[:, self.neighbours])


@dataclass(frozen=True, slots=True, eq=False)
class Mixtures:
    """For each of n colours, up to three palette colours and the share of pixels of each.

    Attributes
    ----------
    indices : numpy.ndarray
        Shape (3, n), intp, into the palette; the first is the nearest in sRGB.
    shares : numpy.ndarray
        Shape (3, n), float32, 0 to 1; together 1.
    """

    indices: NDArray[np.intp]
    shares: NDArray[np.float32]

    def weakened(self, strength: float) -> Mixtures:
        """Mix less: at strength 0 the nearest palette colour has all the pixels."""
        shares = self.shares * np.float32(strength)
        shares[0] += np.float32(1 - strength)
        return Mixtures(self.indices, shares)


def mixtures(rgb_u8: NDArray[np.uint8], palette: MixingPalette) -> Mixtures:
    """Find what to mix for each of some colours.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB, n at least 1. Some 2000 at once are fastest.
    palette : MixingPalette
        What to mix.

    Returns
    -------
    Mixtures
        For each colour.
    """
    first = nearest_color(homogeneous(rgb_u8), palette.rgb_u8)
    candidates = _Candidates(rgb_u8, first, palette)
    start = candidates.offsets[:, 0]
    second, share = candidates.best_partner(start)
    mixed = start + share * (candidates.offset_of(second) - start)
    third, share_of_third = candidates.best_partner(mixed)
    shares = np.empty((3, len(rgb_u8)), np.float32)
    shares[2] = share_of_third
    shares[1] = (1 - share_of_third) * share
    shares[0] = (1 - share_of_third) * (1 - share)
    neighbours = palette.neighbours
    return Mixtures(np.stack([first, neighbours[second, first], neighbours[third, first]]), shares)


def lay_out(found: Mixtures, palette: MixingPalette, table: NDArray[np.uint8]) -> None:
    """Lay each mixture out over thresholds, from its darkest to its lightest colour.

    Parameters
    ----------
    found : Mixtures
        For n colours.
    palette : MixingPalette
        What is mixed.
    table : numpy.ndarray
        Shape (n, levels), uint8, levels up to 255. Written: the palette index of a pixel of that
        colour at a place of that threshold. In order of luminance, so that a mixture has the
        pattern of the thresholds.
    """
    rows, levels = np.arange(len(table)), table.shape[1]
    order = np.argsort(palette.luminance[found.indices], axis=0, kind="stable")
    dark, middle, light = found.indices.astype(np.uint8)[order, rows]
    end = found.shares[order[0], rows]
    end_of_dark = _first_threshold(end, levels)
    end_of_middle = _first_threshold(end + found.shares[order[1], rows], levels)
    at = np.arange(levels, dtype=np.uint8)
    # Masks times differences in bits: several times as fast as choosing by them.
    np.multiply(at < end_of_dark, (dark ^ middle)[:, None], out=table)
    table ^= (at >= end_of_middle) * (middle ^ light)[:, None]
    table ^= middle[:, None]


def _first_threshold(end: NDArray[np.float32], levels: int) -> NDArray[np.uint8]:
    """Tell which threshold is the first with its middle not below `end`; shape (n, 1)."""
    return np.asarray(np.ceil(end * np.float32(levels) - _HALF), np.uint8)[:, None]


class _Candidates:
    """What can be mixed for some colours, as offsets from them.

    Attributes
    ----------
    offsets : numpy.ndarray
        Shape (3, m, n), float32: from the wanted colour to the neighbours of its nearest palette
        colour, as they are seen: how much lightness, a and b of Oklab change per light, times it.
    """

    def __init__(
        self, rgb_u8: NDArray[np.uint8], first: NDArray[np.intp], palette: MixingPalette
    ) -> None:
        lms = _LMS @ _LINEAR[rgb_u8.T]
        slope = (lms + np.float32(_DARKEST)) ** np.float32(-2 / 3) / 3  # of the cube root
        light = palette.neighbour_lms.take(first, axis=2)
        light -= lms[:, None]
        light *= slope[:, None]
        offsets = np.matmul(palette.seen, light.reshape(3, -1)).reshape(light.shape)
        self.offsets: NDArray[np.float32] = offsets
        self._grain = palette.grain
        self._rows = np.arange(len(rgb_u8))
        self._squares, self._part = np.empty_like(self.offsets[0]), np.empty_like(self.offsets[0])
        self._dot(self.offsets, self._squares)

    def offset_of(self, chosen: NDArray[np.intp]) -> NDArray[np.float32]:
        """Give the offset of one candidate of each colour; shape (3, n)."""
        return self.offsets[:, chosen, self._rows]

    def best_partner(
        self, start: NDArray[np.float32]
    ) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Choose what to add to a mixture; gives its place among the candidates, and its share."""
        length = np.empty_like(self._squares)
        self._dot(start[:, None], length)
        own = (start * start).sum(axis=0)
        along = own - length
        # |offset - start|²
        length *= -2
        length += self._squares
        length += own
        np.maximum(length, _TINY, out=length)
        share = np.divide(along, length, out=self._part)
        np.maximum(share, 0, out=share)
        np.minimum(share, 1, out=share)
        # |start + share * way|² without |start|², which all have, and a part of the variance that
        # the mixture has: share (share length - 2 along) + grain length share (1 - share).
        along *= -2
        cost = length * self._grain
        cost += along
        length *= 1 - self._grain
        length *= share
        cost += length
        cost *= share
        best = cost.argmin(axis=0)
        return best, share[best, self._rows]

    def _dot(self, others: NDArray[np.float32], out: NDArray[np.float32]) -> None:
        np.multiply(self.offsets[0], others[0], out=out)
        for offset, other in zip(self.offsets[1:], others[1:], strict=True):
            out += np.multiply(offset, other, out=self._part)
