"""Colour spaces for clustering: RGB, Oklab and CIELAB on a common scale.

All spaces share one scale, on which black and white lie 255 apart and 128 is the middle of each
axis, and are rounded to whole numbers where points are compared with centres (see
`huescope.analysis.nearest`). That is finer than the histogram bins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import rgb_u8_to_lab
from huescope.color.oklab import rgb_u8_to_uniform_oklab
from huescope.color.working_space import SRGB

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WHITE = 255.0
_LAB_WHITE = 100.0
_GREY = np.array([0.0, 128.0, 128.0])


def to_space(
    rgb_u8: NDArray[np.uint8], space: str, working_space: str = SRGB
) -> NDArray[np.float64]:
    """Convert colours to a clustering space.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8.
    space : str
        "srgb": the codes as they are; "oklab": Oklab with the toe on L, and a and b doubled;
        "lab": CIELAB, D65 white.
    working_space : str
        What the colours are codes of.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3), float64. White is 255 from black; greys have 128 as their second and third
        coordinate in "oklab" and "lab". All lie between -160 and 420.

    Raises
    ------
    ValueError
        If there is no space of that name.
    """
    if space == "srgb":
        return rgb_u8.astype(np.float64)
    if space == "oklab":
        return np.asarray(rgb_u8_to_uniform_oklab(rgb_u8, working_space) * _WHITE + _GREY)
    if space == "lab":
        return np.asarray(rgb_u8_to_lab(rgb_u8, working_space) * (_WHITE / _LAB_WHITE) + _GREY)
    raise ValueError(f"there is no clustering in {space!a}")
