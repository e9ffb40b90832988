"""Conversion of swatches to arrays."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.palette.swatch import Swatch


def rgb_u8_of(swatches: Sequence[Swatch]) -> NDArray[np.uint8]:
    """Return the shown colours as an array of shape (k, 3), uint8, sRGB."""
    values = bytes(chain.from_iterable([swatch.rgb for swatch in swatches]))
    return np.frombuffer(values, np.uint8).reshape(-1, 3)
