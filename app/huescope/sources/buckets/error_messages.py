"""Parsing of obstore's errors, which are plain texts, and error messages for them.

The texts themselves are never shown.
"""

from __future__ import annotations

import re

from huescope.dataclass import dataclass
from huescope.errors import ReadError, RemoteError
from huescope.sources.remote.network_errors import Unreachable
from huescope.sources.remote.retry import Transient
from huescope.texts import marked

_BAD_NAME = re.compile(
    r'Encountered object with invalid path: (?:Error parsing )?Path "(.*)"'
    r"(?: contained empty path segment|: Encountered )",
    re.DOTALL,
)
_CODE = re.compile(r"<Code>\s*(\w{1,60})\s*</Code>")
_REQUEST_ID = re.compile(r"<RequestId>\s*([\w+/=.-]{1,200})\s*</RequestId>")
_STATUS = re.compile(r"status code: (\d{3})")


@dataclass(frozen=True, slots=True)
class ErrorResponse:
    """An error response of a service.

    Attributes
    ----------
    status : int
        HTTP status; 0 if there was no response, or a successful one.
    code, request_id : str
        From the XML of the response; empty if missing.
    is_page : bool
        Whether it was a web page.
    """

    status: int
    code: str
    request_id: str
    is_page: bool


def parse_error_response(error: Exception) -> ErrorResponse:
    """Parse the response of the service from the text of an obstore error."""
    text = str(error)
    status, code, request_id = (
        match[1] if (match := pattern.search(text)) else ""
        for pattern in (_STATUS, _CODE, _REQUEST_ID)
    )
    return ErrorResponse(int(status or 0), code, request_id, "<html" in text.lower())


def bad_name_in(error: Exception) -> str:
    """Parse the object name that made a listing fail; empty if that is not the cause."""
    match = _BAD_NAME.search(str(error))
    return match[1] if match else ""


def without_answer(error: Exception, subject: str) -> ReadError:
    """Convert an error that came from the network, and not from the service."""
    text = str(error)
    if isinstance(error, TimeoutError) or "TimedOut" in text:
        return Transient(subject, marked("the service does not answer"), state=marked("no answer"))
    if isinstance(error, ValueError) and "parse path" in text:
        return ReadError(subject, marked("objects with a name of this kind cannot be read here"))
    if "BareRedirect" in text:
        return RemoteError(
            subject, marked("the bucket is in another region; fill in the right one")
        )
    if "dns error" in text:
        return Unreachable(
            subject, marked("no such service is known: you are offline, or it is misspelt")
        )
    if "InvalidCertificate" in text:
        reason = marked(
            "no safe connection: who answers does not prove to be the service (certificate)"
        )
        return RemoteError(subject, reason)
    if "kind: Connect," in text:
        reason = marked("the service cannot be reached: you are offline, or its address is wrong")
        return Unreachable(subject, reason)
    if any(sign in text for sign in ("Interrupted", "IncompleteBody", "IncompleteMessage")):
        return ended_early(subject)
    return RemoteError(subject, marked("the service gave an answer that cannot be understood"))


def ended_early(subject: str) -> Transient:
    """Make the error of an interrupted transfer."""
    return Transient(subject, marked("the connection ended early"), state="interrupted")
