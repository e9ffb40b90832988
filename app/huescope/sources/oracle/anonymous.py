"""Object Storage without an account: public buckets, and pre-authenticated requests (PAR).

The paths are those of the signed API, after ``/p/TOKEN`` for a PAR. The token is a secret: it is in
no error, and is removed from what urllib3 logs.
"""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from huescope.sources.oracle.service import ErrorResponse, Reply
from huescope.sources.remote.connections import manager_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import BaseHTTPResponse

    from huescope.sources.oracle.account import Link

_TOKEN = re.compile(r"(/p/)[^/\s]+(/n/)")


class _Redact(logging.Filter):
    """Removes tokens from log records."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = _TOKEN.sub(r"\1...\2", record.getMessage())
        record.args = None
        return True


for _name in ("urllib3.connection", "urllib3.connectionpool"):
    logging.getLogger(_name).addFilter(_Redact())


class UnsignedService:
    """A `Service` for a link.

    Parameters
    ----------
    link : Link
        The endpoint and the token.
    """

    def __init__(self, link: Link) -> None:
        self._link = link

    def list_objects(self, namespace: str, bucket: str, query: Mapping[str, str]) -> object:
        """Return one page of a listing, as JSON."""
        path = self._path(namespace, bucket)
        asked = urlencode(query, quote_via=quote, errors="surrogatepass")
        raw = self._get(f"{path}?{asked}", {})
        try:
            return json.loads(raw.read())
        except (ValueError, RecursionError):
            raise ErrorResponse(0, None, raw.headers) from None

    def get_object(
        self, namespace: str, bucket: str, name: str, conditions: Mapping[str, str]
    ) -> Reply:
        """Request an object."""
        raw = self._get(f"{self._path(namespace, bucket)}/{_quoted(name)}", conditions)
        return Reply(raw.headers, raw)

    def _path(self, namespace: str, bucket: str) -> str:
        token = f"/p/{self._link.token}" if self._link.token else ""
        return f"{self._link.endpoint}{token}/n/{_quoted(namespace)}/b/{_quoted(bucket)}/o"

    def _get(self, url: str, headers: Mapping[str, str]) -> BaseHTTPResponse:
        # Not decompressed in transfer: lengths and checksums are of the bytes as stored.
        headers = {"accept-encoding": "identity", **headers}
        raw = manager_for(url).request(
            "GET", url, headers=headers, preload_content=False, redirect=False
        )
        if 200 <= raw.status <= 299:
            return raw
        raise ErrorResponse(raw.status, _code(raw.read()), raw.headers)


def _quoted(name: str) -> str:
    """Percent-encode a name as a single path segment."""
    quoted = quote(name, safe="", errors="surrogatepass")
    return quoted.replace(".", "%2E") if quoted in {".", ".."} else quoted


def _code(body: bytes) -> str | None:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    code = said.get("code") if isinstance(said, dict) else None
    return code if isinstance(code, str) else None
