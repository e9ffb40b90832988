"""Functions of Sass and Less that make a colour of another: in HSL or sRGB, as both define them.

https://sass-lang.com/documentation/modules/color/, https://lesscss.org/functions/
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from huescope.palette.reading.css_colors import css_color, with_alpha

if TYPE_CHECKING:
    from collections.abc import Callable

    from coloraide import Color

    from huescope.palette.reading.numbers_in_css import Number


def mixed_in_rgb(first: Color, second: Color, weight: float) -> Color:
    """Mix as ``mix()`` of Sass and Less: in sRGB, weighted by alpha too."""
    one, two = first.convert("srgb"), second.convert("srgb")
    weight = min(1.0, max(0.0, weight))
    shift, difference = 2 * weight - 1, one.alpha() - two.alpha()
    product = shift * difference
    part = ((shift if product == -1 else (shift + difference) / (1 + product)) + 1) / 2
    values = [part * a + (1 - part) * b for a, b in zip(one.coords(), two.coords(), strict=True)]
    alpha = one.alpha() * weight + two.alpha() * (1 - weight)
    return one.new("srgb", values, alpha)


def _in_hsl(color: Color, channel: int, by: float) -> Color:
    hsl = color.convert("srgb").convert("hsl")
    values = [each if isfinite(each) else 0.0 for each in hsl.coords()]
    values[channel] += by
    if channel:
        values[channel] = min(1.0, max(0.0, values[channel]))
    return hsl.new("hsl", values, hsl.alpha())


def _amount(number: Number | None) -> float:
    if number is None:
        raise ValueError("an amount is needed")
    return number.value / 100  # 10 and 10% are the same to these functions


def _shifted(channel: int, sign: int) -> Callable[[Color, Number | None], Color]:
    return lambda color, number: _in_hsl(color, channel, sign * _amount(number))


def _faded(sign: int) -> Callable[[Color, Number | None], Color]:
    def fade(color: Color, number: Number | None) -> Color:
        if number is None:
            raise ValueError("an amount is needed")
        return with_alpha(color, color.alpha() + sign * number.fraction)

    return fade


def _turned(color: Color, number: Number | None) -> Color:
    if number is None:
        raise ValueError("an angle is needed")
    return _in_hsl(color, 0, number.value)


def _inverted(color: Color, number: Number | None) -> Color:
    rgb = color.convert("srgb")
    weight = 1.0 if number is None else number.fraction
    values = [weight * (1 - each) + (1 - weight) * each for each in rgb.coords()]
    return rgb.new("srgb", values, rgb.alpha())


def _mixed_with(text: str) -> Callable[[Color, Number | None], Color]:
    """Mix with white or black, as ``tint()``, ``shade()`` and Bootstrap's functions."""

    def mix(color: Color, number: Number | None) -> Color:
        other = css_color(text)
        if other is None:
            raise ValueError(text)
        return mixed_in_rgb(other, color, 0.5 if number is None else _amount(number))

    return mix


def _with_opacity(color: Color, number: Number | None) -> Color:
    if number is None:
        raise ValueError("an amount is needed")
    return with_alpha(color, number.fraction)


FUNCTIONS: dict[str, Callable[[Color, Number | None], Color]] = {
    "darken": _shifted(2, -1),
    "lighten": _shifted(2, 1),
    "saturate": _shifted(1, 1),
    "desaturate": _shifted(1, -1),
    "grayscale": lambda color, _number: _in_hsl(color, 1, -1.0),
    "greyscale": lambda color, _number: _in_hsl(color, 1, -1.0),
    "complement": lambda color, _number: _in_hsl(color, 0, 180.0),
    "adjust-hue": _turned,
    "spin": _turned,
    "invert": _inverted,
    "transparentize": _faded(-1),
    "fade-out": _faded(-1),
    "fadeout": _faded(-1),
    "opacify": _faded(1),
    "fade-in": _faded(1),
    "fadein": _faded(1),
    "fade": _with_opacity,
    "tint": _mixed_with("white"),
    "shade": _mixed_with("black"),
    "tint-color": _mixed_with("white"),
    "shade-color": _mixed_with("black"),
}
"""By the names that Sass, Less or both have for them; each takes a colour and an amount."""
