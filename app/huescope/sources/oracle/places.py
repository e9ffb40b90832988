"""Listings of Object Storage: the compartments of an account, its buckets, and their "folders"."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from huescope.dataclass import dataclass
from huescope.errors import RemoteError, printable
from huescope.sources.oracle import listing_json
from huescope.sources.oracle.access import namespace_of, service_of
from huescope.sources.oracle.account import Account
from huescope.sources.oracle.address import Address
from huescope.sources.oracle.error_messages import NotFoundOrForbidden, RequestContext
from huescope.sources.oracle.objects import KIND, OracleObject, written
from huescope.sources.oracle.requests import send_request
from huescope.sources.oracle.service import FIELDS, MOST_ROWS, ErrorResponse
from huescope.sources.place import Entry, Page
from huescope.sources.reference import Reference
from huescope.sources.remote.cache import Key
from huescope.sources.remote.context import USUAL
from huescope.sources.remote.offline_listings import with_offline_copy
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.cancellation import Job
    from huescope.sources.oracle.account import Access
    from huescope.sources.oracle.service import AccountService
    from huescope.sources.place import Place
    from huescope.sources.remote.cancellable import ActiveSocket
    from huescope.sources.remote.context import Remote

_REPEATS = marked("the service repeats itself, so this listing is not complete")
_DEEPEST = 20  # the service allows six levels; whatever it says, this ends
_NO_COMPARTMENTS = marked(
    "the compartments cannot be listed; type a bucket, or the OCID of a compartment, to go there"
)


@dataclass(frozen=True, slots=True)
class AccountRoot:
    """A `Place` that lists all visible compartments of an account, each by its whole path.

    Attributes
    ----------
    access : Account
        The credentials.
    remote : Remote
        Retry policy and cache.
    """

    access: Account
    remote: Remote = field(default=USUAL, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The service and the profile."""
        return printable(f"Oracle Cloud ({self.access.described})")

    @property
    def reference(self) -> Reference:
        """The account."""
        return Reference(KIND, str(Address()), self.access.values)

    @property
    def parents(self) -> tuple[Place, ...]:
        """None: this is the outermost."""
        return ()

    @property
    def watched(self) -> None:
        """None: there are no change notifications."""
        return

    def pages(self, job: Job) -> Iterator[Page]:
        """List the compartments, the tenancy itself first; see `huescope.sources.place.Place`."""
        key = Key((*self.access.key_parts, "compartments"))
        return with_offline_copy(self._live(job), key, self.remote)

    def _live(self, job: Job) -> Iterator[Page]:
        context = RequestContext(self.name, self.access)

        def list_page(service: AccountService, page: str) -> tuple[Any, str]:
            return service.list_compartments(page)

        def tenancy(_active_socket: ActiveSocket) -> str:
            return service_of(self.access).tenancy

        root = send_request(tenancy, context, job, self.remote)
        try:
            found = [row for page in _all(list_page, context, job, self.remote) for row in page]
        except NotFoundOrForbidden as error:
            raise RemoteError(self.name, _NO_COMPARTMENTS, error.request_id) from None
        yield Page(tuple(_compartments(root, found)))

    def source_of(self, entry: Entry) -> OracleObject:
        """Never called: there are no pictures here."""
        raise AssertionError(entry)

    def place_of(self, entry: Entry) -> Compartment:
        """Return a compartment."""
        return Compartment(self.access, entry.key, entry.label, self.remote)


