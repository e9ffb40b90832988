"""What goes wrong on the way to a service, in words.

Libraries wrap each other's errors three or four deep, with addresses in their texts that may be
secrets. Only the kinds of errors are looked at here; no text of theirs is ever shown.
"""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.remote.retry import Transient

if TYPE_CHECKING:
    from collections.abc import Iterator


class Unreachable(RemoteError):
    """There is no way to the service now: what was kept on the disk may stand in."""


def network_error(error: Exception, subject: str, advice: str = "") -> RemoteError:
    """Put a failure of the network into words.

    Parameters
    ----------
    error : Exception
        Of urllib3, or of a library that wraps it.
    subject : str
        What was wanted.
    advice : str
        What else may be wrong than the network, as the end of a sentence.

    Returns
    -------
    RemoteError
        `Unreachable`, `Transient` where a new try is worth while, or plain. To be raised
        ``from None``, for the texts of `error` may hold an address that is a secret.
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
    return RemoteError(subject, "the network failed in an unexpected way")


def causes(error: BaseException) -> Iterator[BaseException]:
    """Give an error and all that it was made of, each once."""
    seen: set[int] = set()
    left: list[object] = [error]
    while left:
        each = left.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            left += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]


def _proxy(subject: str, _advice: str) -> RemoteError:
    return RemoteError(subject, "the proxy of this network does not let it through")


def _certificate(subject: str, _advice: str) -> RemoteError:
    return RemoteError(
        subject, "no safe connection: who answers does not prove to be the service (certificate)"
    )


def _nowhere(subject: str, advice: str) -> RemoteError:
    more = f"; if you are not, {advice}" if advice else ""
    return Unreachable(subject, f"the service cannot be reached: you seem to be offline{more}")


def _silent(subject: str, _advice: str) -> RemoteError:
    return Transient(
        subject, "no answer comes; is the network there?", state="no answer", once=True
    )


def _cut_short(subject: str, _advice: str) -> RemoteError:
    reason = "the transfer ended too early, twice"
    return Transient(subject, reason, state="it arrived broken", once=True)


def _lost(subject: str, _advice: str) -> RemoteError:
    return Transient(subject, "the connection was lost", state="connection lost")
