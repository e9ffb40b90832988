import socket
import ssl

import pytest
from urllib3 import exceptions as u3

from huescope.errors import RemoteError
from huescope.sources.remote.network_errors import Unreachable, network_error
from huescope.sources.remote.retry import Transient

SECRET = "https://host/p/S3cret/n/"


class Wrapping(OSError):
    """As libraries do it: what went wrong is an argument, in an argument."""


def wrapped(error):
    return Wrapping(OSError(u3.MaxRetryError(None, SECRET, error), SECRET))


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (u3.ProxyError(SECRET, ConnectionRefusedError()), RemoteError, "the proxy of this network"),
        (u3.SSLError(SECRET), RemoteError, "no safe connection"),
        (ssl.SSLCertVerificationError(SECRET), RemoteError, "no safe connection"),
        (socket.gaierror(SECRET), Unreachable, "you seem to be offline"),
        (u3.NewConnectionError(None, SECRET), Unreachable, "you seem to be offline"),
        (u3.ConnectTimeoutError(SECRET), Unreachable, "you seem to be offline"),
        (ConnectionRefusedError(SECRET), Unreachable, "if you are not, look twice"),
        (u3.ReadTimeoutError(None, SECRET, "x"), Transient, "no answer comes"),
        (u3.IncompleteRead(3, 4), Transient, "ended too early"),
        (u3.ProtocolError(SECRET, ConnectionResetError()), Transient, "the connection was lost"),
        (ConnectionResetError(SECRET), Transient, "the connection was lost"),
        (OSError(SECRET), RemoteError, "in an unexpected way"),
    ],
)
@pytest.mark.parametrize("wrap", [wrapped, lambda error: error], ids=["wrapped", "bare"])
def test_network_errors_do_not_repeat_the_library_message(error, kind, words, wrap):
    failure = network_error(wrap(error), "a.jpg", "look twice")
    assert type(failure) is kind
    assert words in str(failure)
    assert "S3cret" not in str(failure) + repr(failure)


def test_cyclic_error_causes_are_visited_once():
    one, other = OSError(), OSError()
    one.args, other.args = (other,), (one,)
    assert "unexpected" in str(network_error(one, "a.jpg"))
