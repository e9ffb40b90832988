"""Retry requests that failed for a passing reason, with a limit, and until they are cancelled.

The libraries that talk to services retry in loops of their own, which sleep for minutes, cannot be
cancelled, and overlook what the service asks for. Those loops are switched off; this is the one.
"""

from __future__ import annotations

import datetime as dt
import math
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, TypeVar

from huescope.cancellation import Job
from huescope.errors import RemoteError

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")

_LONGEST_S = 1e9  # some thirty years: a header may hold a number of any length


class Transient(RemoteError):
    """A failure that may be gone at the next try.

    Parameters
    ----------
    subject, reason, request_id
        As for `RemoteError`: what a person reads once trying has come to an end.
    state : str
        A word or two for the status line while waiting, such as "busy".
    retry_after_s : float or None
        How long the service asks to wait; None where it says nothing.
    once : bool
        Whether one new try is enough to know: a body that comes broken twice stays broken.
    """

    def __init__(
        self,
        subject: str,
        reason: str,
        request_id: str = "",
        *,
        state: str = "busy",
        retry_after_s: float | None = None,
        once: bool = False,
    ) -> None:
        super().__init__(subject, reason, request_id)
        self.state = state
        self.retry_after_s = retry_after_s
        self.once = once


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """The limits of retrying and the clock; tests pass their own.

    Attributes
    ----------
    tries : int
        How often a request is sent at most.
    first_s, longest_s : float
        The first pause between two tries; each next one is twice as long, up to `longest_s`. A
        pause that the service asks for may be longer.
    total_s : float
        No pause begins that would end later than this after the first try began.
    stall_s : float
        How long a transfer may bring (almost) nothing.
    rest : callable
        Waits, as `huescope.cancellation.Job.rest`.
    clock_s : callable
        Gives seconds that never go back.
    now_s : callable
        Gives the time of day, in seconds since 1970 UTC.
    """

    tries: int = 5
    first_s: float = 1.0
    longest_s: float = 15.0
    total_s: float = 90.0
    stall_s: float = 20.0
    rest: Callable[[Job, float], None] = Job.rest
    clock_s: Callable[[], float] = time.monotonic
    now_s: Callable[[], float] = time.time

    def pause_s(self, tried: int, asked_s: float | None) -> float:
        """Tell how long to wait after so many tries; no chance is in it, so that it can be told.

        Parameters
        ----------
        tried : int
            How often it was tried, from 1.
        asked_s : float or None
            What the service asks for.
        """
        own_s: float = min(self.first_s * 2.0 ** (tried - 1), self.longest_s)
        return max(own_s, asked_s or 0.0)


def retrying(
    attempt: Callable[[], _Result], job: Job, retry_policy: RetryPolicy, *, fraction: float = 0.0
) -> _Result:
    """Call a function until it succeeds, fails for good, or the limits are reached.

    Parameters
    ----------
    attempt : callable
        Does everything anew. What it raises as `Transient` is tried again, all else is raised.
    job : Job
        Told about the pauses ("busy, retrying in 3 s"); ends them when it is cancelled.
    retry_policy : RetryPolicy
        How often, and how long.
    fraction : float
        How far the job is while it waits, 0 to 1.

    Returns
    -------
    object
        What the first `attempt` that works returns.

    Raises
    ------
    Transient
        What the last try raised.
    Cancelled
        If the job was cancelled.
    """
    started_s = retry_policy.clock_s()
    tried = 0
    restarted = False
    while True:
        job.check()
        tried += 1
        try:
            return attempt()
        except Transient as failure:
            pause_s = retry_policy.pause_s(tried, failure.retry_after_s)
            late = retry_policy.clock_s() - started_s + pause_s > retry_policy.total_s
            if late or tried >= retry_policy.tries or (failure.once and restarted):
                raise
            restarted = restarted or failure.once
            _pause(failure.state, pause_s, job, retry_policy, fraction)


def _pause(
    state: str, pause_s: float, job: Job, retry_policy: RetryPolicy, fraction: float
) -> None:
    """Wait, counting down the seconds."""
    left_s = pause_s
    while left_s > 0:
        job.report(fraction, f"{state}, retrying in {math.ceil(left_s)} s")
        step_s = min(left_s, 1.0)
        retry_policy.rest(job, step_s)
        left_s -= step_s


def retry_after_s(text: str | None, now_s: float) -> float | None:
    """Read a ``Retry-After`` header (RFC 9110, 10.2.3).

    Parameters
    ----------
    text : str or None
        Whole seconds, or a date.
    now_s : float
        The time of day, in seconds since 1970 UTC.

    Returns
    -------
    float or None
        Seconds from now, at least 0 and finite; None where there is none, or nothing that can be
        read.
    """
    if text is None:
        return None
    digits = text.strip()
    if digits.isascii() and digits.isdecimal():
        return min(float(digits), _LONGEST_S)
    then_s = http_date_s(text)
    return None if then_s is None else max(then_s - now_s, 0.0)


def http_date_s(text: str | None) -> float | None:
    """Read a date of HTTP (RFC 9110, 5.6.7).

    Parameters
    ----------
    text : str or None
        Such as "Tue, 03 May 2026 14:05:00 GMT".

    Returns
    -------
    float or None
        Seconds since 1970 UTC; None for anything else.
    """
    try:
        date = parsedate_to_datetime(text or "")
    except (ValueError, OverflowError):  # no date, or a year that no calendar has
        return None
    if date.tzinfo is None:  # "-0000" and no zone at all both mean UTC here
        date = date.replace(tzinfo=dt.UTC)
    return date.timestamp()
