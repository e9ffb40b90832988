"""Nearest exact colours of a picture, and a representative pixel for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.color_counts import pack, unpack
from huescope.analysis.color_cube import indices_in_cube
from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_RADII = (4, 16, 64, 255)
_COLORS = 1 << 24
_PIXELS_IN_A_STRIP = 1 << 18
# The neighbourhood of a pixel: a square whose side is this fraction of the shorter side.
_SQUARES_ACROSS = 40
_LARGEST_SQUARE_PX = 31


@dataclass(frozen=True, slots=True, eq=False)
class RealPixels:
    """One pixel of a picture for each given colour. Safe to share between threads.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, read-only: sRGB colours that the picture has, no two the same.
    xy_px : numpy.ndarray
        Shape (k, 2), int64, read-only: column and row of a pixel of each, from the upper left
        corner.
    """

    rgb_u8: NDArray[np.uint8]
    xy_px: NDArray[np.int64]


def real_pixels(
    picture: Picture, colors: ColorCounts, rgb_u8: NDArray[np.uint8], job: Job
) -> RealPixels:
    """Find the exact colour of the picture nearest to each given one, and a representative pixel.

    Nearest is by squared distance in sRGB; if two given colours have the same nearest one, the
    later takes the next nearest. The representative pixel is the one whose neighbourhood has the
    most similar mean, so that it is not a stray one.

    Parameters
    ----------
    picture : Picture
        Any size.
    colors : ColorCounts
        The colours to choose from, all of them visible in the picture.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB; k at most 256 and at most the number of `colors`.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    RealPixels
        In the order of `rgb_u8`; the same on every run.

    Raises
    ------
    ValueError
        If there are fewer `colors` than asked for.
    Cancelled
        If the job was cancelled.
    """
    if len(rgb_u8) > colors.packed.size:
        raise ValueError(f"{colors.packed.size} colours cannot stand for {len(rgb_u8)}")
    packed = colors.packed[_nearest_free(colors, rgb_u8, job)]
    places = _typical_places(picture, packed, job)
    y_px, x_px = np.divmod(places, picture.width_px)
    return RealPixels(read_only(unpack(packed)), read_only(np.stack([x_px, y_px], axis=-1)))


def _nearest_free(colors: ColorCounts, rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.intp]:
    """Assign to each colour in turn the nearest one not yet taken; shape (k,)."""
    free = np.ones(colors.packed.size, dtype=np.bool_)
    found = np.empty(len(rgb_u8), np.intp)
    for number, (red, green, blue) in enumerate(rgb_u8.tolist()):
        job.check()
        found[number] = _nearest(colors, (red, green, blue), free)
        free[found[number]] = False
    return found


def _nearest(colors: ColorCounts, rgb: tuple[int, int, int], free: NDArray[np.bool_]) -> int:
    """Search in a growing cube: colours outside it are farther away than its radius."""
    for radius in _RADII:
        places = indices_in_cube(colors, rgb, radius)
        places = places[free[places]]
        delta = unpack(colors.packed[places]) - np.array(rgb)
        squared = (delta * delta).sum(axis=1)
        if squared.size and squared.min() <= radius * radius:
            break
    return int(places[squared.argmin()])


def _typical_places(picture: Picture, packed: NDArray[np.uint32], job: Job) -> NDArray[np.int64]:
    """Find the pixel of each colour most similar to its neighbourhood; shape (k,), flat indices."""
    number_of = np.full(_COLORS, -1, np.int16)
    number_of[packed] = np.arange(packed.size)
    rows = max(_PIXELS_IN_A_STRIP // picture.width_px, 1)
    strips = [slice(top, top + rows) for top in range(0, picture.height_px, rows)]

    def best_in(strip: slice) -> NDArray[np.int64]:
        return _best_in(picture, strip, number_of, packed.size)

    best = np.full(packed.size, np.iinfo(np.int64).max)
    for found in in_threads(best_in, strips, job):
        np.minimum(best, found, out=best)
    return best % _pixels(picture)


def _best_in(
    picture: Picture, strip: slice, number_of: NDArray[np.int16], size: int
) -> NDArray[np.int64]:
    """Find, within some rows, the least dissimilar pixel of each colour; shape (size,).

    Each value is the dissimilarity times the pixels of the picture, plus the flat index: the
    smallest is that of the least dissimilar pixel, and among equals of the first.
    """
    rgb_u8 = picture.rgb_u8[strip]
    number = np.take(number_of, pack(rgb_u8).reshape(-1))
    hits = np.flatnonzero(number >= 0)
    if picture.alpha_u8 is not None:
        hits = hits[picture.alpha_u8[strip].reshape(-1)[hits] > 0]
    delta = _around(picture, strip)[hits].astype(np.int64) - rgb_u8.reshape(-1, 3)[hits]
    unlikeness = (delta * delta).sum(axis=1)
    best = np.full(size, np.iinfo(np.int64).max)
    place = strip.start * picture.width_px + hits
    np.minimum.at(best, number[hits], unlikeness * _pixels(picture) + place)
    return best


def _around(picture: Picture, strip: slice) -> NDArray[np.uint8]:
    """Compute the mean colour of the neighbourhood of pixels of some rows; shape (n, 3)."""
    shorter = min(picture.width_px, picture.height_px)
    side = min(shorter // _SQUARES_ACROSS, _LARGEST_SQUARE_PX) | 1
    # With the rows above and below that the neighbourhoods extend into.
    top = max(strip.start - side, 0)
    mean_u8 = cv2.blur(picture.rgb_u8[top : strip.stop + side], (side, side))
    return np.asarray(mean_u8, dtype=np.uint8)[strip.start - top : strip.stop - top].reshape(-1, 3)


def _pixels(picture: Picture) -> int:
    return picture.width_px * picture.height_px
