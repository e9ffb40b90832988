"""Arrays of colours as channels, and back: views, without a copy.

`numpy.moveaxis` gives the same views in eight times as long, which counts for palettes: a step of
the slider converts a few hundred colours three times, and compares them once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Number = TypeVar("_Number", np.uint8, np.float64)


def channels_of(colors: NDArray[_Number]) -> NDArray[_Number]:
    """View colours, shape (..., 3), as their channels, shape (3, ...)."""
    last = colors.ndim - 1
    return colors.transpose(last, *range(last))


def colors_of(channels: NDArray[_Number]) -> NDArray[_Number]:
    """View channels, shape (3, ...), as the colours that they are of, shape (..., 3)."""
    return channels.transpose(*range(1, channels.ndim), 0)
