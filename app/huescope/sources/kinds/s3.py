"""Buckets of every service that speaks S3: Amazon's own, MinIO, Ceph, R2, Backblaze and others.

The requests are made by obstore, an optional part of the installation. Keys go to it as they were
typed; where none were, the usual environment variables (``AWS_ACCESS_KEY_ID`` and its kin) are
asked, and without those the request is not signed, which is enough for a public bucket.

obstore cannot speak of an object whose name holds an empty part, a part "." or "..", or a control
character, and one such name spoils the whole page of a listing that it stands on. It is named then,
and the listing goes on behind it.
"""

from __future__ import annotations

import functools
import io
import os
import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from huescope.errors import HuescopeError, ReadError, RemoteError, SecretNeeded, printable
from huescope.imaging.formats import SUFFIXES
from huescope.sources.kinds import Field
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.place import Entry, Page
from huescope.sources.reference import Reference
from huescope.sources.remote.cache import Key
from huescope.sources.remote.context import USUAL
from huescope.sources.remote.retry import Transient, retrying

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence

    from obstore import ListStream, ObjectMeta
    from obstore.store import S3Store

    from huescope.job import Job
    from huescope.sources.remote.context import Remote

    _Request = Callable[[], Coroutine[Any, Any, "_Result"]]

NAME = "s3"
TITLE = "S3-compatible storage"
RANK = 30
FIELDS = (
    Field(
        "bucket",
        "Bucket",
        "The name of the bucket, as its service shows it.",
        placeholder="photos",
        required=True,
    ),
    Field(
        "region",
        "Region",
        "Where the bucket is; services other than Amazon's mostly do not care.",
        placeholder="us-east-1",
    ),
    Field(
        "endpoint",
        "Endpoint",
        "The address of the service; leave it empty for Amazon S3.",
        placeholder="https://s3.example.com",
    ),
    Field(
        "access_key",
        "Access key",
        "The name of your key, from the service's settings; empty for a public bucket.",
        placeholder="from the environment, if it has one",
    ),
    Field(
        "secret_key",
        "Secret key",
        "What the service showed once when the access key was made; it is never saved.",
        secret=True,
    ),
    Field(
        "session_token",
        "Session token",
        "Only for temporary keys: the third part that came with them; it is never saved.",
        secret=True,
    ),
    Field(
        "anonymous",
        "Public bucket",
        "Choose yes to read a public bucket without any key.",
        placeholder="no",
        choices=("yes",),
    ),
)

_SCHEME = "s3://"
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_ENDPOINT = re.compile(r"https?://[A-Za-z0-9._:\[\]-]+(/[A-Za-z0-9._~/-]*)?", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PAGE_NAMES = 1000
_PIECE_BYTES = 2**16
_LOOK_S = 0.02
_CONNECT = timedelta(seconds=10)
_WHOLE_REQUEST = timedelta(days=1)  # obstore's own limit of 30 s would end every large picture

_Result = TypeVar("_Result")


# -- what a person typed ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Account:
    """A bucket, and with which key it is opened.

    Attributes
    ----------
    bucket, region, endpoint, access_key : str
        As typed; empty where nothing was.
    secret_key, session_token : str
        Secrets; kept in memory only.
    anonymous : bool
        Whether requests are never signed.
    remote : Remote
        Patience and cache.
    """

    bucket: str
    region: str = ""
    endpoint: str = ""
    access_key: str = ""
    secret_key: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)
    anonymous: bool = False
    remote: Remote = field(default=USUAL, repr=False, compare=False)

    @property
    def is_signed(self) -> bool:
        """Whether there is a key to sign with."""
        return not self.anonymous and bool(self.access_key or "AWS_ACCESS_KEY_ID" in os.environ)

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """What may be written down: everything but the secrets."""
        kept = {
            "access_key": self.access_key,
            "anonymous": "yes" if self.anonymous else "",
            "endpoint": self.endpoint,
            "region": self.region,
        }
        return tuple((name, value) for name, value in kept.items() if value)


