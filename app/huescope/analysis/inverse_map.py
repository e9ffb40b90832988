"""Inverse colour map: a table of the nearest palette colour for every 8-bit sRGB colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.color_counts import pack
from huescope.analysis.parallel import in_threads

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_SIDE = 8
_CELLS_A_SIDE = 256 // _SIDE
_PIXELS_IN_A_PIECE = 1 << 20
_CELLS_IN_A_PIECE = 1 << 10
# Distances per step: half a megabyte stays in the cache of a core.
_DISTANCES = 1 << 17


def inverse_map(picture: Picture, palette_rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.uint8]:
    """Tabulate the nearest palette colour for every colour of the picture and its neighbours.

    Colours are processed in cubes of 8 x 8 x 8. In most of them one palette colour is nearest to
    every corner, and so to all within; elsewhere only the few that may be nearest are compared.

    Parameters
    ----------
    picture : Picture
        Any size; its transparent pixels count too.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (2^24,), uint8, by 0xRRGGBB: index of the nearest colour by squared distance in sRGB,
        as `huescope.analysis.nearest.nearest_color` tells it; 0 where the picture has no colour in
        the cube.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    order = np.argsort(pack(palette_rgb_u8), kind="stable").astype(np.uint8)
    palette = palette_rgb_u8[order].astype(np.int32)
    cells = _occupied_cells(picture.rgb_u8, job)
    table = np.zeros(1 << 24, np.uint8)
    by_cell = table.reshape(_CELLS_A_SIDE, _SIDE, _CELLS_A_SIDE, _SIDE, _CELLS_A_SIDE, _SIDE)

    def fill(start: int) -> None:
        some = cells[start : start + _CELLS_IN_A_PIECE]
        candidates = _candidates(some, palette)
        counts = candidates.sum(axis=1)
        for count in np.unique(counts).tolist():
            group = np.flatnonzero(counts == count)
            step = max(1, _DISTANCES // (count * _SIDE**3))
            for first in range(0, group.size, step):
                job.check()
                rows = group[first : first + step]
                # Each row has the same number of candidates, listed from left to right.
                ranks = np.nonzero(candidates[rows])[1].reshape(-1, count)
                red, green, blue = some[rows].T
                nearest = order[_nearest_within(some[rows], ranks, palette)]
                by_cell[red, :, green, :, blue, :] = nearest

    for _ in in_threads(fill, range(0, len(cells), _CELLS_IN_A_PIECE), job):
        pass
    return table


def _occupied_cells(rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.int32]:
    """Find the cubes that hold a colour; shape (n, 3), indices along red, green and blue."""
    pixels = rgb_u8.reshape(-1, 1, 3)

    def count(start: int) -> NDArray[np.bool_]:
        piece = pixels[start : start + _PIXELS_IN_A_PIECE]
        bins = [_CELLS_A_SIDE] * 3
        return np.asarray(cv2.calcHist([piece], [0, 1, 2], None, bins, [0, 256] * 3)) > 0

    occupied = np.zeros((_CELLS_A_SIDE,) * 3, np.bool_)
    for piece in in_threads(count, range(0, len(pixels), _PIXELS_IN_A_PIECE), job):
        occupied |= piece
    return np.argwhere(occupied).astype(np.int32)


def _candidates(cells: NDArray[np.int32], palette: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Find the palette colours that may be nearest to some colour of each cube; shape (n, k).

    The difference of two squared distances is linear, so over a cube it is least in a corner.
    """
    twice_center = (2 * _SIDE * cells + (_SIDE - 1)).astype(np.float32)
    colors = palette.astype(np.float32)
    # Integers below 2^24, and so exact. A matrix product would start more threads.
    scores = np.repeat((colors**2).sum(axis=1)[None], len(cells), axis=0)
    for axis in range(3):
        scores -= twice_center[:, axis, None] * colors[:, axis]
    best = scores.argmin(axis=1)
    apart = np.abs(palette[:, None] - palette).sum(axis=2).astype(np.float32)
    lead = scores - scores[np.arange(len(cells)), best][:, None]
    return np.asarray(lead <= (_SIDE - 1) * apart[best])


def _nearest_within(
    cells: NDArray[np.int32], ranks: NDArray[np.intp], palette: NDArray[np.int32]
) -> NDArray[np.int32]:
    """Choose among the candidates for each colour of each cube; shape (n, 8, 8, 8).

    The rank is the last byte of the compared values, so that among equals the lowest wins.
    """
    if ranks.shape[1] == 1:
        return ranks.astype(np.int32)[..., None, None]
    along = np.arange(_SIDE, dtype=np.int32)
    offset = (_SIDE * cells)[:, None, :, None] + along - palette[ranks][..., None]
    squared = (offset * offset) << 8
    squared[:, :, 2] += ranks[..., None].astype(np.int32)
    red_green = squared[:, :, 0, :, None] + squared[:, :, 1, None, :]
    distances = red_green[..., None] + squared[:, :, 2, None, None, :]
    return np.asarray(distances.min(axis=1)) & 0xFF
