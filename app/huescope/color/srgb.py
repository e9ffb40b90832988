"""sRGB: transfer function, 8-bit encoding, and ``#rrggbb`` notation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from huescope.errors import HuescopeError
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

_HEX = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def srgb_to_linear(srgb: ArrayLike) -> NDArray[np.float64]:
    """Decode sRGB to linear light.

    Parameters
    ----------
    srgb : array_like
        Any shape; encoded values, 0 to 1.

    Returns
    -------
    numpy.ndarray
        Same shape, float64; light, proportional to luminance, 0 to 1.

    Notes
    -----
    IEC 61966-2-1:1999, section 5.2.
    """
    encoded = np.asarray(srgb, dtype=np.float64)
    power = ((np.maximum(encoded, 0.0) + 0.055) / 1.055) ** 2.4
    return np.where(encoded <= 0.04045, encoded / 12.92, power)


def linear_to_srgb(linear: ArrayLike) -> NDArray[np.float64]:
    """Encode linear light with the transfer function of sRGB.

    Parameters
    ----------
    linear : array_like
        Any shape; linear light, 0 to 1.

    Returns
    -------
    numpy.ndarray
        Same shape, float64; encoded values, 0 to 1.

    Notes
    -----
    IEC 61966-2-1:1999, section 5.3.
    """
    light = np.asarray(linear, dtype=np.float64)
    power = 1.055 * np.maximum(light, 0.0) ** (1 / 2.4) - 0.055
    return np.where(light <= 0.0031308, light * 12.92, power)


def _u8_table() -> NDArray[np.float64]:
    table = srgb_to_linear(np.arange(256) / 255)
    table.flags.writeable = False
    return table


SRGB_U8_TO_LINEAR = _u8_table()
"""Linear light of each 8-bit sRGB value: shape (256,), float64, 0 to 1, read-only."""


def linear_to_rgb_u8(linear: ArrayLike) -> NDArray[np.uint8]:
    """Encode linear light as 8-bit sRGB; out-of-gamut colours are clipped.

    Parameters
    ----------
    linear : array_like
        Any shape; linear light, 0 to 1.

    Returns
    -------
    numpy.ndarray
        Same shape, uint8, C-contiguous as images need it, whatever the layout of the input is.
    """
    return np.rint(np.clip(linear_to_srgb(linear), 0.0, 1.0) * 255).astype(np.uint8, order="C")


def parse_hex(text: str) -> tuple[int, int, int]:
    """Parse ``#rrggbb`` or ``#rgb``, with or without the ``#``, in either case.

    Parameters
    ----------
    text : str
        Surrounding white space is allowed.

    Returns
    -------
    tuple of int
        Red, green and blue, 0 to 255.

    Raises
    ------
    HuescopeError
        If the text is no such notation.

    Notes
    -----
    W3C CSS Color Module Level 4, section 5.2 (the forms without alpha).
    """
    match = _HEX.fullmatch(text.strip())
    if match is None:
        raise HuescopeError(marked("{words} is not a colour such as #1e90ff.", words=ascii(text)))
    digits = match[1]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


def format_hex(rgb: tuple[int, int, int]) -> str:
    """Format a colour as ``#rrggbb``, in lower case.

    Parameters
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255.

    Returns
    -------
    str
        Seven characters.
    """
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"
