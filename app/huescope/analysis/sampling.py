"""Downsampling of a picture, for previews."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING, TypeVar

import cv2
import numpy as np

from huescope.analysis.read_only import read_only

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_Sample = TypeVar("_Sample", np.uint8, np.float32)


def shrink(picture: Picture, max_pixels: int, job: Job) -> Picture:
    """Downsample a picture by area averaging to a maximum number of pixels.

    Pixels are weighted by alpha, so colours hidden under transparent ones do not bleed.

    Parameters
    ----------
    picture : Picture
        Any size.
    max_pixels : int
        Maximum number of pixels of the result, at least 1.
    job : Job
        Checked between steps, which release the GIL.

    Returns
    -------
    Picture
        Of the same aspect ratio, as near as whole pixels allow; the given picture itself if it is
        small enough.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    job.check()
    size = _size_within(picture.width_px, picture.height_px, max_pixels)
    if size == (picture.width_px, picture.height_px):
        return picture
    if picture.alpha_u8 is None:
        return replace(picture, rgb_u8=read_only(_area_mean(picture.rgb_u8, size)))
    return _shrink_with_alpha(picture, picture.alpha_u8, size, job)


def _shrink_with_alpha(
    picture: Picture, alpha_u8: NDArray[np.uint8], size: tuple[int, int], job: Job
) -> Picture:
    small_alpha = _area_mean(alpha_u8.astype(np.float32), size)
    channels = []
    for channel in range(3):
        job.check()
        weighted = cv2.multiply(picture.rgb_u8[..., channel], alpha_u8, dtype=cv2.CV_32F)
        small = _area_mean(np.asarray(weighted, dtype=np.float32), size)
        channels.append(small / np.maximum(small_alpha, np.float32(1e-6)))
    rgb_u8 = np.rint(np.clip(np.stack(channels, axis=-1), 0, 255)).astype(np.uint8)
    # Nearly transparent pixels stay visible: rounding must not hide the only colour of a picture.
    visible = np.maximum(np.rint(small_alpha), small_alpha > 0)
    small_alpha_u8 = visible.astype(np.uint8)
    return replace(picture, rgb_u8=read_only(rgb_u8), alpha_u8=read_only(small_alpha_u8))


def _size_within(width_px: int, height_px: int, max_pixels: int) -> tuple[int, int]:
    scale = sqrt(max_pixels / (width_px * height_px))
    if scale >= 1:
        return width_px, height_px
    # A very narrow picture stays at least one pixel wide, and becomes shorter instead.
    width = min(max(1, int(width_px * scale)), max_pixels)
    height = min(max(1, int(height_px * scale)), max_pixels // width)
    return width, height


def _area_mean(array: NDArray[_Sample], size: tuple[int, int]) -> NDArray[_Sample]:
    return np.asarray(cv2.resize(array, size, interpolation=cv2.INTER_AREA), dtype=array.dtype)
