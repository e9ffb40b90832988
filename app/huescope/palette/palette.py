"""The palette: swatches in an order, under a name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Palette:
    """Swatches with a name and a note. Safe to share between threads.

    Attributes
    ----------
    name : str
        Any text.
    swatches : tuple of Swatch
        In the order in which they are shown and written; may be empty.
    source : str
        The name of the picture or file that the colours are from; empty if there is none.
    note : str
        The user's note; any text.
    remarks : tuple of str
        Sentences on content of a file that could not be kept unchanged.
    """

    name: str
    swatches: tuple[Swatch, ...] = ()
    source: str = ""
    note: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def runs(self) -> list[tuple[str, tuple[Swatch, ...]]]:
        """The swatches in their order, as runs of the same group: (group, swatches).

        Swatches without a group have an empty group name.
        """
        runs = groupby(self.swatches, key=lambda swatch: swatch.group)
        return [(group, tuple(swatches)) for group, swatches in runs]
