"""A picture in the colours of a palette, as the window shows it and files hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.options import MAX_COLORS
from huescope.errors import OptionError
from huescope.imaging.writing import ReducedPicture
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from huescope.imaging.picture import Picture


def check_size(paints: int, left_out: int) -> None:
    """Refuse more colours than a picture of a palette can have.

    Parameters
    ----------
    paints : int
        How many colours the picture is painted with.
    left_out : int
        How many of them are not in the palette but ignored, and stay as they are.

    Raises
    ------
    OptionError
        If there are more than `MAX_COLORS`.
    """
    if paints <= MAX_COLORS:
        return
    if left_out:
        raise OptionError(
            marked(
                "With what is ignored these are {paints} colours, and a picture of a "
                "palette has {max_colors}: ask for {paints2} fewer.",
                paints=paints,
                max_colors=MAX_COLORS,
                paints2=paints - MAX_COLORS,
            )
        )
    raise OptionError(
        marked(
            "The palette has {paints} colours, and a picture of a palette has at "
            "most {max_colors}.",
            paints=paints,
            max_colors=MAX_COLORS,
        )
    )


def in_shown_order(
    indices_u8: NDArray[np.uint8],
    paints_rgb_u8: NDArray[np.uint8],
    shown_rgb: Iterable[tuple[int, int, int]],
    picture: Picture,
) -> ReducedPicture:
    """Put the colours of a reduced picture into the order in which a person sees them.

    Parameters
    ----------
    indices_u8 : numpy.ndarray
        Shape (height, width), uint8: the paint of each pixel.
    paints_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256, distinct.
    shown_rgb : iterable of tuple of int
        Red, green and blue of the swatches, 0 to 255; colours that are no paints do not matter.
    picture : Picture
        What was reduced.

    Returns
    -------
    ReducedPicture
        The same pixels. The shown colours come first, then the paints that are no swatches.
    """
    places = {tuple(rgb): place for place, rgb in enumerate(paints_rgb_u8.tolist())}
    first = [places[rgb] for rgb in dict.fromkeys(shown_rgb) if rgb in places]
    order = list(dict.fromkeys([*first, *range(len(paints_rgb_u8))]))
    new_place_u8 = np.zeros(256, np.uint8)
    new_place_u8[order] = np.arange(len(order), dtype=np.uint8)
    reordered_u8 = np.asarray(cv2.LUT(indices_u8, new_place_u8), np.uint8)
    return ReducedPicture(reordered_u8, paints_rgb_u8[order], picture.alpha_u8)
