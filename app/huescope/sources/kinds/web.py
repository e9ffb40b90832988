"""Pictures at web addresses (HTTP)."""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import field
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import SplitResult, unquote, urljoin, urlsplit, urlunsplit

from huescope import __version__
from huescope.dataclass import dataclass
from huescope.errors import ReadError, RemoteError, printable
from huescope.sources.reference import Reference
from huescope.sources.remote.cancellable import run_cancellable
from huescope.sources.remote.content_encoding import GZIP, unpacked, unpacked_beginning
from huescope.sources.remote.context import USUAL
from huescope.sources.remote.network_errors import network_error
from huescope.sources.remote.response_body import read_beginning, read_whole
from huescope.sources.remote.retry import Transient, retry_after_s, retrying
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from urllib3 import BaseHTTPResponse

    from huescope.cancellation import Job
    from huescope.sources.kinds import Field
    from huescope.sources.remote.cancellable import ActiveSocket
    from huescope.sources.remote.context import Remote

NAME = "web"
TITLE = marked("Web address")
RANK = 90
FIELDS: tuple[Field, ...] = ()

MOST_REDIRECTS = 5

_START = re.compile(r"https?://", re.IGNORECASE)
_REDIRECTS = {301, 302, 303, 307, 308}
# What a web page may begin with (WHATWG MIME Sniffing, section 7.1), the common cases.
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|script|title|iframe|div|table|h1|p)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_SNIFFED_BYTES = 1445  # as browsers do


def connect(_values: Mapping[str, str], _job: Job) -> NoReturn:
    """Refuse: there is nothing on the web that lists pictures."""
    raise ReadError(TITLE, marked("it is opened by dropping or pasting it"))


def takes(text: str) -> bool:
    """Return whether a text begins with ``https://`` or ``http://``."""
    return _START.match(text) is not None


def open_text(text: str, _values: Mapping[str, str]) -> WebPicture:
    """Return the picture at an address."""
    # The address itself is in no message: it may contain a password or a token.
    try:
        address = urlsplit(text)
        sound = bool(address.hostname) and address.port != 0
    except ValueError:
        sound = False
    if not takes(text) or not sound or re.search(r"[\x00-\x20\x7f\ud800-\udfff]", text):
        raise ReadError(TITLE, marked("this is no address such as https://example.org/picture.jpg"))
    return WebPicture(urlunsplit(address._replace(fragment="")))


def place_at(_reference: Reference, _secrets: Mapping[str, str]) -> NoReturn:
    """Refuse: there is nothing on the web that lists pictures."""
    raise ReadError(TITLE, marked("this is the address of a picture, not of a folder"))


def source_at(reference: Reference, _secrets: Mapping[str, str]) -> WebPicture:
    """Go back to a picture."""
    return open_text(reference.location, {})