def connect(values: Mapping[str, str], job: Job) -> S3Place:
    """Open a bucket and look whether it can be listed."""
    bucket = values.get("bucket", "").strip().removeprefix(_SCHEME).strip("/")
    place = S3Place(_account(bucket, values), "")
    for _page in place.pages(job):
        break  # the first page tells whether the key is good
    return place


def takes(text: str) -> bool:
    """Tell whether a text begins as ``s3://`` does."""
    return text[: len(_SCHEME)].lower() == _SCHEME


def open_text(text: str, values: Mapping[str, str]) -> S3Source | S3Place:
    """Give what lies at ``s3://BUCKET/KEY``, or at ``s3://BUCKET/PREFIX/``."""
    bucket, _, key = text[len(_SCHEME) :].partition("/")
    if not takes(text) or not _BUCKET.fullmatch(bucket):
        raise ReadError(
            "S3 address", "an address looks like s3://BUCKET/NAME, and this one does not"
        )
    account = _account(bucket, values)
    return S3Source(account, key) if key and not key.endswith("/") else S3Place(account, key)


def place_at(reference: Reference, secrets: Mapping[str, str]) -> S3Place:
    """Go back to a bucket or prefix."""
    found = open_text(reference.location, {**dict(reference.values), **secrets})
    if isinstance(found, S3Place):
        return found
    raise ReadError(found.name, "this is the address of a picture, not of a folder")


def source_at(reference: Reference, secrets: Mapping[str, str]) -> S3Source:
    """Go back to a picture."""
    found = open_text(reference.location, {**dict(reference.values), **secrets})
    if isinstance(found, S3Source):
        return found
    raise ReadError(found.name, "this is the address of a folder, not of a picture")


def _account(bucket: str, values: Mapping[str, str]) -> Account:
    typed = {each.name: values.get(each.name, "").strip() for each in FIELDS}
    if not _BUCKET.fullmatch(bucket):
        raise ReadError("Bucket", "its name has letters, digits, dots and hyphens only")
    if typed["endpoint"] and not _ENDPOINT.fullmatch(typed["endpoint"]):
        raise ReadError("Endpoint", "an address of a service looks like https://s3.example.com")
    return Account(
        bucket,
        typed["region"],
        typed["endpoint"].rstrip("/"),
        typed["access_key"],
        typed["secret_key"],
        typed["session_token"],
        typed["anonymous"] == "yes",
    )


# -- places and pictures ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class S3Place:
    """A `Place`: a bucket, or what lies under a prefix of it.

    Attributes
    ----------
    account : Account
        The bucket.
    prefix : str
        Empty, or ending in "/".
    """

    account: Account
    prefix: str

    @property
    def name(self) -> str:
        """The last part of the prefix; the bucket's name at its root."""
        if not self.prefix:
            return printable(self.account.bucket)
        return Entry(self.prefix, is_folder=True).name

    @property
    def reference(self) -> Reference:
        """The address and what was typed, without the secrets."""
        return _reference(self.account, self.prefix)

    @property
    def parents(self) -> tuple[S3Place, ...]:
        """The bucket and the prefixes on the way."""
        ends = [0, *(match.end() for match in re.finditer("/", self.prefix))]
        return tuple(S3Place(self.account, self.prefix[:end]) for end in ends[:-1])

    @property
    def watched(self) -> None:
        """None: a bucket tells nobody when it changes."""
        return

    def pages(self, job: Job) -> Iterator[Page]:
        """List the pictures and folders; as `huescope.sources.place.Place.pages`."""
        return _Listing(self, job).pages()

    def source_of(self, entry: Entry) -> S3Source:
        """Turn a picture of the listing into what can be read."""
        return S3Source(self.account, entry.key, entry.etag)

    def place_of(self, entry: Entry) -> S3Place:
        """Turn a folder of the listing into what can be looked into."""
        return S3Place(self.account, entry.key)


