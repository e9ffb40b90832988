"""The task runner: worker threads with channels, cancellation, progress and no stale results.

A channel is a question that is asked again and again ("the open picture", "this folder").
Submitting to a channel cancels its previous task; late results of that task are dropped, because
its ticket is no longer the channel's current one. So are results for a dialog that was deleted.
"""

from __future__ import annotations

import math
import sys
import threading
import time
from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThreadPool, QTimer, Signal, Slot

from huescope.cancellation import Gate, Job
from huescope.dataclass import dataclass
from huescope.errors import Cancelled, HuescopeError
from huescope.ui.language.translation import translated
from huescope.ui.tasks.failures import report, unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_Result = TypeVar("_Result")

_PROGRESS_INTERVAL_S = 1 / 10  # each message repaints parts of the status line
SHUTDOWN_MS = 2000
"""Maximum time that closing a window waits for its threads."""
_HANGS_AFTER_MS = 500
"""Cancelled work that goes on for so long is replaced: its thread may never come back."""

# Whenever Qt calls Python, the GUI thread waits this long for a busy worker to release the GIL; at
# the default of 5 ms, a repaint beside one took 100 ms.
_SWITCH_S = 0.0005
# Longer than a frame: while somebody drags or points, background work rests altogether.
_GIVES_WAY_S = 0.06


@dataclass(frozen=True, slots=True, eq=False)
class Ticket:
    """A submitted task."""

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
    """A message from a worker to the GUI thread about a ticket."""

    ticket: Ticket
    kind: str
    payload: Any = None


