"""Histogram bins of colours, and which centres their colours are nearest to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.compiled.compiler import array, compiled, types

if TYPE_CHECKING:
    from numpy.typing import NDArray


@compiled(array(types.uint32, 1), array(types.int64, 1), types.intp)
def bin_moments(
    packed: NDArray[np.uint32], counts: NDArray[np.int64], bits: int
) -> tuple[NDArray[np.float64], int]:
    """Sum colours in the bins of a histogram of sRGB. Exact.

    Parameters
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32, 0xRRGGBB.
    counts : numpy.ndarray
        Shape (n,), int64: their weights.
    bits : int
        Leading bits of each channel that tell the bin.

    Returns
    -------
    moments : numpy.ndarray
        Shape (4, bins), float64: weights, and weighted sums of red, green and blue.
    square_sum : int
        Weighted sum of the squared channels of all colours.
    """
    moments, square_sum = np.zeros((4, 1 << 3 * bits)), 0
    for place in range(packed.size):
        color, weight = np.int64(packed[place]), counts[place]
        red, green, blue = color >> 16, color >> 8 & 255, color & 255
        key = red >> 8 - bits << 2 * bits | green >> 8 - bits << bits | blue >> 8 - bits
        moments[0, key] += weight
        moments[1, key] += weight * red
        moments[2, key] += weight * green
        moments[3, key] += weight * blue
        square_sum += weight * (red * red + green * green + blue * blue)
    return moments, square_sum


@compiled(
    array(types.int32, 2),
    types.int16[::1],
    types.intp,
    types.UniTuple(types.int32, 3),
    types.int32,
    types.int32[::1],
    types.int16[::1],
)
def _rivals(
    eighths: NDArray[np.int32],
    among: NDArray[np.int16],
    count: int,
    corner: tuple[np.int32, np.int32, np.int32],
    side: np.int32,
    scores: NDArray[np.int32],
    rivals: NDArray[np.int16],
) -> int:
    """List the centres that may be the nearest to some colour of a box, and return their number.

    The difference of the scores of two centres is linear in the colour, as
    `huescope.analysis.nearest.nearest_in_boxes` says.

    Parameters
    ----------
    eighths : numpy.ndarray
        Shape (k, 4), int32: the centres.
    among : numpy.ndarray
        Shape (k,), int16: the first `count` of these are the centres to look at, rising.
    count : int
        How many.
    corner : tuple of numpy.int32
        Lowest red, green and blue of the box.
    side : numpy.int32
        Levels along each of its sides.
    scores : numpy.ndarray
        Shape (k,), int32: room to compute in.
    rivals : numpy.ndarray
        Shape (k,), int16: takes the centres, rising.
    """
    # Twice the middle, so that it is a whole number; scores, about the middle grey, are doubled.
    red, green, blue = corner
    red, green, blue = (
        np.int32(2 * red + side - 257),
        np.int32(2 * green + side - 257),
        np.int32(2 * blue + side - 257),
    )
    nearest, least = among[0], np.int32(2**31 - 1)
    for place in range(count):
        center = eighths[among[place]]
        along = np.int32(red * center[0] + green * center[1] + blue * center[2])
        scores[place] = 2 * center[3] - 16 * along
        if scores[place] < least:
            nearest, least = among[place], scores[place]
    best, found = eighths[nearest], 0
    for place in range(count):
        center = eighths[among[place]]
        apart = np.int32(
            abs(center[0] - best[0]) + abs(center[1] - best[1]) + abs(center[2] - best[2])
        )
        rivals[found] = among[place]
        found += scores[place] - least <= 16 * (side - 1) * apart
    return found


@compiled(
    array(types.int32, 2),
    types.intp,
    types.intp,
    array(types.intp, 1),
    types.intp,
    array(types.float64, 2),
    array(types.intp, 1),
    array(types.uint32, 1),
    array(types.uint32, 1),
    array(types.int64, 1),
)
def assigned_moments(
    eighths: NDArray[np.int32],
    first: int,
    end: int,
    keys: NDArray[np.intp],
    bits: int,
    moments: NDArray[np.float64],
    ends: NDArray[np.intp],
    order: NDArray[np.uint32],
    packed: NDArray[np.uint32],
    counts: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Assign the colours of some bins of a histogram to their nearest centres. Exact.

    The centres that may be nearest within a cell of 16 levels are listed at its first bin, and
    among them those of each bin; all colours of a bin that has only one are assigned at once.

    Parameters
    ----------
    eighths : numpy.ndarray
        Shape (k, 4), int32: eight times the centres of `huescope.analysis.nearest.rounded_centers`,
        and the sum of the squares of these three.
    first, end : int
        The first bin, and the one after the last.
    keys : numpy.ndarray
        Shape (m,), intp: see `huescope.analysis.clustering.points.bin_key`.
    bits : int
        Leading bits of each channel that tell the bin, at least 4.
    moments : numpy.ndarray
        Shape (4, m), float64: those of the bins.
    ends : numpy.ndarray
        Shape (m + 1,), intp: where the colours of each bin begin in `order`, and where they end.
    order : numpy.ndarray
        Shape (n,), uint32: places of the colours, bin by bin.
    packed, counts : numpy.ndarray
        Shape (n,), uint32 and int64: the colours as 0xRRGGBB, and their weights.

    Returns
    -------
    numpy.ndarray
        Shape (k, 4), int64: weights of each centre, and their sums of red, green and blue.
    """
    size, drop, mask = eighths.shape[0], 8 - bits, (1 << bits) - 1
    in_cell, cell_sizes = np.empty((4096, size), np.int16), np.zeros(4096, np.intp)
    everyone, in_bin = np.empty(size, np.int16), np.empty(size, np.int16)
    near, scores = np.empty((size, 4), np.int32), np.empty(size, np.int32)
    sums = np.zeros((size, 4), np.int64)
    for label in range(size):
        everyone[label] = label
    for number in range(first, end):
        key = keys[number]
        red = np.int32(key >> 2 * bits << drop)
        green, blue = np.int32((key >> bits & mask) << drop), np.int32((key & mask) << drop)
        cell = red >> 4 << 8 | green >> 4 << 4 | blue >> 4
        if cell_sizes[cell] == 0:
            corner = (np.int32(red & 240), np.int32(green & 240), np.int32(blue & 240))
            cell_sizes[cell] = _rivals(
                eighths, everyone, size, corner, np.int32(16), scores, in_cell[cell]
            )
        corner, side = (red, green, blue), np.int32(1 << drop)
        count = _rivals(eighths, in_cell[cell], cell_sizes[cell], corner, side, scores, in_bin)
        if count == 1:
            for row in range(4):
                sums[in_bin[0], row] += np.int64(moments[row, number])
            continue
        for rival in range(count):
            for column in range(4):
                near[rival, column] = eighths[in_bin[rival], column]
        for each in range(ends[number], ends[number + 1]):
            place = order[each]
            red = np.int32(packed[place] >> 16)
            green = np.int32(packed[place] >> 8 & 255)
            blue = np.int32(packed[place] & 255)
            x, y, z = np.int32(red - 128), np.int32(green - 128), np.int32(blue - 128)
            best, least = 0, np.int32(2**31 - 1)
            for rival in range(count):
                along = np.int32(x * near[rival, 0] + y * near[rival, 1] + z * near[rival, 2])
                score = np.int32(near[rival, 3] - 16 * along)
                is_less = score < least
                best, least = rival if is_less else best, score if is_less else least
            label, weight = in_bin[best], counts[place]
            sums[label, 0] += weight
            sums[label, 1] += weight * red
            sums[label, 2] += weight * green
            sums[label, 3] += weight * blue
    return sums
