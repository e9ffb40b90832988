"""A pin of the palette that is being moved on the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.palette.history import History
    from huescope.palette.palette import Palette
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
    palette : Palette
        The palette with that colour; it is shown, and is in no undo step yet.
    history : History
        Of the document. The move ends where the palette changes in another way.
    """

    place: int
    rgb: tuple[int, int, int]
    place_px: Place
    palette: Palette
    history: History[State]
