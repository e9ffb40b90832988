"""Interface of the Object Storage API, with or without an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import BaseHTTPResponse

MOST_ROWS = 1000
"""The service's maximum number of objects in a page."""

FIELDS = "name,size,etag,timeModified,storageTier,archivalState"
"""The fields requested of each object; other fields would only take time and memory."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A response with an object.

    Attributes
    ----------
    headers : mapping of str to str
        Case-insensitive.
    raw : urllib3.BaseHTTPResponse
        The unread body.
    """

    headers: Mapping[str, str]
    raw: BaseHTTPResponse


class ErrorResponse(Exception):
    """The service, or a proxy in front of it, responded with an error.

    Parameters
    ----------
    status : int
        HTTP status; 0 for a response that is not the service's.
    code : str or None
        The service's error code, such as "BucketNotFound".
    headers : mapping of str to str
        Case-insensitive.
    """

    def __init__(self, status: int, code: str | None, headers: Mapping[str, str]) -> None:
        super().__init__(status)
        self.status = status
        self.code = code
        self.headers = headers


class Service(Protocol):
    """Object Storage with given credentials.

    All methods block, so each belongs in `huescope.sources.remote.cancellable.run_cancellable`.
    They raise `ErrorResponse`, and urllib3's exceptions when the network fails.
    """

    def list_objects(self, namespace: str, bucket: str, query: Mapping[str, str]) -> object:
        """Return one page of a listing, as JSON: `objects`, `prefixes`, `nextStartWith`."""

    def get_object(
        self, namespace: str, bucket: str, name: str, conditions: Mapping[str, str]
    ) -> Reply:
        """Request an object; `conditions` are if-match, if-none-match and range."""


class AccountService(Service, Protocol):
    """Object Storage with an account."""

    @property
    def tenancy(self) -> str:
        """The OCID of the root compartment."""

    def namespace(self) -> str:
        """Return the account's namespace."""

    def list_compartments(self, page: str) -> tuple[Any, str]:
        """Return a page of all visible compartments, and the token of the next page."""

    def list_buckets(self, namespace: str, compartment: str, page: str) -> tuple[Any, str]:
        """Return a page of the buckets of a compartment, and the token of the next page."""

    def put_object(self, namespace: str, bucket: str, name: str, data: bytes) -> None:
        """Write an object, in place of one of the same name."""
