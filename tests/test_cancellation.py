import threading
import time

import pytest

from huescope.cancellation import Gate, Job
from huescope.errors import Cancelled


def test_a_job_continues_until_it_is_cancelled():
    told = []
    job = Job(lambda fraction, stage: told.append((fraction, stage)))
    job.check()
    job.report(0.5, "decoding")
    job.rest(0)
    job.cancel()
    job.cancel()
    assert job.cancelled
    for ask in (job.check, lambda: job.report(1.0, "done"), lambda: job.rest(60)):
        with pytest.raises(Cancelled):
            ask()
    assert told == [(0.5, "decoding")]


def test_a_job_that_is_committed_is_not_cancelled_any_more():
    job = Job()
    piece = job.on_one_thread()
    job.commit()
    assert not job.cancel()
    assert not piece.cancel()
    job.check()
    other = Job()
    assert other.cancel()
    with pytest.raises(Cancelled):
        other.commit()


def test_a_rest_ends_when_the_job_is_cancelled():
    job = Job()
    threading.Timer(0.01, job.cancel).start()
    with pytest.raises(Cancelled):
        job.rest(60)


def test_a_gate_holds_work_up_until_it_opens_or_the_job_is_cancelled():
    gate = Gate()
    job = Job(gate=gate)
    job.check()
    gate.close_for(0.02)
    started_s = time.monotonic()
    job.check()
    assert time.monotonic() - started_s >= 0.02
    gate.close_for(60)
    threading.Timer(0.01, job.cancel).start()
    with pytest.raises(Cancelled):
        job.check()


def test_a_piece_of_a_job_is_cancelled_with_it_and_tells_its_progress():
    told = []
    job = Job(lambda fraction, stage: told.append((fraction, stage)), threads=4)
    piece = job.on_one_thread()
    assert (piece.threads, job.threads) == (1, 4)
    piece.report(0.5, "decoding")
    assert told == [(0.5, "decoding")]
    job.cancel()
    assert piece.cancelled
