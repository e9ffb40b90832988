"""Small pictures for the folder browser."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from huescope.imaging.cells import places_in_cells
from huescope.imaging.decode import decode_sampled, decode_scaled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

# A JPEG is decoded at about twice the size of its thumbnail, so that averaging still smooths it.
_OVERSAMPLING = 2
# Enough to find main colours, and some twenty for each pixel of a thumbnail.
_SAMPLED_PIXELS = 2**20


def decode_for_thumbnail(data: bytes, name: str, size_px: int, job: Job) -> Picture:
    """Decode a picture with no more detail than its thumbnail needs, where that is faster.

    Parameters
    ----------
    data, name, job
        As for `huescope.imaging.decode.decode`.
    size_px : int
        The side of the square that the thumbnail shall fit into, at least 1.

    Returns
    -------
    Picture
        A large JPEG at a part of its size, the means of its blocks; another huge picture by some
        of its pixels; anything else whole.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, Cancelled
        As `huescope.imaging.decode.decode` does.
    """
    picture = decode_scaled(data, name, (_OVERSAMPLING * size_px) ** 2, job)
    if picture is None:
        picture = decode_sampled(data, name, _SAMPLED_PIXELS, job)
    job.check()
    return picture


def fitted(picture: Picture, size_px: int) -> Picture:
    """Shrink a picture into a square, each new pixel the mean of what it covers.

    Parameters
    ----------
    picture : Picture
        Any size.
    size_px : int
        The side of the square, at least 1.

    Returns
    -------
    Picture
        Of the same proportions, each side from 1 to `size_px`. Means are of sRGB values, weighted
        by their alpha. The given picture where it fits.
    """
    size = _size_within(picture, size_px)
    if size is None:
        return picture
    if picture.alpha_u8 is None:
        return replace(picture, rgb_u8=_frozen(_averaged(picture.rgb_u8, size)))
    rgb_u8, alpha_u8 = _averaged_visible(picture.rgb_u8, picture.alpha_u8, size)
    return replace(picture, rgb_u8=_frozen(rgb_u8), alpha_u8=_frozen(alpha_u8))


def sampled(picture: Picture, size_px: int) -> Picture:
    """Shrink a picture into a square without mixing colours: one real pixel stands for each cell.

    Parameters
    ----------
    picture : Picture
        Any size.
    size_px : int
        The side of the square, at least 1.

    Returns
    -------
    Picture
        Each pixel from another place within its cell, so that a pattern of the picture does not
        fall in with the cells; the given picture where it fits.
    """
    size = _size_within(picture, size_px)
    if size is None:
        return picture
    width_px, height_px = size
    cell_px = picture.height_px / height_px, picture.width_px / width_px
    places = places_in_cells((height_px, width_px), cell_px)
    alpha_u8 = None if picture.alpha_u8 is None else _frozen(picture.alpha_u8[places])
    return replace(picture, rgb_u8=_frozen(picture.rgb_u8[places]), alpha_u8=alpha_u8)


def _size_within(picture: Picture, size_px: int) -> tuple[int, int] | None:
    """Tell width and height within a square; None where the picture fits as it is."""
    scale = size_px / max(picture.width_px, picture.height_px)
    if scale >= 1:
        return None
    return max(1, round(picture.width_px * scale)), max(1, round(picture.height_px * scale))


def _averaged(array: NDArray[Any], size: tuple[int, int]) -> NDArray[Any]:
    import cv2

    return cv2.resize(array, size, interpolation=cv2.INTER_AREA)


def _averaged_visible(
    rgb_u8: NDArray[np.uint8], alpha_u8: NDArray[np.uint8], size: tuple[int, int]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Average colours by how visible they are: what hides under alpha 0 must not bleed in."""
    import cv2

    weights = cv2.merge([alpha_u8, alpha_u8, alpha_u8])
    weighted = _averaged(cv2.multiply(rgb_u8, weights, dtype=cv2.CV_16U), size).astype(np.float32)
    # Sixteen bits, so that faint means survive the division.
    weight = _averaged(alpha_u8.astype(np.uint16) * 256, size).astype(np.float32) / 256
    divisor = np.where(weight > 0, weight, 1)[..., np.newaxis]
    rgb = np.clip(np.rint(weighted / divisor), 0, 255)
    return rgb.astype(np.uint8), np.rint(weight).astype(np.uint8)


def _frozen(array_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
    array_u8.flags.writeable = False
    return array_u8
