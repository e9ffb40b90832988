"""Buckets of S3-compatible services: Amazon, MinIO, Ceph, R2, Backblaze and others.

The requests are made by obstore, an optional dependency. Without keys in the form, the usual
environment variables (``AWS_ACCESS_KEY_ID`` and so on) are used, and without those requests are not
signed, which suffices for a public bucket.
"""

from __future__ import annotations

import functools
import os
import re
from dataclasses import field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from huescope.dataclass import dataclass
from huescope.errors import Gone, ReadError, RemoteError, SecretNeeded, printable
from huescope.sources.buckets.error_messages import parse_error_response, without_answer
from huescope.sources.buckets.listing import Listing
from huescope.sources.buckets.reading import read_head, read_object
from huescope.sources.buckets.requests import Bucket
from huescope.sources.kinds import Field
from huescope.sources.place import Entry
from huescope.sources.reference import Reference
from huescope.sources.remote.cache import Key
from huescope.sources.remote.context import USUAL
from huescope.sources.remote.offline_listings import with_offline_copy
from huescope.sources.remote.retry import Transient
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from obstore.store import S3Store

    from huescope.cancellation import Job
    from huescope.sources.buckets.error_messages import ErrorResponse
    from huescope.sources.place import Page
    from huescope.sources.remote.context import Remote

NAME = "s3"
TITLE = marked("S3-compatible storage")
RANK = 30
FIELDS = (
    Field(
        "bucket",
        marked("Bucket"),
        marked("The name of the bucket, as its service shows it."),
        placeholder="photos",
        required=True,
    ),
    Field(
        "region",
        marked("Region", "of a storage"),
        marked("Where the bucket is; services other than Amazon's mostly do not care."),
        placeholder="us-east-1",
    ),
    Field(
        "endpoint",
        marked("Endpoint"),
        marked("The address of the service; leave it empty for Amazon S3."),
        placeholder="https://s3.example.com",
    ),
    Field(
        "access_key",
        marked("Access key"),
        marked("The name of your key, from the service's settings; empty for a public bucket."),
        placeholder=marked("from the environment, if it has one"),
    ),
    Field(
        "secret_key",
        marked("Secret key"),
        marked("What the service showed once when the access key was made; it is never saved."),
        secret=True,
    ),
    Field(
        "session_token",
        marked("Session token"),
        marked("Only for temporary keys: the third part that came with them; it is never saved."),
        secret=True,
    ),
    Field(
        "anonymous",
        marked("Public bucket"),
        marked("Choose yes to read a public bucket without any key."),
        placeholder=marked("no"),
        choices=("yes",),
    ),
)

_SCHEME = "s3://"
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_ENDPOINT = re.compile(r"https?://[A-Za-z0-9._:\[\]-]+(/[A-Za-z0-9._~/-]*)?", re.IGNORECASE)
_CONNECT = timedelta(seconds=10)
_WHOLE_REQUEST = timedelta(days=1)  # obstore's own limit of 30 s is too short for large pictures

# -- values of the form ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Account:
    """A bucket with its credentials.

    Attributes
    ----------
    bucket, region, endpoint, access_key : str
        As entered; may be empty.
    secret_key, session_token : str
        Secrets; kept in memory only.
    anonymous : bool
        Whether requests are never signed.
    remote : Remote
        Retry policy and cache.
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
        """The values that may be stored: all but the secrets."""
        kept = {
            "access_key": self.access_key,
            "anonymous": "yes" if self.anonymous else "",
            "endpoint": self.endpoint,
            "region": self.region,
        }
        return tuple((name, value) for name, value in kept.items() if value)


def connect(values: Mapping[str, str], job: Job) -> S3Place:
    """Open a bucket and check that it can be listed."""
    bucket = values.get("bucket", "").strip().removeprefix(_SCHEME).strip("/")
    place = S3Place(_account(bucket, values), "")
    for _page in place.pages(job):
        break  # the first page tells whether the key is good
    return place


def takes(text: str) -> bool:
    """Return whether a text begins with ``s3://``."""
    return text[: len(_SCHEME)].lower() == _SCHEME


