"""Error messages for network failures.

Libraries wrap each other's errors three or four deep, with messages that may contain secret
addresses. Only the types of errors are used here; their messages are never shown.
"""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.remote.retry import Transient
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator


class Unreachable(RemoteError):
    """The service cannot be reached; cached content may be used instead."""


def network_error(error: Exception, subject: str, advice: str = "") -> RemoteError:
    """Convert an exception of the network to an error with a message for the user.

    Parameters
    ----------
    error : Exception
        Of urllib3, or of a library that wraps it.
    subject : str
        What was requested.
    advice : str
        Another possible cause besides the network, as the end of a sentence.

    Returns
    -------
    RemoteError
        `Unreachable`, `Transient` if a retry is worth while, or a plain one. To be raised
        ``from None``, since the message of `error` may contain a secret address.
    """
    from urllib3 import exceptions as u3

    # The order matters: a refused connection to a proxy is both a ProxyError and refused.
    for kinds, make in (
        ((u3.ProxyError,), _proxy),
        ((ssl.SSLError, u3.SSLError), _certificate),
        ((u3.NameResolutionError, socket.gaierror), _nowhere),
        ((u3.ConnectTimeoutError, u3.NewConnectionError, ConnectionRefusedError), _nowhere),
        ((u3.ReadTimeoutError, TimeoutError), _silent),
        ((u3.IncompleteRead,), _cut_short),
        ((u3.ProtocolError, ConnectionError), _lost),
    ):
        if any(isinstance(each, kinds) for each in causes(error)):
            return make(subject, advice)
    return RemoteError(subject, marked("the network failed in an unexpected way"))


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and all its causes, contexts and wrapped exceptions, each once."""
    seen: set[int] = set()
    left: list[object] = [error]
    while left:
        each = left.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            left += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]


def _proxy(subject: str, _advice: str) -> RemoteError:
    return RemoteError(subject, marked("the proxy of this network does not let it through"))


def _certificate(subject: str, _advice: str) -> RemoteError:
    return RemoteError(
        subject,
        marked("no safe connection: who answers does not prove to be the service (certificate)"),
    )


def _nowhere(subject: str, advice: str) -> RemoteError:
    more = marked("; if you are not, {advice}", advice=advice) if advice else ""
    return Unreachable(
        subject, marked("the service cannot be reached: you seem to be offline{more}", more=more)
    )


def _silent(subject: str, _advice: str) -> RemoteError:
    return Transient(
        subject,
        marked("no answer comes; is the network there?"),
        state=marked("no answer"),
        once=True,
    )


def _cut_short(subject: str, _advice: str) -> RemoteError:
    reason = marked("the transfer ended too early, twice")
    return Transient(subject, reason, state=marked("it arrived broken"), once=True)


def _lost(subject: str, _advice: str) -> RemoteError:
    return Transient(subject, marked("the connection was lost"), state=marked("connection lost"))
