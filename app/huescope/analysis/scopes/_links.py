"""Links between the cells of a scope and the colours of a palette, through a sample of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import bin_key
from huescope.analysis.color_counts import pack
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.read_only import read_only
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Colours of one bin of 32 x 32 x 32 go to the same swatch: linking is for the eye.
_BITS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """In which cells of a scope some pixels of the picture fall. Safe to share between threads.

    Attributes
    ----------
    cells : numpy.ndarray
        Shape (m, n), int32, read-only: for n pixels, the m cells in which each falls.
    shade : numpy.ndarray
        Shape (n,), uint16, read-only: number of the shade of each of them.
    shade_rgb_u8 : numpy.ndarray
        Shape (s, 3), uint8, read-only: the shades, bins of 32 x 32 x 32.
    working_space : str
        What the shades are codes of.
    """

    cells: NDArray[np.int32]
    shade: NDArray[np.uint16]
    shade_rgb_u8: NDArray[np.uint8]
    working_space: str = SRGB

    @classmethod
    def of(
        cls, rgb_u8: NDArray[np.uint8], cells: NDArray[np.int32], working_space: str = SRGB
    ) -> Links:
        """Link pixels, shape (n, 3), with their cells, shape (m, n)."""
        key = bin_key(pack(rgb_u8), _BITS) if rgb_u8.size else np.zeros(0, np.uint32)
        used = np.flatnonzero(np.bincount(key, minlength=1 << 3 * _BITS))
        number = np.zeros(1 << 3 * _BITS, np.uint16)
        number[used] = np.arange(used.size)
        levels = (1 << _BITS) - 1
        bins = np.stack([used >> 2 * _BITS, used >> _BITS & levels, used & levels], axis=1)
        step = 1 << (8 - _BITS)
        middles = np.asarray(bins * step + step // 2, np.uint8)
        return cls(read_only(cells), read_only(number[key]), read_only(middles), working_space)

    def labels(self, palette_rgb_u8: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Tell to which colour of a palette each of the n pixels belongs.

        Parameters
        ----------
        palette_rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, k at least 1, in the same working space.

        Returns
        -------
        numpy.ndarray
            Shape (n,), intp.
        """
        return nearest_color(homogeneous(self.shade_rgb_u8), palette_rgb_u8)[self.shade]

    def counts(self, chosen: NDArray[np.bool_], cells: int) -> NDArray[np.int64]:
        """Count some of the n pixels by cell; shape (n,) to shape (cells,)."""
        counted = np.zeros(cells, np.int64)
        for layer in self.cells:
            counted += np.bincount(layer[chosen], minlength=cells)
        return counted

    def label_in(self, cells: NDArray[np.bool_], labels: NDArray[np.intp]) -> int | None:
        """Find the label of most pixels in some cells; None where none falls into them."""
        inside = cells[self.cells].any(axis=0)
        found = np.bincount(labels[inside])
        return int(found.argmax()) if found.size else None
