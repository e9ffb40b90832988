"""What the service refuses, in words for a person."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.oracle.access import INSTANCE_PRINCIPAL, Account
from huescope.sources.remote.retry import Transient, http_date_s, retry_after_s

if TYPE_CHECKING:
    from huescope.sources.oracle.access import Access
    from huescope.sources.oracle.service import Refusal
    from huescope.sources.remote.retry import Waits

MOST_SKEW_S = 300
"""How far a clock may be off before the service takes no signature of it, 5 minutes."""

_SERVER_ERRORS = range(500, 600)
_GONE = "it was deleted, or renamed"


@dataclass(frozen=True, slots=True)
class Question:
    """Who asks for what.

    Attributes
    ----------
    subject : str
        The picture or place, as a person calls it.
    access : Account or Link
        Who asks.
    namespace : str
        Where; may be empty.
    """

    subject: str
    access: Access
    namespace: str = ""


class Changed(RemoteError):
    """The object is another one than was listed."""


class Unchanged(RemoteError):
    """The object is the one that is known already."""


def explain(refusal: Refusal, question: Question, waits: Waits) -> RemoteError:
    """Say what a refusal means.

    Parameters
    ----------
    refusal : Refusal
        What came back; of its text, which may hold anything, nothing is shown.
    question : Question
        What was asked.
    waits : Waits
        With the time of day.

    Returns
    -------
    RemoteError
        `Transient` where a new try is worth while; `Changed` and `Unchanged` where conditions did
        not hold.
    """
    subject, request_id = question.subject, refusal.headers.get("opc-request-id") or ""
    status = refusal.status
    if status == HTTPStatus.TOO_MANY_REQUESTS or status in _SERVER_ERRORS:
        return Transient(
            subject,
            _stranger(refusal)
            or f"the service is busy or out of order ({status}); try again later",
            request_id,
            retry_after_s=retry_after_s(refusal.headers.get("retry-after"), waits.now_s()),
        )
    for statuses, kind in (
        ({HTTPStatus.PRECONDITION_FAILED}, Changed),
        ({HTTPStatus.NOT_MODIFIED}, Unchanged),
    ):
        if status in statuses:
            return kind(subject, "it changed while it was read", request_id)
    return RemoteError(subject, _reason(refusal, question, waits), request_id)


def _reason(refusal: Refusal, question: Question, waits: Waits) -> str:
    stranger = _stranger(refusal)
    if stranger:
        return stranger
    status, code = refusal.status, refusal.code
    if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        return "it is empty, or became shorter"
    if status == HTTPStatus.UNAUTHORIZED:
        return _unknown_asker(refusal, question.access, waits)
    if status == HTTPStatus.NOT_FOUND:
        return _GONE if code == "ObjectNotFound" else _unseen(question)
    if status == HTTPStatus.FORBIDDEN:
        return f"{question.access.described} is not allowed to see it"
    word = f" {code}" if code and code.isalnum() else ""
    return f"the service refused ({status}{word})"


def _stranger(refusal: Refusal) -> str:
    """Tell if somebody else than the service answered; the service answers in JSON."""
    if refusal.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return "the proxy of this network wants a name and a password"
    kind = (refusal.headers.get("content-type") or "").lower()
    if refusal.status == 0 or (refusal.code is None and "html" in kind):
        return (
            "a proxy or a sign-in page answers in place of the service; open a web page to see it"
        )
    return ""


def _unknown_asker(refusal: Refusal, access: Access, waits: Waits) -> str:
    there_s = http_date_s(refusal.headers.get("date"))
    off_s = 0.0 if there_s is None else waits.now_s() - there_s
    if abs(off_s) > MOST_SKEW_S:
        return f"the clock of this computer is off by {round(abs(off_s) / 60)} min; set it right"
    if not isinstance(access, Account):
        if access.is_secret:
            return "the link has expired, was withdrawn, or does not allow this"
        return "it is not public"
    if access.has_session:
        return f"the session of {access.described} has expired; run oci session authenticate"
    if access.auth == INSTANCE_PRINCIPAL:
        return "this machine has no rights there"
    return (
        f"key, fingerprint and user of {access.described} do not belong together; "
        "compare them with the API keys in the console"
    )


def _unseen(question: Question) -> str:
    access = question.access
    if not isinstance(access, Account):
        return f"it does not exist, or {access.described} cannot see it"
    where = ", ".join(
        f"{name} {value}"
        for name, value in (("region", access.region), ("namespace", question.namespace))
        if value
    )
    return f"it does not exist, or {access.described} cannot see it" + (
        f" ({where})" if where else ""
    )
