"""Colours under full transparency, which nobody sees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.imaging.picture import Picture


def without_hidden(picture: Picture) -> Picture:
    """Put black under what is fully transparent, so that it has no influence on what is seen.

    Parameters
    ----------
    picture : Picture
        Any size.

    Returns
    -------
    Picture
        The same one where nothing is fully transparent.
    """
    if picture.alpha_u8 is None or picture.alpha_u8.all():
        return picture
    rgb_u8 = picture.rgb_u8.copy()
    rgb_u8[picture.alpha_u8 == 0] = 0
    return replace(picture, rgb_u8=rgb_u8)