@dataclass(frozen=True, slots=True)
class S3Source:
    """A `Source`: one object of a bucket.

    Attributes
    ----------
    account : Account
        The bucket.
    key : str
        The object's whole name.
    etag : str
        Of the version that was listed; empty where none was.
    """

    account: Account
    key: str
    etag: str = field(default="", compare=False)

    @property
    def name(self) -> str:
        """The last part of the object's name."""
        return Entry(self.key).name

    @property
    def location(self) -> str:
        """Service, bucket and name."""
        return f"{self.account.endpoint} {_SCHEME}{self.account.bucket}/{self.key}".strip()

    @property
    def reference(self) -> Reference:
        """The address and what was typed, without the secrets."""
        return _reference(self.account, self.key)

    def read(self, job: Job) -> bytes:
        """Fetch the object, unless it is cached; as `huescope.sources.source.Source.read`."""
        job.check()
        if (kept := self._kept()) is not None:
            return kept
        store = _store(self.account)
        data, etag = _request(lambda: _read(store, self, job), self.name, self.account, job)
        self.account.remote.cache.put(self._cache_key(etag), data)
        return data

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch its first bytes; as `huescope.sources.source.Source.head`."""
        job.check()
        if (kept := self._kept()) is not None:
            return kept[:size_bytes]
        store = _store(self.account)
        return _request(lambda: _head(store, self, size_bytes), self.name, self.account, job)

    def _kept(self) -> bytes | None:
        return self.account.remote.cache.get(self._cache_key(self.etag)) if self.etag else None

    def _cache_key(self, etag: str) -> Key:
        return Key((NAME, self.account.endpoint, self.account.bucket, self.key, etag))


def _reference(account: Account, key: str) -> Reference:
    return Reference(NAME, f"{_SCHEME}{account.bucket}/{key}", account.values)


async def _read(store: S3Store, source: S3Source, job: Job) -> tuple[bytes, str]:
    """Give the whole object and its etag."""
    import asyncio

    import obstore

    stall_s = source.account.remote.waits.stall_s
    async with asyncio.timeout(stall_s):
        result = await obstore.get_async(store, source.key)
    size_bytes = result.meta["size"]
    if size_bytes > MAX_FILE_BYTES:
        limit = f"the most that Huescope reads is {MAX_FILE_BYTES // 2**30} GiB"
        raise ReadError(source.name, f"the picture is too large; {limit}")
    buffer = io.BytesIO()
    pieces: AsyncIterator[bytes] = aiter(result.stream(min_chunk_size=_PIECE_BYTES))
    try:
        while True:
            async with asyncio.timeout(stall_s):  # for one piece, so that a drip ends as well
                piece = await anext(pieces, None)
            if piece is None:
                break
            buffer.write(piece)
            job.report(min(buffer.tell() / max(size_bytes, 1), 1.0), "reading")
    finally:
        del pieces  # the connection is closed with it
    if buffer.tell() < size_bytes:
        raise Transient(source.name, "the connection ended early", state="interrupted", once=True)
    return _not_empty(buffer.getvalue(), source.name), _etag(result.meta)


async def _head(store: S3Store, source: S3Source, size_bytes: int) -> bytes:
    import asyncio

    import obstore

    async with asyncio.timeout(source.account.remote.waits.stall_s):
        data = await obstore.get_range_async(store, source.key, start=0, length=size_bytes)
    return _not_empty(bytes(data), source.name)


def _not_empty(data: bytes, name: str) -> bytes:
    if not data:
        raise ReadError(name, "the file is empty")
    return data


# -- listing ---------------------------------------------------------------------------------------


class _BadName(Exception):
    """The service listed a name that obstore cannot speak of."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class _Listing:
    """One listing of one place.

    A plain listing brings the first thousand names at once, but walks through every folder; a
    listing by folders brings nothing before it has everything. So the first is used until it
    enters a folder, and then the second. Where that meets a name that cannot be read, the first
    goes on, and jumps behind such names and out of folders.
    """

    def __init__(self, place: S3Place, job: Job) -> None:
        self._place = place
        self._job = job
        self._store = _store(place.account)
        self._seen: set[str] = set()
        self._last = ""

    def pages(self) -> Iterator[Page]:
        _refuse_unspeakable(self._place)
        try:
            for found in self._chunks():
                yield self._page(found)
                if self._ends_in_folder(found):
                    break
            else:
                return
        except _BadName:
            pass
        try:
            folders, found = self._by_folders()
        except _BadName:
            yield from self._jumping()
            return
        yield self._page(found, folders)

    def _jumping(self) -> Iterator[Page]:
        while True:
            try:
                for found in self._chunks():
                    yield self._page(found)
                    if self._ends_in_folder(found):
                        self._last = self._behind(found[-1]["path"])
                        break
                else:
                    return
            except _BadName as bad:
                yield self._bad_page(bad.path)
                self._last = self._behind(bad.path)

    def _chunks(self) -> Iterator[Sequence[ObjectMeta]]:
        """Give names behind the last one, a thousand at a time."""
        stream: ListStream[Sequence[ObjectMeta]] | None = None

        async def step() -> Sequence[ObjectMeta]:
            import asyncio

            import obstore

            nonlocal stream
            if stream is None:
                stream = obstore.list(
                    self._store,
                    self._place.prefix or None,
                    offset=self._last or None,
                    chunk_size=_PAGE_NAMES,
                )
            try:
                async with asyncio.timeout(self._place.account.remote.waits.stall_s):
                    return await anext(stream, ())
            except BaseException:
                stream = None  # it is at its end, and its connection is closed with it
                raise

        while True:
            found = self._ask(step)
            if found and found[-1]["path"] <= self._last:
                raise ReadError(self._place.name, "the service lists the same names over and over")
            yield found
            if len(found) < _PAGE_NAMES:
                return
            self._last = found[-1]["path"]

    def _by_folders(self) -> tuple[Sequence[str], Sequence[ObjectMeta]]:
        async def ask() -> tuple[Sequence[str], Sequence[ObjectMeta]]:
            import obstore

            result = await obstore.list_with_delimiter_async(
                self._store, self._place.prefix or None
            )
            return result["common_prefixes"], result["objects"]

        return self._ask(ask)

    def _ask(self, step: _Request[_Result]) -> _Result:
        self._job.report(0.0, "listing")
        return _request(step, self._place.name, self._place.account, self._job)

    def _page(self, found: Sequence[ObjectMeta], folders: Sequence[str] = ()) -> Page:
        self._job.check()
        prefix, entries, notes = self._place.prefix, [], []
        for folder in folders:
            if not folder:  # what "/" becomes
                entries.append(_unreadable(prefix + "/"))
                notes.append(_note(prefix + "/"))
            else:
                entries.append(Entry(folder + "/", is_folder=True))
        entries.extend(filter(None, (self._entry(meta) for meta in found)))
        return Page(self._new(entries), " ".join(notes))

    def _entry(self, meta: ObjectMeta) -> Entry | None:
        prefix, path = self._place.prefix, meta["path"]
        if not path.startswith(prefix):  # the empty object that stands for the folder itself
            return None
        own, slash, _ = path[len(prefix) :].partition("/")
        if slash:
            return Entry(f"{prefix}{own}/", is_folder=True)
        if not path.lower().endswith(tuple(SUFFIXES)):
            return None
        modified_s = meta["last_modified"].timestamp()
        return Entry(path, False, meta["size"], modified_s, _etag(meta))

    def _new(self, entries: list[Entry]) -> tuple[Entry, ...]:
        new = tuple({each.key: each for each in entries if each.key not in self._seen}.values())
        self._seen.update(each.key for each in new)
        return new

    def _bad_page(self, path: str) -> Page:
        own, slash, rest = path[len(self._place.prefix) :].partition("/")
        if slash and rest and own not in {"", ".", ".."} and not _CONTROL.search(own):
            # The name is bad further down, and the folder on the way is not.
            return Page(self._new([Entry(f"{self._place.prefix}{own}/", is_folder=True)]))
        return Page(self._new([_unreadable(path)]), _note(path))

    def _ends_in_folder(self, found: Sequence[ObjectMeta]) -> bool:
        return len(found) >= _PAGE_NAMES and "/" in found[-1]["path"][len(self._place.prefix) :]

    def _behind(self, path: str) -> str:
        """Give a readable name behind a bad one, or behind everything in its folder.

        Services list in the order of the names' bytes (UTF-8), in which "0" follows "/".
        """
        prefix = self._place.prefix
        own, slash, _ = path[len(prefix) :].partition("/")
        if control := _CONTROL.search(own):
            behind = prefix + own[: control.start()] + (" " if control[0] < " " else "\x80")
        else:
            behind = prefix + own + "0"
        if behind <= self._last or not (slash or control):
            raise ReadError(self._place.name, f"the name {printable(path)} ends the listing here")
        return behind


