"""Object Storage without an account: public buckets, and pre-authenticated requests.

The paths are those of the signed API, after ``/p/TOKEN`` where there is one. The token is a secret:
it is in no error, and it is taken out of what urllib3 may log.
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
    """Takes tokens out of what is logged."""

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
        Where, and with what token.
    """

    def __init__(self, link: Link) -> None:
        self._link = link

    def list_objects(self, namespace: str, bucket: str, query: Mapping[str, str]) -> object:
        """Give one page of a listing, as JSON."""
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
        """Begin to fetch an object."""
        raw = self._get(f"{self._path(namespace, bucket)}/{_quoted(name)}", conditions)
        return Reply(raw.headers, raw)

    def _path(self, namespace: str, bucket: str) -> str:
        token = f"/p/{self._link.token}" if self._link.token else ""
        return f"{self._link.endpoint}{token}/n/{_quoted(namespace)}/b/{_quoted(bucket)}/o"

    def _get(self, url: str, headers: Mapping[str, str]) -> BaseHTTPResponse:
        # Nothing is unpacked on the way: lengths and checksums are of the bytes as they are kept.
        headers = {"accept-encoding": "identity", **headers}
        raw = manager_for(url).request(
            "GET", url, headers=headers, preload_content=False, redirect=False
        )
        if 200 <= raw.status <= 299:
            return raw
        raise ErrorResponse(raw.status, _code(raw.read()), raw.headers)


def _quoted(name: str) -> str:
    """Write a name so that it is one part of a path, and stays what it is."""
    quoted = quote(name, safe="", errors="surrogatepass")
    return quoted.replace(".", "%2E") if quoted in {".", ".."} else quoted


def _code(body: bytes) -> str | None:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    code = said.get("code") if isinstance(said, dict) else None
    return code if isinstance(code, str) else None
