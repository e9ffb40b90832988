"""A colour in any colour space, as the user or a file stated it; it may be outside sRGB."""

from __future__ import annotations

from math import isfinite
from types import MappingProxyType

from huescope.dataclass import dataclass

_INK = ("cyan", "magenta", "yellow", "black")

SPACES = MappingProxyType(
    {
        "srgb": ("red", "green", "blue"),
        "srgb-linear": ("red", "green", "blue"),
        "display-p3": ("red", "green", "blue"),
        "a98-rgb": ("red", "green", "blue"),
        "prophoto-rgb": ("red", "green", "blue"),
        "rec2020": ("red", "green", "blue"),
        "hsl": ("hue", "saturation", "lightness"),
        "hsv": ("hue", "saturation", "value"),
        "hwb": ("hue", "whiteness", "blackness"),
        "lab": ("lightness", "a", "b"),
        "lch": ("lightness", "chroma", "hue"),
        "oklab": ("lightness", "a", "b"),
        "oklch": ("lightness", "chroma", "hue"),
        "xyz-d50": ("x", "y", "z"),
        "xyz-d65": ("x", "y", "z"),
        "cmyk": _INK,
        "gray": ("lightness",),
    }
)
"""The channels of each colour space, by its name (CSS Color 4's, and "hsv", "cmyk", "gray")."""


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A colour in the space in which it was stated. Safe to share between threads.

    Attributes
    ----------
    space : str
        A name of `SPACES`.
    values : tuple of float
        One for each channel. RGB spaces, "hsl", "hsv" and "hwb" (but their hue), "cmyk" (1 is full
        ink), "gray" (1 is white) and XYZ (white has Y = 1) go from 0 to 1; hues are degrees; L* of
        "lab" and "lch" goes to 100, L of "oklab" and "oklch" to 1. White is D65, but D50 for
        "lab", "lch", "prophoto-rgb" and "xyz-d50". Values beyond a gamut are kept.
    alpha : float
        0, transparent, to 1, opaque.

    Raises
    ------
    ValueError
        If the space is unknown, or the values do not fit it.
    """

    space: str
    values: tuple[float, ...]
    alpha: float = 1.0

    def __post_init__(self) -> None:
        if self.space not in SPACES:
            raise ValueError(f"{self.space!a} is no colour space that is known here")
        if len(self.values) != len(SPACES[self.space]):
            raise ValueError(f"{self.space} has {len(SPACES[self.space])} channels")
        if not all(map(isfinite, (*self.values, self.alpha))):
            raise ValueError("a channel of a colour is a finite number")
        if not 0.0 <= self.alpha <= 1.0:
            raise ValueError("an alpha is from 0 to 1")
