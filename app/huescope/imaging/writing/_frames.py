"""What the formats that hold animations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from huescope.imaging.writing._entries import entries_of
from huescope.imaging.writing._reduced import ReducedPicture

if TYPE_CHECKING:
    from huescope.imaging.writing._reduced import ReducedAnimation


def indexed_frames(animation: ReducedAnimation) -> tuple[list[Image.Image], bytes] | None:
    """Make the frames indexed images with the same entries.

    Parameters
    ----------
    animation : ReducedAnimation
        Any.

    Returns
    -------
    images : list of PIL.Image.Image
        Of mode "P".
    alphas : bytes
        Alpha of the translucent entries, which come first and may be none.

    None where the entries would be more than 256.
    """
    entries = entries_of(_filmstrip(animation))
    if entries is None:
        return None
    images = []
    for indices_u8 in np.split(entries.indices_u8, len(animation.frames)):
        image = Image.fromarray(np.ascontiguousarray(indices_u8))
        image.putpalette(entries.rgb_u8.tobytes())
        images.append(image)
    return images, entries.alphas


def full_color_frames(animation: ReducedAnimation) -> tuple[list[Image.Image], bool]:
    """Make the frames images of red, green and blue, and tell whether any needs alpha."""
    translucent = any(frame.translucent for frame in animation.frames)
    return [
        Image.fromarray(frame.rgba_u8() if translucent else frame.rgb_u8())
        for frame in animation.frames
    ], translucent


def _filmstrip(animation: ReducedAnimation) -> ReducedPicture:
    """Put the frames one below the other."""
    frames = animation.frames
    alpha_u8 = None
    if any(frame.translucent for frame in frames):
        shape = frames[0].indices_u8.shape
        opaque = np.full(shape, 255, np.uint8)
        alphas = [opaque if frame.alpha_u8 is None else frame.alpha_u8 for frame in frames]
        alpha_u8 = np.concatenate(alphas)
    indices_u8 = np.concatenate([frame.indices_u8 for frame in frames])
    return ReducedPicture(indices_u8, frames[0].palette_rgb_u8, alpha_u8)
