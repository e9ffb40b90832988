"""The result of the histogram: counts by channel, and what they say in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.channels import ChannelHistogram


@dataclass(frozen=True, slots=True, eq=False)
class Tones:
    """Counts of pixels by tone. Safe to share between threads.

    Attributes
    ----------
    channels : ChannelHistogram
        By red, green, blue and L*.
    luma : numpy.ndarray
        Shape (256,), read-only: pixels by the BT.709 luma of their sRGB values, rounded.
    summary : str
        One sentence on lightness and hue.
    """

    channels: ChannelHistogram
    luma: NDArray[np.int64 | np.float64]
    summary: str
