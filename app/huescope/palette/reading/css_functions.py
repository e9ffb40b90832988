"""``color-mix()`` and relative colours of CSS Color Module Level 5."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Protocol

from huescope.palette.reading.css_colors import with_alpha
from huescope.palette.reading.css_tokens import is_literal, split, word
from huescope.palette.reading.numbers_in_css import Number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coloraide import Color
    from tinycss2.ast import Node

CSS_SPACES: dict[str, tuple[str, str, tuple[float, ...], tuple[float, ...]]] = {
    # function: (space, channel keywords, units per 1.0 of coloraide, what 100 % is)
    "rgb": ("srgb", "rgb", (255, 255, 255), (255, 255, 255)),
    "hsl": ("hsl", "hsl", (1, 100, 100), (360, 100, 100)),
    "hwb": ("hwb", "hwb", (1, 100, 100), (360, 100, 100)),
    "lab": ("lab", "lab", (1, 1, 1), (100, 125, 125)),
    "lch": ("lch", "lch", (1, 1, 1), (100, 150, 360)),
    "oklab": ("oklab", "lab", (1, 1, 1), (1, 0.4, 0.4)),
    "oklch": ("oklch", "lch", (1, 1, 1), (1, 0.4, 360)),
}
"""Functions of CSS that state a colour."""
CSS_SPACES["rgba"], CSS_SPACES["hsla"] = CSS_SPACES["rgb"], CSS_SPACES["hsl"]
_MIXING_SPACES = frozenset(
    [
        "srgb",
        "srgb-linear",
        "display-p3",
        "a98-rgb",
        "prophoto-rgb",
        "rec2020",
        "lab",
        "oklab",
        "xyz",
        "xyz-d50",
        "xyz-d65",
        "hsl",
        "hwb",
        "lch",
        "oklch",
    ]
)


class Values(Protocol):
    """What finds out the values that a function is made of."""

    def needed(self, tokens: Sequence[Node]) -> Color:
        """Give a colour; raises ValueError if it is none."""

    def number(self, tokens: Sequence[Node], known: Mapping[str, Number] | None = None) -> Number:
        """Give a number, in which keywords may stand; raises ValueError if it is none."""


def relative(values: Values, name: str, tokens: Sequence[Node]) -> Color:
    """Compute a relative colour.

    Parameters
    ----------
    values : Values
        Computes the origin and the channels.
    name : str
        The function, such as "oklch".
    tokens : sequence of tinycss2 nodes
        What follows ``from``.

    Raises
    ------
    ValueError
        If it cannot be computed.
    """
    words = [each for each in split(tokens, " ") if each]
    base = values.needed(words[0])
    words = words[1:]
    if name == "color":
        space = word(words[0][0])
        words = words[1:]
        keys = "xyz" if space.startswith("xyz") else "rgb"
        units: tuple[float, ...] = (1.0, 1.0, 1.0)
        full: tuple[float, ...] = (1.0, 1.0, 1.0)
    else:
        space, keys, units, full = CSS_SPACES[name]
    if space not in _MIXING_SPACES:
        raise ValueError(space)
    base = base.convert("xyz-d65" if space == "xyz" else space)
    stated = [0.0 if not isfinite(each) else each for each in base.coords()]
    known = {key: Number(v * u) for key, v, u in zip(keys, stated, units, strict=True)}
    known["alpha"] = Number(base.alpha())
    slash = next((i for i, each in enumerate(words) if is_literal(each[0], "/")), len(words))
    if slash != 3:
        raise ValueError("a relative colour has three channels")
    channels = [
        values.number(each, known).of(hundred) / unit
        for each, hundred, unit in zip(words[:3], full, units, strict=True)
    ]
    alpha = base.alpha()
    if slash < len(words):
        alpha = values.number(words[slash + 1], known).of(1.0)
    return base.new(base.space(), channels, min(1.0, max(0.0, alpha)))


def color_mix(values: Values, arguments: Sequence[Sequence[Node]]) -> Color:
    """Compute ``color-mix()``.

    Parameters
    ----------
    values : Values
        Computes the two colours.
    arguments : sequence of sequence of tinycss2 nodes
        What stands between the commas.

    Raises
    ------
    ValueError
        If it cannot be computed.
    """
    words = [word(each[0]) for each in split(arguments[0], " ") if each]
    if words[0] != "in" or words[1] not in _MIXING_SPACES or len(arguments) != 3:
        raise ValueError("color-mix()")
    hue = words[2] if len(words) == 4 and words[3] == "hue" else "shorter"
    (first, part), (second, other) = (_weighted(values, each) for each in arguments[1:])
    if part is None:
        part = 0.5 if other is None else 1 - other
    if other is None:
        other = 1 - part
    total = part + other
    if total <= 0:
        raise ValueError("nothing is mixed")
    space = "xyz-d65" if words[1] == "xyz" else words[1]
    mixed = first.mix(
        second, other / total, space=space, hue=hue, powerless=True, carryforward=True
    )
    return with_alpha(mixed, mixed.alpha() * min(1.0, total))


def _weighted(values: Values, tokens: Sequence[Node]) -> tuple[Color, float | None]:
    weights = [each for each in tokens if each.type == "percentage"]
    rest = [each for each in tokens if each.type != "percentage"]
    return values.needed(rest), weights[0].value / 100 if weights else None
