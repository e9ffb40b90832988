"""A pin of the palette that is being moved on the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.palette.history import History
    from huescope.project.state import State

    Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PinMove:
    """A pin that is being moved.

    Attributes
    ----------
    place : int
        Index of its swatch.
    rgb, place_px : tuple of int
        Colour, and column and row, of the pixel under it.
    before, after : History
        Of the document: before the move, and with the colour of the pixel in place of the old one.
    """

    place: int
    rgb: tuple[int, int, int]
    place_px: Place
    before: History[State]
    after: History[State]
