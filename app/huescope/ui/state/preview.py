"""How a mood that is pointed at in a list is shown, without a trace in the history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.ui.state import events
from huescope.ui.state.changes import improved, restarted, turned_to_palette, with_document
from huescope.ui.state.handlers import handles

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState

ENDED_BY = frozenset(
    (
        events.AddDocuments,
        events.AddPalettes,
        events.AddToBoard,
        events.ClosePalette,
        events.DropPin,
        events.DuplicatePalette,
        events.EditBoard,
        events.EditPalette,
        events.FindAgain,
        events.MovePin,
        events.NewBoard,
        events.OpenPicture,
        events.Redo,
        events.RenameEntry,
        events.ReopenPalette,
        events.ReturnToPicture,
        events.Save,
        events.SelectPalette,
        events.SetColors,
        events.SetDithering,
        events.SetOptions,
        events.SetOrder,
        events.ShowProject,
        events.Undo,
    )
)
"""What is done to palettes is done to those from before a preview, and so is never lost with it."""


@handles(events.PreviewOptions)
def _preview(state: WindowState, event: events.PreviewOptions) -> WindowState:
    """Exchange the options without an undo step; the history from before comes back at the end."""
    if event.options is None:
        return preview_ended(state)
    document = state.document
    if document.before_preview is None:
        # A chosen order is a step of the history from before; it is there within milliseconds.
        if event.options == state.options or state.pending_order is not None:
            return state
        document = replace(document, before_preview=document.history)
    elif event.options == state.options:
        return state
    current = replace(state.current, options=event.options, edited=False)
    return restarted(improved(with_document(state, document), current))


def preview_ended(state: WindowState) -> WindowState:
    """Bring the histories from before a preview back, also of a document that was left in one."""
    items = state.documents.items
    if all(each.before_preview is None for each in items):
        return state
    items = tuple(each.without_preview() for each in items)
    return turned_to_palette(replace(state, documents=replace(state.documents, items=items)))
