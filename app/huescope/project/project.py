"""A project: the open palettes of a window, each with its picture and parameters."""

from __future__ import annotations

from dataclasses import field
from operator import attrgetter
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.project.steps import any_own
from huescope.texts import marked_plural

if TYPE_CHECKING:
    from huescope.project.picked_pixel import PickedPixel
    from huescope.project.state import State
    from huescope.sources.reference import Reference

_LOCKED = attrgetter("locked")


@dataclass(frozen=True, slots=True)
class Document:
    """A palette with its parameters and picture. Safe to share between threads.

    Attributes
    ----------
    state : State
        The palette and how it was found.
    reference : Reference or None
        Where its picture is; None if there is no picture, or its address is a secret.
    thumbnail : bytes
        The picture as a small PNG, as `huescope.project.thumbnail.thumbnail_png` makes it; empty
        if there is none.
    formula : str
        Name of the delta E formula of the differences shown.
    picked : tuple of PickedPixel
        Colours that a person took from the picture, with the pixels they are from.
    """

    state: State
    reference: Reference | None = None
    thumbnail: bytes = field(default=b"", repr=False)
    formula: str = "ciede2000"
    picked: tuple[PickedPixel, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """The palettes of a window. Safe to share between threads; equal if nothing differs.

    Attributes
    ----------
    documents : tuple of Document
        In the order of their tabs; may be empty.
    current : int
        Index of the current one; 0 if there is none.
    remarks : tuple of str
        Sentences on content of a file that could not be kept; ignored by comparisons.
    """

    documents: tuple[Document, ...] = ()
    current: int = 0
    remarks: tuple[str, ...] = field(default=(), compare=False)

    @property
    def count(self) -> str:
        """Number of palettes, in words: "1 palette", "3 palettes"."""
        return marked_plural("{n} palette", "{n} palettes", len(self.documents))


def is_work(state: State) -> bool:
    """Return whether the user changed something that could not be recomputed from the picture."""
    palette = state.palette
    return (
        state.edited
        or bool(palette.note)
        or any(map(_LOCKED, palette.swatches))
        or any_own(palette.swatches)
    )
