"""Requests with obstore: cancellation, retries, and conversion of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from huescope.dataclass import dataclass
from huescope.errors import HuescopeError
from huescope.sources.buckets.error_messages import bad_name_in
from huescope.sources.remote.retry import retrying

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from obstore.store import ObjectStore

    from huescope.cancellation import Job
    from huescope.errors import ReadError
    from huescope.sources.remote.retry import RetryPolicy

_Result = TypeVar("_Result")

_LOOK_S = 0.02


class BadName(Exception):
    """The service listed an object name that obstore cannot represent.

    Attributes
    ----------
    path : str
        The name.
    """

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@dataclass(frozen=True, slots=True)
class Bucket:
    """A client for a bucket.

    Attributes
    ----------
    store : obstore.store.ObjectStore
        The obstore client, without retries of its own.
    retry_policy : RetryPolicy
        Retries and time limits.
    explain : callable
        Converts an obstore error, as ``explain(error, subject)``.
    """

    store: ObjectStore
    retry_policy: RetryPolicy
    explain: Callable[[Exception, str], ReadError]

    def request(
        self, start: Callable[[], Coroutine[Any, Any, _Result]], subject: str, job: Job
    ) -> _Result:
        """Send a request, with retries.

        Parameters
        ----------
        start : callable
            Starts one request.
        subject : str
            What it is about, for an error.
        job : Job
            Checked every 20 ms; cancelling it ends the request at once.

        Returns
        -------
        object
            The result of the request.

        Raises
        ------
        BadName
            If a listing has a name that obstore cannot represent.
        ReadError, Cancelled
            Without the library's messages, which contain addresses and headers.
        """

        def attempt() -> _Result:
            import asyncio

            import obstore.exceptions

            try:
                return asyncio.run(_watched(start, job))
            except HuescopeError:
                raise
            except (obstore.exceptions.BaseError, OSError, ValueError) as error:
                if path := bad_name_in(error):
                    raise BadName(path) from None
                raise self.explain(error, subject) from None

        return retrying(attempt, job, self.retry_policy)


async def _watched(start: Callable[[], Coroutine[Any, Any, _Result]], job: Job) -> _Result:
    import asyncio

    task = asyncio.ensure_future(start())
    while not task.done():
        await asyncio.wait({task}, timeout=_LOOK_S)
        if job.cancelled:
            task.cancel()
            job.check()
    return task.result()
