"""A range of the histogram: all pixels whose red, green, blue, L* or luma lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ToneRange:
    """Levels of one channel of the histogram. Safe to share between threads.

    Attributes
    ----------
    channel : str
        "red", "green", "blue", "lightness" or "luma".
    lowest, highest : int
        Bins of the histogram, 0 to 255, both included.
    """

    channel: str
    lowest: int
    highest: int

    def mask(self, levels: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Tell which pixels lie in the range.

        Parameters
        ----------
        levels : numpy.ndarray
            Any shape, uint8: their bins, from `huescope.analysis.channels.levels_of`.

        Returns
        -------
        numpy.ndarray
            Same shape, bool.
        """
        above: NDArray[np.bool_] = levels >= self.lowest
        above &= levels <= self.highest
        return above
