"""Search for the colours of a picture in a cube around a given one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts


def indices_in_cube(
    colors: ColorCounts, rgb: tuple[int, int, int], radius: int
) -> NDArray[np.intp]:
    """Find the colours that differ from a given one by at most `radius` levels in each channel.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    rgb : tuple of int
        The middle: red, green and blue, 0 to 255, sRGB.
    radius : int
        Levels, 0 to 255.

    Returns
    -------
    numpy.ndarray
        Shape (m,), intp: their indices in `colors`, in rising order.
    """
    red, green, blue = rgb
    # Colours are sorted by red, which is the highest byte.
    ends = np.array([max(red - radius, 0) << 16, (red + radius + 1) << 16], colors.packed.dtype)
    first, last = np.searchsorted(colors.packed, ends)
    packed = colors.packed[first:last]
    inside = _about(packed, 8, green, radius) & _about(packed, 0, blue, radius)
    places: NDArray[np.intp] = np.flatnonzero(inside) + first
    return places


def _about(packed: NDArray[np.uint32], shift: int, middle: int, radius: int) -> NDArray[np.bool_]:
    level = packed >> np.uint32(shift) & np.uint32(0xFF)
    return (level >= max(middle - radius, 0)) & (level <= middle + radius)
