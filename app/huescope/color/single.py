"""Single colours: CSS parsing and formatting, colour space conversion, gamut mapping to sRGB.

ColorAide does the work. It is imported on first use, which takes a tenth of a second.
"""

from __future__ import annotations

from functools import lru_cache
from math import isfinite
from operator import mul
from typing import TYPE_CHECKING

from huescope.color.coordinates import SPACES, Coordinates
from huescope.color.working_space import DISPLAY_P3, SRGB
from huescope.errors import ColorError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coloraide import Color

_TEXT_LIMIT = 1000  # characters; no valid colour is longer
_FARTHEST = 1e6  # of a channel; conversions of much larger values overflow
_GAMUT_SLACK = 1e-4  # a fortieth of an 8-bit step
_ROUNDING = 1e-12  # of coordinates from 0 to 1
_NOTATIONS = {
    "hex": ("srgb", {"hex": True}),
    "rgb": ("srgb", {}),
    "hsl": ("hsl", {"percent": True}),
    "hwb": ("hwb", {"percent": True}),
    "lab": ("lab", {}),
    "lch": ("lch", {}),
    "oklab": ("oklab", {}),
    "oklch": ("oklch", {}),
    "display-p3": ("display-p3", {}),
}

# From linear light of Display P3 to that of sRGB: the product of the matrices of W3C CSS Color
# Module Level 4, sample code, as exact fractions.
_P3_TO_SRGB = (
    (1.2249401762805598, -0.22494017628055996, 0.0),
    (-0.042056954709688163, 1.0420569547096881, 0.0),
    (-0.019637554590334432, -0.078636045550631889, 1.0982736001409663),
)

Rgb = tuple[int, int, int]

NOTATIONS = tuple(_NOTATIONS)
"""Names of the notations of `css_text`."""


def parse_css(text: str) -> Coordinates:
    """Parse a colour in any CSS syntax, or hexadecimal digits without ``#``.

    Parameters
    ----------
    text : str
        Such as ``#1e90ff``, ``1e90ff``, ``dodgerblue``, ``rgb(30 144 255 / 50%)`` or
        ``oklch(65% 0.19 252)``.

    Returns
    -------
    Coordinates
        As stated; a missing channel (``none``) is 0.

    Raises
    ------
    ColorError
        If it is not a colour.

    Notes
    -----
    W3C CSS Color Module Level 4, https://www.w3.org/TR/css-color-4/.
    """
    stripped = text.strip().rstrip(";").strip()
    if not stripped or len(stripped) > _TEXT_LIMIT:
        raise ColorError(text)
    for candidate in (stripped, f"#{stripped}"):
        color = _parsed(candidate)
        if color is not None:
            return _stated(color)
    raise ColorError(text)


def coordinates_in(color: Coordinates, space: str) -> Coordinates:
    """Convert a colour to another colour space.

    Parameters
    ----------
    color : Coordinates
        In any space.
    space : str
        A name of `SPACES`; coordinates may be outside its gamut. "cmyk" and "gray" cannot hold all
        colours and are not supported.

    Returns
    -------
    Coordinates
        An undefined channel, such as the hue of a grey, is 0.

    Raises
    ------
    ValueError
        If colours cannot be converted to `space`.
    """
    if space in {"cmyk", "gray"} or space not in SPACES:
        raise ValueError(f"colours are not turned into {space!a} here")
    if space == color.space:
        return color
    return _stated(_color(color).convert(space))


@lru_cache(maxsize=2048)
def to_rgb_u8(color: Coordinates) -> Rgb:
    """Convert a colour to 8-bit sRGB, with gamut mapping.

    Parameters
    ----------
    color : Coordinates
        In any space; its alpha is left out.

    Returns
    -------
    tuple of int
        Red, green and blue, 0 to 255. What lies beyond sRGB loses chroma until it fits, while
        lightness and hue stay.

    Notes
    -----
    Gamut mapping after W3C CSS Color Module Level 4, section 13.2 (in OkLCh, with local MINDE).
    CMYK knows no profile here: each of red, green and blue is (1 - ink) (1 - black).
    """
    fast = _p3_within_srgb(color.values) if color.space == DISPLAY_P3 else None
    if fast is not None:
        return fast
    fitted = _color(color).convert("srgb").fit(method="oklch-chroma")
    red, green, blue = (min(255, max(0, round(255 * value))) for value in fitted[:3])
    return red, green, blue


def _p3_within_srgb(values: Sequence[float]) -> Rgb | None:
    """Convert a colour of Display P3 if sRGB has it: a hundred times as fast as with ColorAide."""
    if not all(0 <= value <= 1 for value in values):
        return None
    light = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values
    ]
    linear = [sum(map(mul, row, light)) for row in _P3_TO_SRGB]
    if not all(0 <= value <= 1 for value in linear):
        return None
    red, green, blue = (
        round(255 * (value * 12.92 if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055))
        for value in linear
    )
    return red, green, blue


