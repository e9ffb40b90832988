"""Which work runs: what the state asks for, each piece until it is not asked for any longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.ui.state.requests import DifferenceRequest, Request, StepRequest
from huescope.ui.state.work import wanted

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState


@dataclass(slots=True)
class _Running:
    request: Request
    was_seen: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be done so that the right work runs.

    Attributes
    ----------
    cancelled : tuple of Request
        Work to end; whatever it still answers is of no account.
    started : tuple of Request
        Work to begin.
    """

    cancelled: tuple[Request, ...]
    started: tuple[Request, ...]


class Schedule:
    """The work under way, at most one piece in each channel."""

    def __init__(self) -> None:
        self._running: dict[str, _Running] = {}

    @property
    def running(self) -> tuple[Request, ...]:
        """The work under way."""
        return tuple(each.request for each in self._running.values())

    def follow(self, state: WindowState) -> Changes:
        """Let the work run that a state asks for, and tell what that takes."""
        requests = {each.CHANNEL: each for each in wanted(state)}
        cancelled = []
        for channel, running in list(self._running.items()):
            if not _stays(running, requests.get(channel)):
                del self._running[channel]
                cancelled.append(running.request)
        started = [each for channel, each in requests.items() if channel not in self._running]
        for request in started:
            self._running[request.CHANNEL] = _Running(request)
        return Changes(tuple(cancelled), tuple(started))

    def runs(self, request: Request) -> bool:
        """Tell whether this very piece of work is under way, so that its answer counts."""
        running = self._running.get(request.CHANNEL)
        return running is not None and running.request is request

    def seen(self, request: Request) -> None:
        """Note that a person saw an answer: the next step of the slider may replace this one."""
        if self.runs(request):
            self._running[request.CHANNEL].was_seen = True

    def ended(self, request: Request) -> None:
        """Note that a piece of work has ended."""
        if self.runs(request):
            del self._running[request.CHANNEL]


def _stays(running: _Running, request: Request | None) -> bool:
    """Tell whether work goes on: it is wanted, or a step of a moving slider nobody saw yet.

    Were each step of a slider cancelled by the next one, nothing would be seen while it moves. The
    same is true of the difference between the picture and each step.
    """
    if request == running.request:
        return True
    before = running.request
    if isinstance(request, DifferenceRequest) and isinstance(before, DifferenceRequest):
        return before.opened is request.opened and not running.was_seen
    if not isinstance(request, StepRequest) or not isinstance(before, StepRequest):
        return False
    is_of_same_drag = (before.kind, before.revision) == (request.kind, request.revision)
    return is_of_same_drag and before.studied is request.studied and not running.was_seen
