"""The palette: swatches in an order, under a name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
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
        The name of the picture or file that the colours are from; empty where there is none.
    note : str
        What a person wrote about it; any text.
    remarks : tuple of str
        Sentences on what a file said that could not be kept as it was.
    """

    name: str
    swatches: tuple[Swatch, ...] = ()
    source: str = ""
    note: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def runs(self) -> list[tuple[str, tuple[Swatch, ...]]]:
        """The swatches in their order, cut where the group changes: each group with its swatches.

        Swatches without a group come under an empty name.
        """
        runs = groupby(self.swatches, key=lambda swatch: swatch.group)
        return [(group, tuple(swatches)) for group, swatches in runs]
