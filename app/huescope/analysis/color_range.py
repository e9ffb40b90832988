"""A colour with a tolerance: all colours that look similar to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import unpack
from huescope.analysis.color_cube import indices_in_cube
from huescope.color.difference import cie76
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

_FARTHEST_LEVELS = 32
_STEP = 1 << 16


@dataclass(frozen=True, slots=True)
class ColorRange:
    """A colour and its tolerance. Safe to share between threads.

    Attributes
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, in the working space of the picture.
    tolerance : float
        The greatest difference (CIE76) of a similar colour. No channel may differ by more than 32
        levels; only among vivid colours is that the narrower limit.
    """

    rgb: tuple[int, int, int]
    tolerance: float

    def find_in(self, colors: ColorCounts, job: Job) -> NDArray[np.intp]:
        """Find the colours of a picture within the tolerance.

        Parameters
        ----------
        colors : ColorCounts
            The colours of a picture.
        job : Job
            Checked between steps of a few milliseconds.

        Returns
        -------
        numpy.ndarray
            Shape (m,), intp: their indices in `colors`, in rising order.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        space = colors.working_space
        lab = rgb_u8_to_lab(np.array(self.rgb, dtype=np.uint8), space)
        near = indices_in_cube(colors, self.rgb, _FARTHEST_LEVELS)
        found = []
        for start in range(0, near.size, _STEP):
            job.check()
            places = near[start : start + _STEP]
            candidates_lab = rgb_u8_to_lab(unpack(colors.packed[places]), space)
            found.append(places[cie76.difference(lab, candidates_lab) <= self.tolerance])
        return np.concatenate(found) if found else near
