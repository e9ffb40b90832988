"""Colours and amounts in words, such as "dark teal with a little orange"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.oklab import linear_to_oklab, oklab_to_linear
from huescope.color.single import parse_css, to_rgb_u8
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_rgb_u8
from huescope.dataclass import dataclass
from huescope.errors import ColorError
from huescope.palette.nearest_names import color_named

if TYPE_CHECKING:
    from collections.abc import Sequence

Rgb = tuple[int, int, int]

JOINING = frozenset({"with", "and", "plus", "on", "beside", "next", "a", "little", "of"})
"""Words that are no colours; where one is an argument of its own, all are one sentence."""

_BETWEEN = re.compile(
    r"\s*(?:[,;+&]|\b(?:with|and|plus|on|beside|next to|against)\b)\s*"
    r"(?![^(]*\))",  # not within rgb(1, 2, 3)
    re.IGNORECASE,
)
_NUMBER = r"\d+(?:\.\d+)?"
_PERCENT = re.compile(rf"(?P<before>{_NUMBER})\s*%\s*(?:of\s+)?|[:\s](?P<after>{_NUMBER})%?$")
_SHADES = re.compile(
    r"^(?:(?:the|an?|shades of|tones of)\s+)+|\s+(?:tones?|shades?|hues?)$", re.IGNORECASE
)

# How much of a colour is meant, beside 1 for a colour of which nothing is said.
_AMOUNTS = {
    "mostly": 4.0, "mainly": 4.0, "almost only": 8.0,
    "a lot of": 2.0, "lots of": 2.0, "much": 2.0, "plenty of": 2.0,
    "some": 0.5, "a bit of": 0.3, "less": 0.5,
    "a little bit of": 0.2, "a little": 0.2, "little": 0.2, "a few": 0.2, "a touch of": 0.15,
    "a hint of": 0.15, "a dash of": 0.15, "a splash of": 0.2, "a trace of": 0.1, "tiny": 0.1,
}  # fmt: skip
_AMOUNT = re.compile(
    rf"^({'|'.join(sorted(map(re.escape, _AMOUNTS), key=len, reverse=True))})\s+", re.IGNORECASE
)

# What a word makes of a colour: factors for lightness and chroma, and what part of the way to
# white. Names of the lists, such as "dark teal", count more than these.
_MODIFIERS = {
    "dark": (0.65, 1.0, 0.0), "deep": (0.7, 1.1, 0.0), "darker": (0.75, 1.0, 0.0),
    "light": (1.0, 0.8, 0.5), "lighter": (1.0, 0.9, 0.35), "pale": (1.0, 0.45, 0.6),
    "pastel": (1.0, 0.5, 0.5), "bright": (1.0, 1.25, 0.15), "vivid": (1.0, 1.4, 0.0),
    "saturated": (1.0, 1.4, 0.0), "strong": (1.0, 1.25, 0.0), "muted": (0.95, 0.5, 0.0),
    "dull": (0.9, 0.45, 0.0), "dusty": (1.0, 0.5, 0.1), "greyish": (1.0, 0.4, 0.0),
    "grayish": (1.0, 0.4, 0.0), "soft": (1.0, 0.6, 0.25), "very": (0.0, 0.0, 0.0),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """A colour and how much of it is meant.

    Attributes
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    share : float or None
        The part of the picture, 0 to 1, where that was told.
    weight : float
        Relative to the other colours, where no part was told.
    """

    rgb: Rgb
    share: float | None = None
    weight: float = 1.0


def is_modifier(word: str) -> bool:
    """Return whether a word changes the colour named by the next one, such as "dark"."""
    return word.casefold() in _MODIFIERS


def amounts_in(text: str) -> tuple[Amount, ...]:
    """Read colours and amounts.

    Parameters
    ----------
    text : str
        One colour or several, in words or CSS notations: "dark teal with a little orange",
        "60% navy, 5% gold", "#1e90ff:30".

    Returns
    -------
    tuple of Amount
        At least one, in the order of the text.

    Raises
    ------
    ColorError
        If a part of it is no colour.
    """
    whole = _css(text)
    if whole is not None:
        return (Amount(whole),)
    named = color_named(text)
    if named is not None:  # "blue with a hint of purple" is one name
        return (Amount(named),)
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    if not parts:
        raise ColorError(text)
    return tuple(map(_amount, parts))


def arguments_joined(words: Sequence[str]) -> list[str]:
    """Join arguments that are one colour or one sentence, since few people quote them.

    Parameters
    ----------
    words : sequence of str
        As typed: ``dark teal orange``, or ``teal with a little orange``.

    Returns
    -------
    list of str
        Texts for `amounts_in`.
    """
    if any(word.casefold() in JOINING for word in words):
        return [" ".join(words)]
    joined: list[str] = []
    goes_on = False
    for word in words:
        if goes_on:
            joined[-1] += f" {word}"
        else:
            joined.append(word)
        goes_on = is_modifier(word)
    return joined


def _amount(part: str) -> Amount:
    text = part.strip()
    share: float | None = None
    if _css(text) is None and (percent := _PERCENT.search(text)):
        share = float(percent["before"] or percent["after"]) / 100
        text = (text[: percent.start()] + text[percent.end() :]).strip()
        if not 0 < share <= 1:
            raise ColorError(part)
    weight = 1.0
    if amount := _AMOUNT.match(text):
        weight = _AMOUNTS[amount[1].casefold()]
        text = text[amount.end() :]
    return Amount(_color(_SHADES.sub("", text), part), share, weight)


def _color(text: str, part: str) -> Rgb:
    """Read one colour: CSS, a name, or a modifier before one of these."""
    found = _css(text) or color_named(text) or _singular(text)
    if found is not None:
        return found
    modifier, _, rest = text.partition(" ")
    if not is_modifier(modifier):
        raise ColorError(part)
    return _modified(_color(rest, part), modifier.casefold())


def _css(text: str) -> Rgb | None:
    """Read CSS notations; bare digits are no colour here but an amount."""
    if text.isdecimal():
        return None
    try:
        return to_rgb_u8(parse_css(text))
    except ColorError:
        return None


def _singular(text: str) -> Rgb | None:
    """Look up "blues", "bluish" and "blueish"."""
    for ending, instead in (("s", ""), ("ish", ""), ("ish", "e"), ("dish", "")):
        if text.endswith(ending) and (found := color_named(text[: -len(ending)] + instead)):
            return found
    return None


def _modified(rgb: Rgb, modifier: str) -> Rgb:
    lightness, chroma, to_white = _MODIFIERS[modifier]
    if not lightness:
        return rgb  # "very dark" is hardly more than dark
    oklab = linear_to_oklab(SRGB_U8_TO_LINEAR[np.array(rgb, np.uint8)])
    oklab[0] = oklab[0] * lightness
    oklab[0] += (1 - oklab[0]) * to_white
    oklab[1:] *= chroma
    red, green, blue = linear_to_rgb_u8(oklab_to_linear(oklab)).tolist()
    return red, green, blue
