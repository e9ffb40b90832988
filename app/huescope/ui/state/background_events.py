"""What changes when work ends that nobody waits for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.ui.state import events
from huescope.ui.state.changes import said, with_shown
from huescope.ui.state.handlers import handles
from huescope.ui.state.requests import (
    LocateRequest,
    MeasureRequest,
    ScopeRequest,
    SeriesRequest,
    StopsRequest,
    ThumbnailRequest,
)
from huescope.ui.state.scope_events import with_result

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState


@handles(events.BackgroundEnded)
def _ended(state: WindowState, event: events.BackgroundEnded) -> WindowState:
    request = event.request
    if isinstance(request, StopsRequest):
        state = _stops_ended(state, request)
    elif isinstance(request, SeriesRequest):
        state = replace(state, series_of=request)
    elif isinstance(request, ScopeRequest):
        state = with_result(state, request.name, request.studied, None)
    elif isinstance(request, LocateRequest):
        state = replace(state, located_of=request)
    elif isinstance(request, MeasureRequest):
        state = replace(state, measured_of=request)
    elif isinstance(request, ThumbnailRequest):
        place = state.documents.by_id(request.document_id)
        if place is not None and not state.documents.items[place].thumbnail:
            failed = state.thumbnails_failed | {request.document_id}
            state = replace(state, thumbnails_failed=failed)
    return state if event.error is None else said(state, str(event.error))


def _stops_ended(state: WindowState, request: StopsRequest) -> WindowState:
    shown = state.picture.shown
    if shown is None or shown.studied is not request.studied:
        return state
    return with_shown(state, replace(shown, stops_of=request.studied))


@handles(events.ThumbnailMade)
def _thumbnail_made(state: WindowState, event: events.ThumbnailMade) -> WindowState:
    place = state.documents.by_id(event.request.document_id)
    if place is None:
        return state
    document = replace(state.documents.items[place], thumbnail=event.png)
    return replace(state, documents=state.documents.with_item(place, document))
