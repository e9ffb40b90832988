"""A picture in Object Storage, as a source."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING
from urllib.parse import quote

from huescope.dataclass import dataclass
from huescope.errors import RemoteError, printable
from huescope.sources.oracle.access import namespace_of, service_of
from huescope.sources.oracle.account import Account
from huescope.sources.oracle.address import Address
from huescope.sources.oracle.error_messages import NotModified, ObjectChanged, RequestContext
from huescope.sources.oracle.requests import send_request
from huescope.sources.oracle.service import ErrorResponse
from huescope.sources.reference import Reference
from huescope.sources.remote.cache import Key
from huescope.sources.remote.content_encoding import unpacked, unpacked_beginning
from huescope.sources.remote.context import USUAL
from huescope.sources.remote.network_errors import Unreachable
from huescope.sources.remote.response_body import read_beginning, read_whole
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cancellation import Job
    from huescope.sources.oracle.account import Access
    from huescope.sources.oracle.service import Reply
    from huescope.sources.remote.cancellable import ActiveSocket
    from huescope.sources.remote.context import Remote

KIND = "oracle"
"""`NAME` of the kind in `huescope.sources.kinds`, as in references."""


@dataclass(frozen=True, slots=True)
class OracleObject:
    """A `Source` that reads an object.

    Attributes
    ----------
    access : Account or Link
        The credentials.
    namespace, bucket, key : str
        Its address; an empty namespace is that of the account. The key is any text, and is never
        used as a local path.
    etag : str
        Of the version that was listed; empty for the current one.
    unreadable : str
        Why it cannot be read, as the end of a sentence, if the listing said so.
    remote : Remote
        Retry policy and cache.
    """

    access: Access
    namespace: str
    bucket: str
    key: str
    etag: str = ""
    unreadable: str = ""
    remote: Remote = field(default=USUAL, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The last part of the key, printable."""
        return printable(self.key.rstrip("/").rpartition("/")[2] or self.key)

    @property
    def location(self) -> str:
        """The address; without the token where it has one."""
        return written(self.access, Address(self.bucket, self.namespace, self.key))

    @property
    def reference(self) -> Reference | None:
        """The address and the account; None for a link that is a secret."""
        if self.access.is_secret:
            return None
        return Reference(KIND, self.location, self.access.values)

    def stamp(self) -> str:
        """Return the etag of the listing; empty if there was none."""
        return self.etag

    def read(self, job: Job) -> bytes:
        """Fetch all bytes, unless they are in the cache.

        Parameters
        ----------
        job : Job
            Checked every 20 ms; takes reports of progress and pauses.

        Returns
        -------
        bytes
            Complete: its length, and its MD5 if the service gives one, were checked.

        Raises
        ------
        RemoteError
            With a message for the user, and the ID of the request.
        SecretNeeded
            If the key has a passphrase that was not entered yet.
        Cancelled
            If the job was cancelled.
        """
        job.check()
        known = self._known()
        if known is not None and self.etag:
            return known[1]
        if self.unreadable:
            raise RemoteError(self.name, self.unreadable)
        if self.etag:
            return self._read_listed(job)
        if known is None:
            return self._fetch({}, job)
        try:
            return self._fetch({"if-none-match": known[0]}, job)
        except (NotModified, Unreachable):
            return known[1]

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch the beginning only; as `read` otherwise, but unchecked."""
        job.check()
        known = self._known()
        if known is not None and self.etag:
            return known[1][:size_bytes]
        if self.unreadable:
            raise RemoteError(self.name, self.unreadable)

        def begin(active_socket: ActiveSocket) -> bytes:
            reply = self._open({"range": f"bytes=0-{size_bytes - 1}"})
            data = read_beginning(reply.raw, reply.headers, active_socket, self.name, size_bytes)
            return unpacked_beginning(data, reply.headers, size_bytes)

        return send_request(begin, self._context, job, self.remote)

    def _read_listed(self, job: Job) -> bytes:
        try:
            return self._fetch({"if-match": self.etag}, job)
        except ObjectChanged:
            job.report(0.0, marked("replaced meanwhile, reading the new one"))
            # Without a condition: the response is consistent, even if the object is replaced.
            return self._fetch({}, job)

    def _fetch(self, conditions: Mapping[str, str], job: Job) -> bytes:
        def fetch(active_socket: ActiveSocket) -> tuple[str, bytes]:
            reply = self._open(conditions)
            data = read_whole(reply.raw, reply.headers, active_socket, self.name)
            return reply.headers["etag"], unpacked(data, reply.headers, self.name)

        etag, data = send_request(fetch, self._context, job, self.remote, "reading")
        self.remote.cache.put(self._cache_key(etag), data)
        if not self.etag:
            self.remote.cache.put(self._cache_key(), etag.encode())
        return data

    def _open(self, conditions: Mapping[str, str]) -> Reply:
        service = service_of(self.access)
        namespace = namespace_of(self.access, self.namespace)
        reply = service.get_object(namespace, self.bucket, self.key, conditions)
        if not reply.headers.get("etag"):  # every object has one: this is some other page
            reply.raw.close()
            raise ErrorResponse(0, None, reply.headers)
        return reply

    def _known(self) -> tuple[str, bytes] | None:
        """Return the cached etag and bytes: of the listed version, or of the last one read."""
        cache = self.remote.cache
        etag = self.etag
        if not etag and (last := cache.get(self._cache_key())) is not None:
            etag = last.decode()
        data = cache.get(self._cache_key(etag)) if etag else None
        return None if data is None else (etag, data)

    def _cache_key(self, etag: str = "") -> Key:
        return Key((*self.access.key_parts, self.namespace, self.bucket, self.key, etag))

    @property
    def _context(self) -> RequestContext:
        return RequestContext(self.name, self.access, self.namespace)


def written(access: Access, address: Address) -> str:
    """Format an address, without the token of a link.

    Parameters
    ----------
    access : Account or Link
        The credentials.
    address : Address
        The address.

    Returns
    -------
    str
        As `huescope.sources.kinds.oracle` reads it.
    """
    if isinstance(access, Account):
        return str(address)
    namespace, bucket = (
        quote(part, safe="", errors="surrogatepass") for part in (address.namespace, address.bucket)
    )
    name = quote(address.name, safe="/", errors="surrogatepass")
    return f"{access.endpoint}/n/{namespace}/b/{bucket}/o/{name}"
