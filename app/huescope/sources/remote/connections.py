"""HTTP connection pools (urllib3) with cancellable sockets, proxies and certificates.

Connections attach their socket to the current request, to be shut down on cancellation. They use
the proxy of the system or environment, and trust both the system's certificates and Mozilla's:
Python on macOS has none of its own, and a company's are in the system only.
"""

from __future__ import annotations

import functools
import ssl
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager, Timeout
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import make_headers, parse_url

from huescope.sources.remote.cancellable import current_socket

if TYPE_CHECKING:
    import socket


CONNECT_S, RECEIVE_S = 10.0, 60.0
"""Timeouts of a connection and of one read; `RetryPolicy.stall_s` ends a stall sooner."""

_MOST_CONNECTIONS = 10


class _WatchedHTTPConnection(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _tell(self.sock)

    def request(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - urllib3 knows
        _tell(self.sock)
        super().request(*arguments, **options)


class _WatchedHTTPSConnection(HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _tell(self.sock)

    def request(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - urllib3 knows
        _tell(self.sock)
        super().request(*arguments, **options)


def _tell(connected: socket.socket | None) -> None:
    active_socket = current_socket()
    if active_socket is not None and connected is not None:
        active_socket.attach(connected)


class _WatchedHTTPPool(HTTPConnectionPool):
    ConnectionCls = _WatchedHTTPConnection


class _WatchedHTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedHTTPSConnection


POOLS = {"http": _WatchedHTTPPool, "https": _WatchedHTTPSPool}
"""For `urllib3.PoolManager.pool_classes_by_scheme`, in our own managers and in libraries."""


def watch(manager: PoolManager) -> PoolManager:
    """Make a pool manager use cancellable connections, and return it."""
    manager.pool_classes_by_scheme = POOLS
    return manager


def manager_for(url: str) -> PoolManager:
    """Return the pool manager for a host; shared, and safe for several threads.

    Parameters
    ----------
    url : str
        Its scheme and host decide on the proxy.

    Returns
    -------
    urllib3.PoolManager
        Without retries of its own.
    """
    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all") or ""
    return _manager("" if proxy_bypass(parts.hostname or "") else proxy)


@functools.cache
def _manager(proxy: str) -> PoolManager:
    options: dict[str, Any] = {
        "maxsize": _MOST_CONNECTIONS,
        "retries": False,
        "timeout": Timeout(connect=CONNECT_S, read=RECEIVE_S),
        "ssl_context": _trust(),
    }
    if not proxy:
        return watch(PoolManager(**options))
    where = parse_url(proxy if "://" in proxy else f"http://{proxy}")
    headers = make_headers(proxy_basic_auth=where.auth) if where.auth else None
    return watch(ProxyManager(where._replace(auth=None).url, proxy_headers=headers, **options))


def _trust() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
