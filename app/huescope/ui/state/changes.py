"""Changes of a state that several events have in common."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.project import steps
from huescope.project.state import OWN_ORDER
from huescope.ui.state.window_state import Notice

if TYPE_CHECKING:
    from huescope.palette.history import History
    from huescope.project.state import State
    from huescope.ui.state.documents import Document
    from huescope.ui.state.picture import ShownPicture
    from huescope.ui.state.window_state import WindowState


def said(state: WindowState, text: str) -> WindowState:
    """Tell the person a sentence."""
    return replace(state, notice=Notice(state.notice.number + 1, text))


def restarted(state: WindowState) -> WindowState:
    """Make the answers to all steps so far useless; the shown palette is looked at anew."""
    return replace(state, revision=state.revision + 1)


def turned_to_palette(state: WindowState) -> WindowState:
    """Look anew at a palette that is shown again: of the document, or of its history.

    What was asked for when it was left may never have been answered. What can be found in the
    picture is found in any case; its sorting is asked for here, for there may be no picture.
    """
    current = state.current
    basis = current.basis
    is_sorted = basis is not None and basis.exact and current.is_kept()
    is_sorted |= current.order == OWN_ORDER or not state.swatches
    return restarted(replace(state, pending_order=None if is_sorted else current.order))


def with_document(state: WindowState, document: Document) -> WindowState:
    """Exchange the shown document for another version of it."""
    return replace(state, documents=state.documents.with_current(document))


def with_history(state: WindowState, history: History[State]) -> WindowState:
    """Exchange the history of the shown document."""
    return with_document(state, replace(state.document, history=history))


def step_done(state: WindowState, title: str, current: State, *, merge: str = "") -> WindowState:
    """Add a step that can be undone to the shown document."""
    return with_history(state, state.document.history.done(title, current, merge=merge))


def improved(state: WindowState, current: State) -> WindowState:
    """Exchange the shown palette or its parameters without adding an undo step."""
    as_saved = steps.is_as_saved(state.current, current)
    return with_history(state, state.document.history.replaced(current, as_saved=as_saved))


def without_reduction(state: WindowState) -> WindowState:
    """Show the picture in no colours of a palette: there is none, or it is of another picture."""
    if state.reduced is None:
        return state
    return replace(state, reduced=None, quality=None, difference=None, located=None)


def with_shown(state: WindowState, shown: ShownPicture) -> WindowState:
    """Exchange the picture on the screen for a better version of it."""
    return replace(state, picture=replace(state.picture, shown=shown))
