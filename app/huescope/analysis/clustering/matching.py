"""Matching of the colours of two palettes, so that swatches keep their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import rgb_u8_to_lab

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
    place = np.full(len(rgb_u8), _NONE, np.intp)
    if len(previous_rgb_u8) == 0 or len(rgb_u8) == 0:
        return place
    differences = _squared_differences(rgb_u8_to_lab(rgb_u8), rgb_u8_to_lab(previous_rgb_u8))
    rows, columns = np.arange(len(rgb_u8)), np.arange(len(previous_rgb_u8))
    while rows.size and columns.size:
        left = differences[np.ix_(rows, columns)]
        best = left.argmin(axis=1)
        mutual = np.flatnonzero(left.argmin(axis=0)[best] == np.arange(rows.size))
        place[rows[mutual]] = columns[best[mutual]]
        rows, columns = np.delete(rows, mutual), np.delete(columns, best[mutual])
    return place


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
    place = match_colors(previous_rgb_u8, rgb_u8)
    new = np.flatnonzero(place == _NONE)
    if new.size == len(rgb_u8):
        return new
    kept = np.flatnonzero(place != _NONE)
    lab = rgb_u8_to_lab(rgb_u8)
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
