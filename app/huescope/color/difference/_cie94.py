"""CIE94 with the constants of either application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.difference._lch import lch_deltas
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

JND = 1.0
JND_SOURCE = marked(
    "customary; no standard states one (CIE 116-1995 is fitted to industrial tolerances)"
)


def cie94(
    lab_1: ArrayLike, lab_2: ArrayLike, k_l: float, k_1: float, k_2: float
) -> NDArray[np.float64]:
    """Compare colours by CIE94, with kC = kH = 1.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB, both with the same white point. The first
        is the reference.
    k_l, k_1, k_2 : float
        The application's constants, named as in the standard.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64, 0 or more.

    Notes
    -----
    CIE 116-1995, "Industrial colour-difference evaluation".
    """
    deltas = lch_deltas(lab_1, lab_2)
    s_c = 1 + k_1 * deltas.chroma_1
    s_h = 1 + k_2 * deltas.chroma_1
    difference_94: NDArray[np.float64] = np.sqrt(
        (deltas.lightness / k_l) ** 2 + (deltas.chroma / s_c) ** 2 + deltas.hue_squared / s_h**2
    )
    return difference_94
