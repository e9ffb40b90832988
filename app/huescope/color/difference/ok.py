"""Delta E OK: the Euclidean distance in Oklab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import lab_to_xyz
from huescope.color.oklab import xyz_to_oklab
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

NAME = "ok"
LABEL = marked("Delta E OK")
DESCRIPTION = marked(
    "The straight distance in Oklab, as browsers measure it: steady hues, on a scale of 0 to 1."
)
JND = 0.02
JND_SOURCE = marked("W3C CSS Color Module Level 4, section 13.2, 'CSS gamut mapping'")
SYMMETRIC = True
RANK = 80


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by the distance in Oklab.

    Parameters
    ----------
    lab_1, lab_2 : array_like
        Shapes (..., 3) that broadcast together; CIELAB with D65 white, as all formulas take it.

    Returns
    -------
    numpy.ndarray
        The broadcast shape without its last axis, float64, 0 or more; 1 between black and white.

    Notes
    -----
    W3C CSS Color Module Level 4, section 20.2, "Delta E OK".
    """
    delta = xyz_to_oklab(lab_to_xyz(lab_1)) - xyz_to_oklab(lab_to_xyz(lab_2))
    distance: NDArray[np.float64] = np.sqrt(np.sum(delta * delta, axis=-1))
    return distance
