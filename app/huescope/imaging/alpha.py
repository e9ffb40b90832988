"""What shows through: every way in which a file says so, as one channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

OPAQUE = 255


def unpacked(strip: Image.Image) -> Image.Image:
    """Look palette colours up, and undo premultiplied alpha.

    Parameters
    ----------
    strip : PIL.Image.Image
        In any 8-bit mode.

    Returns
    -------
    PIL.Image.Image
        The strip itself where there is nothing to do.
    """
    if strip.mode in {"P", "PA"}:
        return strip.convert("RGBA" if strip.has_transparency_data else "RGB")
    if strip.mode in {"RGBa", "La"}:
        return strip.convert(strip.mode.upper())
    return strip


def alpha_of(strip: Image.Image) -> Image.Image | None:
    """Take the alpha out of a strip: its channel, or the colour that the file declares transparent.

    Parameters
    ----------
    strip : PIL.Image.Image
        Unpacked.

    Returns
    -------
    PIL.Image.Image or None
        Mode "L", 0 to 255; None where all of the strip is opaque.
    """
    if not strip.has_transparency_data:
        return None
    alpha = strip.convert("RGBA").getchannel("A")
    return None if alpha.getextrema() == (OPAQUE, OPAQUE) else alpha
