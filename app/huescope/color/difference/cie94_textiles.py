"""CIE94 with the constants for textiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.difference._cie94 import JND, JND_SOURCE, cie94
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

__all__ = ["JND", "JND_SOURCE"]

NAME = "cie94-textiles"
LABEL = marked("CIE94 textiles")
DESCRIPTION = marked(
    "CIE94 for cloth: lightness counts half as much, and it is not the same in both directions."
)
SYMMETRIC = False
RANK = 50


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by CIE94 textiles.

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
    CIE 116-1995: kL = 2, K1 = 0.048, K2 = 0.014.
    """
    return cie94(lab_1, lab_2, k_l=2.0, k_1=0.048, k_2=0.014)