@dataclass(frozen=True, slots=True)
class WebPicture:
    """A `Source` that reads from a web server.

    Attributes
    ----------
    url : str
        With http or https, without a fragment. It may contain a password, or a token in its query,
        and is shown nowhere.
    remote : Remote
        Retry policy; nothing is cached.
    """

    url: str = field(repr=False)
    remote: Remote = field(default=USUAL, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The last part of the path; the host name if there is none."""
        address = urlsplit(self.url)
        last = address.path.rstrip("/").rpartition("/")[2]
        return printable(unquote(last) or address.hostname or TITLE)

    @property
    def key(self) -> str:
        """Empty: the web has no listings."""
        return ""

    @property
    def location(self) -> str:
        """The address; if it may contain a secret, that is replaced by a hash."""
        address = urlsplit(self.url)
        if not _may_hold_secret(address):
            return self.url
        digest = hashlib.sha256(self.url.encode("utf-8")).hexdigest()[:16]
        bare = address._replace(netloc=address.netloc.rpartition("@")[2], query="")
        return f"{urlunsplit(bare)}#{digest}"

    @property
    def reference(self) -> Reference | None:
        """The address; None if it may contain a secret."""
        return None if _may_hold_secret(urlsplit(self.url)) else Reference(NAME, self.url)

    def stamp(self) -> str:
        """Nothing: only the server could tell."""
        return ""

    def read(self, job: Job) -> bytes:
        """Fetch the picture; as `huescope.sources.source.Source.read`."""

        def work(active_socket: ActiveSocket) -> bytes:
            raw = self._follow({})
            # Old servers send no length. A truncated picture is detected when it is decoded.
            data = read_whole(raw, raw.headers, active_socket, self.name, close_is_end=True)
            return self._no_page(unpacked(data, raw.headers, self.name))

        return self._ask(work, job)

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch its first bytes; as `huescope.sources.source.Source.head`."""

        def work(active_socket: ActiveSocket) -> bytes:
            raw = self._follow({"range": f"bytes=0-{size_bytes - 1}"})
            data = read_beginning(raw, raw.headers, active_socket, self.name, size_bytes)
            return self._no_page(unpacked_beginning(data, raw.headers, size_bytes))

        return self._ask(work, job)

    def _ask(self, work: Callable[[ActiveSocket], bytes], job: Job) -> bytes:
        from urllib3.exceptions import HTTPError

        def in_words(active_socket: ActiveSocket) -> bytes:
            try:
                return work(active_socket)
            except (HTTPError, OSError) as error:
                raise network_error(error, self.name, marked("the address is misspelt")) from None

        retry_policy = self.remote.retry_policy
        return retrying(
            lambda: run_cancellable(in_words, job, retry_policy, self.name, "reading"),
            job,
            retry_policy,
        )

    def _follow(self, headers: Mapping[str, str]) -> BaseHTTPResponse:
        """Follow redirects, and return the response with the picture."""
        url = self.url
        for _ in range(1 + MOST_REDIRECTS):
            raw = _get(url, self.url, headers)
            target = raw.headers.get("location")
            if raw.status not in _REDIRECTS or target is None:
                return self._checked(raw)
            raw.close()
            url = self._redirected(url, target)
        raise RemoteError(self.name, marked("the address leads on and on, and never to a picture"))

    def _redirected(self, url: str, target: str) -> str:
        try:
            new = urljoin(url, target)
            schemes = urlsplit(url).scheme.lower(), urlsplit(new).scheme.lower()
            sound = urlsplit(new).port != 0
        except ValueError:
            sound = False
        if not sound:
            raise RemoteError(self.name, marked("the address leads to one that is malformed"))
        if not takes(new):
            raise RemoteError(self.name, marked("the address leads away from the web"))
        if schemes == ("https", "http"):
            raise RemoteError(
                self.name,
                marked("the address leads from a safe connection (https) to an open one (http)"),
            )
        return new

    def _checked(self, raw: BaseHTTPResponse) -> BaseHTTPResponse:
        if raw.status in {200, 206}:
            packing = raw.headers.get("content-encoding", "identity").strip().lower()
            if packing not in {"identity", *GZIP}:
                raw.close()
                raise RemoteError(
                    self.name, marked("the server packed it, though it was asked not to")
                )
            return raw
        raw.close()
        if raw.status == 429 or raw.status >= 500:
            now_s = self.remote.retry_policy.now_s()
            raise Transient(
                self.name,
                marked("the server is too busy (HTTP {status})", status=raw.status),
                retry_after_s=retry_after_s(raw.headers.get("retry-after"), now_s),
            )
        reason = _REFUSALS.get(raw.status, f"the server refuses it (HTTP {raw.status})")
        raise RemoteError(self.name, reason)

    def _no_page(self, data: bytes) -> bytes:
        if _PAGE.match(data[:_SNIFFED_BYTES]):
            raise RemoteError(self.name, marked("this address shows a web page, not a picture"))
        return data


_REFUSALS = {
    401: marked("the server gives it to nobody who has not signed in"),
    403: marked("the server does not give it to you"),
    404: marked("there is nothing at this address"),
    407: marked("the proxy of this network wants you to sign in"),
    410: marked("it is no longer there"),
    416: marked("it is empty"),
}


def _may_hold_secret(address: SplitResult) -> bool:
    return bool(address.query) or "@" in address.netloc


def _get(url: str, first_url: str, headers: Mapping[str, str]) -> BaseHTTPResponse:
    from urllib3.util import make_headers

    from huescope.sources.remote.connections import manager_for

    address, first = urlsplit(url), urlsplit(first_url)
    sent = {"accept": "image/*,*/*;q=0.5", "accept-encoding": "identity", **headers}
    sent["user-agent"] = f"Huescope/{__version__}"
    login, at, _host = first.netloc.rpartition("@")
    origins = {(each.scheme, each.hostname, each.port) for each in (address, first)}
    if at and len(origins) == 1:  # a server that it leads to has nothing to do with the password
        sent |= make_headers(basic_auth=unquote(login))
    bare = urlunsplit(address._replace(netloc=address.netloc.rpartition("@")[2]))
    return manager_for(bare).request(
        "GET", bare, headers=sent, preload_content=False, redirect=False
    )


def _hide_query(record: logging.LogRecord) -> bool:
    """Remove queries, which may contain tokens, from the log records of urllib3."""
    record.msg = re.sub(r'\?[^\s"]*', "?...", record.getMessage())
    record.args = None
    return True


logging.getLogger("urllib3.connectionpool").addFilter(_hide_query)
