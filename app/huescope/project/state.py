"""What undo walks through: a palette, and the parameters that it was found by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT, ClusteringOptions

if TYPE_CHECKING:
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

OWN_ORDER = "own"
"""In place of an order's name: the swatches stand as the person put them."""


@dataclass(frozen=True, slots=True)
class State:
    """One palette of a window at one moment. Safe to share between threads.

    Attributes
    ----------
    palette : Palette
        As it is shown; its locked swatches are the fixed colours of the clustering.
    colors : int
        How many colours were asked for, 2 to 256.
    options : ClusteringOptions
        How the palette was found; its fixed colours are those of the locked swatches.
    order : str
        Name of the order of the swatches, or `OWN_ORDER`.
    edited : bool
        Whether a person changed the palette since it was found, so that it is kept and not found
        again; False while it follows the picture and the parameters.
    remembered : tuple of Swatch
        As a person named or grouped them, where the colours went or moved since: so a name finds
        its way back. Of no account when comparing.
    """

    palette: Palette
    colors: int = 8
    options: ClusteringOptions = DEFAULT
    order: str = "share"
    edited: bool = False
    remembered: tuple[Swatch, ...] = field(default=(), compare=False, repr=False)
