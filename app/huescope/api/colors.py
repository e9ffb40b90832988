"""Colours as the library takes them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import index
from typing import TYPE_CHECKING, TypeAlias

from huescope.errors import ColorError
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from huescope.analysis.options import Fixed, Rgb

ColorLike: TypeAlias = str | Swatch | Sequence[int]
"""A colour: a `Swatch`, a text in any notation of CSS, or red, green and blue from 0 to 255."""


def rgb_of(color: ColorLike) -> Rgb:
    """Read a colour.

    Parameters
    ----------
    color : str, Swatch or sequence of int
        Such as ``"#1e90ff"``, ``"dodgerblue"``, ``"oklch(65% 0.19 252)"`` or ``(30, 144, 255)``.
        A colour beyond sRGB is gamut-mapped as CSS Color 4 says.

    Returns
    -------
    tuple of int
        Red, green and blue, 0 to 255, sRGB.

    Raises
    ------
    ColorError
        If it is none of these.
    """
    if isinstance(color, Swatch):
        return color.rgb
    if isinstance(color, str):
        from huescope.color.single import parse_css, to_rgb_u8

        return to_rgb_u8(parse_css(color))
    try:
        red, green, blue = (index(value) for value in color)
    except (TypeError, ValueError):
        raise ColorError(str(color)) from None
    if not all(0 <= value <= 255 for value in (red, green, blue)):
        raise ColorError(str(color))
    return red, green, blue


def fixed_of(color: ColorLike) -> Fixed:
    """Read a colour that stays in a palette as it is, in sRGB or in Display P3.

    Parameters
    ----------
    color : str, Swatch or sequence of int
        As for `rgb_of`. Of Display P3 it stays beyond sRGB where the picture is opened in that.

    Raises
    ------
    ColorError
        If it is none of these.
    """
    if isinstance(color, Swatch):
        return color.fixed
    if isinstance(color, str):
        from huescope.color.single import parse_css

        return Swatch.of(parse_css(color)).fixed
    return rgb_of(color)
