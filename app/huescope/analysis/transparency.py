"""Fully transparent pixels: their share of a picture, and compositing them on white."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import OPAQUE
from huescope.analysis.ignored_colors import WHITE, Chip
from huescope.analysis.options import TRANSPARENT
from huescope.analysis.read_only import read_only

if TYPE_CHECKING:
    from huescope.analysis.region import Region
    from huescope.imaging.picture import Picture


def on_white(picture: Picture) -> Picture:
    """Lay a picture on white, so that every pixel counts as it is seen there.

    Parameters
    ----------
    picture : Picture
        Any size.

    Returns
    -------
    Picture
        Without alpha; translucent pixels are mixed with white, in sRGB values as browsers do. The
        given picture itself where all of it is opaque.
    """
    if picture.alpha_u8 is None:
        return picture
    rgb_u8 = picture.rgb_u8.copy()
    translucent = picture.alpha_u8 < OPAQUE
    alpha = picture.alpha_u8[translucent].astype(np.uint32)[:, None]
    mixed = rgb_u8[translucent] * alpha + np.array(WHITE.rgb, np.uint32) * (OPAQUE - alpha)
    rgb_u8[translucent] = (mixed + OPAQUE // 2) // OPAQUE
    return replace(picture, rgb_u8=read_only(rgb_u8), alpha_u8=None)


def transparent_chip(picture: Picture, region: Region | None) -> Chip | None:
    """Measure how much of a picture is fully transparent.

    Parameters
    ----------
    picture : Picture
        As decoded.
    region : Region or None
        The part of it to measure; None for all of it.

    Returns
    -------
    Chip or None
        Of the kind `TRANSPARENT`, with its share of all pixels of the region; None where there is
        no such pixel.
    """
    if picture.alpha_u8 is None:
        return None
    hidden = picture.alpha_u8 == 0
    pixels = hidden.size
    if region is not None:
        inside = region.mask(picture.width_px, picture.height_px) > 0
        hidden &= inside
        pixels = int(np.count_nonzero(inside))
    count = int(np.count_nonzero(hidden))
    return Chip(TRANSPARENT, WHITE.rgb, count, count / pixels) if count else None
