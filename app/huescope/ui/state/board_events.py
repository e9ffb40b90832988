"""How boards change: begun, edited, and opened again where what they show has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.moodboard import editing
from huescope.moodboard.board import Board
from huescope.moodboard.source import BoardSource
from huescope.palette.palette import Palette
from huescope.project.state import State
from huescope.project.steps import of_any_board
from huescope.texts import marked, marked_plural
from huescope.ui.state import events
from huescope.ui.state.changes import improved, said, step_done, with_document
from huescope.ui.state.document_events import added, turned
from huescope.ui.state.documents import Document
from huescope.ui.state.handlers import handles
from huescope.ui.state.picture_events import returned

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState


@handles(events.NewBoard)
def _new(state: WindowState, event: events.NewBoard) -> WindowState:
    board = editing.added(Board(), event.sources)
    if not board.items:
        return state
    name = _name(board)
    first = State(
        Palette(name, source=name),
        colors=state.choices.colors,
        options=of_any_board(state.choices.options),
        order=state.choices.order,
        board=board,
    )
    state = replace(state, selected_items=frozenset())
    return _told_of_most(added(state, [Document.of(first, source=BoardSource(board))]), event)


@handles(events.AddToBoard)
def _add(state: WindowState, event: events.AddToBoard) -> WindowState:
    places = [
        place for place, each in enumerate(state.documents.items) if each.state.board is not None
    ]
    if not places:
        return _new(state, events.NewBoard(event.sources))
    place = state.documents.place
    if place not in places:
        place = places[-1]
        state = turned(state, state.documents.selected(place))
    before = state.current.board or Board()
    board = editing.added(before, event.sources)
    new = len(board.items) - len(before.items)
    if not new:
        return said(state, marked("These pictures are on the board already."))
    state = _edit(state, events.EditBoard(marked("Add Pictures"), board))
    return _told_of_most(
        said(
            state,
            marked_plural("Added {n} picture to the board", "Added {n} pictures to the board", new),
        ),
        event,
    )


def _told_of_most(state: WindowState, event: events.NewBoard | events.AddToBoard) -> WindowState:
    if len(event.sources) <= editing.MOST_PICTURES:
        return state
    return said(
        state,
        marked(
            "A board has at most {most_pictures} pictures.", most_pictures=editing.MOST_PICTURES
        ),
    )


@handles(events.EditBoard)
def _edit(state: WindowState, event: events.EditBoard) -> WindowState:
    before = state.current.board
    if before is None or event.board == before:
        return state
    current = replace(state.current, board=event.board)
    if current.palette.name == _name(before):  # nobody has renamed it
        name = _name(event.board)
        current = replace(current, palette=replace(current.palette, name=name, source=name))
    if not current.edited and _counting(event.board) != _counting(before):
        current = replace(current, basis=None)  # its colours are found anew
    state = step_done(state, event.title, current, merge=event.merge)
    return with_document(state, replace(state.document, thumbnail=b"", brought=True))


@handles(events.SelectOnBoard)
def _select(state: WindowState, event: events.SelectOnBoard) -> WindowState:
    if event.ids == state.selected_items:
        return state
    return replace(state, selected_items=event.ids)


@handles(events.FindBoardPictures)
def _found(state: WindowState, event: events.FindBoardPictures) -> WindowState:
    board = state.unread_board
    if board is None:
        return state
    board = editing.found(board, event.sources)
    state = improved(state, replace(state.current, board=board))
    return returned(state, BoardSource(board))


def with_board(state: WindowState) -> WindowState:
    """Open the shown board again where its document has another version than was opened."""
    board, source = state.current.board, state.document.source
    if board is None or not isinstance(source, BoardSource):
        return state
    if source.board is board or source.board == board:
        return state
    ids = {each.id for each in board.items}
    selected = frozenset(each for each in state.selected_items if each in ids)
    return returned(replace(state, selected_items=selected), source.showing(board))


def _name(board: Board) -> str:
    return marked_plural("{n} picture", "{n} pictures", len(board.items))


def _counting(board: Board) -> dict[int, float]:
    return {each.id: each.counting for each in board.items}
