"""Cancellable network requests.

A socket read, a name look-up and a TLS handshake cannot be interrupted, and socket timeouts restart
with every byte. So a request runs in a thread of its own, while the calling thread watches it: it
reports progress, ends a stalled request, and on cancellation returns at once and shuts down the
socket, which ends the other thread too.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from huescope.sources.remote.retry import Transient
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.cancellation import Job
    from huescope.sources.remote.retry import RetryPolicy

_Result = TypeVar("_Result")

LEAST_BYTES = 4096
"""The least to arrive in each `RetryPolicy.stall_s`; a trickling server would never time out."""

_LOOK_S = 0.02
_JOIN_S = 0.05

_here = threading.local()


class ActiveSocket:
    """The socket and progress of a request, shared by its thread and the calling one.

    Attributes
    ----------
    received_bytes : int
        Size of the body received so far; counted by the request.
    expected_bytes : int
        Size of the whole body; 0 while it is unknown.
    """

    def __init__(self) -> None:
        self.received_bytes = 0
        self.expected_bytes = 0
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._is_shut_down = False

    def attach(self, connected: socket.socket | None) -> None:
        """Set the socket that the request uses from now on; None for none."""
        with self._lock:
            self._socket = connected
            if self._is_shut_down:
                _shut(connected)

    def shut_down(self) -> None:
        """Shut down the socket, which ends any read from it."""
        with self._lock:
            self._is_shut_down = True
            _shut(self._socket)


def current_socket() -> ActiveSocket | None:
    """Return the `ActiveSocket` of the request of this thread; None in other threads."""
    return getattr(_here, "active_socket", None)


def run_cancellable(
    work: Callable[[ActiveSocket], _Result],
    job: Job,
    retry_policy: RetryPolicy,
    subject: str,
    stage: str = "",
) -> _Result:
    """Run a blocking network request so that it can be cancelled.

    Parameters
    ----------
    work : callable
        Runs in another thread and counts ``received_bytes``; what it raises is raised again here.
        Connections of `huescope.sources.remote.connections` attach their socket by themselves.
    job : Job
        Checked every 20 ms.
    retry_policy : RetryPolicy
        With the time after which a request is stalled.
    subject : str
        What is requested, for an error.
    stage : str
        The stage to report while bytes arrive; empty reports nothing.

    Returns
    -------
    object
        What `work` returned.

    Raises
    ------
    Transient
        If (almost) nothing arrived for `RetryPolicy.stall_s`.
    Cancelled
        If the job was cancelled; within about 20 ms, whatever the network does.
    """
    job.check()
    run: _Run[_Result] = _Run(work)
    run.start()
    try:
        _watch(run, job, retry_policy, subject, stage)
    except BaseException:
        run.active_socket.shut_down()
        run.join(_JOIN_S)
        raise
    return run.result()


class _Run(threading.Thread, Generic[_Result]):
    """The thread of a request; a daemon, since a name look-up may outlast the program."""

    def __init__(self, work: Callable[[ActiveSocket], _Result]) -> None:
        super().__init__(name="huescope-network", daemon=True)
        self.active_socket = ActiveSocket()
        self.done = threading.Event()
        self._work = work
        self._results: list[_Result] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        _here.active_socket = self.active_socket
        try:
            self._results.append(self._work(self.active_socket))
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            self._error = error
        finally:
            self.active_socket.attach(None)  # the connection may be reused from now on
            self.done.set()

    def result(self) -> _Result:
        if self._error is not None:
            raise self._error
        return self._results[0]


def _watch(
    run: _Run[_Result], job: Job, retry_policy: RetryPolicy, subject: str, stage: str
) -> None:
    active_socket = run.active_socket
    mark_s, mark_bytes, told_bytes = retry_policy.clock_s(), 0, -1
    while not run.done.wait(_LOOK_S):
        job.check()
        received_bytes = active_socket.received_bytes
        if stage and received_bytes != told_bytes:
            told_bytes = received_bytes
            job.report(min(received_bytes / max(active_socket.expected_bytes, 1), 1.0), stage)
        if retry_policy.clock_s() - mark_s >= retry_policy.stall_s:
            if received_bytes - mark_bytes < LEAST_BYTES:
                raise _stalled(subject, received_bytes)
            mark_s, mark_bytes = retry_policy.clock_s(), received_bytes


def _stalled(subject: str, received_bytes: int) -> Transient:
    what = (
        marked("the transfer came to a standstill") if received_bytes else marked("no answer comes")
    )
    return Transient(
        subject,
        marked("{what}; is the network there?", what=what),
        state=marked("no answer"),
        once=True,
    )


def _shut(connected: socket.socket | None) -> None:
    if connected is None:
        return
    # The plain socket's: a TLS socket's method changes state that the other thread uses.
    with contextlib.suppress(OSError):  # it is closed already
        socket.socket.shutdown(connected, socket.SHUT_RDWR)
