"""Read-only arrays, which threads can share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_Scalar = TypeVar("_Scalar", bound=np.generic)


def read_only(array: NDArray[_Scalar]) -> NDArray[_Scalar]:
    """Make an array read-only.

    Parameters
    ----------
    array : numpy.ndarray
        Any shape and dtype; there must be no other writable view of it.

    Returns
    -------
    numpy.ndarray
        The same array.
    """
    array.flags.writeable = False
    return array
