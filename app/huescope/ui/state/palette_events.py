"""How the shown palette changes: by a person's hand, its parameters, and what workers find."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.analysis.enough import MAX_TOLERANCE, MIN_TOLERANCE
from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.moodboard.source import BoardSource
from huescope.project import steps
from huescope.project.state import OWN_ORDER, Basis
from huescope.texts import marked, marked_plural
from huescope.ui.state import events
from huescope.ui.state.changes import (
    improved,
    restarted,
    said,
    step_done,
    turned_to_palette,
    with_document,
    with_history,
)
from huescope.ui.state.comparison_events import reduction_revealed
from huescope.ui.state.document_events import opening_undone
from huescope.ui.state.handlers import handles
from huescope.ui.state.picture import Phase
from huescope.ui.state.picture_events import requested
from huescope.ui.state.requests import StepKind

if TYPE_CHECKING:
    from huescope.palette.history import History
    from huescope.project.state import State
    from huescope.ui.state.requests import StepRequest
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.tasks.results import Reduced

_OWN_ORDER_NOTICE = marked("The swatches now stand in your own order. Choose another to sort them.")

# -- a person ------------------------------------------------------------------------------------


@handles(events.SetColors)
def _set_colors(state: WindowState, event: events.SetColors) -> WindowState:
    state = reduction_revealed(state)
    colors = min(MAX_COLORS, max(MIN_COLORS, event.colors))
    locked = len(state.options.fixed)
    if colors < locked:
        colors = locked
        sentence = marked_plural(
            "{n} swatch is locked, and stays.",
            "{n} swatches are locked, and all of them stay.",
            locked,
        )
        state = said(state, sentence)
    if colors == state.colors:
        return state
    was_edited = state.current.edited
    current = replace(state.current, colors=colors, edited=False)
    state = step_done(state, marked("{colors} Colours", colors=colors), current, merge="colors")
    return restarted(state) if was_edited else state


@handles(events.HoldSlider)
def _hold_slider(state: WindowState, event: events.HoldSlider) -> WindowState:
    if event.held:
        return replace(state, is_held=True)
    state = with_history(state, state.document.history.merge_ended())
    return replace(state, is_held=False)


@handles(events.SetOptions)
def _set_options(state: WindowState, event: events.SetOptions) -> WindowState:
    if event.options == state.options:
        return state
    shown = state.picture.shown
    is_partial = shown is not None and not shown.is_exact
    title, merge = steps.title_of(state.options, event.options)
    current = replace(state.current, options=event.options, edited=False)
    state = step_done(state, title, current, merge=merge)
    state = restarted(state)
    if shown is not None and is_partial and state.picture.phase is Phase.CANCELLED:
        return requested(state, shown.source, state.options, state.colors)
    return state


@handles(events.SetDithering)
def _set_dithering(state: WindowState, event: events.SetDithering) -> WindowState:
    before = state.current.dithering
    if event.dithering == before:
        return state
    current = replace(state.current, dithering=event.dithering)
    merge = "dithering" if before.method == event.dithering.method else ""
    return step_done(reduction_revealed(state), marked("Dithering"), current, merge=merge)


@handles(events.SetOrder)
def _set_order(state: WindowState, event: events.SetOrder) -> WindowState:
    if event.order == OWN_ORDER:
        if state.order == OWN_ORDER:
            return replace(state, pending_order=None)
        current = replace(state.current, order=OWN_ORDER)
        return replace(step_done(state, marked("Own Order"), current), pending_order=None)
    state = replace(state, choices=replace(state.choices, order=event.order))
    if not state.swatches:
        state = improved(state, replace(state.current, order=event.order))
        return state if state.step_ended else restarted(state)  # which sorts as it was before
    return replace(state, pending_order=event.order)


@handles(events.SetFormula)
def _set_formula(state: WindowState, event: events.SetFormula) -> WindowState:
    state = replace(state, choices=replace(state.choices, formula=event.formula))
    return state if state.step_ended else restarted(state)


@handles(events.SetDominantOrder)
def _set_dominant_order(state: WindowState, event: events.SetDominantOrder) -> WindowState:
    return replace(state, choices=replace(state.choices, dominant_order=event.order))


@handles(events.SetGrouped)
def _set_grouped(state: WindowState, event: events.SetGrouped) -> WindowState:
    return replace(state, choices=replace(state.choices, grouped=event.grouped))


@handles(events.SetTolerance)
def _set_tolerance(state: WindowState, event: events.SetTolerance) -> WindowState:
    delta_e = min(MAX_TOLERANCE, max(MIN_TOLERANCE, event.delta_e))
    return replace(state, choices=replace(state.choices, tolerance=delta_e))


@handles(events.SetFirstColors)
def _set_first_colors(state: WindowState, event: events.SetFirstColors) -> WindowState:
    return replace(state, choices=replace(state.choices, colors=event.colors))


@handles(events.SetWorkingSpace)
def _set_working_space(state: WindowState, event: events.SetWorkingSpace) -> WindowState:
    return replace(state, choices=replace(state.choices, working_space=event.name))


@handles(events.EditPalette)
def _edit(state: WindowState, event: events.EditPalette) -> WindowState:
    before = state.order
    current = steps.edited(state.current, event.palette, sorts=event.sorts)
    state = step_done(state, event.title, current)
    if current.order == OWN_ORDER != before:
        state = said(state, _OWN_ORDER_NOTICE)
    # Sorted by a worker, also where no picture is there whose pixels would be counted anew.
    pending = None if current.order == OWN_ORDER else current.order
    return restarted(replace(state, pending_order=pending))


@handles(events.Highlight)
def _highlight(state: WindowState, event: events.Highlight) -> WindowState:
    place = event.place
    if place is not None and not 0 <= place < len(state.swatches):
        place = None
    return state if place == state.highlighted else replace(state, highlighted=place)


@handles(events.FindAgain)
def _find_again(state: WindowState, _event: events.FindAgain) -> WindowState:
    if not state.current.edited:
        return state
    current = replace(state.current, edited=False, basis=None)
    return restarted(step_done(state, marked("Find Again"), current))


@handles(events.Undo)
def _undo(state: WindowState, _event: events.Undo) -> WindowState:
    if not state.document.history.undo_title:
        return opening_undone(state)
    return _walked(state, state.document.history.undone())


@handles(events.Redo)
def _redo(state: WindowState, _event: events.Redo) -> WindowState:
    return _walked(state, state.document.history.redone())


def _walked(state: WindowState, history: History[State]) -> WindowState:
    if history.place == state.document.history.place:
        return state
    return turned_to_palette(with_history(state, history))


# -- workers -------------------------------------------------------------------------------------


@handles(events.PaletteFound)
def _palette_found(state: WindowState, event: events.PaletteFound) -> WindowState:
    request, reduced = event.request, event.reduced
    if not _is_answer(state, request):
        return state
    if state.pin_move is not None:  # the palette is found anew when the pin is let go
        is_shown = {each.rgb for each in reduced.arranged.swatches} == {
            each.rgb for each in state.current.palette.swatches
        }
        return _with_reduced(state, reduced) if is_shown else state
    current = steps.found(state.current, reduced.arranged.swatches)
    if request.kind is StepKind.FIND:
        state = _with_picture(state)
        # One of no picture, as beside a board, is found anew in whatever is shown next.
        is_exact = (
            reduced.is_final and state.document.has_picture and state.is_exact_of(state.shown)
        )
        current = replace(current, basis=Basis(request.colors, state.options, is_exact))
    state = improved(state, current)
    return _with_reduced(replace(state, arranged=reduced.arranged), reduced)


def _with_picture(state: WindowState) -> WindowState:
    """Note that a palette of no picture is now found in the one on the screen, and so is of it.

    A board belongs to the palette that was made with it.
    """
    document, shown = state.document, state.shown
    if shown is None or document.has_picture or document.before_preview is not None:
        return state
    if isinstance(shown.source, BoardSource):
        return state
    source = shown.source
    return with_document(state, replace(document, source=source, reference=source.reference))


def _with_reduced(state: WindowState, reduced: Reduced) -> WindowState:
    if reduced.image is None and state.reduced is not None and state.reduced.image is not None:
        return state
    return replace(state, reduced=reduced, quality=None)


@handles(events.QualityMeasured)
def _quality_measured(state: WindowState, event: events.QualityMeasured) -> WindowState:
    if event.request != state.step or not _is_answer(state, event.request):
        return state
    return replace(state, quality=event.quality)


@handles(events.StepFailed)
def _step_failed(state: WindowState, event: events.StepFailed) -> WindowState:
    return said(state, str(event.error)) if _is_answer(state, event.request) else state


@handles(events.StepEnded)
def _step_ended(state: WindowState, event: events.StepEnded) -> WindowState:
    return replace(state, step_ended=True) if event.request == state.step else state


@handles(events.PaletteSorted)
def _sorted(state: WindowState, event: events.PaletteSorted) -> WindowState:
    request = event.request
    if not _is_pending(state, request):
        return state
    palette = replace(state.palette, swatches=event.arranged.swatches)
    current = replace(state.current, palette=palette, order=request.order)
    if request.order == state.order:
        state = improved(state, current)
    else:
        state = step_done(state, marked("Sort"), current, merge="order")
    return replace(state, arranged=event.arranged, pending_order=None)


@handles(events.SortingFailed)
def _sorting_failed(state: WindowState, event: events.SortingFailed) -> WindowState:
    if not _is_pending(state, event.request):
        return state
    return said(replace(state, pending_order=None), str(event.error))


@handles(events.DifferencesMeasured)
def _measured(state: WindowState, event: events.DifferencesMeasured) -> WindowState:
    if event.arranged.swatches is not state.swatches:
        return state
    if event.request.formula != state.choices.formula:
        return state
    return replace(state, arranged=event.arranged, measured_of=event.request)


def _is_answer(state: WindowState, request: StepRequest) -> bool:
    """Tell whether a palette is still of use: also one of fewer steps of the slider ago."""
    step = state.step
    if step is None or request.revision != step.revision or request.kind is not step.kind:
        return False
    return request.studied is step.studied and request.revision == state.revision


def _is_pending(state: WindowState, request: object) -> bool:
    from huescope.ui.state.work import arrange_request

    return request == arrange_request(state)
