"""How the comparison of the picture and its reduction changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.ui.state import events
from huescope.ui.state.changes import said
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.handlers import handles

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState


@handles(events.Compare)
def _compare(state: WindowState, event: events.Compare) -> WindowState:
    if event.comparison is state.comparison is state.choices.comparison:
        return state
    choices = replace(state.choices, comparison=event.comparison)
    return replace(state, comparison=event.comparison, choices=choices)


@handles(events.MoveDivider)
def _move_divider(state: WindowState, event: events.MoveDivider) -> WindowState:
    divider = min(1.0, max(0.0, event.divider))
    return state if divider == state.divider else replace(state, divider=divider)


@handles(events.HoldOriginal)
def _hold_original(state: WindowState, event: events.HoldOriginal) -> WindowState:
    return replace(state, original_held=event.held)


def reduction_revealed(
    state: WindowState, at_first: Comparison = Comparison.DIVIDER
) -> WindowState:
    """Show the reduced picture to a person who changes it, if only the original is shown.

    Parameters
    ----------
    state : WindowState
        Before.
    at_first : Comparison
        How it is shown where the person has not chosen a comparison.
    """
    if state.comparison is not Comparison.ORIGINAL:
        return state
    chosen = state.choices.comparison
    shown = at_first if chosen is Comparison.ORIGINAL else chosen
    return replace(state, comparison=shown)


@handles(events.DifferenceFound)
def _difference_found(state: WindowState, event: events.DifferenceFound) -> WindowState:
    """Show a difference; while the slider moves, also that of the step before the last one."""
    request, shown = event.request, state.shown
    if shown is None or shown.opened is not request.opened or state.reduced is None:
        return state
    return replace(state, difference=event.difference)


@handles(events.DifferenceFailed)
def _difference_failed(state: WindowState, event: events.DifferenceFailed) -> WindowState:
    from huescope.ui.tasks.results import Difference  # the first paint needs no results

    if state.reduced is not event.request.reduced:
        return state
    state = replace(state, difference=Difference(event.request.reduced))
    return said(state, str(event.error))
