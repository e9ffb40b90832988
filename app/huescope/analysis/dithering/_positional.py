"""Dithering where each pixel's place decides: the same pattern whatever is beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.dithering._classes import ColorClasses
from huescope.analysis.dithering._mixing import MixingPalette, lay_out, mixtures
from huescope.analysis.dithering._thresholds import LEVELS, tiled
from huescope.analysis.parallel import in_threads
from huescope.imaging.strips import strips_between
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

# Their candidates fit into the cache of a core.
_CLASSES_IN_A_STEP = 1 << 11
_UNMIXED = np.array([[1], [0], [0]], np.float32)


def dithered(
    picture: Picture,
    palette_rgb_u8: NDArray[np.uint8],
    matrix: NDArray[np.uint8],
    strength: float,
    job: Job,
) -> NDArray[np.uint8]:
    """Choose each pixel's palette colour by the threshold at its place.

    Parameters
    ----------
    picture : Picture
        Any size.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    matrix : numpy.ndarray
        Shape (m, m), uint8: thresholds, 0 to `LEVELS` - 1.
    strength : float
        0 to 1.
    job : Job
        Checked and told the progress between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (height, width), uint8.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    job.report(0.0, marked("finding mixtures of colours"))
    classes = ColorClasses(picture, job)
    table = index_table(classes, palette_rgb_u8, strength, job)
    indices = np.empty(picture.rgb_u8.shape[:2], np.uint8)

    def look_up(rows: tuple[int, int]) -> int:
        first, end = rows
        places = places_in_table(classes, matrix, first, end)
        np.take(table, places, out=indices[first:end], mode="clip")
        return end

    strips = list(strips_between((picture.width_px, picture.height_px)))
    for end in in_threads(look_up, strips, job):
        job.report(0.5 + 0.5 * end / picture.height_px, marked("dithering"))
    return indices


def index_table(
    classes: ColorClasses, palette_rgb_u8: NDArray[np.uint8], strength: float, job: Job
) -> NDArray[np.uint8]:
    """Tell the palette colour of each class at each threshold; shape (n * `LEVELS`,), uint8."""
    palette = MixingPalette(palette_rgb_u8)
    table = np.empty((len(classes.rgb_u8), LEVELS), np.uint8)

    def fill(start: int) -> None:
        part = slice(start, start + _CLASSES_IN_A_STEP)
        found = mixtures(classes.rgb_u8[part], palette).weakened(strength)
        found.shares[:, max(0, classes.first_solid - start) :] = _UNMIXED
        lay_out(found, palette, table[part])

    for _ in in_threads(fill, range(0, len(table), _CLASSES_IN_A_STEP), job):
        pass
    return table.reshape(-1)


def places_in_table(
    classes: ColorClasses, matrix: NDArray[np.uint8], first: int, end: int
) -> NDArray[np.intp]:
    """Tell where `index_table` has each pixel of some rows; their shape, intp."""
    of_pixel = classes.of_rows(first, end)
    places = of_pixel.astype(np.intp)
    places *= LEVELS
    places += tiled(matrix, first, (of_pixel.shape[0], of_pixel.shape[1]))
    return places
