"""A trace: an image in which each cell is as bright as there are pixels that fall into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import bin_key
from huescope.analysis.color_counts import pack
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.read_only import read_only
from huescope.analysis.scopes._material import LINKED_PIXELS, pixels_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from huescope.analysis.scopes._material import PixelSample
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

    CellsOf = Callable[[PixelSample], NDArray[np.int32]]

# A cell with a single pixel is seen, and the fullest hundredth of the cells is drawn alike.
_FAINTEST = 0.16
_FULL_PERCENTILE = 99.0
# Colours of one bin of 32 x 32 x 32 go to the same swatch: linking is for the eye.
_SHADE_BITS = 5


@dataclass(frozen=True, slots=True)
class Guide:
    """A line or a point of the scale behind a trace.

    Attributes
    ----------
    points : tuple of (float, float)
        Corners from the left and from the top, 0 to 1; a single one is a target.
    label : str
        Written at the first point; empty for none.
    """

    points: tuple[tuple[float, float], ...]
    label: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """What a scope draws. Safe to share between threads.

    Attributes
    ----------
    strength : numpy.ndarray
        Shape (height, width), uint8, read-only: 0 where no pixel falls, 255 where most do.
    tint_u8 : numpy.ndarray or None
        Shape (height, width, 3), uint8, sRGB, read-only: the colour of each cell; None for grey.
    guides : tuple of Guide
        The scale.
    is_square : bool
        Whether width and height have the same unit.
    cells : numpy.ndarray
        Shape (m, n), int32, read-only: for n pixels of the picture, the m cells in which each
        falls, counted row by row.
    shade : numpy.ndarray
        Shape (n,), uint16, read-only: number of the shade of each of them.
    shade_rgb_u8 : numpy.ndarray
        Shape (s, 3), uint8, sRGB, read-only: the shades, bins of 32 x 32 x 32.
    """

    strength: NDArray[np.uint8]
    tint_u8: NDArray[np.uint8] | None
    guides: tuple[Guide, ...]
    is_square: bool
    cells: NDArray[np.int32]
    shade: NDArray[np.uint16]
    shade_rgb_u8: NDArray[np.uint8]

    def labels(self, palette_rgb_u8: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Tell to which colour of a palette each of the n pixels belongs.

        Parameters
        ----------
        palette_rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, sRGB, k at least 1.

        Returns
        -------
        numpy.ndarray
            Shape (n,), intp.
        """
        return nearest_color(homogeneous(self.shade_rgb_u8), palette_rgb_u8)[self.shade]

    def strength_of(self, chosen: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """Draw only some of the n pixels; shape (n,) to shape (height, width), uint8."""
        size = self.strength.size
        counts = sum(np.bincount(layer[chosen], minlength=size) for layer in self.cells)
        return strength(np.asarray(counts, np.float64)).reshape(self.strength.shape)

    def label_at(self, x: float, y: float, labels: NDArray[np.intp], reach: float) -> int | None:
        """Find the colour to which most pixels near a point belong.

        Parameters
        ----------
        x, y : float
            From the left and from the top, 0 to 1.
        labels : numpy.ndarray
            Shape (n,), intp, from `labels`.
        reach : float
            How far around the point, as a fraction of the height.

        Returns
        -------
        int or None
            None where no pixel is near.
        """
        height, width = self.strength.shape
        across = reach if self.is_square else reach * height / width
        columns = _span(x, across, width)
        rows = _span(y, reach, height)
        near = np.zeros(self.strength.shape, np.bool_)
        near[rows, columns] = True
        inside = near.ravel()[self.cells]
        found = np.bincount(labels[inside.any(axis=0)])
        return int(found.argmax()) if found.size else None


def _span(middle: float, reach: float, size: int) -> slice:
    first = int((middle - reach) * size)
    return slice(max(0, first), max(0, int((middle + reach) * size)) + 1)


def trace_of(
    picture: Picture,
    cells_of: CellsOf,
    size: tuple[int, int],
    job: Job,
    *,
    guides: tuple[Guide, ...] = (),
    tint_u8: NDArray[np.uint8] | None = None,
    is_square: bool = False,
) -> Trace:
    """Count the pixels of a picture by cell.

    Parameters
    ----------
    picture : Picture
        At about screen size.
    cells_of : callable
        Gives the cells of pixels, shape (m, n), int32.
    size : tuple of int
        Width and height in cells.
    job : Job
        Checked between steps.
    guides, tint_u8, is_square
        As the attributes of `Trace`.
    """
    width, height = size
    counts = np.zeros(width * height, np.int64)
    for layer in cells_of(pixels_of(picture)):
        job.check()
        counts += np.bincount(layer, minlength=counts.size)
    linked = pixels_of(picture, LINKED_PIXELS)
    shade_rgb_u8, shade = _shades(linked.rgb_u8)
    return Trace(
        strength=read_only(strength(counts.astype(np.float64)).reshape(height, width)),
        tint_u8=tint_u8,
        guides=guides,
        is_square=is_square,
        cells=read_only(cells_of(linked)),
        shade=read_only(shade.astype(np.uint16)),
        shade_rgb_u8=read_only(shade_rgb_u8),
    )


def _shades(rgb_u8: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.intp]]:
    """Give the middles of the histogram bins in use, and in which of them each colour is."""
    used, place = np.unique(bin_key(pack(rgb_u8), _SHADE_BITS), return_inverse=True)
    levels = (1 << _SHADE_BITS) - 1
    bins = np.stack([used >> 2 * _SHADE_BITS, used >> _SHADE_BITS & levels, used & levels], axis=1)
    step = 1 << (8 - _SHADE_BITS)
    return np.asarray(bins * step + step // 2, np.uint8), place


def strength(counts: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Turn counts into how strongly cells are drawn, on a logarithmic scale.

    Parameters
    ----------
    counts : numpy.ndarray
        Any shape, float64, at least 0.

    Returns
    -------
    numpy.ndarray
        Same shape, uint8: 0 where nothing was counted.
    """
    found = counts > 0
    if not found.any():
        return np.zeros(counts.shape, np.uint8)
    full = max(float(np.percentile(counts[found], _FULL_PERCENTILE)), 1.0)
    scaled = np.minimum(np.log1p(counts) / np.log1p(full), 1.0)
    drawn = np.where(found, _FAINTEST + (1 - _FAINTEST) * scaled, 0.0)
    return np.asarray(np.rint(255 * drawn), np.uint8)
