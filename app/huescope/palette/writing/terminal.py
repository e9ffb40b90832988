"""A palette as the sixteen colours of a terminal, its background and its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.palette.palette import Palette

Rgb = tuple[int, int, int]

ANSI = (
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright black", "bright red", "bright green", "bright yellow", "bright blue",
    "bright magenta", "bright cyan", "bright white",
)  # fmt: skip
"""The sixteen colours of a terminal, in the order of their numbers."""

# Hues of the terminal's own red, yellow, green, cyan, blue and magenta, in degrees of OkLCh.
_HUES = (("red", 29.0), ("green", 142.0), ("yellow", 100.0), ("blue", 264.0), ("magenta", 328.0),
         ("cyan", 195.0))  # fmt: skip
_GREY_CHROMA = 0.03  # OkLCh: below, a hue says little
_STEP = 0.10  # OkLCh lightness between a colour and its bright one
_DARK, _LIGHT = 0.18, 0.93  # lightness of a ground and of text where the palette has none


@dataclass(frozen=True, slots=True)
class TerminalColors:
    """What a theme of a terminal needs, each as 8-bit sRGB.

    Attributes
    ----------
    ansi : tuple of tuple of int
        The sixteen colours by their numbers.
    background, foreground : tuple of int
        The ground and the text.
    """

    ansi: tuple[Rgb, ...]
    background: Rgb
    foreground: Rgb


def terminal_colors(palette: Palette) -> TerminalColors:
    """Choose colours of a palette for a terminal.

    Parameters
    ----------
    palette : Palette
        Any. One whose swatches are called like the colours of a terminal gives them their places;
        of others, each place takes the swatch of the nearest hue, the darkest one is the ground,
        and what is missing is made from what is there.

    Returns
    -------
    TerminalColors
        Always complete.
    """
    named = _named(palette)
    dark, light = _grounds(palette)
    hued = _by_hue(palette)
    ansi: dict[str, Rgb] = {
        "black": _shifted(dark, _STEP / 2),
        "white": _shifted(light, -_STEP / 2),
    }
    for name, hue in _HUES:
        ansi[name] = hued.get(name) or _made(hue)
    for name in list(ansi):
        ansi[f"bright {name}"] = _shifted(ansi[name], _STEP)
    ansi["bright white"] = light
    ansi |= {name: rgb for name, rgb in named.items() if name in ansi}
    return TerminalColors(
        tuple(ansi[name] for name in ANSI),
        named.get("background", dark),
        named.get("foreground", light),
    )


def hex_of(rgb: Rgb) -> str:
    """Write ``#rrggbb``."""
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"


def _named(palette: Palette) -> dict[str, Rgb]:
    found: dict[str, Rgb] = {}
    for swatch in palette.swatches:
        name = " ".join(swatch.name.lower().replace("-", " ").replace("_", " ").split())
        found.setdefault(name, swatch.rgb)
    return found


def _oklch(rgb: Rgb) -> tuple[float, float, float]:
    from huescope.color.single import coordinates_in, of_rgb_u8

    lightness, chroma, hue = coordinates_in(of_rgb_u8(rgb), "oklch").values
    return lightness, chroma, hue


def _rgb(lightness: float, chroma: float, hue: float) -> Rgb:
    from huescope.color.coordinates import Coordinates
    from huescope.color.single import to_rgb_u8

    return to_rgb_u8(Coordinates("oklch", (min(1.0, max(0.0, lightness)), chroma, hue)))


def _shifted(rgb: Rgb, by: float) -> Rgb:
    lightness, chroma, hue = _oklch(rgb)
    return _rgb(lightness + by, chroma, hue)


def _made(hue: float) -> Rgb:
    return _rgb(0.68, 0.12, hue)


def _grounds(palette: Palette) -> tuple[Rgb, Rgb]:
    """Give a dark and a light colour: the palette's, or ones with a touch of its hue."""
    ordered = sorted((_oklch(swatch.rgb), swatch.rgb) for swatch in palette.swatches)
    if not ordered:
        return _rgb(_DARK, 0.0, 0.0), _rgb(_LIGHT, 0.0, 0.0)
    (darkest, _, dark_hue), dark = ordered[0]
    (lightest, _, light_hue), light = ordered[-1]
    dark = dark if darkest < 0.35 else _rgb(_DARK, 0.02, dark_hue)
    return dark, light if lightest > 0.8 else _rgb(_LIGHT, 0.02, light_hue)


def _by_hue(palette: Palette) -> dict[str, Rgb]:
    """Give each hue the most colourful swatch that is nearest to it and to no other."""
    found: dict[str, tuple[float, Rgb]] = {}
    for swatch in palette.swatches:
        _, chroma, hue = _oklch(swatch.rgb)
        if chroma < _GREY_CHROMA:
            continue
        name = min(_HUES, key=lambda each: abs((hue - each[1] + 180) % 360 - 180))[0]
        if name not in found or chroma > found[name][0]:
            found[name] = chroma, swatch.rgb
    return {name: rgb for name, (_, rgb) in found.items()}
