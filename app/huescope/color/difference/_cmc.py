"""CMC l:c for any ratio of lightness to chroma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.difference._lch import lch_deltas
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from huescope.color.difference._lch import LchDeltas

JND = 1.0
JND_SOURCE = marked(
    "customary: the unit is about the limit of acceptance in F. J. J. "
    "Clarke, R. McDonald, B. Rigg, 'Modification to the JPC79 "
    "colour-difference formula', Journal of the Society of Dyers and "
    "Colourists 100(4), 1984; no standard states a just noticeable difference"
)


def cmc(lab_1: ArrayLike, lab_2: ArrayLike, l_weight: float) -> NDArray[np.float64]:
    """Compare colours by CMC l:c, with c = 1.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB, both with the same white point. The first
        is the reference.
    l_weight : float
        The l of l:c; a larger one forgives more difference of lightness.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64, 0 or more.

    Notes
    -----
    Clarke, McDonald and Rigg 1984; BS 6923:1988; ISO 105-J03.
    """
    deltas = lch_deltas(lab_1, lab_2)
    s_c = 0.0638 * deltas.chroma_1 / (1 + 0.0131 * deltas.chroma_1) + 0.638
    s_h = s_c * _hue_factor(deltas)
    difference_cmc: NDArray[np.float64] = np.sqrt(
        (deltas.lightness / (l_weight * _weight_lightness(deltas.lightness_1))) ** 2
        + (deltas.chroma / s_c) ** 2
        + deltas.hue_squared / s_h**2
    )
    return difference_cmc


def _weight_lightness(lightness_1: NDArray[np.float64]) -> NDArray[np.float64]:
    """S_L; constant for L* below 16."""
    curve = 0.040975 * lightness_1 / (1 + 0.01765 * lightness_1)
    return np.where(lightness_1 < 16, 0.511, curve)


def _hue_factor(deltas: LchDeltas) -> NDArray[np.float64]:
    """F T + 1 - F."""
    hue_deg = np.degrees(np.arctan2(deltas.b_1, deltas.a_1)) % 360
    t = np.where(
        (hue_deg >= 164) & (hue_deg <= 345),
        0.56 + np.abs(0.2 * np.cos(np.radians(hue_deg + 168))),
        0.36 + np.abs(0.4 * np.cos(np.radians(hue_deg + 35))),
    )
    fourth = deltas.chroma_1**4
    f = np.sqrt(fourth / (fourth + 1900))
    factor: NDArray[np.float64] = f * t + 1 - f
    return factor
