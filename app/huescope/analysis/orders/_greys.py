"""Which colours count as grey when sorting by hue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# People call this a grey, a warm or a cool one, and do not look for it among the oranges or blues.
# An exact grey is rare in a photograph.
_GREYISH = 6.0


def is_grey(lab: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Test which colours have too little chroma for a meaningful hue.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (n, 3), float64: CIELAB, D65.

    Returns
    -------
    numpy.ndarray
        Shape (n,), bool: whether the chroma C*ab is below 6.
    """
    return np.asarray(np.hypot(lab[:, 1], lab[:, 2]) < _GREYISH)
