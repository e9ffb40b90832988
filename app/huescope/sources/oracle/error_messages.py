"""Error messages for error responses of Object Storage."""

from __future__ import annotations

import math
from http import HTTPStatus
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import Gone, RemoteError
from huescope.sources.oracle.access import has_session, where
from huescope.sources.oracle.account import INSTANCE_PRINCIPAL, Account
from huescope.sources.oracle.listing_json import ARCHIVED
from huescope.sources.remote.retry import Transient, http_date_s, retry_after_s
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.sources.oracle.account import Access
    from huescope.sources.oracle.service import ErrorResponse
    from huescope.sources.remote.retry import RetryPolicy

MOST_SKEW_S = 300
"""Clock skew from which the service rejects signatures, 5 minutes."""

_DEAD_LINK = marked("the link has expired, was withdrawn, or does not allow this")
_DAY_S = 86_400
_SERVER_ERRORS = range(500, 600)
# Not HTTP (0), and redirects.
_NEVER_THE_SERVICES = frozenset({0, 300, 301, 302, 303, 305, 307, 308})


@dataclass(frozen=True, slots=True)
class RequestContext:
    """What a request is about, for its error message.

    Attributes
    ----------
    subject : str
        The name of the picture or place, for the user.
    access : Account or Link
        The credentials.
    namespace : str
        May be empty.
    """

    subject: str
    access: Access
    namespace: str = ""


class NotFoundOrForbidden(RemoteError):
    """It does not exist, or access is denied: the service does not tell which."""


class ObjectChanged(RemoteError):
    """The object is not the version that was listed."""


class NotModified(RemoteError):
    """The object is the version that is known already."""


def explain(
    response: ErrorResponse, context: RequestContext, retry_policy: RetryPolicy
) -> RemoteError:
    """Convert an error response to an error with a message for the user.

    Parameters
    ----------
    response : ErrorResponse
        The response; its text, which may contain anything, is not shown.
    context : RequestContext
        What was requested.
    retry_policy : RetryPolicy
        With the wall clock.

    Returns
    -------
    RemoteError
        `Transient` where a retry is worth while, `ObjectChanged` and `NotModified` where a
        condition did not hold, `Gone` where the object no longer exists, `NotFoundOrForbidden`
        where the service does not tell which of the two it is.
    """
    subject, request_id = context.subject, response.headers.get("opc-request-id") or ""
    status, not_the_service = response.status, _not_the_service(response)
    if status == HTTPStatus.TOO_MANY_REQUESTS or status in _SERVER_ERRORS:
        asked_s = retry_after_s(response.headers.get("retry-after"), retry_policy.now_s())
        reason = not_the_service or marked(
            "the service is busy or broken ({status}); {asked_s}",
            status=status,
            asked_s=_later(asked_s),
        )
        return Transient(subject, reason, request_id, retry_after_s=asked_s)
    if not_the_service:
        return RemoteError(subject, not_the_service, request_id)
    if status == HTTPStatus.PRECONDITION_FAILED:
        return ObjectChanged(subject, marked("it was replaced by another one"), request_id)
    if status == HTTPStatus.NOT_MODIFIED:
        return NotModified(subject, marked("it is still the same"), request_id)
    if status == HTTPStatus.NOT_FOUND:
        if response.code == "ObjectNotFound":
            return Gone(subject, marked("it was deleted, or renamed"), request_id)
        return NotFoundOrForbidden(subject, _unseen(context), request_id)
    return RemoteError(subject, _reason(response, context, retry_policy), request_id)


def _later(asked_s: float | None) -> str:
    """Say when to retry, if the service says so and it is not soon."""
    minutes = math.ceil(min(asked_s or 0.0, _DAY_S) / 60)
    return (
        marked("it asks to be left alone for {minutes} min", minutes=minutes)
        if minutes > 1
        else marked("try again later")
    )


def _reason(response: ErrorResponse, context: RequestContext, retry_policy: RetryPolicy) -> str:
    status, code = response.status, response.code
    if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        return marked("it is empty, or became shorter")
    if status == HTTPStatus.UNAUTHORIZED:
        return _unknown_asker(response, context.access, retry_policy)
    if code == "NotRestored":
        return ARCHIVED
    if status == HTTPStatus.FORBIDDEN:
        return marked("{described} is not allowed to see it", described=context.access.described)
    word = f" {code}" if code and code.isalnum() else ""
    return marked("the service refused ({status}{word})", status=status, word=word)


def _not_the_service(response: ErrorResponse) -> str:
    """Explain that a proxy or a sign-in page answered; the service itself answers in JSON."""
    if response.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return marked("the proxy of this network wants a name and a password")
    is_page = "html" in (response.headers.get("content-type") or "").lower()
    if response.status in _NEVER_THE_SERVICES or (response.code is None and is_page):
        return marked(
            "a proxy or a sign-in page answers instead of the service; see it in a web browser"
        )
    return ""


def _unknown_asker(response: ErrorResponse, access: Access, retry_policy: RetryPolicy) -> str:
    if not isinstance(access, Account):
        return _DEAD_LINK if access.is_secret else marked("it is not public")
    there_s = http_date_s(response.headers.get("date"))
    off_s = 0.0 if there_s is None else retry_policy.now_s() - there_s
    if abs(off_s) > MOST_SKEW_S:
        return marked(
            "the clock of this computer is off by {off_s} min; set it right",
            off_s=round(abs(off_s) / 60),
        )
    if has_session(access):
        return marked(
            "the session of {described} has expired; run oci session authenticate",
            described=access.described,
        )
    if access.auth == INSTANCE_PRINCIPAL:
        return marked("this machine has no rights there")
    return marked(
        "key, fingerprint and user of {described} do not belong together; "
        "compare them with the API keys in the console",
        described=access.described,
    )


def _unseen(context: RequestContext) -> str:
    access = context.access
    if not isinstance(access, Account):
        return _DEAD_LINK if access.is_secret else marked("it does not exist, or is not public")
    looked = ", ".join(f"{what} {name}" for what, name in where(access, context.namespace))
    return marked("it does not exist, or {described} cannot see it", described=access.described) + (
        f" ({looked})" if looked else ""
    )
