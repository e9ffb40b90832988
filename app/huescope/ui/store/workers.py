"""What a worker does for each request, and the events that its answers become."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, assert_never

from huescope.dataclass import dataclass
from huescope.ui.state import events
from huescope.ui.state.requests import (
    ArrangeRequest,
    CurveRequest,
    DifferenceRequest,
    FileSizeRequest,
    GroupRequest,
    LocateRequest,
    MeasureRequest,
    OpenRequest,
    SaveRequest,
    ScopeRequest,
    SeriesRequest,
    StepKind,
    StepRequest,
    StopsRequest,
    StudyRequest,
    ThumbnailRequest,
)
from huescope.ui.tasks import jobs, project_io
from huescope.ui.tasks.results import Opened, Reduced, Studied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.analysis.quality import Quality
    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.state.event import Event
    from huescope.ui.state.requests import BackgroundRequest, Request
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.tasks.preparation import Preparation
    from huescope.ui.tasks.results import Grouped

# Delays before the exact palette is found: between the steps of a slider, and while it is held.
_MOVING_S, _HELD_S = 0.05, 0.15


def job_of(
    request: Request, state: WindowState, prepared: Preparation | None
) -> Callable[[Job], Iterator[Any]]:
    """Give the function that answers a request; a worker calls it.

    Parameters
    ----------
    request : Request
        What is asked for.
    state : WindowState
        In which the work begins.
    prepared : Preparation or None
        What is already there of a picture that is to be opened.
    """
    match request:
        case OpenRequest():
            look = request.order, request.formula
            return partial(
                jobs.open_picture, request.source, request.options, request.colors, prepared, look
            )
        case StudyRequest():
            return _study_job(request)
        case StepRequest():
            return _step_job(request, state)
        case DifferenceRequest():
            return partial(jobs.compare, request.opened, request.reduced)
        case ArrangeRequest():
            return partial(jobs.arrange_palette, request.swatches, request.order, request.formula)
        case MeasureRequest():
            return partial(jobs.measure_palette, request.swatches, request.formula)
        case SaveRequest():
            return partial(project_io.write_project, request.project, request.path)
    return _background_job(request)


def _background_job(request: BackgroundRequest) -> Callable[[Job], Iterator[Any]]:
    match request:
        case GroupRequest():
            return partial(jobs.group, request.studied)
        case LocateRequest():
            return partial(
                jobs.locate, request.opened, request.studied, request.reduced, request.picked
            )
        case StopsRequest():
            return partial(jobs.paint_stops, request.studied)
        case CurveRequest():
            return partial(jobs.measure_errors, request.studied, request.known)
        case FileSizeRequest():
            return partial(jobs.measure_file, request.opened, request.studied, request.reduced)
        case SeriesRequest():
            return partial(jobs.find_palettes, request.studied, request.colors)
        case ScopeRequest():
            return partial(jobs.compute_scope, request.studied, request.name)
        case ThumbnailRequest():
            return partial(project_io.make_thumbnail, request.opened.preview.picture)
    assert_never(request)


def _study_job(request: StudyRequest) -> Callable[[Job], Iterator[Any]]:
    opened, studied = request.opened, request.studied
    if studied is None or studied.provisional:
        return partial(jobs.study_first_look, opened, request.options)
    return partial(jobs.study_again, opened.picture, studied, request.options)


def _step_job(request: StepRequest, state: WindowState) -> Callable[[Job], Iterator[Any]]:
    swatches, order, formula = state.swatches, state.order, state.choices.formula
    if request.kind is StepKind.COVER:
        return partial(
            jobs.cover_preview,
            request.studied,
            swatches,
            order,
            formula,
            dithering=request.dithering,
        )
    held, remembered = state.is_held, state.current.remembered
    rest_s = _HELD_S if held else _MOVING_S if request.is_moving else 0.0
    context = jobs.Context(swatches, order, formula, held, remembered, request.dithering, rest_s)
    return partial(jobs.reduce_preview, request.studied, request.colors, context)


@dataclass(frozen=True, slots=True)
class Answers:
    """The events that a worker's results, its failure and its end become; None for no event."""

    result: Callable[[Any], Event | None]
    error: Callable[[HuescopeError], Event | None]
    ended: Callable[[], Event | None]


def answers(request: Request) -> Answers:
    """Give the events that the answers to a request become."""
    match request:
        case OpenRequest():
            ticket = request.ticket
            return Answers(
                partial(_of_picture, ticket),
                partial(events.OpeningFailed, ticket),
                partial(events.OpeningEnded, ticket),
            )
        case StudyRequest():
            return Answers(
                partial(_of_picture, request.ticket), partial(events.StudyFailed, request), _nothing
            )
        case StepRequest():
            return Answers(
                partial(_of_step, request),
                partial(events.StepFailed, request),
                partial(events.StepEnded, request),
            )
        case ArrangeRequest() | DifferenceRequest() | SaveRequest():
            return _single_answers(request)
    event = partial(events.BackgroundEnded, request)
    return Answers(_background_result(request), event, event)


def _background_result(
    request: BackgroundRequest | MeasureRequest,
) -> Callable[[Any], Event | None]:
    match request:
        case MeasureRequest():
            return partial(events.DifferencesMeasured, request)
        case GroupRequest():
            return events.ShadesGrouped
        case LocateRequest():
            return partial(events.ColorsLocated, request)
        case StopsRequest():
            return partial(events.StopPainted, request)
        case ScopeRequest():
            return partial(events.ScopeComputed, request)
        case CurveRequest():
            return partial(events.CurveMeasured, request)
        case FileSizeRequest():
            return events.FileMeasured
        case ThumbnailRequest():
            return partial(events.ThumbnailMade, request)
        case SeriesRequest():
            return _ignored
    assert_never(request)


def _single_answers(request: ArrangeRequest | DifferenceRequest | SaveRequest) -> Answers:
    """Give the events of work that has one result."""
    match request:
        case ArrangeRequest():
            return Answers(
                partial(events.PaletteSorted, request),
                partial(events.SortingFailed, request),
                _nothing,
            )
        case DifferenceRequest():
            return Answers(
                partial(events.DifferenceFound, request),
                partial(events.DifferenceFailed, request),
                _nothing,
            )
        case SaveRequest():
            return Answers(
                lambda _path: events.Saved(request), partial(events.SavingFailed, request), _nothing
            )
    assert_never(request)


def _of_picture(ticket: int, result: Opened | Reduced | Studied | Grouped) -> Event:
    if isinstance(result, Opened):
        return events.PictureSeen(ticket, result)
    if isinstance(result, Reduced):
        return events.FirstPaletteFound(ticket, result)
    if isinstance(result, Studied):
        return events.PictureStudied(ticket, result)
    return events.ShadesGrouped(result)


def _of_step(request: StepRequest, result: Reduced | Quality) -> Event:
    if isinstance(result, Reduced):
        return events.PaletteFound(request, result)
    return events.QualityMeasured(request, result)


def _ignored(_result: object) -> None:
    return None


def _nothing() -> None:
    return None
