"""The pictures of a board, where they lie, and how much each counts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.palette.board.arrangement import Rect
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source

MIN_WEIGHT, MAX_WEIGHT = 0.25, 4.0


@dataclass(frozen=True, slots=True)
class Item:
    """One picture of a board.

    Attributes
    ----------
    id : int
        Tells it apart from the other pictures of its board.
    name : str
        Its name for a person.
    reference : Reference or None
        The way back to it; None where there is none that can be kept.
    source : Source or None
        What it is read from; None where that is not known yet.
    rect : Rect or None
        Where it lies, in units of the board; None where it is placed automatically.
    weight : float
        How much its colours count, against 1 of an ordinary picture; `MIN_WEIGHT` to `MAX_WEIGHT`.
    left_out : bool
        Whether its colours do not count at all.
    """

    id: int
    name: str
    reference: Reference | None = None
    source: Source | None = field(default=None, compare=False, repr=False)
    rect: Rect | None = None
    weight: float = 1.0
    left_out: bool = False

    @property
    def counting(self) -> float:
        """Its weight; 0 where it is left out."""
        return 0.0 if self.left_out else self.weight


@dataclass(frozen=True, slots=True)
class Board:
    """A board. Immutable, and safe to share between threads.

    Attributes
    ----------
    items : tuple of Item
        Later ones lie above earlier ones.
    """

    items: tuple[Item, ...] = ()

    def item(self, id_: int) -> Item | None:
        """Find a picture by its id; None where it is not on the board."""
        return next((each for each in self.items if each.id == id_), None)