def open_text(text: str, values: Mapping[str, str]) -> S3Source | S3Place:
    """Return the object at ``s3://BUCKET/KEY``, or the place at ``s3://BUCKET/PREFIX/``."""
    bucket, _, key = text[len(_SCHEME) :].partition("/")
    if not takes(text) or not _BUCKET.fullmatch(bucket):
        raise ReadError(
            marked("S3 address"),
            marked("an address looks like s3://BUCKET/NAME, and this one does not"),
        )
    account = _account(bucket, values)
    return S3Source(account, key) if key and not key.endswith("/") else S3Place(account, key)


def place_at(reference: Reference, secrets: Mapping[str, str]) -> S3Place:
    """Return the bucket or prefix of a reference."""
    found = open_text(reference.location, {**dict(reference.values), **secrets})
    if isinstance(found, S3Place):
        return found
    raise ReadError(found.name, marked("this is the address of a picture, not of a folder"))


def source_at(reference: Reference, secrets: Mapping[str, str]) -> S3Source:
    """Return the object of a reference."""
    found = open_text(reference.location, {**dict(reference.values), **secrets})
    if isinstance(found, S3Source):
        return found
    raise ReadError(found.name, marked("this is the address of a folder, not of a picture"))


def _account(bucket: str, values: Mapping[str, str]) -> Account:
    typed = {each.name: values.get(each.name, "").strip() for each in FIELDS}
    if not _BUCKET.fullmatch(bucket):
        raise ReadError(
            marked("Bucket"), marked("its name has letters, digits, dots and hyphens only")
        )
    if typed["endpoint"] and not _ENDPOINT.fullmatch(typed["endpoint"]):
        raise ReadError(
            marked("Endpoint"), marked("an address of a service looks like https://s3.example.com")
        )
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
    """A `Place`: a bucket, or a prefix in it.

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
        """The address and the values of the form, without secrets."""
        return _reference(self.account, self.prefix)

    @property
    def parents(self) -> tuple[S3Place, ...]:
        """The bucket and the prefixes on the way."""
        ends = [0, *(match.end() for match in re.finditer("/", self.prefix))]
        return tuple(S3Place(self.account, self.prefix[:end]) for end in ends[:-1])

    @property
    def watched(self) -> None:
        """None: there are no change notifications."""
        return

    def bulk(self) -> S3Place:
        """See `huescope.sources.place.Bulk`; lists level by level."""
        account = replace(self.account, remote=self.account.remote.without_cache())
        return replace(self, account=account)

    def pages(self, job: Job) -> Iterator[Page]:
        """List the pictures and folders; as `huescope.sources.place.Place.pages`."""
        account = self.account
        live = Listing(_bucket(account), self.prefix, self.name, job).pages()
        key = Key((NAME, "listing", *map("=".join, account.values), account.bucket, self.prefix))
        return with_offline_copy(live, key, account.remote)

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
        Of the version that was listed; empty if there was none.
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
        """The address and the values of the form, without secrets."""
        return _reference(self.account, self.key)

    def stamp(self) -> str:
        """Return the etag of the listing; empty if there was none."""
        return self.etag

    def read(self, job: Job) -> bytes:
        """Fetch the object, unless it is cached; as `huescope.sources.source.Source.read`."""
        job.check()
        if (kept := self._kept()) is not None:
            return kept
        data, etag = read_object(_bucket(self.account), self.key, self.name, job)
        self.account.remote.cache.put(self._cache_key(etag), data)
        return data

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch its first bytes; as `huescope.sources.source.Source.head`."""
        job.check()
        if (kept := self._kept()) is not None:
            return kept[:size_bytes]
        return read_head(_bucket(self.account), self.key, self.name, size_bytes, job)

    def _kept(self) -> bytes | None:
        return self.account.remote.cache.get(self._cache_key(self.etag)) if self.etag else None

    def _cache_key(self, etag: str) -> Key:
        return Key((NAME, self.account.endpoint, self.account.bucket, self.key, etag))