class TaskRunner(QObject):
    """Runs functions in a thread pool and hands their results to the GUI thread.

    A function takes a `Job` and yields its results one after another (a preview, then the exact
    result); each result is passed to ``on_result`` in the GUI thread.

    Parameters
    ----------
    parent : QObject
        The parent; call `shutdown` or `end_all` before it is deleted.
    threads : int
        Number of threads.
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
        self._gate = Gate()
        self._current: dict[str, Ticket] = {}
        self._stopping: list[tuple[float, Ticket]] = []
        """Cancelled tasks that were running then, and when they count as hanging."""
        self._hang_check = QTimer(self)
        self._hang_check.setSingleShot(True)
        self._hang_check.timeout.connect(self._replace_hanging)
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
        """Start a task on a channel, and cancel the previous one.

        Parameters
        ----------
        channel : str
            Name of the channel.
        function : callable
            Called in a worker as ``function(job)``; yields results.
        on_result, on_error, on_progress, on_finished : callable
            Called in the GUI thread, and only while this is the channel's current task.
            ``on_finished`` is called last, after success and after an error.
        idle : bool
            Whether this is background work. Such tasks run one at a time: several would keep the
            GIL from the GUI thread for a tenth of a second. Each uses one thread, so that a
            processor is free for what a person does next; see also `give_way`.
        """
        if self._closed:
            return
        self.cancel(channel)
        progress = _Throttled(
            lambda payload: self._sent.emit(_Message(ticket, "progress", payload))
        )
        pool = self._quiet if idle else self._pool
        job = Job(progress, threads=1, gate=self._gate) if idle else Job(progress)
        ticket = Ticket(channel, pool, job, on_result, on_error, on_progress, on_finished)
        self._current[channel] = ticket
        pool.start(lambda: self._work(ticket, function))

    def cancel_unless_committed(self, channel: str) -> bool:
        """Cancel the task of a channel, unless it is at a last step that cannot be undone.

        Returns
        -------
        bool
            Whether nothing runs there now; else its result is still delivered.
        """
        ticket = self._current.get(channel)
        if ticket is not None and not ticket.job.cancel():
            return False
        self.cancel(channel)
        return True

    def cancel(self, channel: str) -> None:
        """Cancel the task of a channel; no more results of it are delivered."""
        ticket = self._current.pop(channel, None)
        if ticket is not None:
            ticket.job.cancel()
            if ticket.is_running.is_set() and not self._closed:
                self._stopping.append((time.monotonic() + _HANGS_AFTER_MS / 1000, ticket))
                if not self._hang_check.isActive():
                    self._hang_check.start(_HANGS_AFTER_MS)

    def give_way(self) -> None:
        """Hold up background work for a moment, because a person does something.

        A frame beside it takes twice as long: it holds the GIL, and its answers are drawn, too.
        """
        self._gate.close_for(_GIVES_WAY_S)

    def busy(self, channel: str) -> bool:
        """Return whether a channel has an unfinished task."""
        return channel in self._current

    @property
    def is_idle(self) -> bool:
        """Whether no thread of the pool is running."""
        return self._pool.activeThreadCount() + self._quiet.activeThreadCount() == 0

    def stop(self) -> None:
        """Refuse new tasks and cancel the running ones, without waiting for them."""
        self._closed = True
        for channel in list(self._current):
            self.cancel(channel)
        self._pool.clear()
        self._quiet.clear()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for running threads; return whether all of them ended in time."""
        ended = self._pool.waitForDone(deadline)
        return self._quiet.waitForDone(deadline) and ended

    def shutdown(self) -> bool:
        """Stop, and wait for the threads with `end_all`."""
        return end_all([self])

    @Slot()
    def _replace_hanging(self) -> None:
        """Replace the threads of tasks that were cancelled long ago, one timer for all of them."""
        now_s = time.monotonic()
        hanging = [ticket for at_s, ticket in self._stopping if at_s <= now_s]
        del self._stopping[: len(hanging)]
        for ticket in hanging:
            self._replace_thread(ticket)
        if self._stopping and not self._closed:
            self._hang_check.start(math.ceil(1000 * (self._stopping[0][0] - now_s)))

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
        """Run a task in a worker, and send its results or its error as messages."""
        try:
            ticket.job.check()
            for result in function(ticket.job):
                ticket.job.check()
                self._sent.emit(_Message(ticket, "result", result))
        except Cancelled:
            return
        except HuescopeError as error:
            self._sent.emit(_Message(ticket, "error", error))
        except Exception as error:  # noqa: BLE001 - it is reported, and ends this task alone
            report(error, ticket.channel)
            self._sent.emit(_Message(ticket, "error", unexpected(error)))
        self._sent.emit(_Message(ticket, "finished"))

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        ticket = message.ticket
        if self._current.get(ticket.channel) is not ticket:
            return
        if _is_gone(ticket.on_result):
            self.cancel(ticket.channel)
        elif message.kind == "result":
            ticket.on_result(message.payload)
        elif message.kind == "error":
            ticket.on_error(message.payload)
        elif message.kind == "progress":
            if ticket.on_progress is not None:
                fraction, stage = message.payload
                ticket.on_progress(fraction, translated(stage))
        elif message.kind == "finished":
            del self._current[ticket.channel]
            if ticket.on_finished is not None:
                ticket.on_finished()


def _is_gone(callback: Callable[..., object]) -> bool:
    """Tell whether what is to be called belongs to a deleted object, such as a closed dialog."""
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)


def end_all(runners: Sequence[TaskRunner], within_ms: int = SHUTDOWN_MS) -> bool:
    """Stop several runners, and wait for their threads until a common deadline.

    Parameters
    ----------
    runners : sequence of TaskRunner
        The runners, which accept no tasks afterwards.
    within_ms : int
        Total time to wait. A thread in a blocking system call (a read from a dead network share)
        cannot be interrupted.

    Returns
    -------
    bool
        Whether every thread ended.
    """
    for runner in runners:
        runner.stop()
    deadline = QDeadlineTimer(within_ms)
    return all(runner.wait(deadline) for runner in runners)


class _Throttled:
    """Limits progress messages to ten a second."""

    def __init__(self, send: Callable[[tuple[float, str]], None]) -> None:
        self._send = send
        self._last_s = 0.0

    def __call__(self, fraction: float, stage: str) -> None:
        now_s = time.monotonic()
        if now_s - self._last_s >= _PROGRESS_INTERVAL_S:
            self._last_s = now_s
            self._send((fraction, stage))
