"""A picture whose pixels are those of a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.animation import Timing

OPAQUE = 255


@dataclass(frozen=True, slots=True, eq=False)
class ReducedAnimation:
    """Pictures in the same few colours that are shown one after the other.

    Attributes
    ----------
    frames : tuple of ReducedPicture
        At least two, of one size and with one palette.
    timing : Timing
        How long each is shown.
    """

    frames: tuple[ReducedPicture, ...]
    timing: Timing


@dataclass(frozen=True, slots=True, eq=False)
class ReducedPicture:
    """A picture in few colours. Safe to share between threads.

    Attributes
    ----------
    indices_u8 : numpy.ndarray
        Shape (height, width), uint8; which colour each pixel takes.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256, in the order that a person sees.
    alpha_u8 : numpy.ndarray or None
        Shape (height, width), uint8; None where every pixel is opaque.
    """

    indices_u8: NDArray[np.uint8]
    palette_rgb_u8: NDArray[np.uint8]
    alpha_u8: NDArray[np.uint8] | None = None

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        height_px, width_px = self.indices_u8.shape
        return width_px, height_px

    @property
    def translucent(self) -> bool:
        """Whether any pixel is not fully opaque."""
        return self.alpha_u8 is not None and bool(self.alpha_u8.min() < OPAQUE)

    def rgb_u8(self) -> NDArray[np.uint8]:
        """Look the colours up; shape (height, width, 3), uint8, sRGB, a new array each time.

        What is fully transparent is black.
        """
        tables = np.zeros((3, 256), np.uint8)
        tables[:, : len(self.palette_rgb_u8)] = self.palette_rgb_u8.T
        channels = [cv2.LUT(self.indices_u8, table) for table in tables]
        rgb_u8 = np.asarray(cv2.merge(channels), np.uint8)
        if self.alpha_u8 is not None:
            rgb_u8[self.alpha_u8 == 0] = 0
        return rgb_u8

    def rgba_u8(self) -> NDArray[np.uint8]:
        """Look the colours up, with alpha; shape (height, width, 4), uint8, not premultiplied."""
        alpha_u8 = self.alpha_u8
        if alpha_u8 is None:
            alpha_u8 = np.full(self.indices_u8.shape, OPAQUE, np.uint8)
        return np.dstack([self.rgb_u8(), alpha_u8])

    def on_white_u8(self) -> NDArray[np.uint8]:
        """Look the colours up, on white where they are translucent; shape (height, width, 3)."""
        rgb_u8 = self.rgb_u8()
        if self.alpha_u8 is None:
            return rgb_u8
        alpha = self.alpha_u8[..., None].astype(np.uint16)
        mixed = rgb_u8 * alpha + OPAQUE * (OPAQUE - alpha)
        return ((mixed + OPAQUE // 2) // OPAQUE).astype(np.uint8)
