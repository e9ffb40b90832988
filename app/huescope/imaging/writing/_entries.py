"""The entries of an indexed file, which may be translucent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.dataclass import dataclass
from huescope.imaging.writing._reduced import OPAQUE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.writing._reduced import ReducedPicture

MOST_ENTRIES = 256


@dataclass(frozen=True, slots=True, eq=False)
class Entries:
    """A picture as indices of colours with alpha.

    Attributes
    ----------
    indices_u8 : numpy.ndarray
        Shape (height, width), uint8.
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB: the translucent entries first, then the palette in its order.
    alphas : bytes
        Alpha of the translucent entries, which may be none.
    """

    indices_u8: NDArray[np.uint8]
    rgb_u8: NDArray[np.uint8]
    alphas: bytes


def entries_of(reduced: ReducedPicture) -> Entries | None:
    """Find the entries that a file needs for a picture.

    Parameters
    ----------
    reduced : ReducedPicture
        Any size.

    Returns
    -------
    Entries or None
        The whole palette, used or not, and one more entry for each translucent colour; everything
        that is fully transparent shares one. None where those are more than 256.
    """
    alpha_u8 = reduced.alpha_u8
    if alpha_u8 is None or not reduced.translucent:
        return Entries(reduced.indices_u8, reduced.palette_rgb_u8, b"")
    keys = alpha_u8.astype(np.uint16) << 8
    keys |= np.where(alpha_u8 == 0, np.uint8(0), reduced.indices_u8)
    counts = cv2.calcHist([keys], [0], None, [1 << 16], [0, 1 << 16])
    used = np.flatnonzero(counts)
    translucent = used[used < OPAQUE << 8]
    palette_rgb_u8 = reduced.palette_rgb_u8
    if translucent.size + len(palette_rgb_u8) > MOST_ENTRIES:
        return None
    rgb_u8 = palette_rgb_u8[translucent & 0xFF]
    rgb_u8[translucent < 1 << 8] = 0
    entry_of_key = np.zeros(1 << 16, np.uint8)
    entry_of_key[translucent] = np.arange(translucent.size)
    opaque = np.arange(len(palette_rgb_u8))
    entry_of_key[(OPAQUE << 8) + opaque] = translucent.size + opaque
    return Entries(
        entry_of_key.take(keys),
        np.concatenate([rgb_u8, palette_rgb_u8]),
        (translucent >> 8).astype(np.uint8).tobytes(),
    )
