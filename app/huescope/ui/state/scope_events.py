"""How scopes change: which one is seen, what workers compute, and which tones are lit."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.ui.state import events
from huescope.ui.state.handlers import handles

if TYPE_CHECKING:
    from huescope.analysis.scopes import ScopeResult
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.tasks.results import Studied


def visible_result(state: WindowState) -> ScopeResult | None:
    """Give what the visible scope draws; None until it is computed."""
    shown = state.shown
    if shown is None or shown.studied is None:
        return None
    return state.scopes.of(shown.studied).get(state.scopes.visible)


def with_result(
    state: WindowState, name: str, studied: Studied, result: ScopeResult | None
) -> WindowState:
    """Add the result of a scope, unless it is of findings that are not shown any longer."""
    shown = state.picture.shown
    if shown is None or shown.studied is not studied:
        return state
    known = state.scopes.of(studied)
    if name in known:
        return state
    results = MappingProxyType({**known, name: result})
    return replace(state, scopes=replace(state.scopes, studied=studied, results=results))


@handles(events.ShowScope)
def _show(state: WindowState, event: events.ShowScope) -> WindowState:
    if event.name == state.scopes.visible:
        return state
    return replace(state, scopes=replace(state.scopes, visible=event.name))


@handles(events.ScopeComputed)
def _computed(state: WindowState, event: events.ScopeComputed) -> WindowState:
    request = event.request
    return with_result(state, request.name, request.studied, event.result)


@handles(events.HighlightTones)
def _highlight_tones(state: WindowState, event: events.HighlightTones) -> WindowState:
    if event.tones == state.highlighted_tones:
        return state
    return replace(state, highlighted_tones=event.tones)
