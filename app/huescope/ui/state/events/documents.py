"""What a person does with palettes as documents: open, select, close and save them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.event import Event

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from huescope.palette.palette import Palette
    from huescope.ui.state.documents import Document


class AddPalettes(Event):
    """Open palettes of other programs, or empty ones, beside the shown one.

    Attributes
    ----------
    palettes : sequence of Palette
        The palettes.
    files : sequence of str
        The files that they are from, one for each; empty where they are from none.
    """

    palettes: Sequence[Palette]
    files: Sequence[str] = ()


class AddDocuments(Event):
    """Open documents beside the shown one."""

    documents: Sequence[Document]


class NoteEntry(Event):
    """Note which entry of the library a document has.

    Attributes
    ----------
    document_id : int
        The `id` of the document.
    entry : str
        The `id` of the entry.
    """

    document_id: int
    entry: str


class RenameEntry(Event):
    """Rename the open documents of an entry of the library, as it was renamed.

    Attributes
    ----------
    entry : str
        The `id` of the entry.
    name : str
        Its name now.
    """

    entry: str
    name: str


class DuplicatePalette(Event):
    """Open a copy of the shown palette beside it, under another name."""

    name: str


class SelectPalette(Event):
    """Show another of the open palettes, and the picture that it is from."""

    place: int


class ClosePalette(Event):
    """Close a palette; the picture's own one comes in place of the last."""

    place: int


class ReopenPalette(Event):
    """Bring back the palette that was closed last."""


class ShowProject(Event):
    """Show the documents of a project in place of all the open ones.

    Attributes
    ----------
    path : Path or None
        Its file; None for restored work that was in none.
    documents : sequence of Document
        At least one.
    place : int
        The one that is shown.
    formula : str
        Name of the difference formula that it was saved with.
    """

    path: Path | None
    documents: Sequence[Document]
    place: int
    formula: str


class Save(Event):
    """Write all open palettes to a project file."""

    path: Path


class Say(Event):
    """Tell the person a sentence."""

    text: str
