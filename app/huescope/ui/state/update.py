"""The one function that changes what a window shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.analysis.arrangement import (
    Arranged,
    arrange,
    known_formula,
    known_order,
    measured,
)
from huescope.ui.state import (  # noqa: F401 - each registers its handlers
    background_events,
    board_events,
    comparison_events,
    document_events,
    file_events,
    palette_events,
    picture_events,
    pins,
    preview,
    scope_events,
    selection,
)
from huescope.ui.state.changes import without_reduction
from huescope.ui.state.handlers import HANDLERS
from huescope.ui.state.requests import StepKind, StepRequest
from huescope.ui.state.work import MEASURED_AT_ONCE, usable_picture

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch
    from huescope.ui.state.event import Event
    from huescope.ui.state.window_state import WindowState


def update(state: WindowState, event: Event) -> WindowState:
    """Give the state that follows an event.

    Parameters
    ----------
    state : WindowState
        What is shown.
    event : object
        One of the classes of `huescope.ui.state.events`.

    Returns
    -------
    WindowState
        The same object where the event has no effect, such as the answer of a worker about a
        picture that is not open any more.

    Raises
    ------
    TypeError
        If it is no event.
    """
    handler = HANDLERS.get(type(event))
    if handler is None:
        raise TypeError(f"{type(event).__name__} is not an event")
    settled = preview.preview_ended(state) if type(event) in preview.ENDED_BY else state
    following = handler(settled, event)
    if following is state:
        return state
    following = board_events.with_board(following)
    following = _with_arranged(state, pins.with_pin_move(state, following))
    following = _with_highlighted(state, selection.with_selected(state, following))
    return _with_step(_with_dominant(state, following))


def _with_arranged(before: WindowState, state: WindowState) -> WindowState:
    """Measure the differences between neighbours where the palette or the formula is another."""
    swatches = state.swatches
    is_known = state.arranged.swatches is swatches or (not swatches and not state.arranged.swatches)
    if is_known and state.choices.formula == before.choices.formula:
        return state
    if not swatches or len(swatches) > MEASURED_AT_ONCE:
        return replace(state, arranged=Arranged(swatches), measured_of=None)
    return replace(state, arranged=measured(swatches, known_formula(state.choices.formula)))


def _with_highlighted(before: WindowState, state: WindowState) -> WindowState:
    """Drop the highlight where it would be of another colour, or where none may be shown."""
    place = state.highlighted
    if place is None:
        return state
    is_same = (
        state.pin_move is not None
        or state.swatches is before.swatches
        or (
            place < len(state.swatches)
            and place < len(before.swatches)
            and state.swatches[place].rgb == before.swatches[place].rgb
        )
    )
    if is_same and not state.is_held and not state.is_dimmed:
        return state
    return replace(state, highlighted=None)


def _with_dominant(before: WindowState, state: WindowState) -> WindowState:
    """Sort and measure the most frequent colours of the picture."""
    colors = _dominant_colors(state)
    choices = state.choices.dominant_order, state.choices.formula
    if colors == _dominant_colors(before) and choices == (
        before.choices.dominant_order,
        before.choices.formula,
    ):
        return state
    if not colors:
        return replace(state, dominant=Arranged())
    order, formula = choices
    dominant = arrange(colors, known_order(order), known_formula(formula))
    return replace(state, dominant=dominant)


def _dominant_colors(state: WindowState) -> tuple[Swatch, ...]:
    """Give exact counts only, but for a picture of which no more than a first look will come."""
    shown = state.shown
    if shown is None or shown.studied is None:
        return ()
    if not shown.is_exact and state.picture.is_opening:
        return ()
    return shown.grouped if state.choices.grouped else shown.studied.findings.dominant


def _with_step(state: WindowState) -> WindowState:
    """Decide what becomes of the shown palette: found, covered, or nothing."""
    shown = usable_picture(state)
    if shown is None or shown.studied is None:
        return _without_step(state)
    studied = shown.studied
    step = state.step
    dithering = state.current.dithering
    if step is not None and (step.revision, step.colors, step.studied, step.dithering) == (
        state.revision,
        state.colors,
        studied,
        dithering,
    ):
        return state
    if state.current.is_kept(exact=shown.is_exact):
        if not state.swatches:  # the picture is not shown in the colours of another palette
            return without_reduction(_without_step(state))
        kind = StepKind.COVER
    elif studied.findings.options == state.options:
        kind = StepKind.FIND
    else:
        return _without_step(state)  # findings by these options are on their way
    is_moving = step is not None and (step.revision, step.studied) == (state.revision, studied)
    following = StepRequest(kind, state.revision, state.colors, studied, dithering, is_moving)
    return replace(state, step=following, step_ended=False)


def _without_step(state: WindowState) -> WindowState:
    if state.step is None and state.step_ended:
        return state
    return replace(state, step=None, step_ended=True)
