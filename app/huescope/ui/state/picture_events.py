"""How the picture changes: opening, cancelling, failing, and what workers find out about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.moodboard.source import BoardSource
from huescope.palette.palette import Palette
from huescope.project import steps
from huescope.project.state import Basis, State
from huescope.texts import marked
from huescope.ui.state import events
from huescope.ui.state.changes import (
    improved,
    restarted,
    said,
    turned_to_palette,
    with_document,
    with_shown,
    without_reduction,
)
from huescope.ui.state.documents import Document
from huescope.ui.state.handlers import handles
from huescope.ui.state.picture import Phase, PictureState, ShownPicture
from huescope.ui.state.requests import OpenRequest, StepKind

if TYPE_CHECKING:
    from huescope.analysis.options import ClusteringOptions
    from huescope.sources.source import Source
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.tasks.results import Opened

# -- a person ------------------------------------------------------------------------------------


@handles(events.OpenPicture)
def _open(state: WindowState, event: events.OpenPicture) -> WindowState:
    place = state.documents.found_own(event.source)
    if place is None:
        return requested(state, event.source, state.choices.options, state.choices.colors)
    if place != state.documents.place:
        documents = state.documents.returned_to(place)
        state = turned_to_palette(replace(state, documents=documents))
    return returned(state, event.source)


@handles(events.ReturnToPicture)
def _return(state: WindowState, event: events.ReturnToPicture) -> WindowState:
    return returned(state, event.source)


def returned(state: WindowState, source: Source) -> WindowState:
    """Open the picture of the shown document; its palette and parameters stay."""
    document = replace(state.document, source=source, reference=source.reference)
    state = with_document(state, document)
    return requested(state, source, state.options, state.colors)


def requested(
    state: WindowState, source: Source, options: ClusteringOptions, colors: int
) -> WindowState:
    """Ask a worker to open a picture; the shown one stays until something of it can be seen."""
    ticket = state.picture.ticket + 1
    choices = state.choices
    request = OpenRequest(ticket, source, options, colors, choices.order, choices.formula)
    picture = PictureState(Phase.LOADING, ticket, request, state.picture.shown)
    return replace(state, picture=picture)


@handles(events.Cancel)
def _cancel(state: WindowState, _event: events.Cancel) -> WindowState:
    from huescope.ui.state.work import study_request

    picture = state.picture
    if picture.is_opening:
        return said(given_up(state), marked("Cancelled."))
    study = study_request(state)
    if study is not None and study.studied is not None:
        # Locked colours are not given up: they are what the swatches on the screen say.
        options = replace(study.studied.findings.options, fixed=state.options.fixed)
        if options != state.options:
            return said(_with_options(state, options), marked("Cancelled."))
    step = state.step
    if step is not None and step.kind is StepKind.FIND and not state.step_ended:
        return said(_without_step(state), marked("Cancelled."))
    # With nothing to cancel, Esc stops lighting a range of the histogram.
    return state if state.highlighted_tones is None else replace(state, highlighted_tones=None)


def given_up(state: WindowState) -> WindowState:
    """Stop opening a picture; the shown one stays."""
    picture = state.picture
    shown = picture.shown
    if picture.phase is Phase.LOADING and shown is not None and state.is_of(shown):
        phase = Phase.EXACT if state.is_exact_of(shown) else Phase.CANCELLED
    else:
        phase = Phase.CANCELLED
    # Under a new number, so that nothing of it has an effect any more.
    ticket = picture.ticket + 1
    return replace(state, picture=replace(picture, phase=phase, ticket=ticket, is_slow=False))


def _without_step(state: WindowState) -> WindowState:
    """Stop finding a palette; the shown one stays, and is sorted if it is not."""
    current, shown = state.current, state.shown
    if not state.swatches:
        return replace(without_reduction(state), step_ended=True)
    basis = current.basis
    if basis is None:  # the palette that a person changed stays
        current = replace(current, colors=steps.colors_of(state.swatches), edited=True)
    else:
        options = replace(basis.options, fixed=state.options.fixed)
        basis = replace(basis, options=options, exact=state.is_exact_of(shown))
        current = replace(current, colors=basis.colors, options=options, basis=basis)
    state = restarted(improved(state, current))
    return replace(state, step=None, step_ended=True, pending_order=current.order)


@handles(events.Resume)
def _resume(state: WindowState, _event: events.Resume) -> WindowState:
    picture = state.picture
    if picture.phase not in {Phase.CANCELLED, Phase.FAILED}:
        return state
    shown = state.shown
    if picture.phase is Phase.CANCELLED and shown is not None and not shown.is_exact:
        return requested(state, shown.source, state.options, state.colors)
    if picture.request is None:
        return state
    request = picture.request
    return requested(state, request.source, request.options, request.colors)


@handles(events.DismissFailure)
def _dismiss(state: WindowState, _event: events.DismissFailure) -> WindowState:
    picture = state.picture
    if picture.phase is not Phase.FAILED:
        return state
    shown = picture.shown
    if picture.left_unread is not None:
        return requested(state, picture.left_unread, state.options, state.colors)
    exact = state.is_exact_of(shown)
    phase = Phase.EXACT if exact else Phase.CANCELLED
    return replace(state, picture=replace(picture, phase=phase, failure=None))


@handles(events.Say)
def _say(state: WindowState, event: events.Say) -> WindowState:
    return said(state, event.text)


# -- workers -------------------------------------------------------------------------------------


@handles(events.LoadingIsSlow)
def _slow(state: WindowState, event: events.LoadingIsSlow) -> WindowState:
    picture = state.picture
    if picture.phase is not Phase.LOADING or picture.ticket != event.ticket:
        return state
    return replace(state, picture=replace(picture, is_slow=True))


@handles(events.PictureSeen)
def _seen(state: WindowState, event: events.PictureSeen) -> WindowState:
    picture = state.picture
    if not _is_current(state, event.ticket) or picture.request is None:
        return state
    if picture.phase is Phase.FIRST_LOOK and picture.shown is not None:
        return with_shown(state, replace(picture.shown, opened=event.opened))
    request = picture.request
    state = _with_carried_pixels(state, event.opened)
    shown = ShownPicture(request.source, event.opened)
    if picture.shown is None or picture.shown.source is not request.source:
        state = replace(state, documents=state.documents.without_strays())
    picture = replace(picture, phase=Phase.FIRST_LOOK, shown=shown, is_slow=False)
    state = without_reduction(replace(state, picture=picture))
    document = state.document
    if document.is_from(request.source):
        return restarted(_kept_in(state, request.options.working_space))
    own = state.documents.found_own(request.source)
    if own is not None:  # another palette was brought while the picture was being opened
        return turned_to_palette(replace(state, documents=state.documents.returned_to(own)))
    if document.has_picture or document.is_own:
        options = steps.of_any_picture(request.options)
        return begun(state, request.source, options, request.colors)
    options = steps.of_any_picture(state.options)
    options = replace(options, working_space=request.options.working_space)
    return begun(state, request.source, options, state.colors)


def _kept_in(state: WindowState, working_space: str) -> WindowState:
    """Note in which working space the picture of the document was opened again."""
    if state.options.working_space == working_space:
        return state
    options = replace(state.options, working_space=working_space)
    return improved(state, replace(state.current, options=options))


def _with_carried_pixels(state: WindowState, opened: Opened) -> WindowState:
    """Let the pixels that a person took from pictures of a board move with these."""
    shown, after = state.picture.shown, opened.composition
    before = None if shown is None else shown.opened.composition
    if before is None or after is None or shown is None or not state.is_of(shown):
        return state
    document = state.document
    carried = ((each, after.carried(before, *each.place_px)) for each in document.picked)
    picked = tuple(replace(each, place_px=place) for each, place in carried if place is not None)
    return with_document(state, replace(document, picked=picked))


def begun(
    state: WindowState, source: Source | None, options: ClusteringOptions, colors: int
) -> WindowState:
    """Begin the palette of a picture; one that nobody worked on makes room for it."""
    name = source.name if source else ""
    palette = Palette(name.rpartition(".")[0] or name, source=name)
    board = source.board if isinstance(source, BoardSource) else None
    if board is not None:
        options = steps.of_any_board(options)
    first = State(palette, colors, options, state.choices.order, board=board)
    reference = source.reference if source else None
    documents = state.documents.added([Document.of(first, reference=reference, source=source)])
    return restarted(replace(state, documents=documents, pending_order=None))


@handles(events.FirstPaletteFound)
def _first_palette(state: WindowState, event: events.FirstPaletteFound) -> WindowState:
    request = state.picture.request
    if not _is_current(state, event.ticket) or request is None:
        return state
    current = state.current
    if current.is_kept(exact=False) or not state.document.is_from(request.source):
        return state
    if current.options != request.options:
        return state
    if current.options.fixed:  # this palette has the colours of locked swatches, but not the locks
        return state
    arranged = event.reduced.arranged
    found = steps.found(current, arranged.swatches)
    basis = Basis(event.reduced.asked, request.options, exact=False)
    state = improved(state, replace(found, basis=basis))
    return replace(state, arranged=arranged, reduced=event.reduced)


@handles(events.PictureStudied)
def _studied(state: WindowState, event: events.PictureStudied) -> WindowState:
    picture = state.picture
    if picture.ticket != event.ticket or picture.shown is None:
        return state
    if picture.phase is Phase.LOADING:
        return state
    studied = event.studied
    shown = replace(picture.shown, studied=studied)
    if shown.grouped_of is not studied.findings.kept:
        shown = replace(shown, grouped=(), grouped_of=None)
    state = with_shown(state, shown)
    if studied.warning is None:
        return state
    asked = state.options
    if picture.is_opening and picture.request is not None:
        asked = picture.request.options
    if (asked.ignore, asked.region) != (state.options.ignore, state.options.region):
        return state  # other ones were chosen since
    found = studied.findings.options
    options = replace(state.options, ignore=found.ignore, region=found.region)
    return said(_with_options(state, options), studied.warning)


@handles(events.ShadesGrouped)
def _grouped(state: WindowState, event: events.ShadesGrouped) -> WindowState:
    shown, grouped = state.picture.shown, event.grouped
    if shown is None or shown.studied is None or shown.studied.findings.kept is not grouped.of:
        return state
    return with_shown(state, replace(shown, grouped=grouped.swatches, grouped_of=grouped.of))


@handles(events.OpeningFailed)
def _failed(state: WindowState, event: events.OpeningFailed) -> WindowState:
    if not _is_current(state, event.ticket):
        return state
    picture = replace(state.picture, phase=Phase.FAILED, failure=event.error, is_slow=False)
    return replace(state, picture=picture)


@handles(events.OpeningEnded)
def _ended(state: WindowState, event: events.OpeningEnded) -> WindowState:
    if not _is_current(state, event.ticket):
        return state
    shown = state.picture.shown
    seen = state.picture.phase is Phase.FIRST_LOOK
    exact = seen and shown is not None and shown.is_exact
    phase = Phase.EXACT if exact else Phase.CANCELLED
    return replace(state, picture=replace(state.picture, phase=phase, is_slow=False))


@handles(events.StudyFailed)
def _study_failed(state: WindowState, event: events.StudyFailed) -> WindowState:
    """Return to the options that the picture could be analysed by."""
    picture, studied = state.picture, event.request.studied
    if picture.ticket != event.request.ticket or state.options != event.request.options:
        return state
    if studied is None and picture.request is not None and picture.shown is not None:
        request = picture.request.replaced(source=picture.shown.source)
        picture = replace(picture, phase=Phase.FAILED, request=request, failure=event.error)
        return replace(state, picture=picture)
    if studied is None:
        return state
    return said(_with_options(state, studied.findings.options), str(event.error))


@handles(events.StopPainted)
def _stop_painted(state: WindowState, event: events.StopPainted) -> WindowState:
    shown = state.picture.shown
    if shown is None or shown.studied is not event.request.studied:
        return state
    others = tuple(each for each in shown.stops if each.colors != event.stop.colors)
    return with_shown(state, replace(shown, stops=(*others, event.stop)))


def _is_current(state: WindowState, ticket: int) -> bool:
    """Tell whether an answer is one to the picture that is being opened."""
    return state.picture.is_opening and state.picture.ticket == ticket


def _with_options(state: WindowState, options: ClusteringOptions) -> WindowState:
    return restarted(improved(state, replace(state.current, options=options)))


def cannot_be_copied(state: WindowState) -> str:
    """Say why the shown colours cannot be taken away; empty where they can be."""
    if state.may_copy or state.picture.wanted is None:
        return ""
    name = printable(state.picture.wanted.name)
    return marked(
        "{name} is still being opened; these are the colours of the picture before it.", name=name
    )
