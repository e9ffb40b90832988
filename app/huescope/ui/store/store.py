"""The state of one window, held for its widgets, and the workers that it asks for.

Widgets observe the state and send events. Nothing else changes the state or starts its work.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer, Signal

from huescope.dataclass import dataclass
from huescope.ui.state import events
from huescope.ui.state.requests import (
    AT_REST,
    BACKGROUND,
    OpenRequest,
    Request,
)
from huescope.ui.state.scheduling import Schedule
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState
from huescope.ui.state.work import is_settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.sources.source import Source
    from huescope.ui.state.event import Event
    from huescope.ui.tasks.preparation import Preparation
    from huescope.ui.tasks.runner import TaskRunner

SLOW_MS = 200
"""After so long, the picture before the one that is loading is dimmed."""


@dataclass(slots=True)
class _Observer:
    """A method that is called when a part of the state has changed."""

    select: Callable[[WindowState], Any]
    method: WeakMethod[Callable[[], object]]
    last: Any


class Store(QObject):
    """Holds the state of a window.

    Parameters
    ----------
    runner : TaskRunner
        Runs the work that the state asks for.
    choices : Choices
        As they are remembered.
    parent : QObject
        The owner.
    """

    changed = Signal(object)
    """The state is another one; sent after all observers were told."""
    settled = Signal()
    """Everything that was asked for is shown."""
    progressed = Signal(float, str)
    """How far the work is that a person waits for, 0 to 1, and what it does."""

    def __init__(self, runner: TaskRunner, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._state = self._begun = WindowState.begin(choices)
        self._is_catching_up = False
        self._was_settled = True
        self._observers: list[_Observer] = []
        self._schedule = Schedule()
        self.prepared: Callable[[Source], Preparation | None] = lambda _source: None
        """Tells what was already read and found of a picture that is about to be opened."""

    @property
    def state(self) -> WindowState:
        """What the window shows."""
        return self._state

    def observe(self, select: Callable[[WindowState], Any], method: Callable[[], object]) -> None:
        """Call a method whenever a part of the state has changed.

        Parameters
        ----------
        select : callable
            Gives that part of a state; two parts that are equal count as the same.
        method : callable
            Bound to an object; forgotten when that goes.
        """
        known = self._begun if self._is_catching_up else self._state
        self._observers.append(_Observer(select, WeakMethod(method), select(known)))

    @contextmanager
    def catching_up(self) -> Iterator[None]:
        """Tell what begins to observe in this context, at its end, what changed before.

        So a widget that is built late may be built as in a window that shows nothing yet.
        """
        first, was_catching_up = len(self._observers), self._is_catching_up
        self._is_catching_up = True
        try:
            yield
        finally:
            self._is_catching_up = was_catching_up
        for observer in self._observers[first:]:
            self._tell(observer)

    def send(self, event: Event) -> None:
        """Change the state by an event, and start and stop the work that this takes.

        The state is the new one as soon as this returns, also where an observer sends the event.
        Background work rests for a moment.
        """
        self._runner.give_way()
        self._change(event)

    def _change(self, event: Event) -> None:
        before = self._state
        self._state = update(before, event)
        self._run_wanted()
        if self._state is before:
            return
        for observer in tuple(self._observers):
            self._tell(observer)
        self.changed.emit(self._state)
        was_settled, self._was_settled = self._was_settled, is_settled(self._state)
        if self._was_settled and not was_settled:
            self.settled.emit()

    def _tell(self, observer: _Observer) -> None:
        part = observer.select(self._state)
        if part is observer.last or part == observer.last:
            return
        method = observer.method()
        if method is None:
            self._observers.remove(observer)
            return
        observer.last = part
        method()

    # -- work --------------------------------------------------------------------------------

    def _run_wanted(self) -> None:
        """Start what the state asks for, and cancel what it does not ask for any longer."""
        changes = self._schedule.follow(self._state)
        for request in changes.cancelled:
            self._runner.cancel(request.CHANNEL)
        for request in changes.started:
            self._start(request)

    def _start(self, request: Request) -> None:
        from huescope.ui.store.workers import answers, job_of  # the first paint needs no work

        prepared = None
        if isinstance(request, OpenRequest):
            prepared = self.prepared(request.source)
            QTimer.singleShot(SLOW_MS, self, lambda: self._after_a_while(request.ticket))
        replies = answers(request)
        self._runner.submit(
            request.CHANNEL,
            job_of(request, self._state, prepared),
            lambda result: self._answer(request, replies.result(result)),
            lambda error: self._answer(request, replies.error(error)),
            on_progress=None if isinstance(request, BACKGROUND) else self.progressed.emit,
            on_finished=lambda: self._end(request, replies.ended()),
            idle=isinstance(request, AT_REST),
        )

    def _after_a_while(self, ticket: int) -> None:
        self._change(events.LoadingIsSlow(ticket))

    def _answer(self, request: Request, event: Event | None) -> None:
        if not self._schedule.runs(request):
            return
        if isinstance(event, events.PaletteFound) and event.reduced.image is not None:
            self._schedule.seen(request)
        if isinstance(event, events.DifferenceFound):
            self._schedule.seen(request)
        if event is not None:
            self._change(event)

    def _end(self, request: Request, event: Event | None) -> None:
        if not self._schedule.runs(request):
            return
        self._schedule.ended(request)
        if event is None:
            self._run_wanted()
        else:
            self._change(event)
