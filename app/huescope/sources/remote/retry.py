"""Retries of transient failures, with exponential backoff, limits and cancellation.

The libraries have retry loops of their own, which sleep for minutes, cannot be cancelled, and
ignore ``Retry-After``. Those are switched off in favour of this one.
"""

from __future__ import annotations

import datetime as dt
import math
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, TypeVar

from huescope.cancellation import Job
from huescope.dataclass import dataclass
from huescope.errors import RemoteError
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")

_LONGEST_S = 1e9  # about thirty years: a header may contain a number of any length


class Transient(RemoteError):
    """A transient failure, worth a retry.

    Parameters
    ----------
    subject, reason, request_id
        As for `RemoteError`, shown after the last retry.
    state : str
        A word or two for the status line while waiting, such as "busy".
    retry_after_s : float or None
        How long the service asks to wait; None if it does not say.
    once : bool
        Whether to retry only once: a body that arrives broken twice stays broken.
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
    """Retry limits, backoff and clock; tests pass their own.

    Attributes
    ----------
    tries : int
        Maximum number of attempts.
    first_s, longest_s : float
        The first pause between two attempts; each further one is twice as long, up to `longest_s`.
        A pause that the service asks for may be longer.
    total_s : float
        No pause begins that would end later than this after the first attempt began.
    stall_s : float
        Time with (almost) no data after which a transfer is stalled.
    rest : callable
        Sleeps, as `huescope.cancellation.Job.rest`.
    clock_s : callable
        Monotonic clock, in seconds.
    now_s : callable
        Wall clock, in seconds since 1970 UTC.
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
        """Return the pause after an attempt; without jitter, so that it can be shown.

        Parameters
        ----------
        tried : int
            Number of attempts so far, from 1.
        asked_s : float or None
            The pause that the service asks for.
        """
        own_s: float = min(self.first_s * 2.0 ** (tried - 1), self.longest_s)
        return max(own_s, asked_s or 0.0)


def retrying(
    attempt: Callable[[], _Result], job: Job, retry_policy: RetryPolicy, *, fraction: float = 0.0
) -> _Result:
    """Call a function until it succeeds, fails permanently, or a limit is reached.

    Parameters
    ----------
    attempt : callable
        Makes one attempt. `Transient` errors are retried, all others are raised.
    job : Job
        Takes reports of the pauses ("busy, retrying in 3 s"); cancelling it ends them.
    retry_policy : RetryPolicy
        The limits.
    fraction : float
        The progress to report while waiting, 0 to 1.

    Returns
    -------
    object
        What the first successful `attempt` returned.

    Raises
    ------
    Transient
        The error of the last attempt.
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
    """Wait, reporting the seconds left."""
    left_s = pause_s
    while left_s > 0:
        job.report(
            fraction,
            marked("{state}, retrying in {left_s} s", state=state, left_s=math.ceil(left_s)),
        )
        step_s = min(left_s, 1.0)
        retry_policy.rest(job, step_s)
        left_s -= step_s


def retry_after_s(text: str | None, now_s: float) -> float | None:
    """Parse a ``Retry-After`` header (RFC 9110, 10.2.3).

    Parameters
    ----------
    text : str or None
        Whole seconds, or a date.
    now_s : float
        The time of day, in seconds since 1970 UTC.

    Returns
    -------
    float or None
        Seconds from now, at least 0 and finite; None if the header is missing or invalid.
    """
    if text is None:
        return None
    digits = text.strip()
    if digits.isascii() and digits.isdecimal():
        return min(float(digits), _LONGEST_S)
    then_s = http_date_s(text)
    return None if then_s is None else max(then_s - now_s, 0.0)


def http_date_s(text: str | None) -> float | None:
    """Parse an HTTP date (RFC 9110, 5.6.7).

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
    except (ValueError, OverflowError):  # no date, or a year out of range
        return None
    if date.tzinfo is None:  # "-0000" and a missing time zone both mean UTC here
        date = date.replace(tzinfo=dt.UTC)
    return date.timestamp()
