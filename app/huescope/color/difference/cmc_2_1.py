"""CMC 2:1: acceptability in the textile industry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.difference._cmc import JND, JND_SOURCE, cmc
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

__all__ = ["JND", "JND_SOURCE"]

NAME = "cmc-2-1"
LABEL = marked("CMC 2:1")
DESCRIPTION = marked(
    "The textile trade's measure of what is acceptable: lightness counts half as much as chroma."
)
SYMMETRIC = False
RANK = 60


def difference(lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
    """Compare colours by CMC 2:1.

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
    ISO 105-J03, l:c = 2:1, for acceptability.
    """
    return cmc(lab_1, lab_2, l_weight=2.0)
