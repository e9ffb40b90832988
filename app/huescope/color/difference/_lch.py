"""Lightness, chroma and hue differences, as CIE94 and CMC weigh them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class LchDeltas(NamedTuple):
    """Differences of two colours, and the coordinates that their weights depend on.

    Attributes
    ----------
    lightness, chroma, hue_squared : numpy.ndarray
        Delta L*, Delta C*ab, and the square of Delta H*ab, float64.
    lightness_1, chroma_1, a_1, b_1 : numpy.ndarray
        Of the first colour, the reference, float64.
    """

    lightness: NDArray[np.float64]
    chroma: NDArray[np.float64]
    hue_squared: NDArray[np.float64]
    lightness_1: NDArray[np.float64]
    chroma_1: NDArray[np.float64]
    a_1: NDArray[np.float64]
    b_1: NDArray[np.float64]


def lch_deltas(lab_1: ArrayLike, lab_2: ArrayLike) -> LchDeltas:
    """Split a difference into lightness, chroma and hue.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB, both with the same white point.

    Returns
    -------
    LchDeltas
        Arrays that broadcast to the shape of the difference.

    Notes
    -----
    CIE 15:2004, section 8.2.1.3.
    """
    lightness_1, a_1, b_1 = np.moveaxis(np.asarray(lab_1, dtype=np.float64), -1, 0)
    lightness_2, a_2, b_2 = np.moveaxis(np.asarray(lab_2, dtype=np.float64), -1, 0)
    chroma_1 = np.hypot(a_1, b_1)
    chroma = chroma_1 - np.hypot(a_2, b_2)
    hue_squared = (a_1 - a_2) ** 2 + (b_1 - b_2) ** 2 - chroma**2
    return LchDeltas(
        lightness=lightness_1 - lightness_2,
        chroma=chroma,
        hue_squared=np.maximum(hue_squared, 0.0),  # rounding can leave it slightly negative
        lightness_1=lightness_1,
        chroma_1=chroma_1,
        a_1=a_1,
        b_1=b_1,
    )
