"""How the open palettes change: opened, copied, selected, closed, and brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.moodboard.source import BoardSource
from huescope.project import steps
from huescope.texts import marked
from huescope.ui.state import events
from huescope.ui.state.changes import said, turned_to_palette, with_document
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.comparison_events import reduction_revealed
from huescope.ui.state.documents import Document
from huescope.ui.state.handlers import handles
from huescope.ui.state.picture import Phase
from huescope.ui.state.picture_events import begun, given_up, returned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.ui.state.documents import Documents
    from huescope.ui.state.window_state import WindowState


@handles(events.AddPalettes)
def _add_palettes(state: WindowState, event: events.AddPalettes) -> WindowState:
    files = event.files or [""] * len(event.palettes)
    opened = [steps.opened(palette, state.options) for palette in event.palettes]
    if state.shown is not None:  # the picture stays dithered as it is
        dithering = state.current.dithering
        opened = [replace(each, dithering=dithering) for each in opened]
    documents = [
        Document.of(each, file=file, opened_over=state.document.id)
        for each, file in zip(opened, files, strict=True)
    ]
    state = added(state, documents)
    if state.is_foreign and state.swatches:
        state = reduction_revealed(state, Comparison.REDUCED)
    return state


def undo_title(state: WindowState) -> str:
    """Name what Undo takes back: the last step, or the opening of the shown palette.

    A palette that was opened beside another one can be undone until it is worked on.
    """
    title = state.document.history.undo_title
    return title or (marked("Open Palette") if _place_before_opening(state) is not None else "")


def opening_undone(state: WindowState) -> WindowState:
    """Close a palette that was opened beside another one, and show that one again."""
    before = _place_before_opening(state)
    if before is None:
        return state
    return _without(state, state.documents.selected(before), state.documents.place)


def _place_before_opening(state: WindowState) -> int | None:
    """Find the palette that was shown when the shown one was opened, if that can be undone."""
    document = state.document
    is_as_opened = not document.has_picture and len(document.history.steps) == 1
    if not is_as_opened or not document.opened_over or not state.swatches:
        return None
    return state.documents.by_id(document.opened_over)


@handles(events.AddDocuments)
def _add_documents(state: WindowState, event: events.AddDocuments) -> WindowState:
    return added(state, event.documents)


@handles(events.NoteEntry)
def _note_entry(state: WindowState, event: events.NoteEntry) -> WindowState:
    documents = state.documents.with_entry(event.document_id, event.entry)
    return replace(state, documents=documents)


@handles(events.RenameEntry)
def _rename_entry(state: WindowState, event: events.RenameEntry) -> WindowState:
    documents = state.documents
    for place, document in enumerate(documents.items):
        palette = document.state.palette
        if document.entry == event.entry and palette.name != event.name:
            renamed = replace(document.state, palette=replace(palette, name=event.name))
            history = document.history.done(marked("Rename Palette"), renamed)
            documents = documents.with_item(place, replace(document, history=history))
    return replace(state, documents=documents)


@handles(events.DuplicatePalette)
def _duplicate(state: WindowState, event: events.DuplicatePalette) -> WindowState:
    shown, source = state.document, state.document.source
    palette = replace(state.current.palette, name=event.name)  # no colour of a moving pin
    copy = Document.of(
        replace(state.current, palette=palette),
        reference=shown.reference,
        source=source.of_copy() if isinstance(source, BoardSource) else source,
        thumbnail=shown.thumbnail,
        picked=shown.picked,
    )
    if state.is_new(shown):
        copy = replace(copy, history=copy.history.marked_saved(None))
    return added(state, [copy])


def added(state: WindowState, documents: Sequence[Document]) -> WindowState:
    """Open documents beside the shown one, which stays: it may be compared with them."""
    if not documents:
        return state
    if state.swatches:
        state = with_document(state, replace(state.document, brought=True))
    brought = [replace(each, brought=True) for each in documents]
    return turned(state, state.documents.added(brought))


@handles(events.SelectPalette)
def _select(state: WindowState, event: events.SelectPalette) -> WindowState:
    return turned(state, state.documents.selected(event.place))


@handles(events.ClosePalette)
def _close(state: WindowState, event: events.ClosePalette) -> WindowState:
    if len(state.documents.items) > 1:
        return _without(state, state.documents, event.place)
    closed = state.document.id
    shown = state.picture.shown
    source = None if shown is None else shown.source
    document = state.document
    is_of_it = source is not None and document.is_from(source) and not document.file
    if is_of_it and not document.was_worked_on:
        # It stayed beside palettes that were brought; the same one comes again in its place.
        state = with_document(state, replace(document, brought=False))
    fresh = begun(state, source, state.choices.options, state.choices.colors).documents
    left = fresh.by_id(closed)
    return turned(state, fresh if left is None else fresh.without(left))


def _without(state: WindowState, documents: Documents, place: int) -> WindowState:
    """Close one of several documents, and tell how it comes back if it is kept."""
    left = documents.without(place)
    if left.closed != documents.closed:
        name = left.closed[-1].state.palette.name or marked("the palette")
        state = said(state, marked("Closed {name}. Ctrl+Shift+T brings it back", name=name))
    return turned(state, left)


@handles(events.ReopenPalette)
def _reopen(state: WindowState, _event: events.ReopenPalette) -> WindowState:
    return turned(state, state.documents.reopened())


@handles(events.ShowProject)
def _show_project(state: WindowState, event: events.ShowProject) -> WindowState:
    if not event.documents:
        return state
    brought = [replace(each, brought=True, id=0) for each in event.documents]
    documents = state.documents.filled(brought, event.place)
    file = replace(
        state.file, path=event.path, saved_ids=tuple(each.id for each in documents.items)
    )
    choices = replace(state.choices, formula=event.formula)
    return turned(replace(state, file=file, choices=choices), documents)


def turned(state: WindowState, documents: Documents) -> WindowState:
    """Show another document, and the picture that it is from."""
    left_id = state.document.id
    if documents.current.id == left_id:
        return replace(state, documents=documents)
    state = replace(state, documents=replace(documents, previous_id=left_id))
    state = turned_to_palette(replace(state, quality=None, is_held=False))
    picture = state.picture
    document = state.document
    wanted = picture.wanted
    # A palette without a picture, such as one dropped together with it, stops no opening.
    may_stay = not document.has_picture or (wanted is not None and document.is_from(wanted))
    if picture.is_opening and may_stay:
        return state
    if picture.shown is None or not state.is_of(picture.shown):
        if document.source is not None:
            return returned(state, document.source)
        return given_up(state) if picture.is_opening else state
    if picture.phase is Phase.LOADING:
        return given_up(state)
    return state
