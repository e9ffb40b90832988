"""The palette: swatches in an order, under a name."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Palette:
    """Swatches with a name and a note: a sequence of them. Safe to share between threads.

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

    def __len__(self) -> int:
        return len(self.swatches)

    def __iter__(self) -> Iterator[Swatch]:
        return iter(self.swatches)

    def __getitem__(self, place: int) -> Swatch:
        return self.swatches[place]

    def _repr_html_(self) -> str:
        """Show the swatches in a notebook."""
        from huescope.palette.notebook import caption_html, swatches_html

        return caption_html(self.name) + swatches_html(self.swatches)

    @property
    def runs(self) -> list[tuple[str, tuple[Swatch, ...]]]:
        """The swatches in their order, as runs of the same group: (group, swatches).

        Swatches without a group have an empty group name.
        """
        runs = groupby(self.swatches, key=lambda swatch: swatch.group)
        return [(group, tuple(swatches)) for group, swatches in runs]
