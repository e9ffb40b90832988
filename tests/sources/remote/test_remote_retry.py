import pytest

from huescope.cancellation import Job
from huescope.errors import Cancelled, RemoteError
from huescope.sources.remote.retry import (
    RetryPolicy,
    Transient,
    http_date_s,
    retry_after_s,
    retrying,
)

NOON_S = http_date_s("Tue, 05 May 2026 12:00:00 GMT")


class Time:
    """A clock that only waiting moves."""

    def __init__(self):
        self.slept = []

    def rest(self, job, seconds):
        job.check()
        self.slept.append(seconds)

    def retry_policy(self, **changes):
        return RetryPolicy(rest=self.rest, clock_s=lambda: sum(self.slept), **changes)


def failing(times, **kind):
    """An attempt that fails so many times, and then gives how often it was called."""
    calls = []

    def attempt():
        calls.append(1)
        if len(calls) <= times:
            raise Transient("a.jpg", "the service is busy", **kind)
        return len(calls)

    return attempt


def test_pauses_between_retries_grow():
    time = Time()
    assert retrying(failing(3), Job(), time.retry_policy()) == 4
    assert sum(time.slept) == 1 + 2 + 4


def test_the_number_of_retries_is_limited():
    time, attempt = Time(), failing(99)
    with pytest.raises(Transient, match=r"a\.jpg: the service is busy"):
        retrying(attempt, Job(), time.retry_policy(tries=3))
    assert sum(time.slept) == 1 + 2


def test_no_pause_ends_after_the_time_is_over():
    time = Time()
    with pytest.raises(Transient):
        retrying(failing(99), Job(), time.retry_policy(tries=99, total_s=20))
    assert sum(time.slept) == 1 + 2 + 4 + 8


def test_a_pause_may_end_just_when_the_time_is_over():
    time = Time()
    with pytest.raises(Transient):
        retrying(failing(99), Job(), time.retry_policy(tries=99, total_s=7))
    assert sum(time.slept) == 1 + 2 + 4


def test_a_service_is_given_the_time_that_it_asks_for():
    time = Time()
    assert retrying(failing(1, retry_after_s=7), Job(), time.retry_policy()) == 2
    assert sum(time.slept) == 7


def test_a_retry_after_of_an_hour_is_not_waited_for():
    time = Time()
    with pytest.raises(Transient):
        retrying(failing(1, retry_after_s=3600), Job(), time.retry_policy())
    assert not time.slept


def test_a_broken_body_is_retried_once():
    time = Time()
    assert retrying(failing(1, once=True), Job(), time.retry_policy()) == 2
    with pytest.raises(Transient):
        retrying(failing(2, once=True), Job(), time.retry_policy())


def test_the_pause_is_counted_down():
    said = []
    job = Job(lambda fraction, stage: said.append((fraction, stage)))
    retrying(failing(1, retry_after_s=3), job, Time().retry_policy(), fraction=0.5)
    assert said == [(0.5, f"busy, retrying in {left} s") for left in (3, 2, 1)]


def test_permanent_failures_are_not_retried():
    def attempt():
        raise RemoteError("a.jpg", "it was deleted")

    with pytest.raises(RemoteError, match="deleted"):
        retrying(attempt, Job(), RetryPolicy(rest=None))


def test_cancel_ends_a_pause():
    job = Job()
    job_cancelled_while_resting = RetryPolicy(rest=lambda job, _: (job.cancel(), Job.rest(job, 60)))
    with pytest.raises(Cancelled):
        retrying(failing(1), job, job_cancelled_while_resting)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3),
        (" 120 ", 120),
        ("Tue, 05 May 2026 12:00:30 GMT", 30),
        ("Tue, 05 May 2026 11:00:00 GMT", 0),
        ("Tue, 05 May 2026 12:00:30 -0000", 30),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_both_forms_of_retry_after_are_read(text, seconds):
    assert retry_after_s(text, NOON_S) == seconds
