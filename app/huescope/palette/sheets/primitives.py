"""What a sheet is drawn of: boxes and lines of text in a few greys, whatever draws them."""

from __future__ import annotations

from dataclasses import dataclass, field

from huescope.color.luminance import contrast_ratio

Rgb = tuple[int, int, int]

_UNSEEN = 1.25  # a contrast under which an edge has to be drawn


@dataclass(frozen=True, slots=True)
class Tones:
    """The greys of a sheet: the ground (None for nothing at all), text, lesser text, edges."""

    ground: Rgb | None
    ink: Rgb = (26, 26, 26)
    quiet: Rgb = (107, 107, 107)
    edge: Rgb = (205, 205, 205)


TONES = {
    "white": Tones((255, 255, 255)),
    "dark": Tones((28, 28, 28), (242, 242, 242), (163, 163, 163), (82, 82, 82)),
    "none": Tones(None),
}
"""The greys, by the values of the option "background"."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one colour and weight."""

    text: str
    color: Rgb
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces of text after one another; `x` is where they begin and `y` their baseline."""

    x: float
    y: float
    size: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of one colour.

    Attributes
    ----------
    x, y, width, height : float
        From the upper left corner of the page.
    color : tuple of int
        8-bit sRGB.
    edge : tuple of int or None
        The colour of its edge where it would not stand out from the page.
    wide : str
        The colour as CSS states it, if it is beyond sRGB.
    hint : str
        What a person reads on pointing at it.
    """

    x: float
    y: float
    width: float
    height: float
    color: Rgb
    edge: Rgb | None = None
    wide: str = ""
    hint: str = ""


@dataclass(slots=True)
class Page:
    """What is drawn, in this order; lengths are points of 1/72 inch on paper."""

    width: float
    height: float
    marks: list[Box | Line] = field(default_factory=list)


def is_unseen(color: Rgb, ground: Rgb) -> bool:
    """Tell whether a colour needs an edge to stand out from the ground."""
    return contrast_ratio(color, ground) < _UNSEEN
