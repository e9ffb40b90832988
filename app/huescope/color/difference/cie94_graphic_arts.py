"""CIE94 with the constants for graphic arts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.difference._cie94 import JND, JND_SOURCE, cie94
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

__all__ = ["JND", "JND_SOURCE"]

NAME = "cie94-graphic-arts"
LABEL = marked("CIE94 graphic arts")
DESCRIPTION = marked(
    "CIE94 for print and screen: between CIE76 and CIEDE2000, and not the same in both directions."
)
SYMMETRIC = False
RANK = 40


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by CIE94 graphic arts.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB, both with the same white point. The first
        is the reference.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64, 0 or more.

    Notes
    -----
    CIE 116-1995: kL = 1, K1 = 0.045, K2 = 0.015.
    """
    return cie94(lab_1, lab_2, k_l=1.0, k_1=0.045, k_2=0.015)
