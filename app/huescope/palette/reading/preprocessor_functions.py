"""Functions of Sass, Less, Bootstrap's source and GTK that make a colour.

`FUNCTIONS` has them by name with the parameters that they take; `function_arguments` binds those.
https://sass-lang.com/documentation/modules/color/, https://lesscss.org/functions/,
https://docs.gtk.org/gtk4/css-properties.html#colors
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from huescope.palette.reading.color_channels import (
    COLORAIDE_SPACES,
    changed,
    is_legacy,
    shifted,
)
from huescope.palette.reading.css_colors import css_color, with_alpha
from huescope.palette.reading.less_blending import BLEND_MODES, blended

if TYPE_CHECKING:
    from collections.abc import Callable

    from coloraide import Color

    from huescope.palette.reading.function_arguments import Arguments

    Compute = Callable[[Arguments], Color]
    """Gives a colour; raises ValueError where it cannot be computed."""

_CHANNELS = (
    "red green blue hue saturation lightness whiteness blackness chroma x y z a b alpha space"
)
_POLAR_SPACES = frozenset({"hsl", "hwb", "lch", "oklch"})
_LESS_THRESHOLD = 0.43  # of contrast(), in relative luminance


def mixed_in_rgb(first: Color, second: Color, weight: float) -> Color:
    """Mix as ``mix()`` of Sass and Less: in sRGB, weighted by alpha too.

    Parameters
    ----------
    first, second : Color
        Any colours.
    weight : float
        The share of the first, brought into 0 to 1.
    """
    one, two = first.convert("srgb"), second.convert("srgb")
    weight = min(1.0, max(0.0, weight))
    shift, difference = 2 * weight - 1, one.alpha() - two.alpha()
    product = shift * difference
    part = ((shift if product == -1 else (shift + difference) / (1 + product)) + 1) / 2
    values = [part * a + (1 - part) * b for a, b in zip(one.coords(), two.coords(), strict=True)]
    alpha = one.alpha() * weight + two.alpha() * (1 - weight)
    return one.new("srgb", values, alpha)


def _mixed(arguments: Arguments) -> Color:
    first, second = arguments.color("color1"), arguments.color("color2")
    weight = arguments.hundredth("weight", 0.5)
    method = arguments.words("method")
    if not method:
        if not (is_legacy(first) and is_legacy(second)):
            raise ValueError("Sass wants a method for these colours")
        return mixed_in_rgb(first, second, weight)
    space = COLORAIDE_SPACES[method[0]]
    hue = method[1] if len(method) == 3 and method[2] == "hue" else "shorter"
    mixed = first.mix(second, 1 - weight, space=space, hue=hue, powerless=True, carryforward=True)
    return mixed.convert(first.space())


def _along(channel: int, sign: int) -> Compute:
    """Move saturation (1) or lightness (2) of HSL; Less may take a part of what there is."""

    def move(arguments: Arguments) -> Color:
        color, amount = arguments.color("color"), arguments.hundredth("amount")
        method = arguments.words("method")
        if method == ["relative"]:
            amount *= color.convert("srgb").convert("hsl")[channel]
        elif method:
            raise ValueError("no such method")
        return shifted(color, channel, sign * amount)

    return move


def _grey(arguments: Arguments) -> Color:
    color = arguments.color("color")
    if is_legacy(color):
        return shifted(color, 1, -1.0)
    oklch = color.convert("oklch")
    return oklch.new("oklch", [oklch[0], 0.0, 0.0], oklch.alpha())


def _turned(arguments: Arguments) -> Color:
    return shifted(arguments.color("color"), 0, arguments.number("degrees").value)


def _complement(arguments: Arguments) -> Color:
    color, space = arguments.color("color"), "".join(arguments.words("space"))
    if space and space not in _POLAR_SPACES:
        raise ValueError("the space has no hue")
    if not space and not is_legacy(color):
        raise ValueError("Sass wants a space for this colour")
    turned = color.convert(space or "hsl")
    place = 2 if space.endswith("lch") else 0
    turned[place] = (turned[place] if isfinite(turned[place]) else 0.0) + 180
    return turned.convert(color.space())


def _inverted(arguments: Arguments) -> Color:
    color, weight = arguments.color("color"), arguments.hundredth("weight", 1.0)
    if arguments.has("space") or not is_legacy(color):
        raise ValueError("only sRGB is inverted here")
    rgb = color.convert("srgb")
    values = [weight * (1 - each) + (1 - weight) * each for each in rgb.coords()]
    return rgb.new("srgb", values, rgb.alpha())


def _faded(sign: int, *, in_percent: bool) -> Compute:
    """Change alpha: Sass takes 0 to 1 for it, Less per cent."""

    def fade(arguments: Arguments) -> Color:
        color = arguments.color("color")
        part = arguments.hundredth("amount") if in_percent else arguments.number("amount").fraction
        return with_alpha(color, color.alpha() + sign * part if sign else part)

    return fade


def _mixed_with(text: str, *, is_needed: bool = False) -> Compute:
    """Mix with white or black, as ``tint()`` and ``shade()`` of Less and Bootstrap."""

    def mix(arguments: Arguments) -> Color:
        weight = arguments.hundredth("weight", None if is_needed else 0.5)
        return _with_end(arguments.color("color"), text, weight)

    return mix


def _with_end(color: Color, text: str, weight: float) -> Color:
    end = color.new("srgb", [1.0 if text == "white" else 0.0] * 3)
    return mixed_in_rgb(end, color, weight)


def _lighter_or_darker(arguments: Arguments) -> Color:
    """Compute ``shift-color()`` of Bootstrap, of which a negative weight lightens."""
    weight = arguments.hundredth("weight")
    return _with_end(arguments.color("color"), "black" if weight > 0 else "white", abs(weight))


def _in_channels(how: str) -> Compute:
    """Compute ``color.adjust()``, ``color.change()`` or ``color.scale()`` of Sass."""

    def change(arguments: Arguments) -> Color:
        given = {
            name: arguments.number(name)
            for name in _CHANNELS.split()
            if name != "space" and arguments.has(name)
        }
        return changed(arguments.color("color"), how, given, "".join(arguments.words("space")))

    return change


def _to_space(arguments: Arguments) -> Color:
    return arguments.color("color").convert(COLORAIDE_SPACES[arguments.words("space")[0]])


def _to_gamut(arguments: Arguments) -> Color:
    color, space = arguments.color("color"), "".join(arguments.words("space"))
    space = COLORAIDE_SPACES[space] if space else color.space()
    if not color.in_gamut(space) and arguments.words("method") != ["clip"]:
        raise ValueError("only clipping is computed here")
    return color.clip(space)


def _readable(arguments: Arguments) -> Color:
    """Compute ``contrast()`` of Less: a dark colour on a light one, or the other way round."""
    black, white = css_color("black"), css_color("white")
    dark = arguments.color("dark", black)
    light = arguments.color("light", white)
    if dark.luminance() > light.luminance():
        dark, light = light, dark
    threshold = arguments.number("threshold").fraction if arguments.has("threshold") else None
    on = arguments.color("color").convert("srgb")
    return light if on.luminance() < (threshold or _LESS_THRESHOLD) else dark


def _of_hsv(arguments: Arguments) -> Color:
    from coloraide import Color

    values = [arguments.number("hue").value % 360]
    values += [min(1.0, arguments.number(name).fraction) for name in ("saturation", "value")]
    alpha = arguments.number("alpha").fraction if arguments.has("alpha") else 1.0
    return Color("hsv", values, alpha).convert("srgb")


def _blended_by(name: str) -> Compute:
    return lambda arguments: blended(name, arguments.color("color1"), arguments.color("color2"))


FUNCTIONS: dict[str, tuple[str, Compute]] = {
    "darken": ("color amount method", _along(2, -1)),
    "lighten": ("color amount method", _along(2, 1)),
    "saturate": ("color amount method", _along(1, 1)),
    "desaturate": ("color amount method", _along(1, -1)),
    "grayscale": ("color", _grey),
    "greyscale": ("color", _grey),
    "complement": ("color space", _complement),
    "adjust-hue": ("color degrees", _turned),
    "spin": ("color degrees", _turned),
    "invert": ("color weight space", _inverted),
    "transparentize": ("color amount", _faded(-1, in_percent=False)),
    "fade-out": ("color amount", _faded(-1, in_percent=False)),
    "opacify": ("color amount", _faded(1, in_percent=False)),
    "fade-in": ("color amount", _faded(1, in_percent=False)),
    "fadeout": ("color amount", _faded(-1, in_percent=True)),
    "fadein": ("color amount", _faded(1, in_percent=True)),
    "fade": ("color amount", _faded(0, in_percent=True)),
    "mix": ("color1 color2 weight method", _mixed),
    "tint": ("color weight", _mixed_with("white")),
    "shade": ("color weight", _mixed_with("black")),
    "tint-color": ("color weight", _mixed_with("white", is_needed=True)),
    "shade-color": ("color weight", _mixed_with("black", is_needed=True)),
    "shift-color": ("color weight", _lighter_or_darker),
    "contrast": ("color dark light threshold", _readable),
    "hsv": ("hue saturation value", _of_hsv),
    "hsva": ("hue saturation value alpha", _of_hsv),
    "adjust-color": (f"color {_CHANNELS}", _in_channels("adjust")),
    "change-color": (f"color {_CHANNELS}", _in_channels("change")),
    "scale-color": (f"color {_CHANNELS}", _in_channels("scale")),
    **{name: ("color1 color2", _blended_by(name)) for name in BLEND_MODES},
}
"""By their names in Sass, Less or both: the parameters in their order, and the function."""

MODULE_FUNCTIONS: dict[str, tuple[str, Compute]] = {
    "adjust": FUNCTIONS["adjust-color"],
    "change": FUNCTIONS["change-color"],
    "scale": FUNCTIONS["scale-color"],
    "to-space": ("color space", _to_space),
    "to-gamut": ("color space method", _to_gamut),
    **{name: FUNCTIONS[name] for name in ("complement", "grayscale", "invert", "mix")},
}
"""Those of the module ``sass:color``."""


def _gtk_shaded(part: float | None = None) -> Compute:
    """Multiply lightness and saturation of HSL, as GTK does."""

    def shade(arguments: Arguments) -> Color:
        factor = arguments.number("factor").value if part is None else part
        hsl = shifted(arguments.color("color"), 0, 0.0)
        for place in (1, 2):
            hsl[place] = min(1.0, max(0.0, hsl[place] * factor))
        return hsl

    return shade


def _gtk_mixed(arguments: Arguments) -> Color:
    first, second = (arguments.color(each).convert("srgb") for each in ("color1", "color2"))
    part = arguments.number("factor").value
    pairs = zip([*first.coords(), first.alpha()], [*second.coords(), second.alpha()], strict=True)
    *values, alpha = (one + (two - one) * part for one, two in pairs)
    return with_alpha(first.new("srgb", values), alpha)


def _gtk_faded(arguments: Arguments) -> Color:
    color = arguments.color("color")
    return with_alpha(color, color.alpha() * arguments.number("factor").fraction)


GTK_FUNCTIONS: dict[str, tuple[str, Compute]] = {
    "shade": ("color factor", _gtk_shaded()),
    "lighter": ("color", _gtk_shaded(1.3)),
    "darker": ("color", _gtk_shaded(0.7)),
    "mix": ("color1 color2 factor", _gtk_mixed),
    "alpha": ("color factor", _gtk_faded),
}
"""Those of GTK, in sheets with ``@define-color``; two of them are called as others in Less."""
