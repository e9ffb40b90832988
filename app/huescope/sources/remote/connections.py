"""Connections of urllib3 that tell the running exchange which socket to shut on cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection

from huescope.sources.remote.exchange import current_wire

if TYPE_CHECKING:
    import socket


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
    wire = current_wire()
    if wire is not None and connected is not None:
        wire.take(connected)


class _WatchedHTTPPool(HTTPConnectionPool):
    ConnectionCls = _WatchedHTTPConnection


class _WatchedHTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedHTTPSConnection


POOLS = {"http": _WatchedHTTPPool, "https": _WatchedHTTPSPool}
"""For `urllib3.PoolManager.pool_classes_by_scheme`, of our own managers and of libraries."""


def watch(manager: PoolManager) -> PoolManager:
    """Make a manager of connections use those that can be cut; return it."""
    manager.pool_classes_by_scheme = POOLS
    return manager
