"""What Object Storage can be asked, with or without an account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import BaseHTTPResponse

MOST_ROWS = 1000
"""The most that the service lists in one page."""

FIELDS = "name,size,etag,timeModified,storageTier,archivalState"
"""What is asked of each object; whatever is not named takes no time and no memory."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An object that begins to arrive.

    Attributes
    ----------
    headers : mapping of str to str
        Case-insensitive.
    raw : urllib3.BaseHTTPResponse
        Nothing of the body read yet.
    """

    headers: Mapping[str, str]
    raw: BaseHTTPResponse


class ErrorResponse(Exception):
    """The service, or something before it, answered with no success.

    Parameters
    ----------
    status : int
        Of HTTP; 0 for an answer that is none of the service's at all.
    code : str or None
        The service's own word for it, such as "BucketNotFound".
    headers : mapping of str to str
        Case-insensitive.
    """

    def __init__(self, status: int, code: str | None, headers: Mapping[str, str]) -> None:
        super().__init__(status)
        self.status = status
        self.code = code
        self.headers = headers


class Service(Protocol):
    """Object Storage as one access sees it; every method blocks, so each belongs in an exchange.

    All raise `ErrorResponse`, and whatever urllib3 raises when the network fails.
    """

    def list_objects(self, namespace: str, bucket: str, query: Mapping[str, str]) -> object:
        """Give one page of a listing, as JSON: `objects`, `prefixes`, `nextStartWith`."""

    def get_object(
        self, namespace: str, bucket: str, name: str, conditions: Mapping[str, str]
    ) -> Reply:
        """Begin to fetch an object; `conditions` are if-match, if-none-match and range."""


class AccountService(Service, Protocol):
    """Object Storage with an account."""

    @property
    def tenancy(self) -> str:
        """The OCID of the root compartment."""

    def namespace(self) -> str:
        """Give the account's namespace."""

    def list_compartments(self, page: str) -> tuple[Any, str]:
        """Give a page of all compartments that can be seen, and the name of the next page."""

    def list_buckets(self, namespace: str, compartment: str, page: str) -> tuple[Any, str]:
        """Give a page of the buckets of a compartment, and the name of the next page."""
