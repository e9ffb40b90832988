"""The work that a state asks for, derived from the state alone.

What is not asked for any longer is cancelled, so nothing works on a picture or palette that has
gone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from huescope.ui.state.comparison import Comparison
from huescope.ui.state.picture import Phase
from huescope.ui.state.requests import (
    AT_REST,
    BACKGROUND,
    ArrangeRequest,
    CurveRequest,
    DifferenceRequest,
    FileSizeRequest,
    GroupRequest,
    LocateRequest,
    MeasureRequest,
    ScopeRequest,
    SeriesRequest,
    StopsRequest,
    StudyRequest,
    ThumbnailRequest,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.ui.state.picture import ShownPicture
    from huescope.ui.state.requests import Request
    from huescope.ui.state.window_state import WindowState

MEASURED_AT_ONCE = 4096
"""Differences of so many swatches are measured within milliseconds, without a worker."""


@lru_cache(maxsize=1)
def wanted(state: WindowState) -> tuple[Request, ...]:
    """List the work that a state asks for.

    Parameters
    ----------
    state : WindowState
        Any.

    Returns
    -------
    tuple of Request
        At most one for each channel. Work that nobody waits for is listed only where there is
        nothing else.
    """
    return _waited_for(state) or tuple(_background(state))


def is_busy(state: WindowState) -> bool:
    """Tell whether a person waits for something."""
    return any(not isinstance(each, BACKGROUND) for each in _waited_for(state))


def is_settled(state: WindowState) -> bool:
    """Tell whether everything that was asked for is shown, small pictures included."""
    return not any(not isinstance(each, AT_REST) for each in wanted(state))


def is_curve_wanted(state: WindowState) -> bool:
    """Tell whether the palettes of all sizes are still being measured."""
    return any(isinstance(each, CurveRequest) for each in wanted(state))


@lru_cache(maxsize=1)  # several widgets ask this of each state
def _waited_for(state: WindowState) -> tuple[Request, ...]:
    return tuple(_foreground(state))


def _foreground(state: WindowState) -> Iterator[Request]:
    picture = state.picture
    if picture.is_opening and picture.request is not None:
        yield picture.request
    if (study := study_request(state)) is not None:
        yield study
    if state.step is not None and not state.step_ended:
        yield state.step
    if (group := _group_request(state)) is not None:
        yield group
    if (scope := _scope_request(state)) is not None:
        yield scope
    if (difference := _difference_request(state)) is not None:
        yield difference
    if (arrange := arrange_request(state)) is not None:
        yield arrange
    if (measure := _measure_request(state)) is not None:
        yield measure
    if state.file.saving is not None:
        yield state.file.saving


def _background(state: WindowState) -> Iterator[Request]:
    shown = usable_picture(state)
    if shown is None or shown.studied is None:
        return
    # One after another: three at once keep the GUI thread from its processor for 10 to 20 ms.
    if shown.stops_of is not shown.studied:
        yield StopsRequest(shown.studied)
        return
    if (locate := _locate_request(state)) is not None:
        yield locate
        return
    document = state.document
    if (
        not document.thumbnail
        and document.id not in state.thumbnails_failed
        and shown.is_exact
        and document.is_from(shown.source)
    ):
        yield ThumbnailRequest(document.id, shown.opened)
        return
    if not shown.is_exact:
        return
    # The curve goes first, for it finds the palette of every size as well.
    if shown.curve is None or not shown.curve.has_ended:
        known = () if shown.curve is None else shown.curve.points
        yield CurveRequest(shown.studied, known)
    reduced = state.reduced
    if reduced is not None and reduced.is_final and state.file_size is None:
        yield FileSizeRequest(reduced, shown.studied, shown.opened)
    series = SeriesRequest(shown.studied, state.colors)
    if state.series_of != series:
        yield series


def usable_picture(state: WindowState) -> ShownPicture | None:
    """Give the picture on which work is done: the shown one, unless another one comes."""
    return None if state.picture.phase is Phase.LOADING else state.shown


def study_request(state: WindowState) -> StudyRequest | None:
    """Ask for findings by the options in force, where the known ones are by others.

    Of a picture whose opening was stopped too early for any findings, they are asked for too.
    """
    shown = usable_picture(state)
    if shown is None or state.picture.is_opening:
        return None
    if shown.studied is None and state.picture.failure_source is shown.source:
        return None
    if shown.studied is not None and shown.studied.findings.options == state.options:
        return None
    return StudyRequest(state.picture.ticket, state.options, shown.opened, shown.studied)


def _group_request(state: WindowState) -> GroupRequest | None:
    """Ask for the grouped shades of other pixels than before, or where opening was stopped."""
    shown = usable_picture(state)
    if shown is None or shown.studied is None or state.picture.is_opening:
        return None
    is_known = shown.grouped_of is shown.studied.findings.kept
    return None if is_known else GroupRequest(shown.studied)


def _scope_request(state: WindowState) -> ScopeRequest | None:
    """Ask for the scope that is shown, which does not depend on the palette that is being found."""
    shown, scopes = usable_picture(state), state.scopes
    if shown is None or shown.studied is None or state.picture.is_opening or state.is_held:
        return None
    if not scopes.visible or scopes.visible in scopes.of(shown.studied):
        return None
    return ScopeRequest(scopes.visible, shown.studied)


def _difference_request(state: WindowState) -> DifferenceRequest | None:
    """Ask for the difference of the shown reduction, while a person looks at differences."""
    shown, reduced = usable_picture(state), state.reduced
    if state.comparison is not Comparison.DIFFERENCE or shown is None or reduced is None:
        return None
    if reduced.image is None:
        return None
    if state.difference is not None and state.difference.reduced is reduced:
        return None
    return DifferenceRequest(shown.opened, reduced)


def arrange_request(state: WindowState) -> ArrangeRequest | None:
    """Ask for the palette in the order that was chosen, once its colours are found."""
    if state.pending_order is None or not state.step_ended or state.pin_move is not None:
        return None
    return ArrangeRequest(
        state.revision, state.pending_order, state.choices.formula, state.swatches
    )


def _locate_request(state: WindowState) -> LocateRequest | None:
    """Ask where the colours of a palette at rest are in the picture."""
    shown, reduced = usable_picture(state), state.reduced
    if shown is None or shown.studied is None or not shown.is_exact or state.is_held:
        return None
    if reduced is None or reduced.image is None or not reduced.is_final:
        return None
    request = LocateRequest(reduced, state.picked, shown.opened, shown.studied)
    return None if request == state.located_of else request


def _measure_request(state: WindowState) -> MeasureRequest | None:
    if len(state.swatches) <= MEASURED_AT_ONCE or state.arranged.delta_e:
        return None
    request = MeasureRequest(state.choices.formula, state.swatches)
    return None if request == state.measured_of else request
