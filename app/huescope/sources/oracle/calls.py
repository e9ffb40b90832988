"""Every question to the service goes this way: watched, translated, tried again."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar

from urllib3.exceptions import HTTPError

from huescope.sources.oracle.access import forget
from huescope.sources.oracle.error_messages import explain
from huescope.sources.oracle.service import Refusal
from huescope.sources.remote.cancellable import exchange
from huescope.sources.remote.network_errors import network_failure
from huescope.sources.remote.retry import retrying

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.cancellation import Job
    from huescope.sources.oracle.error_messages import Question
    from huescope.sources.remote.cancellable import Wire
    from huescope.sources.remote.context import Remote

_Result = TypeVar("_Result")


def ask(
    work: Callable[[Wire], _Result], question: Question, job: Job, remote: Remote, stage: str = ""
) -> _Result:
    """Ask, until there is an answer or a sentence.

    Parameters
    ----------
    work : callable
        Blocks; raises `Refusal` and what the network raises.
    question : Question
        Who asks for what.
    job : Job
        Watched all the time.
    remote : Remote
        With the patience to have.
    stage : str
        What to report while bytes come in; empty reports nothing.

    Returns
    -------
    object
        What `work` returned.

    Raises
    ------
    RemoteError, Cancelled
        With no word of the libraries, for an address may be a secret.
    """

    def translated(wire: Wire) -> _Result:
        try:
            return work(wire)
        except Refusal as refusal:
            failure = explain(refusal, question, remote.waits)
            if refusal.status == HTTPStatus.UNAUTHORIZED:
                forget(question.access)
            raise failure from None
        except (HTTPError, OSError) as error:
            raise network_failure(error, question.subject, question.access.advice) from None

    return retrying(
        lambda: exchange(translated, job, remote.waits, question.subject, stage), job, remote.waits
    )
