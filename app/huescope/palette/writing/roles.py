"""Which colours of a palette serve a user interface: its grounds, its main colour, its signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.color.luminance import contrast_ratio
from huescope.color.single import coordinates_in, of_rgb_u8, to_rgb_u8
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.palette.palette import Palette

Rgb = tuple[int, int, int]

# Hues in degrees of OkLCh, how far from them a colour may be, and what is made where none is near.
_SIGNALS = {
    "danger": (27.0, 28.0, (0.58, 0.20, 27.0)),
    "warning": (80.0, 28.0, (0.80, 0.16, 80.0)),
    "success": (150.0, 32.0, (0.60, 0.15, 150.0)),
    "info": (220.0, 32.0, (0.68, 0.13, 220.0)),
}
_COLORFUL = 0.06  # OkLCh chroma of a colour that can serve as a signal
_READABLE = 4.5  # WCAG 2, AA


@dataclass(frozen=True, slots=True)
class Roles:
    """Colours by their roles, each as 8-bit sRGB.

    Attributes
    ----------
    light, dark : tuple of int
        Grounds of the two schemes.
    primary, secondary, accent : tuple of int
        The colours that stand out most.
    danger, warning, success, info : tuple of int
        Signals: of the palette where it has such a hue, else made.
    """

    light: Rgb
    dark: Rgb
    primary: Rgb
    secondary: Rgb
    accent: Rgb
    danger: Rgb
    warning: Rgb
    success: Rgb
    info: Rgb


def roles_of(palette: Palette) -> Roles:
    """Deal the colours of a palette to the roles of a user interface.

    Parameters
    ----------
    palette : Palette
        Any. Swatches that are called like a role take it.

    Returns
    -------
    Roles
        Always complete.
    """
    rgbs = list(dict.fromkeys(swatch.rgb for swatch in palette.swatches))
    named: dict[str, Rgb] = {}
    for swatch in palette.swatches:
        named.setdefault(swatch.name.lower().strip(), swatch.rgb)
    colors = {rgb: coordinates_in(of_rgb_u8(rgb), "oklch").values for rgb in rgbs}
    colorful = sorted(rgbs, key=lambda rgb: -colors[rgb][1])
    tint = colors[colorful[0]][2] if colorful else 0.0
    lightest = max(rgbs, key=lambda rgb: colors[rgb][0], default=(255, 255, 255))
    darkest = min(rgbs, key=lambda rgb: colors[rgb][0], default=(0, 0, 0))
    made = {
        "light": lightest if colors.get(lightest, (1, 0, 0))[0] > 0.9 else oklch(0.98, 0.005, tint),
        "dark": darkest if colors.get(darkest, (0, 0, 0))[0] < 0.3 else oklch(0.2, 0.015, tint),
        "primary": _nth(colorful, 0, oklch(0.55, 0.15, 255.0)),
        "secondary": _nth(colorful, 1, oklch(0.55, 0.02, tint)),
        "accent": _nth(colorful, 2, oklch(0.7, 0.1, tint)),
    }
    for role, (hue, reach, instead) in _SIGNALS.items():
        near = [
            rgb
            for rgb in colorful
            if colors[rgb][1] > _COLORFUL and abs((colors[rgb][2] - hue + 180) % 360 - 180) < reach
        ]
        made[role] = _nth(near, 0, oklch(*instead))
    return Roles(**{role: named.get(role, rgb) for role, rgb in made.items()})


def oklch(lightness: float, chroma: float, hue: float) -> Rgb:
    """Give 8-bit sRGB of a colour in OkLCh, hue in degrees."""
    return to_rgb_u8(Coordinates("oklch", (lightness, chroma, hue)))


def moved_towards(rgb: Rgb, goal: Rgb, part: float) -> Rgb:
    """Mix in sRGB: all of `rgb` at 0, all of `goal` at 1."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(rgb, goal, strict=True))
    return red, green, blue


def readable_on(ground: Rgb, first: Rgb, second: Rgb) -> Rgb:
    """Choose of two colours the one that is read better, or black or white where neither is."""
    best = max((first, second), key=lambda rgb: contrast_ratio(ground, rgb))
    if contrast_ratio(ground, best) >= _READABLE:
        return best
    return max(((0, 0, 0), (255, 255, 255)), key=lambda rgb: contrast_ratio(ground, rgb))


def _nth(rgbs: list[Rgb], place: int, instead: Rgb) -> Rgb:
    return rgbs[place] if place < len(rgbs) else instead
