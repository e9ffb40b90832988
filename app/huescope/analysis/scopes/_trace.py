"""A trace: an image in which each cell is as bright as there are pixels that fall into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.read_only import read_only
from huescope.analysis.scopes._links import Links
from huescope.analysis.scopes._material import LINKED_PIXELS, pixels_of
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from huescope.analysis.scopes._material import PixelSample
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

    CellsOf = Callable[[PixelSample], NDArray[np.int32]]

# A cell with a single pixel is just seen, and the fullest hundredth of the cells is drawn alike.
_FAINTEST = 0.06
_FULL_PERCENTILE = 99.0


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
    links : Links
        Which pixels fall into which cells, counted row by row.
    """

    strength: NDArray[np.uint8]
    tint_u8: NDArray[np.uint8] | None
    guides: tuple[Guide, ...]
    is_square: bool
    links: Links

    def strength_of(self, chosen: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """Draw only some of the linked pixels; shape (n,) to shape (height, width), uint8."""
        counts = self.links.counts(chosen, self.strength.size)
        return strength(counts.astype(np.float64)).reshape(self.strength.shape)

    def label_at(self, x: float, y: float, labels: NDArray[np.intp], reach: float) -> int | None:
        """Find the colour to which most pixels near a point belong.

        Parameters
        ----------
        x, y : float
            From the left and from the top, 0 to 1.
        labels : numpy.ndarray
            Shape (n,), intp, from `Links.labels`.
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
        return self.links.label_in(near.ravel(), labels)


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
    return Trace(
        strength=read_only(strength(counts.astype(np.float64)).reshape(height, width)),
        tint_u8=tint_u8,
        guides=guides,
        is_square=is_square,
        links=Links.of(linked.rgb_u8, cells_of(linked), linked.working_space),
    )


def strength(counts: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Turn counts into how strongly cells are drawn: by their square roots.

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
    scaled = np.minimum(np.sqrt(counts / full), 1.0)
    drawn = np.where(found, _FAINTEST + (1 - _FAINTEST) * scaled, 0.0)
    return np.asarray(np.rint(255 * drawn), np.uint8)
