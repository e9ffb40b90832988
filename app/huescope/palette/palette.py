"""The palette: swatches in an order, under a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Palette:
    """What a person takes away. Safe to share between threads.

    Attributes
    ----------
    name : str
        What a person calls it; any text.
    swatches : tuple of Swatch
        In the order in which they are shown and written; may be empty.
    source : str
        The name of the picture that the colours are from; empty where there is none.
    """

    name: str
    swatches: tuple[Swatch, ...] = ()
    source: str = ""
