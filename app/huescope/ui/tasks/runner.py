"""Work off the GUI thread: channels, cancellation, progress, and results that are never stale.

A channel is one question that a window asks again and again ("the open picture", "this folder").
Submitting to a channel cancels what ran there before; whatever the old work still delivers is
dropped, because its ticket is no longer the channel's current one.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThreadPool, QTimer, Signal, Slot

from huescope.cancellation import Job
from huescope.errors import Cancelled, HuescopeError
from huescope.ui.tasks.failures import unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

_PROGRESS_INTERVAL_S = 1 / 30
SHUTDOWN_MS = 2000
"""How long a closed window waits for its threads."""
_HANGS_AFTER_MS = 500
"""Cancelled work that goes on for so long is replaced: its thread may never come back."""

# Whenever Qt calls Python, the GUI thread waits so long for a busy worker to let go of the
# interpreter; at the usual 5 ms, a repaint beside one took 100 ms.
_SWITCH_S = 0.0005


@dataclass(frozen=True, slots=True, eq=False)
class Ticket:
    """One submitted piece of work, as the runner knows it."""

    channel: str
    pool: QThreadPool
    job: Job
    on_result: Callable[[Any], None]
    on_error: Callable[[HuescopeError], None]
    on_progress: Callable[[float, str], None] | None
    on_finished: Callable[[], None] | None
    is_running: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class _Message:
    """What a worker sends to the GUI thread about one ticket."""

    ticket: Ticket
    kind: str
    payload: Any = None


class TaskRunner(QObject):
    """Runs functions in a thread pool and hands their results to the GUI thread.

    A function takes a `Job` and yields its results one after another (a first look, then the exact
    answer); each result reaches ``on_result`` in the GUI thread as soon as it is there.

    Parameters
    ----------
    parent : QObject
        The owner; call `shutdown` or `end_all` before it goes.
    threads : int
        How many pieces of work run at once.
    """

    _sent = Signal(object)

    def __init__(self, parent: QObject, threads: int) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_S)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)
        self._quiet = QThreadPool(self)
        self._quiet.setMaxThreadCount(1)
        self._current: dict[str, Ticket] = {}
        self._replaced: set[Ticket] = set()
        self._lock = threading.Lock()  # for `_replaced`, and whether a ticket is running
        self._closed = False
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        channel: str,
        function: Callable[[Job], Iterator[_Result]],
        on_result: Callable[[_Result], None],
        on_error: Callable[[HuescopeError], None],
        *,
        on_progress: Callable[[float, str], None] | None = None,
        on_finished: Callable[[], None] | None = None,
        idle: bool = False,
    ) -> None:
        """Start work on a channel in place of what runs there.

        Parameters
        ----------
        channel : str
            The question that this work answers.
        function : callable
            Called in a worker as ``function(job)``; yields results.
        on_result, on_error, on_progress, on_finished : callable
            Called in the GUI thread, and only while this is the channel's newest work.
            ``on_finished`` comes last, after success and after an error.
        idle : bool
            Whether nobody waits for it. Such work is done one piece at a time: several would keep
            the window from the interpreter for a tenth of a second.
        """
        if self._closed:
            return
        self.cancel(channel)
        progress = _Throttled(lambda said: self._sent.emit(_Message(ticket, "progress", said)))
        pool = self._quiet if idle else self._pool
        ticket = Ticket(channel, pool, Job(progress), on_result, on_error, on_progress, on_finished)
        self._current[channel] = ticket
        pool.start(lambda: self._work(ticket, function))

    def cancel(self, channel: str) -> None:
        """Stop what runs on a channel; nothing more of it is delivered."""
        ticket = self._current.pop(channel, None)
        if ticket is not None:
            ticket.job.cancel()
            if ticket.is_running.is_set() and not self._closed:
                QTimer.singleShot(_HANGS_AFTER_MS, self, lambda: self._replace_thread(ticket))

    def busy(self, channel: str) -> bool:
        """Whether work on a channel has not finished yet."""
        return channel in self._current

    @property
    def is_idle(self) -> bool:
        """Whether no thread of the pool is at work."""
        return self._pool.activeThreadCount() + self._quiet.activeThreadCount() == 0

    def stop(self) -> None:
        """Refuse new work and cancel all there is, without waiting for it."""
        self._closed = True
        for channel in list(self._current):
            self.cancel(channel)
        self._pool.clear()
        self._quiet.clear()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the threads that still work; tell whether all of them ended in time."""
        ended = self._pool.waitForDone(deadline)
        return self._quiet.waitForDone(deadline) and ended

    def shutdown(self) -> bool:
        """Stop, and wait for the threads as `end_all` does."""
        return end_all([self])

    def _replace_thread(self, ticket: Ticket) -> None:
        """Let the pool use one more thread, where cancelled work still goes on, until it ends.

        It hangs in a call of the system, such as a read from a dead network share; a few of those
        would leave no thread for anything else.
        """
        with self._lock:
            if ticket.is_running.is_set() and not self._closed:
                self._replaced.add(ticket)
                ticket.pool.releaseThread()

    def _work(self, ticket: Ticket, function: Callable[[Job], Iterator[Any]]) -> None:
        """Run in a worker, and note that it is one."""
        with self._lock:
            ticket.is_running.set()
        try:
            self._run(ticket, function)
        finally:
            with self._lock:
                ticket.is_running.clear()
                if ticket in self._replaced:
                    self._replaced.remove(ticket)
                    ticket.pool.reserveThread()

    def _run(self, ticket: Ticket, function: Callable[[Job], Iterator[Any]]) -> None:
        """Run in a worker: every way out of the function becomes a message."""
        try:
            ticket.job.check()
            for result in function(ticket.job):
                ticket.job.check()
                self._sent.emit(_Message(ticket, "result", result))
        except Cancelled:
            return
        except HuescopeError as error:
            self._sent.emit(_Message(ticket, "error", error))
        except Exception as error:
            log.exception("Unexpected failure in %s", ticket.channel)
            self._sent.emit(_Message(ticket, "error", unexpected(error)))
        self._sent.emit(_Message(ticket, "finished"))

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        ticket = message.ticket
        if self._current.get(ticket.channel) is not ticket:
            return
        if message.kind == "result":
            ticket.on_result(message.payload)
        elif message.kind == "error":
            ticket.on_error(message.payload)
        elif message.kind == "progress":
            if ticket.on_progress is not None:
                ticket.on_progress(*message.payload)
        elif message.kind == "finished":
            del self._current[ticket.channel]
            if ticket.on_finished is not None:
                ticket.on_finished()


def end_all(runners: Sequence[TaskRunner], within_ms: int = SHUTDOWN_MS) -> bool:
    """Stop several runners, and wait for the threads of all of them until one deadline.

    Parameters
    ----------
    runners : sequence of TaskRunner
        They take no work from now on.
    within_ms : int
        How long to wait in total. A thread in a blocking call of the system (a read from a dead
        network share) cannot be interrupted.

    Returns
    -------
    bool
        Whether every thread came to its end.
    """
    for runner in runners:
        runner.stop()
    deadline = QDeadlineTimer(within_ms)
    return all(runner.wait(deadline) for runner in runners)


class _Throttled:
    """Lets progress through thirty times a second, so that no worker floods the window."""

    def __init__(self, send: Callable[[tuple[float, str]], None]) -> None:
        self._send = send
        self._last_s = 0.0

    def __call__(self, fraction: float, stage: str) -> None:
        now_s = time.monotonic()
        if now_s - self._last_s >= _PROGRESS_INTERVAL_S:
            self._last_s = now_s
            self._send((fraction, stage))
