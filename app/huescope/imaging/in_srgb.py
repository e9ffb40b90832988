"""A picture of any working space in sRGB, for whatever shows or writes it as sRGB."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.color.light_u16 import CODE_OF_LIGHT, LIGHT_U16
from huescope.color.working_space import SRGB
from huescope.imaging.color_space import from_linear_srgb
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.picture import Picture


def in_srgb(picture: Picture) -> Picture:
    """Convert a picture to sRGB.

    Parameters
    ----------
    picture : Picture
        Any.

    Returns
    -------
    Picture
        The same object if it is in sRGB. Colours beyond sRGB are clipped channel by channel.
    """
    if picture.working_space == SRGB:
        return picture
    rgb_u8 = codes_in_srgb(picture.rgb_u8, picture.working_space)
    rgb_u8.flags.writeable = False
    return replace(picture, rgb_u8=rgb_u8, working_space=SRGB)


def codes_in_srgb(rgb_u8: NDArray[np.uint8], working_space: str) -> NDArray[np.uint8]:
    """Convert pixels to sRGB.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (height, width, 3), uint8, C-contiguous.
    working_space : str
        What they are codes of.

    Returns
    -------
    numpy.ndarray
        Shape (height, width, 3), uint8; colours beyond sRGB are clipped channel by channel.
    """
    if working_space == SRGB:
        return rgb_u8
    to_srgb = np.linalg.inv(from_linear_srgb(working_space))
    found = np.empty_like(rgb_u8)
    for first, end in strips_between(rgb_u8.shape[1::-1]):
        light_u16 = cv2.transform(cv2.LUT(rgb_u8[first:end], LIGHT_U16), to_srgb)  # saturates
        cv2.LUT(light_u16, CODE_OF_LIGHT, found[first:end])
    return found
