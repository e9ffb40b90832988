"""HyAB: lightness difference plus chromatic distance, for large differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.difference import cie76
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

NAME = "hyab"
LABEL = marked("HyAB")
DESCRIPTION = marked(
    "Adds the difference in lightness to that in hue and chroma: made for colours far apart."
)
JND = cie76.JND
JND_SOURCE = marked(
    "that of CIE76, which has the same value where colours differ in "
    "lightness alone, or not in lightness; the paper on HyAB is about large "
    "differences and states none"
)
SYMMETRIC = True
RANK = 90


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by HyAB.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB, both with the same white point.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64, 0 or more.

    Notes
    -----
    S. Abasi, M. Amani Tehran, M. D. Fairchild, "Distance metrics for very large color differences",
    Color Research & Application 45(2), 2020: |Delta L*| + sqrt(Delta a*² + Delta b*²).
    """
    delta = np.asarray(lab_1, dtype=np.float64) - np.asarray(lab_2, dtype=np.float64)
    distance: NDArray[np.float64] = np.abs(delta[..., 0]) + np.hypot(delta[..., 1], delta[..., 2])
    return distance
