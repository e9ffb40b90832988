"""CMC 1:1: perceptibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.difference._cmc import JND, JND_SOURCE, cmc
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

__all__ = ["JND", "JND_SOURCE"]

NAME = "cmc-1-1"
LABEL = marked("CMC 1:1")
DESCRIPTION = marked(
    "The textile trade's measure of what can be seen: lightness counts as much as chroma."
)
SYMMETRIC = False
RANK = 70


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by CMC 1:1.

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
    ISO 105-J03, l:c = 1:1, for perceptibility.
    """
    return cmc(lab_1, lab_2, l_weight=1.0)
