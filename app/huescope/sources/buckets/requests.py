"""Every question to a service that obstore speaks to: watched, translated, tried again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

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
    """The service listed a name that obstore cannot speak of.

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
    """A bucket that can be asked.

    Attributes
    ----------
    store : obstore.store.ObjectStore
        The client, which never tries again by itself.
    retry_policy : RetryPolicy
        The patience with the service.
    explain : callable
        Puts a failure of obstore's about a subject into words, as ``explain(error, subject)``.
    """

    store: ObjectStore
    retry_policy: RetryPolicy
    explain: Callable[[Exception, str], ReadError]

    def request(
        self, start: Callable[[], Coroutine[Any, Any, _Result]], subject: str, job: Job
    ) -> _Result:
        """Ask, again where that may help.

        Parameters
        ----------
        start : callable
            Begins one request.
        subject : str
            What it is about, for a failure.
        job : Job
            Looked at every 20 ms; a request that nobody wants any more is given up at once.

        Returns
        -------
        object
            What the request brings.

        Raises
        ------
        BadName
            If a listing has a name that obstore refuses.
        ReadError, Cancelled
            With no word of the library, whose texts name addresses and headers.
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
