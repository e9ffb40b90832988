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


DEFAULT_COLORS = 8
"""How many colours a palette has where nobody said otherwise."""


@dataclass(frozen=True, slots=True)
class Basis:
    """The parameters that a palette was found for.

    Attributes
    ----------
    colors, options : int, ClusteringOptions
        As in `State`.
    exact : bool
        Whether it is the final palette for them: found in the full picture, and sorted.
    brought : bool
        Whether a file said so, and not the picture that is open.
    """

    colors: int
    options: ClusteringOptions
    exact: bool
    brought: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """A palette and its parameters at one moment. Safe to share between threads.

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
        its way back. Not compared.
    basis : Basis or None
        What the palette was found for; None where it was not found yet. Not compared.
    """

    palette: Palette
    colors: int = DEFAULT_COLORS
    options: ClusteringOptions = DEFAULT
    order: str = "share"
    edited: bool = False
    remembered: tuple[Swatch, ...] = field(default=(), compare=False, repr=False)
    basis: Basis | None = field(default=None, compare=False, repr=False)

    def is_kept(self, *, exact: bool = True) -> bool:
        """Tell whether the palette stays as it is, and is not found again.

        Parameters
        ----------
        exact : bool
            Whether the full picture is there to find it in.
        """
        if self.edited:
            return True
        basis = self.basis
        if basis is None or (basis.colors, basis.options) != (self.colors, self.options):
            return False
        return basis.exact or not exact

    @property
    def is_brought(self) -> bool:
        """Whether the palette stands as a person or a file gave it."""
        return self.edited or (self.basis is not None and self.basis.brought and self.is_kept())
