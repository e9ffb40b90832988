"""Mixing palette colours so that, from a distance, they look like those of the picture.

One method a file: a new file here with the names of `Method` is a new method everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.dithering._hidden import without_hidden
from huescope.analysis.dithering._method import Method
from huescope.analysis.dithering._options import (
    MATRIX_SIZES_PX,
    NONE,
    USUAL,
    DitheringOptions,
)
from huescope.plugins import Registry

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

__all__ = [
    "DEFAULT",
    "MATRIX_SIZES_PX",
    "USUAL",
    "DitheringOptions",
    "Method",
    "dither",
    "get",
    "registry",
]

DEFAULT = NONE
"""The name of the method that is used where nobody chose one."""

_REGISTRY: Registry[Method] = Registry(__name__, "way to dither")
registry = _REGISTRY.all
get = _REGISTRY.get


def dither(
    picture: Picture, palette_rgb_u8: NDArray[np.uint8], options: DitheringOptions, job: Job
) -> NDArray[np.uint8]:
    """Recolour a picture at full size, with the method that a person chose.

    Areas of one flat colour, as in a logo, and the edges between them take the nearest palette
    colour and are never dithered.

    Parameters
    ----------
    picture : Picture
        Any size. Pixels that are fully transparent have no influence on others; their own indices
        mean nothing.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    options : DitheringOptions
        The method and its strength; a strength of 0 is no dithering.
    job : Job
        Checked and told the progress between steps of some milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (height, width), uint8: index of each pixel's palette colour. The same input gives the
        same indices, with any number of threads.

    Raises
    ------
    HuescopeError
        If there is no such method.
    ValueError
        If the palette has no colour, or more than 256.
    Cancelled
        If the job was cancelled.
    """
    if not options.mixes:
        return get(NONE).indices(picture, palette_rgb_u8, options, job)
    return get(options.method).indices(without_hidden(picture), palette_rgb_u8, options, job)