def _etag(meta: ObjectMeta) -> str:
    return (meta["e_tag"] or "").strip('"')


def _refuse_unspeakable(place: S3Place) -> None:
    parts = place.prefix.split("/")[:-1]
    if any(part in {"", ".", ".."} or _CONTROL.search(part) for part in parts):
        raise ReadError(place.name, _unreadable(place.prefix).unreadable)


def _unreadable(path: str) -> Entry:
    reason = f"objects with a name such as {printable(path)} cannot be read here"
    return Entry(path, is_folder=path.endswith("/"), unreadable=reason)


def _note(path: str) -> str:
    return (
        f"The name {printable(path)} cannot be read here; "
        "others that come just before it may be missing."
    )


# -- requests --------------------------------------------------------------------------------------


def _request(start: _Request[_Result], subject: str, account: Account, job: Job) -> _Result:
    """Send a request, again where that may help, and put its failure into words."""

    def attempt() -> _Result:
        import asyncio

        import obstore.exceptions

        try:
            return asyncio.run(_watched(start, job))
        except HuescopeError:
            raise
        except obstore.exceptions.InvalidPathError as error:
            if path := _path_in(str(error)):
                raise _BadName(path) from None
            raise _in_words(error, subject, account) from None
        except (obstore.exceptions.BaseError, OSError, ValueError) as error:
            # "from None": the library's own text names addresses and headers.
            raise _in_words(error, subject, account) from None

    return retrying(attempt, job, account.remote.waits)


