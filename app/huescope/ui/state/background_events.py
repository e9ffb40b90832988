"""What changes when work ends that nobody waits for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.ui.state import events
from huescope.ui.state.changes import said, with_shown
from huescope.ui.state.handlers import handles
from huescope.ui.state.picture import ErrorCurve
from huescope.ui.state.requests import (
    CurveRequest,
    FileSizeRequest,
    GroupRequest,
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
    if isinstance(request, GroupRequest | StopsRequest | CurveRequest):
        state = _of_shown_ended(state, request)
    elif isinstance(request, FileSizeRequest):
        if state.written is None or state.written.of is not request.reduced:
            from huescope.ui.tasks.results import FileSize  # the first paint needs no results

            state = replace(state, written=FileSize(request.reduced))
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


def _of_shown_ended(
    state: WindowState, request: GroupRequest | StopsRequest | CurveRequest
) -> WindowState:
    shown = state.picture.shown
    if shown is None or shown.studied is not request.studied:
        return state
    if isinstance(request, GroupRequest):
        return with_shown(state, replace(shown, grouped_of=request.studied.findings.kept))
    if isinstance(request, StopsRequest):
        return with_shown(state, replace(shown, stops_of=request.studied))
    points = () if shown.curve is None else shown.curve.points
    curve = ErrorCurve(request.studied, points, has_ended=True)
    return with_shown(state, replace(shown, measured=curve))


@handles(events.CurveMeasured)
def _curve_measured(state: WindowState, event: events.CurveMeasured) -> WindowState:
    shown, studied = state.picture.shown, event.request.studied
    if shown is None or shown.studied is not studied:
        return state
    return with_shown(state, replace(shown, measured=ErrorCurve(studied, event.points)))


@handles(events.FileMeasured)
def _file_measured(state: WindowState, event: events.FileMeasured) -> WindowState:
    return state if event.size.of is not state.reduced else replace(state, written=event.size)


@handles(events.ThumbnailMade)
def _thumbnail_made(state: WindowState, event: events.ThumbnailMade) -> WindowState:
    place = state.documents.by_id(event.request.document_id)
    if place is None:
        return state
    document = replace(state.documents.items[place], thumbnail=event.png)
    return replace(state, documents=state.documents.with_item(place, document))