@dataclass(frozen=True, slots=True)
class Compartment:
    """A `Place` that lists the buckets of a compartment.

    Attributes
    ----------
    access : Account
        The credentials.
    ocid : str
        Its OCID.
    label : str
        Its name for the user; empty if unknown.
    remote : Remote
        Retry policy and cache.
    """

    access: Account
    ocid: str
    label: str = field(default="", compare=False)
    remote: Remote = field(default=USUAL, compare=False, repr=False)

    @property
    def name(self) -> str:
        """Its path, or the OCID."""
        return printable(self.label or self.ocid)

    @property
    def reference(self) -> Reference:
        """The OCID and the account."""
        address = Address(compartment=self.ocid, compartment_name=self.label)
        return Reference(KIND, str(address), self.access.values)

    @property
    def parents(self) -> tuple[Place, ...]:
        """The account."""
        return (AccountRoot(self.access, self.remote),)

    @property
    def watched(self) -> None:
        """None: there are no change notifications."""
        return

    def pages(self, job: Job) -> Iterator[Page]:
        """List the buckets; see `huescope.sources.place.Place`."""
        return with_offline_copy(
            self._live(job), Key((*self.access.key_parts, "buckets", self.ocid)), self.remote
        )

    def _live(self, job: Job) -> Iterator[Page]:
        context = RequestContext(self.name, self.access)

        namespace = send_request(
            lambda _active_socket: namespace_of(self.access), context, job, self.remote
        )

        def list_page(service: AccountService, page: str) -> tuple[Any, str]:
            return service.list_buckets(namespace, self.ocid, page)

        for page in _all(list_page, context, job, self.remote):
            buckets = (
                Entry(f"{row['name']}@{namespace}", is_folder=True, label=row["name"])
                for row in page
            )
            yield Page(tuple(buckets))

    def source_of(self, entry: Entry) -> OracleObject:
        """Never called: there are no pictures here."""
        raise AssertionError(entry)

    def place_of(self, entry: Entry) -> Folder:
        """Return a bucket."""
        bucket, _, namespace = entry.key.rpartition("@")
        return Folder(self.access, namespace, bucket, compartment=self, remote=self.remote)