def _reference(account: Account, key: str) -> Reference:
    return Reference(NAME, f"{_SCHEME}{account.bucket}/{key}", account.values)


# -- the client ------------------------------------------------------------------------------------


def _bucket(account: Account) -> Bucket:
    """Open a bucket, without network access."""
    try:
        import obstore  # noqa: F401 - to say in words that it is missing
    except ImportError:
        raise ReadError(
            TITLE, marked("this part is not installed; add it with: pip install 'huescope[s3]'")
        ) from None
    if account.access_key and not account.secret_key and not account.anonymous:
        reason = marked("the secret key of this access key is needed")
        raise SecretNeeded(account.bucket, reason, "secret_key")
    explain = functools.partial(_explain, account=account)
    try:
        store = _store(account)
    except Exception as error:  # noqa: BLE001 - obstore raises many things for a wrong setting
        raise explain(error, account.bucket) from None
    return Bucket(store, account.remote.retry_policy, explain)


@functools.lru_cache(maxsize=8)
def _store(account: Account) -> S3Store:
    """Make the obstore client of a bucket, which is thread-safe."""
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
            "read_timeout": timedelta(seconds=account.remote.retry_policy.stall_s),
            "timeout": _WHOLE_REQUEST,
        },
        retry_config={"max_retries": 0},
    )


_NO_SUCH_KEY = marked("it was deleted, or is called something else")
_OTHER_REGION = marked("the bucket is in another region; fill in the right one")
_NO_TOKEN = marked("the session token is wrong or has expired")
_WRONG_SECRETS = {
    "SignatureDoesNotMatch": ("secret_key", "the secret key does not belong to this access key"),
    "ExpiredToken": ("session_token", _NO_TOKEN),
    "InvalidToken": ("session_token", _NO_TOKEN),
}
_REASONS = {
    "InvalidAccessKeyId": marked("the service does not know this access key"),
    "RequestTimeTooSkewed": marked("the clock of this computer is off; set it right"),
    "InvalidObjectState": marked("archived: restore it first"),
    "PermanentRedirect": _OTHER_REGION,
    "AuthorizationHeaderMalformed": _OTHER_REGION,
    "InvalidRange": marked("the file is empty"),
}
"""Messages by error code of the S3 API (Amazon S3 API Reference, "Error responses")."""


def _explain(error: Exception, subject: str, account: Account) -> ReadError:
    answer = parse_error_response(error)
    if answer.code in _WRONG_SECRETS:
        name, reason = _WRONG_SECRETS[answer.code]
        return SecretNeeded(subject, reason, name)
    if answer.code == "NoSuchKey":
        return Gone(subject, _NO_SUCH_KEY, answer.request_id)
    if answer.code in _REASONS:
        return RemoteError(subject, _REASONS[answer.code], answer.request_id)
    if answer.status == 429 or answer.status >= 500:
        reason = marked("the service is too busy (HTTP {status})", status=answer.status)
        return Transient(subject, reason, answer.request_id)
    if answer.status or isinstance(error, FileNotFoundError):
        return RemoteError(subject, _refusal(answer, account), answer.request_id)
    return without_answer(error, subject)


def _refusal(answer: ErrorResponse, account: Account) -> str:
    """Return the reason of an error response, by HTTP status if its code is unknown."""
    if answer.code == "NoSuchBucket":
        return marked(
            "there is no bucket {bucket} at {value}",
            bucket=account.bucket,
            value=account.endpoint or "Amazon S3",
        )
    if answer.is_page:
        return marked(
            "a web page answered instead of the service: a proxy, or a network to sign in to"
        )
    if answer.status in {401, 403}:
        if account.is_signed:
            return marked("it does not exist, or this access key may not read it")
        return marked("it is not public; an access key is needed")
    if answer.status in {0, 404}:
        return _NO_SUCH_KEY
    if answer.status == 416:
        return _REASONS["InvalidRange"]
    return marked("the service refused the request (HTTP {status})", status=answer.status)
