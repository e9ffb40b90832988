"""Which proxy a request takes."""

from types import SimpleNamespace

import pytest
from urllib3 import ProxyManager

from huescope.sources.remote import connections
from huescope.sources.remote.connections import manager_for


@pytest.fixture(autouse=True)
def _no_proxies_of_this_computer(monkeypatch):
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_proxy".upper(), raising=False)


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({}, "https://example.org/a", None),
        ({"https_proxy": "http://one:81"}, "https://example.org/a", "http://one:81"),
        ({"https_proxy": "http://one:81"}, "http://example.org/a", None),
        ({"all_proxy": "two:82"}, "http://example.org/a", "http://two:82"),
        ({"all_proxy": "two:82", "http_proxy": "one:81"}, "http://a.org/", "http://one:81"),
        ({"all_proxy": "two:82", "no_proxy": "example.org"}, "http://example.org/a", None),
        ({"all_proxy": "two:82", "no_proxy": "example.org"}, "http://a.org/a", "http://two:82"),
    ],
)
def test_the_environment_says_which_proxy_a_host_has(monkeypatch, environment, url, proxy):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    manager = manager_for(url)
    assert isinstance(manager, ProxyManager) is (proxy is not None)
    if proxy is not None:
        assert manager.proxy.url == proxy


def test_a_password_for_a_proxy_is_sent_to_it_and_is_not_in_its_address(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://me:sesame@one:81")
    manager = manager_for("http://example.org/a")
    assert manager.proxy.url == "http://one:81"
    assert manager.proxy_headers["proxy-authorization"].startswith("Basic ")


def test_a_request_attaches_its_socket_where_it_can_be_cancelled(monkeypatch):
    attached = []
    request = SimpleNamespace(attach=attached.append)
    for active_socket, connected in ((request, "socket"), (request, None), (None, "socket")):
        monkeypatch.setattr(
            connections, "current_socket", lambda active_socket=active_socket: active_socket
        )
        connections._tell(connected)
    assert attached == ["socket"]
