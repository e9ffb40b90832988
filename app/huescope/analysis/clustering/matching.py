"""Matching of the colours of two palettes, so that swatches keep their places."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.read_only import read_only
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NONE = -1


def match_colors(previous_rgb_u8: NDArray[np.uint8], rgb_u8: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Pair the colours of two palettes greedily, those that differ least first.

    Parameters
    ----------
    previous_rgb_u8 : numpy.ndarray
        Shape (m, 3), uint8, sRGB.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB.

    Returns
    -------
    numpy.ndarray
        Shape (k,), intp: for each colour its index in the previous palette, each index at most
        once; -1 for a new colour. As many are paired as possible.

    Notes
    -----
    The difference is CIE76. Two colours that are nearest to each other are always paired, so all
    such pairs are made in one pass, and few passes are needed.
    """
    return match(previous_rgb_u8, rgb_u8).place


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """How the colours of a palette are paired with those of another one.

    Attributes
    ----------
    place : numpy.ndarray
        Shape (k,), intp, read-only; as from `match_colors`.
    difference : numpy.ndarray
        Shape (k,), float64, read-only: CIE76 between each colour and the one that it is paired
        with; infinite for a new colour.
    """

    place: NDArray[np.intp]
    difference: NDArray[np.float64]


def match(previous_rgb_u8: NDArray[np.uint8], rgb_u8: NDArray[np.uint8]) -> Match:
    """Pair the colours of two palettes as `match_colors` does, and tell their differences.

    The last result is kept: at each step of the slider, names and places of the same two palettes
    are asked for.
    """
    return _match(previous_rgb_u8.tobytes(), rgb_u8.tobytes())


@lru_cache(maxsize=1)
def _match(previous: bytes, colors: bytes) -> Match:
    previous_rgb_u8, rgb_u8 = (
        np.frombuffer(each, np.uint8).reshape(-1, 3) for each in (previous, colors)
    )
    place = np.full(len(rgb_u8), _NONE, np.intp)
    difference = np.full(len(rgb_u8), np.inf)
    if len(previous_rgb_u8) and len(rgb_u8):
        lab, previous_lab = _lab(colors), _lab(previous)
        differences = _squared_differences(lab, previous_lab)
        _pair(differences, place)
        paired = np.flatnonzero(place != _NONE)
        difference[paired] = np.sqrt(differences[paired, place[paired]])
    return Match(read_only(place), read_only(difference))


@lru_cache(maxsize=4)  # the palette of one step of the slider is the previous one of the next
def _lab(colors: bytes) -> NDArray[np.float64]:
    return read_only(rgb_u8_to_lab(np.frombuffer(colors, np.uint8).reshape(-1, 3)))


def _pair(differences: NDArray[np.float64], place: NDArray[np.intp]) -> None:
    """Write the index of the column that each row is paired with, those that differ least first."""
    rows, columns = np.arange(differences.shape[0]), np.arange(differences.shape[1])
    while rows.size and columns.size:
        left = differences[np.ix_(rows, columns)]
        best = left.argmin(axis=1)
        mutual = np.flatnonzero(left.argmin(axis=0)[best] == np.arange(rows.size))
        place[rows[mutual]] = columns[best[mutual]]
        rows, columns = np.delete(rows, mutual), np.delete(columns, best[mutual])


def kept_order(previous_rgb_u8: NDArray[np.uint8], rgb_u8: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Order a palette like the one that it replaces.

    Matched colours keep their order. A new colour comes after the one that it is most similar to.

    Parameters
    ----------
    previous_rgb_u8 : numpy.ndarray
        Shape (m, 3), uint8, sRGB, in the order shown.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, in any order.

    Returns
    -------
    numpy.ndarray
        Shape (k,), intp: indices into the new palette, from first to last.
    """
    place = match(previous_rgb_u8, rgb_u8).place.copy()
    new = np.flatnonzero(place == _NONE)
    if new.size == len(rgb_u8):
        return new
    kept = np.flatnonzero(place != _NONE)
    if new.size:
        lab = _lab(rgb_u8.tobytes())
        nearest = _squared_differences(lab[new], lab[kept]).argmin(axis=1)
        place[new] = place[kept[nearest]]
    is_new = np.zeros(len(rgb_u8), np.bool_)
    is_new[new] = True
    return np.lexsort((is_new, place))


def _squared_differences(
    lab: NDArray[np.float64], other_lab: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Squared CIE76 difference of each pair of colours; shape (n, m)."""
    differences = np.zeros((len(lab), len(other_lab)))
    # Channel by channel: an array of (n, m, 3) takes three times as long, at each slider step.
    for channel, other_channel in zip(lab.T, other_lab.T, strict=True):
        offset = channel[:, None] - other_channel
        offset *= offset
        differences += offset
    return differences
