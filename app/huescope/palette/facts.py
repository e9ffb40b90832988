"""What there is to tell about a swatch: its values in every notation, contrast and difference."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from huescope.color.luminance import contrast_ratio
from huescope.color.single import coordinates_in, css_text, is_in_srgb, of_rgb_u8
from huescope.color.working_space import DISPLAY_P3
from huescope.dataclass import dataclass
from huescope.palette.clipboard_text import copied_text
from huescope.palette.palette import Palette
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from huescope.color.coordinates import Coordinates
    from huescope.palette.swatch import Swatch

_CSS = {
    "hex": (marked("Hex"), marked("Red, green and blue in hexadecimal digits, two each")),
    "rgb": ("RGB", marked("Red, green and blue of sRGB, 0 to 255")),
    "hsl": ("HSL", marked("Hue in degrees, saturation and lightness of sRGB")),
    "oklch": ("OKLCH", marked("Lightness, chroma and hue in degrees of Oklab")),
    "hwb": ("HWB", marked("Hue in degrees, and how much white and black is mixed in")),
    "oklab": (marked("Oklab"), marked("Lightness, green to red, and blue to yellow, of Oklab")),
    "lab": (
        "CIELAB",
        marked("Lightness, green to red, and blue to yellow, for a D50 white as in CSS"),
    ),
    "lch": (
        "LCh",
        marked("Lightness, chroma and hue in degrees of CIELAB, for a D50 white as in CSS"),
    ),
    "display-p3": (marked("Display P3"), marked("Red, green and blue of Display P3, 0 to 1")),
}
_HSV_TIP = marked("Hue in degrees, saturation and value of sRGB; not a notation of CSS")
_CMYK_TIP = marked("Cyan, magenta, yellow and black in per cent, as the file states them")
_VARIABLE_TIP = marked("A custom property of CSS, as the exported style sheet names it")

# Of more swatches, it takes too long to tell which names are taken.
_NAMED_AT_ONCE = 1024
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_FEW_DECIMALS_FROM = 2

LARGE_TEXT, TEXT, TEXT_ENHANCED = 3.0, 4.5, 7.0
"""Least contrast of WCAG 2.2 for large text (1.4.3), for text (1.4.3), and at AAA (1.4.6)."""

# In just noticeable differences of the formula.
_SIMILAR_BELOW, _CLEAR_BELOW = 5.0, 20.0


@dataclass(frozen=True, slots=True)
class Value:
    """A colour in one notation.

    Attributes
    ----------
    label : str
        Name of the notation.
    text : str
        What is copied.
    short : str
        The numbers alone, rounded, for a narrow column.
    tooltip : str
        What the numbers mean.
    """

    label: str
    text: str
    short: str
    tooltip: str


def values_of(palette: Palette, place: int, most: int | None = None) -> tuple[Value, ...]:
    """Write a swatch in every notation.

    Parameters
    ----------
    palette : Palette
        Its names decide on the name of the CSS variable.
    place : int
        Index of the swatch.
    most : int, optional
        How many values to give; all by default. Writing all takes several milliseconds.

    Returns
    -------
    tuple of Value
        The most used ones first. CMYK is among them only where the colour was stated in it: sRGB
        has no CMYK without a profile.
    """
    return tuple(islice(_values(palette, place), most))


def _values(palette: Palette, place: int) -> Iterator[Value]:
    swatch = palette.swatches[place]
    color = swatch.coordinates
    before_variable = DISPLAY_P3 if color.space == DISPLAY_P3 else "hex"
    for notation in _notations(color):
        label, tooltip = _CSS[notation]
        text = css_text(color, notation)
        short = text if notation == "hex" else short_form(text)
        yield Value(label, text, short, tooltip)
        if notation == before_variable:
            yield _variable(palette, place)
        elif notation == "oklch":
            yield _hsv(swatch)
    if color.space == "cmyk":
        inks = " ".join(f"{100 * ink:.0f}%" for ink in color.values)
        yield Value("CMYK", f"device-cmyk({inks})", inks, _CMYK_TIP)


def _notations(color: Coordinates) -> Iterable[str]:
    """List the notations; Display P3 stands beside the mapped hex of a colour that is of it."""
    return dict.fromkeys(("hex", DISPLAY_P3, *_CSS)) if color.space == DISPLAY_P3 else _CSS


def _variable(palette: Palette, place: int) -> Value:
    is_whole = len(palette.swatches) <= _NAMED_AT_ONCE
    named = palette if is_whole else Palette("", (palette.swatches[place],))
    variable = copied_text(named, [place if is_whole else 0], "variable")
    return Value("CSS", variable, variable.partition(":")[0], _VARIABLE_TIP)


def _hsv(swatch: Swatch) -> Value:
    inside = swatch.coordinates if is_in_srgb(swatch.coordinates) else of_rgb_u8(swatch.rgb)
    hue, saturation, value = coordinates_in(inside, "hsv").values
    numbers = (f"{_trimmed(hue, 1)}", f"{_trimmed(100 * saturation, 1)}%")
    text = f"hsv({', '.join((*numbers, f'{_trimmed(100 * value, 1)}%'))})"
    return Value("HSV", text, short_form(text), _HSV_TIP)


def short_form(text: str) -> str:
    """Give the numbers of a colour function, rounded to what an eye can tell apart.

    Parameters
    ----------
    text : str
        Such as ``color(display-p3 0.24313 0.55812 0.98231)``.

    Returns
    -------
    str
        Such as ``0.243 0.558 0.982``.
    """
    inside = text.partition("(")[2].rpartition(")")[0].replace(",", "")
    inside = inside.removeprefix("display-p3 ")
    return _NUMBER.sub(lambda found: _rounded(float(found[0])), inside)


def _rounded(value: float) -> str:
    return _trimmed(value, 3 if abs(value) < _FEW_DECIMALS_FROM else 1)


def _trimmed(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text.replace("-", "\N{MINUS SIGN}")


@dataclass(frozen=True, slots=True)
class Contrast:
    """The contrast of two opaque colours by WCAG 2.

    Attributes
    ----------
    ratio : float
        1 to 21.
    """

    ratio: float

    @property
    def figure(self) -> str:
        """The ratio, rounded down, so that it never seems to pass what it fails."""
        return f"{int(self.ratio * 100 + 1e-9) / 100:.2f} : 1"

    @property
    def words(self) -> str:
        """For which text it suffices."""
        if self.ratio >= TEXT_ENHANCED:
            return marked("text passes, AAA")
        if self.ratio >= TEXT:
            return marked("text passes, AA")
        if self.ratio >= LARGE_TEXT:
            return marked("large text passes")
        return marked("no text passes")


def contrast_of(rgb_1: tuple[int, int, int], rgb_2: tuple[int, int, int]) -> Contrast:
    """Compute the contrast of two colours, 0 to 255, sRGB; either may be the text."""
    return Contrast(contrast_ratio(rgb_1, rgb_2))


def difference_words(value: float, jnd: float) -> str:
    """Say how different two colours look.

    Parameters
    ----------
    value : float
        A difference, by any formula.
    jnd : float
        The just noticeable difference of that formula.
    """
    if value < jnd:
        return marked("looks the same to most eyes")
    if value < _SIMILAR_BELOW * jnd:
        return "similar"
    if value < _CLEAR_BELOW * jnd:
        return marked("clearly different")
    return marked("very different")
