"""Channels of colours as Sass names and counts them: read, moved, replaced, scaled."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, NamedTuple

from huescope.palette.reading.numbers_in_css import Number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coloraide import Color


class Channel(NamedTuple):
    """One channel of a space.

    Attributes
    ----------
    place : int
        Its index in the coordinates of coloraide.
    unit : float
        What a number without a unit is multiplied by, to be one of coloraide.
    full : float
        What 100 % is in coloraide.
    low, high : float
        The limits of its range in coloraide; those of a hue do not limit it.
    """

    place: int
    unit: float
    full: float
    low: float
    high: float


_HUE = (1.0, 360.0, 0.0, 360.0)
_UNIT = (1.0, 1.0, 0.0, 1.0)
_HUNDRED = (0.01, 1.0, 0.0, 1.0)  # 10 and 10% are the same


def _space(names: str, *ranges: tuple[float, float, float, float]) -> dict[str, Channel]:
    return {
        name: Channel(place, *each)
        for place, (name, each) in enumerate(zip(names.split(), ranges, strict=True))
    }


_LEGACY = {
    "rgb": _space("red green blue", *[(1 / 255, 1.0, 0.0, 1.0)] * 3),
    "hsl": _space("hue saturation lightness", _HUE, _HUNDRED, _HUNDRED),
    "hwb": _space("hue whiteness blackness", _HUE, _HUNDRED, _HUNDRED),
}
_AB, _OK_AB = (1.0, 125.0, -125.0, 125.0), (1.0, 0.4, -0.4, 0.4)
CHANNELS: Mapping[str, Mapping[str, Channel]] = {
    **_LEGACY,
    "lab": _space("lightness a b", (1.0, 100.0, 0.0, 100.0), _AB, _AB),
    "lch": _space("lightness chroma hue", (1.0, 100.0, 0.0, 100.0), (1.0, 150.0, 0.0, 150.0), _HUE),
    "oklab": _space("lightness a b", _UNIT, _OK_AB, _OK_AB),
    "oklch": _space("lightness chroma hue", _UNIT, (1.0, 0.4, 0.0, 0.4), _HUE),
    **{
        name: _space("red green blue", _UNIT, _UNIT, _UNIT)
        for name in ("srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020")
    },
    **{name: _space("x y z", _UNIT, _UNIT, _UNIT) for name in ("xyz", "xyz-d50", "xyz-d65")},
}
"""By the names that Sass has for spaces, and for their channels."""
_ALPHA = Channel(0, 1.0, 1.0, 0.0, 1.0)

COLORAIDE_SPACES = {name: name for name in CHANNELS} | {"rgb": "srgb", "xyz": "xyz-d65"}
"""What coloraide calls the spaces of Sass."""


def is_legacy(color: Color) -> bool:
    """Tell whether Sass takes a colour for one of those that CSS had always known."""
    return color.space() in {"srgb", "hsl", "hwb"}


def shifted(color: Color, channel: int, by: float) -> Color:
    """Move one channel of HSL; saturation and lightness stay within 0 to 1."""
    hsl = color.convert("srgb").convert("hsl")
    values = [each if isfinite(each) else 0.0 for each in hsl.coords()]
    values[channel] += by
    if channel:
        values[channel] = min(1.0, max(0.0, values[channel]))
    return hsl.new("hsl", values, hsl.alpha())


def changed(color: Color, how: str, given: Mapping[str, Number], space: str) -> Color:
    """Change channels of a colour, as ``color.adjust()`` and its siblings do.

    Parameters
    ----------
    color : Color
        Any.
    how : str
        "adjust" (by adding), "change" (by replacing) or "scale" (by a part of what is left).
    given : mapping of str to Number
        By the names of channels, and ``alpha``.
    space : str
        What Sass calls the space; empty for the one that the channels are of.

    Raises
    ------
    ValueError
        If nothing is given, or the space does not have these channels.
    """
    names = set(given) - {"alpha"}
    if not given:
        raise ValueError("no channel is given")
    space = space or _space_of(color, names)
    channels = CHANNELS.get(space, {})
    if not names <= channels.keys():
        raise ValueError("this space does not have such a channel")
    if how == "scale" and "hue" in names:
        raise ValueError("a hue has no end to scale it to")
    found = color.convert(COLORAIDE_SPACES[space])
    for name, number in given.items():
        channel = _ALPHA if name == "alpha" else channels[name]
        old = found.alpha() if name == "alpha" else found[channel.place]
        new = _value(how, channel, number, old if isfinite(old) else 0.0)
        if name != "hue":
            new = min(channel.high, max(channel.low, new))
        if name == "alpha":
            found = found.set("alpha", new)
        else:
            found[channel.place] = new
    return found if is_legacy(color) else found.convert(color.space())


def _space_of(color: Color, names: set[str]) -> str:
    if not is_legacy(color):
        return {"xyz-d65": "xyz"}.get(color.space(), color.space())
    if names & {"whiteness", "blackness"}:
        return "hwb"
    return "rgb" if names <= {"red", "green", "blue"} else "hsl"


def _value(how: str, channel: Channel, number: Number, old: float) -> float:
    if how == "scale":
        part = number.value / 100
        return old + (channel.high - old if part > 0 else old - channel.low) * part
    stated = (
        number.value / 100 * channel.full if number.is_percentage else (number.value * channel.unit)
    )
    return stated if how == "change" else old + stated


def channel_of(color: Color, name: str, space: str) -> Number:
    """Read a channel of a colour as Sass and Less give it.

    Parameters
    ----------
    color : Color
        Any.
    name : str
        Of the channel; ``alpha`` and ``opacity`` of any space.
    space : str
        What Sass calls the space; empty for that which has a channel of the name.

    Raises
    ------
    ValueError
        If there is no such space or channel.
    """
    if name in {"alpha", "opacity"}:
        return Number(color.alpha())
    known = [space] if space else [_space_of(color, {name}), *_LEGACY]
    for each in known:
        channel = CHANNELS.get(each, {}).get(name)
        if channel is None:
            continue
        found = color.convert(COLORAIDE_SPACES[each])[channel.place]
        value = found if isfinite(found) else 0.0
        if channel.unit == _HUNDRED[0]:
            return Number(value * 100, is_percentage=True)
        return Number(value / channel.unit)
    raise ValueError("there is no such channel")
