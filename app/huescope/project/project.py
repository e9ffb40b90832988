"""What a window keeps: its palettes, each with what it is from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from huescope.plurals import counted
from huescope.project.steps import has_own

if TYPE_CHECKING:
    from huescope.project.state import State
    from huescope.sources.reference import Reference


@dataclass(frozen=True, slots=True)
class Document:
    """A palette, and what it is from. Safe to share between threads.

    Attributes
    ----------
    state : State
        The palette and how it was found.
    reference : Reference or None
        The way back to its picture; None where there is no picture, or the way is a secret.
    thumbnail : bytes
        The picture as a small PNG, as `huescope.project.thumbnail.thumbnail_png` makes it; empty
        where there is none.
    formula : str
        Name of the delta E formula that its differences are shown in.
    """

    state: State
    reference: Reference | None = None
    thumbnail: bytes = field(default=b"", repr=False)
    formula: str = "ciede2000"


@dataclass(frozen=True, slots=True)
class Project:
    """The palettes of a window. Safe to share between threads; equal if nothing differs.

    Attributes
    ----------
    documents : tuple of Document
        In the order of their tabs; may be empty.
    current : int
        Place of the one in front; 0 where there is none.
    remarks : tuple of str
        Sentences on what a file said that could not be kept; of no account when comparing.
    """

    documents: tuple[Document, ...] = ()
    current: int = 0
    remarks: tuple[str, ...] = field(default=(), compare=False)

    @property
    def count(self) -> str:
        """How many palettes it has, in words: "1 palette", "3 palettes"."""
        return counted(len(self.documents), "palette")


def is_work(state: State) -> bool:
    """Tell whether a person did something that the picture alone would not bring back."""
    palette = state.palette
    return (
        state.edited
        or bool(palette.note)
        or any(each.locked or has_own(each) for each in palette.swatches)
    )
