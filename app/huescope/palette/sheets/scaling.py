"""Scaling and encoding of the pictures on a sheet."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_PIXELS_FROM = 2.0  # enlargement from which pixels stay visible as squares
_QUALITY = 92
_FEW_COLORS = 256


def scaled(image: Image, size_px: tuple[int, int]) -> Image:
    """Scale a picture: smoothly, or to squares for each pixel if it is much enlarged.

    Parameters
    ----------
    image : PIL.Image.Image
        RGB or RGBA.
    size_px : tuple of int
        The width and height wanted, at least 1.

    Returns
    -------
    PIL.Image.Image
        Of the same mode.
    """
    from PIL.Image import Resampling

    if image.size == size_px:
        return image
    is_enlarged = max(size_px[0] / image.width, size_px[1] / image.height) >= _PIXELS_FROM
    if is_enlarged:
        return image.resize(size_px, Resampling.NEAREST)
    return image.resize(size_px, Resampling.LANCZOS, reducing_gap=3.0)


def limited(image: Image, width: float, height: float, pixels_per_unit: float) -> Image:
    """Scale a picture down to the pixels that a place on a page has use for.

    Parameters
    ----------
    image : PIL.Image.Image
        RGB or RGBA.
    width, height : float
        Of the place, in units of the page.
    pixels_per_unit : float
        The resolution.
    """
    size_px = (
        max(1, min(image.width, round(width * pixels_per_unit))),
        max(1, min(image.height, round(height * pixels_per_unit))),
    )
    return scaled(image, size_px)


def encoded(image: Image) -> tuple[str, bytes]:
    """Encode a picture for a document that embeds it.

    Parameters
    ----------
    image : PIL.Image.Image
        RGB or RGBA.

    Returns
    -------
    tuple of str and bytes
        Media type and content: JPEG for a photograph; PNG, without loss, where there are few
        colours or some pixels are not opaque.
    """
    buffer = io.BytesIO()
    if image.mode == "RGBA" or image.getcolors(_FEW_COLORS) is not None:
        image.save(buffer, "PNG")
        return "image/png", buffer.getvalue()
    image.save(buffer, "JPEG", quality=_QUALITY, subsampling=0)
    return "image/jpeg", buffer.getvalue()
