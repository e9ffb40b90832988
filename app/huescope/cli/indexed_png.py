"""Encoding of indexed PNG files."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ENTRIES = 256  # of a PNG's palette


def encode(
    indices_u8: NDArray[np.uint8],
    palette_rgb_u8: NDArray[np.uint8],
    alpha_u8: NDArray[np.uint8] | None,
) -> tuple[bytes, str]:
    """Encode a PNG, indexed if that can represent the picture.

    Parameters
    ----------
    indices_u8 : numpy.ndarray
        Shape (height, width), uint8; palette index of each pixel.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB; k at most 256.
    alpha_u8 : numpy.ndarray or None
        Shape (height, width), uint8; None if every pixel is opaque.

    Returns
    -------
    data : bytes
        The file, marked as sRGB.
    kind : str
        "indexed", or "RGBA" if pixels are translucent or a transparent entry would be the 257th.

    Notes
    -----
    W3C Portable Network Graphics (PNG) Specification, Third Edition: PLTE, tRNS and sRGB chunks.
    """
    if alpha_u8 is None or alpha_u8.min() == 255:
        return _indexed(indices_u8, palette_rgb_u8), "indexed"
    clear = alpha_u8 == 0
    if len(palette_rgb_u8) < _ENTRIES and bool(np.all(clear | (alpha_u8 == 255))):
        return _indexed_with_hole(indices_u8, palette_rgb_u8, clear), "indexed"
    rgba_u8 = np.dstack([palette_rgb_u8[indices_u8], alpha_u8])
    return _png(Image.fromarray(rgba_u8)), "RGBA"


def _indexed(indices_u8: NDArray[np.uint8], palette_rgb_u8: NDArray[np.uint8]) -> bytes:
    image = Image.fromarray(indices_u8)
    image.putpalette(palette_rgb_u8.tobytes())
    return _png(image)


def _indexed_with_hole(
    indices_u8: NDArray[np.uint8], palette_rgb_u8: NDArray[np.uint8], clear: NDArray[np.bool_]
) -> bytes:
    # The transparent entry comes first, so that the tRNS chunk can end after it.
    image = Image.fromarray(np.where(clear, np.uint8(0), indices_u8 + np.uint8(1)))
    image.putpalette(bytes(3) + palette_rgb_u8.tobytes())
    return _png(image, transparency=0)


def _png(image: Image.Image, **options: int) -> bytes:
    marks = PngInfo()
    marks.add(b"sRGB", b"\0")  # perceptual intent
    file = io.BytesIO()
    image.save(file, "PNG", pnginfo=marks, **options)
    return file.getvalue()