def to_code(color: Coordinates, working_space: str) -> Rgb:
    """Convert a colour to an 8-bit code of a working space, with gamut mapping.

    Parameters
    ----------
    color : Coordinates
        In any space; its alpha is left out.
    working_space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    tuple of int
        Red, green and blue, 0 to 255; mapped as `to_rgb_u8` does. A code of that space stays.
    """
    return to_rgb_u8(color) if working_space == SRGB else _to_p3_u8(color)


@lru_cache(maxsize=2048)
def _to_p3_u8(color: Coordinates) -> Rgb:
    values = color.values
    if color.space != DISPLAY_P3 or not all(0 <= value <= 1 for value in values):
        values = tuple(_color(color).convert(DISPLAY_P3).fit(method="oklch-chroma")[:3])
    red, green, blue = (min(255, max(0, round(255 * value))) for value in values)
    return red, green, blue


@lru_cache(maxsize=2048)
def is_in_srgb(color: Coordinates) -> bool:
    """Return whether a colour is in the gamut of sRGB, to within a fortieth of an 8-bit step."""
    return bool(_color(color).in_gamut("srgb", tolerance=_GAMUT_SLACK))


def of_rgb_u8(rgb: Rgb, alpha: float = 1.0) -> Coordinates:
    """Convert 8-bit sRGB values, 0 to 255, to coordinates from 0 to 1."""
    red, green, blue = rgb
    return Coordinates("srgb", (red / 255, green / 255, blue / 255), alpha)


def is_of_rgb_u8(color: Coordinates, rgb: Rgb) -> bool:
    """Tell whether a colour is just an opaque 8-bit one, 0 to 255.

    Parsers divide by 255 or multiply by its inverse, which differ in the last digit.
    """
    exact = of_rgb_u8(rgb)
    return (color.space, color.alpha) == (exact.space, exact.alpha) and all(
        abs(value - other) < _ROUNDING
        for value, other in zip(color.values, exact.values, strict=True)
    )


@lru_cache(maxsize=2048)
def css_text(color: Coordinates, notation: str = "hex") -> str:
    """Format a colour as CSS.

    Parameters
    ----------
    color : Coordinates
        In any space.
    notation : str
        A name of `NOTATIONS`. "hex", "rgb", "hsl" and "hwb" hold what the gamut of sRGB holds, and
        other colours are mapped into it; so it is with "display-p3" and its own gamut.

    Returns
    -------
    str
        Lower case; with an alpha only where the colour is not opaque. It reads back as the colour
        to a hundredth of an 8-bit step, in "hex" and "rgb" to half a step.

    Raises
    ------
    ValueError
        If there is no notation of that name.
    """
    if notation not in _NOTATIONS:
        raise ValueError(f"{notation!a} is no notation; there are {', '.join(NOTATIONS)}")
    space, options = _NOTATIONS[notation]
    if notation in {"hex", "rgb"}:
        return _srgb_text(color, notation)
    converted = _color(color).convert(space)
    if space in {"hsl", "hwb"}:
        converted = _color(color).convert("srgb").fit(method="oklch-chroma").convert(space)
    elif space == "display-p3":
        converted.fit(method="oklch-chroma")
    return str(converted.to_string(fit=False, none=False, precision=5, **options))


def _srgb_text(color: Coordinates, notation: str) -> str:
    red, green, blue = to_rgb_u8(color)
    if notation == "hex":
        alpha = f"{round(255 * color.alpha):02x}" if color.alpha < 1 else ""
        return f"#{red:02x}{green:02x}{blue:02x}{alpha}"
    alpha = f" / {color.alpha:.4g}" if color.alpha < 1 else ""
    return f"rgb({red} {green} {blue}{alpha})"


def _parsed(text: str) -> Color | None:
    from coloraide import Color

    try:
        return Color(text)
    except ValueError:
        return None


def _color(color: Coordinates) -> Color:
    """Convert a colour to ColorAide's class, with its channels clipped to `_FARTHEST`."""
    from coloraide import Color

    values = tuple(min(_FARTHEST, max(-_FARTHEST, value)) for value in color.values)
    if color.space == "gray":
        return Color("srgb", values * 3, color.alpha)
    if color.space == "cmyk":
        cyan, magenta, yellow, black = values
        light = [(1 - ink) * (1 - black) for ink in (cyan, magenta, yellow)]
        return Color("srgb", light, color.alpha)
    return Color(color.space, values, color.alpha)


def _stated(color: Color) -> Coordinates:
    """Convert a colour from ColorAide's class; undefined channels (none, NaN) become 0."""
    space = color.space()
    if space not in SPACES:
        color = color.convert("srgb")
        space = "srgb"
    values = _finite(color.coords())
    (alpha,) = _finite([color.alpha()])
    return Coordinates(space, values, min(1.0, max(0.0, alpha)))


def _finite(values: Sequence[float]) -> tuple[float, ...]:
    return tuple(value if isfinite(value) else 0.0 for value in values)
