"""Drawing primitives of a sheet, independent of the output format."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from huescope.color.luminance import BLACK, WHITE, contrast_ratio
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from PIL.Image import Image

Rgb = tuple[int, int, int]

_UNSEEN = 1.25  # contrast ratio under which a box needs an edge


@dataclass(frozen=True, slots=True)
class Tones:
    """The greys of a sheet: background (None for transparent), text, secondary text, edges."""

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
    """A run of text in one colour and weight."""

    text: str
    color: Rgb
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text runs; `x` is its left end and `y` its baseline."""

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
        The colour of its edge, if it does not stand out from the page.
    wide : str
        The colour in CSS notation, if it is outside sRGB.
    hint : str
        Its tooltip.
    """

    x: float
    y: float
    width: float
    height: float
    color: Rgb
    edge: Rgb | None = None
    wide: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Bitmap:
    """A picture, scaled to a rectangle.

    Attributes
    ----------
    x, y, width, height : float
        From the upper left corner of the page.
    image : PIL.Image.Image
        RGB or RGBA, sRGB.
    """

    x: float
    y: float
    width: float
    height: float
    image: Image


@dataclass(frozen=True, slots=True)
class Ring:
    """A pin on a picture: a disc of one colour in a white ring with a black edge.

    Attributes
    ----------
    x, y : float
        Its centre, from the upper left corner of the page.
    radius : float
        Of the black edge.
    color : tuple of int
        8-bit sRGB.
    """

    x: float
    y: float
    radius: float
    color: Rgb

    @property
    def discs(self) -> tuple[tuple[float, Rgb], ...]:
        """Radius and colour of the discs that it is drawn with, one on top of the other."""
        return (self.radius, BLACK), (0.92 * self.radius, WHITE), (0.66 * self.radius, self.color)


Mark = Box | Line | Bitmap | Ring


@dataclass(slots=True)
class Page:
    """The primitives of a page, in drawing order; lengths are points of 1/72 inch on paper."""

    width: float
    height: float
    marks: list[Mark] = field(default_factory=list)


def is_unseen(color: Rgb, ground: Rgb) -> bool:
    """Return whether a colour needs an edge to stand out from the background."""
    return contrast_ratio(color, ground) < _UNSEEN