async def _watched(start: _Request[_Result], job: Job) -> _Result:
    """Wait for a request, and give it up at once where nobody wants it any more."""
    import asyncio

    task = asyncio.ensure_future(start())
    while not task.done():
        await asyncio.wait({task}, timeout=_LOOK_S)
        if job.cancelled:
            task.cancel()
            job.check()
    return task.result()


def _store(account: Account) -> S3Store:
    try:
        import obstore  # noqa: F401 - to say in words that it is missing
    except ImportError:
        raise ReadError(
            TITLE, "this part is not installed; add it with: pip install 'huescope[s3]'"
        ) from None
    if account.access_key and not account.secret_key and not account.anonymous:
        reason = "the secret key of this access key is needed"
        raise SecretNeeded(account.bucket, reason, "secret_key")
    try:
        return _cached_store(account)
    except Exception as error:  # noqa: BLE001 - obstore raises many things for a wrong setting
        raise _in_words(error, account.bucket, account) from None


@functools.lru_cache(maxsize=8)
def _cached_store(account: Account) -> S3Store:
    """Make the client of a bucket; it may be used by many threads."""
    from obstore.store import S3Store

    options: dict[str, Any] = {"region": account.region} if account.region else {}
    if account.endpoint:  # the second one, because it would win if it came from the environment
        options |= {"endpoint": account.endpoint, "aws_endpoint_url_s3": account.endpoint}
    if account.access_key and not account.anonymous:
        options["credential_provider"] = lambda: {
            "access_key_id": account.access_key,
            "secret_access_key": account.secret_key,
            "token": account.session_token or None,
            "expires_at": None,
        }
    return S3Store(
        account.bucket,
        **options,
        skip_signature=not account.is_signed,  # or it would ask the network for an identity
        client_options={
            "allow_http": account.endpoint.lower().startswith("http:"),
            "connect_timeout": _CONNECT,
            "timeout": _WHOLE_REQUEST,
        },
        retry_config={"max_retries": 0},
    )


