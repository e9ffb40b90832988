"""Colours of the library that computes them, from and to texts and coordinates."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from huescope.color.coordinates import SPACES, Coordinates

if TYPE_CHECKING:
    from coloraide import Color


def coordinates_of(color: Color) -> Coordinates:
    """Take a colour of the library; a channel without meaning is 0."""
    space = color.space()
    if space not in SPACES:
        color, space = color.convert("srgb"), "srgb"
    values = tuple(float(each) if isfinite(each) else 0.0 for each in color.coords())
    alpha = color.alpha()
    return Coordinates(space, values, min(1.0, max(0.0, alpha if isfinite(alpha) else 0.0)))


def css_color(text: str) -> Color | None:
    """Parse a colour of CSS with the library."""
    from coloraide import Color

    try:
        return Color(text)
    except ValueError:
        return None


def with_alpha(color: Color, alpha: float) -> Color:
    """Give the same colour with another alpha, brought into 0 to 1."""
    return color.clone().set("alpha", min(1.0, max(0.0, alpha)))
