"""What a person does with boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.event import Event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from huescope.moodboard.board import Board
    from huescope.sources.source import Source


class NewBoard(Event):
    """Lay pictures on a new board, with one palette of all of them."""

    sources: Sequence[Source]


class AddToBoard(Event):
    """Add pictures to the shown board, or else to the last one that is open, or to a new one."""

    sources: Sequence[Source]


class EditBoard(Event):
    """Show another version of the shown board.

    Attributes
    ----------
    title : str
        Of the step that can be undone.
    board : Board
        The board after it.
    merge : str
        A following step with the same text replaces this one; empty for none.
    """

    title: str
    board: Board
    merge: str = ""


class SelectOnBoard(Event):
    """Select pictures of the shown board, and no others."""

    ids: frozenset[int]


class FindBoardPictures(Event):
    """Tell what the pictures of the shown board are read from, by their ids."""

    sources: Mapping[int, Source]
