"""The result of the histogram: counts by channel, and what they say in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.scopes._links import Links

CHANNELS = ("red", "green", "blue", "lightness", "luma")
LEVELS = 256


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
    links : Links
        Which pixels are counted in which bins: 256 for each of `CHANNELS`, one after the other.
    """

    channels: ChannelHistogram
    luma: NDArray[np.int64 | np.float64]
    summary: str
    links: Links

    def counts_of(self, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Count only some of the linked pixels, as if the whole picture were counted.

        Parameters
        ----------
        chosen : numpy.ndarray
            Shape (n,), bool.

        Returns
        -------
        numpy.ndarray
            Shape (5, 256), float64: by channel.
        """
        counted = self.links.counts(chosen, len(CHANNELS) * LEVELS)
        scale = float(self.luma.sum()) / max(chosen.size, 1)
        return np.asarray(counted.reshape(len(CHANNELS), LEVELS) * scale, np.float64)

    def label_at(self, level: int, labels: NDArray[np.intp], channels: Sequence[str]) -> int | None:
        """Find the colour to which most pixels of a bin belong; None for an empty bin.

        Parameters
        ----------
        level : int
            The bin, 0 to 255.
        labels : numpy.ndarray
            Shape (n,), intp, from `Links.labels`.
        channels : sequence of str
            Those whose bins are looked at, of `CHANNELS`.
        """
        cells = np.zeros((len(CHANNELS), LEVELS), np.bool_)
        cells[[CHANNELS.index(name) for name in channels], level] = True
        return self.links.label_in(cells.ravel(), labels)
