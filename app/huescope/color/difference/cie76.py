"""CIE76: the Euclidean distance in CIELAB."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

NAME = "cie76"
LABEL = "CIE76"
DESCRIPTION = marked(
    "The straight distance in CIELAB: quick and well known, too large among vivid colours."
)
JND = 2.3
JND_SOURCE = marked(
    "M. Mahy, L. Van Eycken, A. Oosterlinck, 'Evaluation of uniform color "
    "spaces developed after the adoption of CIELAB and CIELUV', Color "
    "Research & Application 19(2), 1994"
)
SYMMETRIC = True
RANK = 20


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by CIE76.

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
    CIE 15:2004, section 8.2.1.3 (Delta E*ab).
    """
    delta = np.asarray(lab_1, dtype=np.float64) - np.asarray(lab_2, dtype=np.float64)
    distance: NDArray[np.float64] = np.sqrt(np.sum(delta * delta, axis=-1))
    return distance