@dataclass(frozen=True, slots=True)
class Folder:
    """A `Place` that lists a bucket, or the objects under a prefix.

    Attributes
    ----------
    access : Account or Link
        The credentials.
    namespace, bucket : str
        The bucket; an empty namespace is that of the account.
    prefix : str
        Prefix of the names; empty, or ending in a slash.
    pictures_only : bool
        Whether to skip objects that are not pictures by their name.
    recursive : bool
        Whether to list all levels, instead of "folders".
    compartment : Compartment or None
        The compartment through which it was reached, if any.
    remote : Remote
        Retry policy and cache.
    """

    access: Access
    namespace: str
    bucket: str
    prefix: str = ""
    pictures_only: bool = True
    recursive: bool = False
    compartment: Compartment | None = field(default=None, compare=False)
    remote: Remote = field(default=USUAL, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The last part of the prefix, or the bucket."""
        return printable(self.prefix[:-1].rpartition("/")[2] or self.prefix or self.bucket)

    @property
    def reference(self) -> Reference | None:
        """The address and the account; None for a link that is a secret."""
        if self.access.is_secret:
            return None
        address = Address(self.bucket, self.namespace, self.prefix)
        return Reference(KIND, written(self.access, address), self.access.values)

    @property
    def parents(self) -> tuple[Place, ...]:
        """The account, the compartment if it is known, the bucket, and the shorter prefixes."""
        above: list[Place] = []
        if self.compartment is not None:
            above += [*self.compartment.parents, self.compartment]
        elif isinstance(self.access, Account):
            above.append(AccountRoot(self.access, self.remote))
        ends = [at + 1 for at, letter in enumerate(self.prefix[:-1]) if letter == "/"]
        starts = ["", *(self.prefix[:end] for end in ends)] if self.prefix else []
        return (*above, *(replace(self, prefix=start) for start in starts))

    @property
    def watched(self) -> None:
        """None: there are no change notifications."""
        return

    def everything(self, *, recursive: bool) -> Folder:
        """See `huescope.sources.place.Unfiltered`."""
        return replace(self, pictures_only=False, recursive=recursive)

    def bulk(self) -> Folder:
        """See `huescope.sources.place.Bulk`."""
        return replace(self, recursive=True, remote=self.remote.without_cache())

    def pages(self, job: Job) -> Iterator[Page]:
        """List it, 1000 objects a page; see `huescope.sources.place.Place`."""
        how = f"{self.pictures_only:d}{self.recursive:d}"
        where = (*self.access.key_parts, self.namespace, self.bucket, self.prefix, how)
        return with_offline_copy(self._live(job), Key(where), self.remote)

    def _live(self, job: Job) -> Iterator[Page]:
        start = ""
        last: frozenset[str] = frozenset()
        while True:
            entries, next_start = self._page(start, job)
            fresh = {entry.key: entry for entry in entries if entry.key not in last}
            yield Page(tuple(fresh.values()))
            if not next_start:
                return
            # Names come in the order of their bytes; one that is not later would loop for ever.
            if _bytes(next_start) <= _bytes(start):
                raise RemoteError(self.name, _REPEATS)
            start, last = next_start, frozenset(fresh)

    def _page(self, start: str, job: Job) -> tuple[list[Entry], str]:
        query = {"prefix": self.prefix, "limit": str(MOST_ROWS), "fields": FIELDS}
        if start:
            query["start"] = start
        if not self.recursive:
            query["delimiter"] = "/"

        def list_page(_active_socket: ActiveSocket) -> tuple[list[Entry], str]:
            service = service_of(self.access)
            namespace = namespace_of(self.access, self.namespace)
            found = service.list_objects(namespace, self.bucket, query)
            try:
                return listing_json.entries_in(found, pictures_only=self.pictures_only)
            except listing_json.MalformedListing:
                raise ErrorResponse(0, None, {}) from None  # some page, but not the service's

        return send_request(
            list_page, RequestContext(self.name, self.access, self.namespace), job, self.remote
        )

    def source_of(self, entry: Entry) -> OracleObject:
        """Return an object."""
        return OracleObject(
            self.access,
            self.namespace,
            self.bucket,
            entry.key,
            entry.etag,
            entry.unreadable,
            self.remote,
        )

    def place_of(self, entry: Entry) -> Folder:
        """Return the place of a folder."""
        return replace(self, prefix=entry.key)


def _all(
    list_page: Callable[[AccountService, str], tuple[Any, str]],
    context: RequestContext,
    job: Job,
    remote: Remote,
) -> Iterator[list[dict[str, Any]]]:
    """Yield the items of all pages."""
    access = context.access
    assert isinstance(access, Account)  # noqa: S101 - links have neither buckets nor compartments
    seen: set[str] = set()
    page = ""
    while page not in seen:
        seen.add(page)

        def work(
            _active_socket: ActiveSocket, page: str = page
        ) -> tuple[list[dict[str, Any]], str]:
            found, next_page = list_page(service_of(access), page)
            if not isinstance(found, list) or not all(map(_has_name, found)):
                raise ErrorResponse(0, None, {})  # some page, but not the service's
            return found, next_page

        found, page = send_request(work, context, job, remote)
        yield found
        if not page:
            return
    raise RemoteError(context.subject, _REPEATS)


def _has_name(row: object) -> bool:
    return isinstance(row, dict) and isinstance(row.get("name"), str)


def _compartments(root: str, found: list[dict[str, Any]]) -> Iterator[Entry]:
    """Make entries of compartments, named and sorted by their paths."""
    by_ocid = {
        row["id"]: row
        for row in found
        if isinstance(row.get("id"), str) and row.get("lifecycleState", "ACTIVE") == "ACTIVE"
    }

    def path(ocid: str, depth: int = 0) -> str:
        row = by_ocid.get(ocid)
        if row is None or depth > _DEEPEST:
            return ""
        above = path(row.get("compartmentId", ""), depth + 1)
        return f"{above} / {row['name']}" if above else str(row["name"])

    yield Entry(root, is_folder=True, label=marked("Tenancy (root)"))
    for label, ocid in sorted((path(ocid), ocid) for ocid in by_ocid if ocid != root):
        yield Entry(ocid, is_folder=True, label=label)


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")
