import socket
import threading

import pytest
from wait_limit import WAIT_LIMIT_S

from huescope.cancellation import Job
from huescope.errors import Cancelled, RemoteError
from huescope.sources.remote.cancellable import LEAST_BYTES, current_socket, run_cancellable
from huescope.sources.remote.retry import RetryPolicy, Transient

WAITS = RetryPolicy()


@pytest.fixture
def pair():
    """Two ends of a connection; what is read from the first blocks until the second sends."""
    near, far = socket.socketpair()
    yield near, far
    near.close()
    far.close()


def test_it_gives_what_the_work_gives():
    assert run_cancellable(
        lambda active_socket: current_socket() is active_socket, Job(), WAITS, "a.jpg"
    )
    assert current_socket() is None


def test_it_raises_what_the_work_raises():
    def work(_active_socket):
        raise RemoteError("a.jpg", "it was deleted")

    with pytest.raises(RemoteError, match="deleted"):
        run_cancellable(work, Job(), WAITS, "a.jpg")


def test_cancel_shuts_the_socket(pair):
    near, far = pair
    job = Job()
    read = []

    def work(active_socket):
        active_socket.attach(near)
        job.cancel()
        read.append(near.recv(1))
        return b"a clean end is no success"

    with pytest.raises(Cancelled):
        run_cancellable(work, job, WAITS, "a.jpg")
    assert far.recv(1) == b""
    assert read == [b""]


def test_a_socket_that_comes_after_the_cancel_is_shut_too(pair):
    near, far = pair
    job = Job()
    cancelled, over = threading.Event(), threading.Event()

    def work(active_socket):
        job.cancel()
        cancelled.wait(WAIT_LIMIT_S)
        active_socket.attach(near)
        over.set()

    with pytest.raises(Cancelled):
        run_cancellable(work, job, WAITS, "a.jpg")
    cancelled.set()
    assert over.wait(WAIT_LIMIT_S)
    assert far.recv(1) == b""


def test_cancel_does_not_wait_for_what_cannot_be_ended():
    """Such as the look-up of a name."""
    job, end, ended = Job(), threading.Event(), threading.Event()

    def work(_active_socket):
        job.cancel()
        end.wait(WAIT_LIMIT_S)
        ended.set()

    with pytest.raises(Cancelled):
        run_cancellable(work, job, WAITS, "a.jpg")
    assert not ended.is_set()
    end.set()
    assert ended.wait(WAIT_LIMIT_S)


class Time:
    """A clock that is a second later whenever somebody looks."""

    def __init__(self):
        self.now_s = 0

    def __call__(self):
        self.now_s += 1
        return self.now_s


@pytest.mark.parametrize(
    ("bytes_a_look", "sentence"),
    [(0, "no answer comes"), (1, "the transfer came to a standstill")],
)
def test_a_stalled_transfer_is_ended(pair, bytes_a_look, sentence):
    near, _ = pair

    class Slow(Time):
        def __call__(self):
            for active_socket in wires:
                active_socket.received_bytes += bytes_a_look
            return super().__call__()

    wires = []

    def work(active_socket):
        wires.append(active_socket)
        active_socket.attach(near)
        near.recv(1)

    with pytest.raises(Transient, match=sentence) as caught:
        run_cancellable(work, Job(), RetryPolicy(clock_s=Slow(), stall_s=5), "a.jpg")
    assert caught.value.once


def test_a_transfer_that_stalls_later_is_ended_too(pair):
    near, _ = pair
    looks, wires = [], []

    def clock_s():
        looks.append(len(looks))
        if len(looks) < 8:
            for active_socket in wires:
                active_socket.received_bytes += LEAST_BYTES
        assert len(looks) < 60, "nothing has ended the transfer"
        return len(looks)

    def work(active_socket):
        wires.append(active_socket)
        active_socket.attach(near)
        near.recv(1)

    with pytest.raises(Transient, match="came to a standstill"):
        run_cancellable(work, Job(), RetryPolicy(clock_s=clock_s, stall_s=5), "a.jpg")


def test_a_slow_transfer_is_not_stalled():
    looks = threading.Semaphore(0)

    class Watched(Time):
        def __call__(self):
            looks.release()
            return super().__call__()

    def work(active_socket):
        for _ in range(30):
            active_socket.received_bytes += LEAST_BYTES
            looks.acquire()
        return active_socket.received_bytes

    assert (
        run_cancellable(work, Job(), RetryPolicy(clock_s=Watched(), stall_s=5), "a.jpg")
        == 30 * LEAST_BYTES
    )


def test_progress_is_told_while_bytes_come():
    told = threading.Event()
    said = []

    def on_progress(fraction, stage):
        said.append((fraction, stage))
        if fraction:
            told.set()

    def work(active_socket):
        active_socket.expected_bytes, active_socket.received_bytes = 200, 50
        assert told.wait(WAIT_LIMIT_S)

    run_cancellable(work, Job(on_progress), WAITS, "a.jpg", "reading")
    assert said[-1] == (0.25, "reading")
