"""Relative luminance and contrast ratio of single colours (WCAG 2).

Without NumPy: the window needs them while it paints, before NumPy is loaded.
"""

from __future__ import annotations

from functools import cache, lru_cache

BLACK = (0, 0, 0)
WHITE = (255, 255, 255)
_FLARE = 0.05  # added to both luminances of a contrast ratio


def relative_luminance(rgb: tuple[int, int, int]) -> float:
    """Compute the luminance of a colour relative to white.

    Parameters
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.

    Returns
    -------
    float
        0 for black to 1 for white (D65).

    Notes
    -----
    W3C WCAG 2.2, "relative luminance", with the threshold 0.04045 of IEC 61966-2-1; no 8-bit value
    lies between it and the 0.03928 of earlier editions.
    """
    red, green, blue = map(_linear, rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(rgb_1: tuple[int, int, int], rgb_2: tuple[int, int, int]) -> float:
    """Compute the contrast ratio of two colours.

    Parameters
    ----------
    rgb_1, rgb_2 : tuple of int
        Red, green and blue, 0 to 255, sRGB; their order does not matter.

    Returns
    -------
    float
        1 (equal luminance) to 21 (black and white).

    Notes
    -----
    W3C WCAG 2.2, "contrast ratio".
    """
    darker, lighter = sorted((relative_luminance(rgb_1), relative_luminance(rgb_2)))
    return (lighter + _FLARE) / (darker + _FLARE)


@lru_cache(maxsize=2048)  # asked for each text on a swatch whenever it is painted
def readable_text_color(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    """Choose black or white, whichever contrasts more with a background.

    Parameters
    ----------
    rgb : tuple of int
        The background: red, green and blue, 0 to 255, sRGB.

    Returns
    -------
    tuple of int
        `BLACK` or `WHITE`; its contrast ratio is at least 4.58.
    """
    raised = relative_luminance(rgb) + _FLARE
    return BLACK if raised / _FLARE >= (1 + _FLARE) / raised else WHITE


@cache  # 256 values; palettes of a moving slider are all new
def _linear(value_u8: int) -> float:
    encoded = value_u8 / 255
    if encoded <= 0.04045:
        return encoded / 12.92
    return float(((encoded + 0.055) / 1.055) ** 2.4)