# -- failures in words -----------------------------------------------------------------------------

_IN_PATH = re.compile(r'Path "(.*)"(?: contained empty path segment|: Encountered )', re.DOTALL)
_CODE = re.compile(r"<Code>\s*(\w{1,60})\s*</Code>")
_REQUEST_ID = re.compile(r"<RequestId>\s*([\w+/=.-]{1,200})\s*</RequestId>")
_STATUS = re.compile(r"status code: (\d{3})")

_OTHER_REGION = "the bucket is in another region; fill in the right one"
_NO_TOKEN = "the session token is wrong or has expired"  # noqa: S105 - words about one
_WRONG_SECRETS = {
    "SignatureDoesNotMatch": ("secret_key", "the secret key does not belong to this access key"),
    "ExpiredToken": ("session_token", _NO_TOKEN),
    "InvalidToken": ("session_token", _NO_TOKEN),
}
_REASONS = {
    "NoSuchKey": "it was deleted, or is called something else",
    "InvalidAccessKeyId": "the service does not know this access key",
    "RequestTimeTooSkewed": "the clock of this computer is off; set it right",
    "InvalidObjectState": "archived: restore it first",
    "PermanentRedirect": _OTHER_REGION,
    "AuthorizationHeaderMalformed": _OTHER_REGION,
    "InvalidRange": "the file is empty",
}
"""What to tell for the codes of the S3 interface (Amazon S3 API Reference, "Error responses")."""


def _path_in(text: str) -> str:
    match = _IN_PATH.search(text)
    return match[1] if match else ""


def _in_words(error: Exception, subject: str, account: Account) -> ReadError:
    text = str(error)
    code, request_id, status = (
        match[1] if (match := pattern.search(text)) else ""
        for pattern in (_CODE, _REQUEST_ID, _STATUS)
    )
    if code in _WRONG_SECRETS:
        wrong, why = _WRONG_SECRETS[code]
        return SecretNeeded(subject, why, wrong)
    if code in _REASONS:
        return RemoteError(subject, _REASONS[code], request_id)
    if isinstance(error, TimeoutError) or "TimedOut" in text:
        return Transient(subject, "the service does not answer", state="no answer")
    if status == "429" or status.startswith("5"):
        return Transient(subject, f"the service is too busy (HTTP {status})", request_id)
    if isinstance(error, ValueError) and "parse path" in text:
        return ReadError(subject, "objects with a name of this kind cannot be read here")
    if status or isinstance(error, FileNotFoundError):
        return RemoteError(subject, _refusal(code, status, text, account), request_id)
    return _without_answer(text, subject)


def _refusal(code: str, status: str, text: str, account: Account) -> str:
    """Say why the service refused, by the status of HTTP where it gave no known code."""
    if code == "NoSuchBucket":
        return f"there is no bucket {account.bucket} at {account.endpoint or 'Amazon S3'}"
    if "<html" in text.lower():
        return "a web page answered instead of the service: a proxy, or a network to sign in to"
    if status in {"401", "403"} or code == "AccessDenied":
        if account.is_signed:
            return "it does not exist, or this access key may not read it"
        return "it is not public; an access key is needed"
    if status in {"", "404"}:
        return _REASONS["NoSuchKey"]
    if status == "416":
        return _REASONS["InvalidRange"]
    if status.startswith("3"):
        return _OTHER_REGION
    return f"the service refused the request (HTTP {status})"


def _without_answer(text: str, subject: str) -> ReadError:
    if "BareRedirect" in text:
        return RemoteError(subject, _OTHER_REGION)
    if "dns error" in text:
        return RemoteError(subject, "no such server is known; are you offline, or is it misspelt")
    if "kind: Connect" in text:
        return Transient(subject, "the service cannot be reached", state="no connection")
    if any(sign in text for sign in ("Interrupted", "IncompleteBody", "IncompleteMessage")):
        return Transient(subject, "the connection ended early", state="interrupted")
    return RemoteError(subject, "the service gave an answer that cannot be understood")
