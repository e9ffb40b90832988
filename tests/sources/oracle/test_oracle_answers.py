"""Answers that are not those of the service, although they have come without an error."""

from types import SimpleNamespace

import pytest
from urllib3 import HTTPHeaderDict

from huescope.cancellation import Job
from huescope.errors import RemoteError
from huescope.sources.oracle import anonymous, places
from huescope.sources.oracle.account import Account, Link
from huescope.sources.oracle.anonymous import UnsignedService
from huescope.sources.oracle.error_messages import RequestContext
from huescope.sources.oracle.sdk import SignedService
from huescope.sources.oracle.service import ErrorResponse


@pytest.mark.parametrize(
    ("found", "is_one"),
    [
        ([], True),
        ([{"name": "a"}], True),
        ({}, False),
        ("", False),
        (None, False),
        (["name"], False),
        ([{}], False),
        ([{"name": 5}], False),
        ([{"name": "a"}, None], False),
    ],
)
def test_a_page_of_rows_without_names_is_none(monkeypatch, remote, found, is_one):
    monkeypatch.setattr(places, "service_of", lambda _access: None)
    pages = places._all(
        lambda _service, _page: (found, ""), RequestContext("x", Account()), Job(), remote
    )
    if is_one:
        assert list(pages) == [found]
        return
    with pytest.raises(RemoteError, match="a sign-in page answers instead of the service"):
        list(pages)


@pytest.mark.parametrize("said", ["axnamespace", "", "a b", "<html>", 5, None])
def test_a_namespace_is_one_word(said):
    service = SimpleNamespace(
        known_namespace="",
        _objects=SimpleNamespace(get_namespace=None),
        _call=lambda _request: SimpleNamespace(data=said),
    )
    if said == "axnamespace":
        assert SignedService.namespace(service) == service.known_namespace == said
        return
    with pytest.raises(ErrorResponse):
        SignedService.namespace(service)


@pytest.mark.parametrize(
    ("status", "is_success"), [(199, False), (200, True), (299, True), (300, False)]
)
def test_a_response_is_an_error_by_its_status(monkeypatch, status, is_success):
    raw = SimpleNamespace(status=status, headers=HTTPHeaderDict(), read=lambda: b'{"code": "Odd"}')
    manager = SimpleNamespace(request=lambda *_args, **_options: raw)
    monkeypatch.setattr(anonymous, "manager_for", lambda _url: manager)
    service = UnsignedService(Link("https://example.org"))
    if is_success:
        assert service._get("https://example.org/a", {}) is raw
        return
    with pytest.raises(ErrorResponse) as caught:
        service._get("https://example.org/a", {})
    assert (caught.value.status, caught.value.code) == (status, "Odd")
