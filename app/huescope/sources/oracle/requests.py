"""Requests to Object Storage: cancellation, retries, and conversion of errors."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar

from urllib3.exceptions import HTTPError

from huescope.sources.oracle.access import forget
from huescope.sources.oracle.error_messages import explain
from huescope.sources.oracle.service import ErrorResponse
from huescope.sources.remote.cancellable import run_cancellable
from huescope.sources.remote.network_errors import network_error
from huescope.sources.remote.retry import retrying

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.cancellation import Job
    from huescope.sources.oracle.error_messages import RequestContext
    from huescope.sources.remote.cancellable import ActiveSocket
    from huescope.sources.remote.context import Remote

_Result = TypeVar("_Result")


def send_request(
    work: Callable[[ActiveSocket], _Result],
    context: RequestContext,
    job: Job,
    remote: Remote,
    stage: str = "",
) -> _Result:
    """Send a request, with retries.

    Parameters
    ----------
    work : callable
        Blocks; raises `ErrorResponse` and exceptions of the network.
    context : RequestContext
        For error messages.
    job : Job
        Checked every 20 ms.
    remote : Remote
        With the retry policy.
    stage : str
        The stage to report while bytes arrive; empty reports nothing.

    Returns
    -------
    object
        What `work` returned.

    Raises
    ------
    RemoteError, Cancelled
        Without messages of the libraries, since an address may be a secret.
    """

    def translated(active_socket: ActiveSocket) -> _Result:
        try:
            return work(active_socket)
        except ErrorResponse as response:
            failure = explain(response, context, remote.retry_policy)
            if response.status == HTTPStatus.UNAUTHORIZED:
                forget(context.access)
            raise failure from None
        except (HTTPError, OSError) as error:
            raise network_error(error, context.subject, context.access.advice) from None

    return retrying(
        lambda: run_cancellable(translated, job, remote.retry_policy, context.subject, stage),
        job,
        remote.retry_policy,
    )
