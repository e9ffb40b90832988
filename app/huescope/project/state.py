"""Undo state: a palette, and the parameters that it was computed with."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from huescope.analysis.dithering import USUAL, DitheringOptions
from huescope.analysis.options import DEFAULT, ClusteringOptions
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.moodboard.board import Board
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

OWN_ORDER = "own"
"""In place of an order's name: the swatches are in the user's own order."""


DEFAULT_COLORS = 8
"""Default number of colours of a palette."""


@dataclass(frozen=True, slots=True)
class Basis:
    """The parameters that a palette was computed with.

    Attributes
    ----------
    colors, options : int, ClusteringOptions
        As in `State`.
    exact : bool
        Whether it is the final palette for them: computed from the full picture, and sorted.
    brought : bool
        Whether it comes from a file, and not from the open picture.
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
        As shown; its locked swatches are the fixed colours of the clustering.
    colors : int
        Number of colours requested, 2 to 256.
    options : ClusteringOptions
        How the palette was computed; its fixed colours are those of the locked swatches.
    order : str
        Name of the order of the swatches, or `OWN_ORDER`.
    edited : bool
        Whether the user changed the palette since it was computed, so that it is kept and not
        computed again; False while it follows the picture and the parameters.
    dithering : DitheringOptions
        How the picture is dithered in the colours of the palette.
    board : Board or None
        The pictures that the palette is from; None where it is from one picture at most.
    remembered : tuple of Swatch
        Named or grouped swatches whose colours have gone or changed since, so that names can be
        restored. Not compared.
    basis : Basis or None
        The parameters that the palette was computed with; None if it was not computed yet. Not
        compared.
    """

    palette: Palette
    colors: int = DEFAULT_COLORS
    options: ClusteringOptions = DEFAULT
    order: str = "share"
    edited: bool = False
    dithering: DitheringOptions = USUAL
    board: Board | None = None
    remembered: tuple[Swatch, ...] = field(default=(), compare=False, repr=False)
    basis: Basis | None = field(default=None, compare=False, repr=False)

    def is_kept(self, *, exact: bool = True) -> bool:
        """Return whether the palette is up to date or edited, and so is not computed again.

        Parameters
        ----------
        exact : bool
            Whether the full picture is available to compute it from.
        """
        if self.edited:
            return True
        basis = self.basis
        if basis is None or (basis.colors, basis.options) != (self.colors, self.options):
            return False
        return basis.exact or not exact

    @property
    def is_brought(self) -> bool:
        """Whether the palette is as the user or a file gave it."""
        return self.edited or (self.basis is not None and self.basis.brought and self.is_kept())
