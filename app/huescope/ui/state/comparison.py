"""The ways in which a picture and its reduction are compared."""

from __future__ import annotations

from enum import Enum


class Comparison(Enum):
    """What is shown where the picture is."""

    ORIGINAL = "original"
    """The picture as it is."""
    REDUCED = "reduced"
    """The picture in the colours of the palette."""
    DIVIDER = "divider"
    """The original left of a line that can be dragged, and the reduced picture right of it."""
    SIDE_BY_SIDE = "side_by_side"
    """Both, beside each other, zoomed and panned together."""
    DIFFERENCE = "difference"
    """How far each pixel is from its palette colour, as a grey."""
