"""Faults of the service and of the network, end to end."""

import threading
import time
import traceback
from dataclasses import replace
from email.utils import formatdate

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from oracle_account import KEY_ID
from oracle_server import OracleServer
from wait_limit import WAIT_LIMIT_S

from huescope.cancellation import Job
from huescope.errors import Cancelled, RemoteError
from huescope.sources.oracle import sdk
from huescope.sources.oracle.account import Link
from huescope.sources.oracle.objects import OracleObject
from huescope.sources.oracle.places import Folder
from huescope.sources.remote.network_errors import Unreachable
from huescope.sources.remote.retry import Transient

DATA = bytes(range(256)) * 200


@pytest.fixture(params=["account", "link"])
def access(request, service):
    """The same faults with the signed library and with plain HTTP."""
    service.put("photos", "a.jpg", DATA)
    if request.param == "link":
        service.public.add("photos")
    return request.getfixturevalue(request.param)


@pytest.fixture
def source(service, access, remote):
    etag = service.buckets["photos"]["a.jpg"].etag
    return OracleObject(access, "axnamespace", "photos", "a.jpg", etag, remote=remote)


@pytest.fixture
def folder(access, remote):
    return Folder(access, "axnamespace", "photos", remote=remote)


@pytest.fixture
def signed(service, account, remote):
    return OracleObject(account, "axnamespace", "photos", "a.jpg", remote=remote)


def failure(source, method="read"):
    """What a person is told; and nothing of it is kept."""
    with pytest.raises(RemoteError) as caught:
        list(source.pages(Job())) if isinstance(source, Folder) else source.read(Job())
    folder = source.remote.own_cache._folder
    assert not folder.exists() or not list(folder.iterdir())
    said = "".join(traceback.format_exception(caught.value))
    for secret in ("PRIVATE KEY", "Signature", "authorization"):
        assert secret not in said
    return caught.value


# Faults that pass


@pytest.mark.parametrize("header", ["3", "date"])
def test_busy_with_retry_after(service, source, pauses, header):
    value = formatdate(time.time() + 4, usegmt=True) if header == "date" else header
    service.fail("status", status=429, code="TooManyRequests", headers={"retry_after": value})
    said = []
    assert source.read(Job(lambda _, stage: said.append(stage))) == DATA
    assert 2 <= sum(pauses) <= 4
    assert next(stage for stage in said if stage != "reading") in {
        "busy, retrying in 3 s",
        "busy, retrying in 4 s",
    }
    assert service.count("/o/") == 2


def test_out_of_order_three_times(service, source, pauses):
    service.fail("status", status=503, code="ServiceUnavailable", times=3)
    assert source.read(Job()) == DATA
    assert sum(pauses) == 1 + 2 + 4
    assert service.count("/o/") == 4


@pytest.mark.parametrize("fault", ["reset", "reset body", "truncate", "flip"])
def test_a_body_broken_once_is_fetched_again(service, source, fault):
    service.fail(fault)
    assert source.read(Job()) == DATA
    assert service.count("/o/") == 2
    assert source.read(Job()) == DATA
    assert service.count("/o/") == 2


def test_listings_are_tried_again_too(service, folder):
    service.fail("status", on="list", status=500, times=2)
    service.fail("reset", on="list")
    assert [entry.key for page in folder.pages(Job()) for entry in page.entries] == ["a.jpg"]
    assert len(service.requests) == 4


@pytest.mark.parametrize("fault", ["hang", "hang body", "drip"])
def test_a_stalled_transfer_is_ended_and_retried(service, source, impatient, fault):
    service.fail(fault, pause_s=0.01)
    assert replace(source, remote=impatient).read(Job()) == DATA
    assert service.client_left.wait(WAIT_LIMIT_S)
    assert service.count("/o/") == 2


# Faults that stay


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("flip", "a.jpg: it arrived broken, twice."),
        ("truncate", "a.jpg: the transfer ended too early, twice."),
        ("reset", "a.jpg: the connection was lost."),
        ("reset body", "a.jpg: the connection was lost."),
    ],
)
def test_a_body_always_broken_is_an_error(service, source, fault, sentence):
    service.fail(fault, times=99)
    error = failure(source)
    assert isinstance(error, Transient)
    assert str(error) == sentence
    assert service.count("/o/") == (5 if "lost" in sentence else 2)


@pytest.mark.parametrize("fault", ["hang", "drip"])
def test_a_transfer_that_always_stalls_is_an_error(service, source, impatient, fault):
    service.fail(fault, times=99, pause_s=0.01)
    error = failure(replace(source, remote=impatient))
    assert "network" in str(error)
    assert service.count("/o/") == 2


def test_busy_for_ever_is_an_error_with_the_name_of_the_request(service, source):
    service.fail("status", times=99, status=503, code="ServiceUnavailable")
    error = failure(source)
    assert str(error) == "a.jpg: the service is busy or broken (503); try again later."
    assert error.request_id == f"request-{len(service.requests)}"
    assert len(service.requests) == 5


@pytest.mark.parametrize("status", [200, 403, 502, 511])
def test_a_sign_in_page_is_reported_as_such(service, source, folder, status):
    service.fail("html", on="any", times=99, status=status)
    for each in (source, folder):
        assert "a proxy or a sign-in page answers instead of the service" in str(failure(each))


def test_a_proxy_that_wants_a_password_is_called_one(service, source):
    service.fail("status", status=407)
    assert "the proxy of this network wants a name and a password" in str(failure(source))


def test_a_deleted_object_is_reported_as_such(service, source):
    del service.buckets["photos"]["a.jpg"]
    error = failure(source)
    assert str(error) == "a.jpg: it was deleted, or renamed."
    assert error.request_id


def test_a_missing_bucket_is_called_so(service, folder):
    error = failure(replace(folder, bucket="none"))
    assert str(error).startswith("none: ")
    if not isinstance(folder.access, Link):
        assert str(error) == (
            "none: it does not exist, or profile DEFAULT cannot see it "
            f"(endpoint {service.url.removeprefix('http://')}, namespace axnamespace)."
        )


def test_what_is_not_seen_is_told_with_region_and_namespace(service, account, remote, monkeypatch):
    monkeypatch.setattr(sdk, "_maker", to_our_server(sdk._maker, service))
    access = replace(account, endpoint="")
    error = failure(Folder(access, "", "none", remote=remote))
    assert str(error).endswith("cannot see it (region eu-zurich-1, namespace axnamespace).")
    error = failure(Folder(replace(access, region="us-phoenix-1"), "", "none", remote=remote))
    assert str(error).endswith("cannot see it (region us-phoenix-1, namespace axnamespace).")


def to_our_server(maker, service):
    """Let clients of any region ask the server of the tests."""
    return lambda *given: lambda kind, _endpoint: maker(*given)(kind, service.url)


def test_a_listing_that_is_forbidden_is_called_so(service, folder):
    service.forbidden.add("photos")
    assert "photos: it does not exist, or " in str(failure(folder))


def test_a_listing_that_repeats_itself_ends(service, folder):
    for name in "bcdef":
        service.put("photos", f"{name}.jpg")
    service.page_rows = 2
    service.fail("loop", on="list", times=99)
    assert "the service repeats itself, so this listing is not complete" in str(failure(folder))
    assert len(service.requests) == 2


@pytest.mark.parametrize("status", [400, 403, 409, 418])
def test_other_refusals_are_errors_at_once(service, source, status):
    service.fail("status", status=status, code="SomeCode", times=99)
    error = failure(source)
    assert "SomeCode" in str(error) or status == 403
    assert len(service.requests) == 1


def test_an_archived_object_is_called_so(service, source):
    archived = service.put("photos", "a.jpg", DATA, tier="Archive", state="Archived")
    error = failure(replace(source, etag=archived.etag))
    assert str(error) == "a.jpg: archived: restore it first."


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(service, source, folder, status):
    with OracleServer() as elsewhere:
        location = f"{elsewhere.url}/n/axnamespace/b/photos/o/a.jpg"
        service.fail("status", on="any", times=99, status=status, headers={"location": location})
        for each in (source, folder):
            assert "a proxy or a sign-in page answers instead" in str(failure(each))
    assert not elsewhere.requests


def test_a_long_wait_is_told(service, source):
    service.fail("status", status=429, headers={"retry_after": "3600"})
    assert str(failure(source)).endswith("(429); it asks to be left alone for 60 min.")


def test_an_unreachable_service_is_offline(source, folder, unused_tcp_port):
    endpoint = f"http://127.0.0.1:{unused_tcp_port}"
    for each in (source, folder):
        error = failure(replace(each, access=replace(each.access, endpoint=endpoint)))
        assert isinstance(error, Unreachable)
        assert "you seem to be offline; if you are not, compare" in str(error)


def test_no_such_host_is_offline(source):
    access = replace(source.access, endpoint="http://nobody.invalid")
    assert isinstance(failure(replace(source, access=access)), Unreachable)


# Who is asking


def test_a_wrong_key(service, signed):
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    service.keys[KEY_ID] = stranger.public_key()
    error = failure(signed)
    assert "key, fingerprint and user of profile DEFAULT do not belong together" in str(error)
    assert error.request_id == "request-1"


def test_a_wrong_fingerprint(service, signed, configure):
    configure(fingerprint=":".join(["0b"] * 16))
    assert "do not belong together" in str(failure(signed))


def test_a_changed_path_is_noticed_by_the_server(service, signed, monkeypatch):
    from oci._vendor import httpsig_cffi

    sign = httpsig_cffi.sign.HeaderSigner.sign
    monkeypatch.setattr(
        httpsig_cffi.sign.HeaderSigner,
        "sign",
        lambda self, headers, host, method, path: sign(self, headers, host, method, path + "x"),
    )
    assert "do not belong together" in str(failure(signed))


@pytest.mark.parametrize(("skew_s", "minutes"), [(600, 10), (-7200, 120)])
def test_a_clock_that_is_off(service, signed, skew_s, minutes):
    service.skew_s = skew_s
    error = failure(signed)
    assert str(error) == (
        f"a.jpg: the clock of this computer is off by {minutes} min; set it right."
    )


def test_a_revoked_link(service, remote):
    link = Link(service.url, "S3cretT0ken")
    source = OracleObject(link, "axnamespace", "photos", "a.jpg", remote=remote)
    error = failure(source)
    assert "the link has expired, was withdrawn, or does not allow this" in str(error)
    said = "".join(traceback.format_exception(error)) + repr(error.__dict__) + repr(source)
    assert "S3cretT0ken" not in said


# Cancel


@pytest.mark.parametrize("fault", ["hang", "hang body", "drip"])
def test_cancel_returns_at_once_and_closes_the_connection(service, source, fault):
    service.fail(fault, pause_s=0.005)
    job, over = Job(), threading.Event()
    caught = []

    def read():
        try:
            source.read(job)
        except Cancelled as error:
            caught.append(error)
        over.set()

    thread = threading.Thread(target=read)
    thread.start()
    assert service.reached.wait(WAIT_LIMIT_S)
    job.cancel()
    assert over.wait(WAIT_LIMIT_S)
    thread.join()
    assert caught
    assert service.client_left.wait(WAIT_LIMIT_S)
    assert source.remote.own_cache.get(source._cache_key(source.etag)) is None
    assert not any(
        each.name == "huescope-network" and _stays(each) for each in threading.enumerate()
    )


def _stays(thread):
    thread.join(2)
    return thread.is_alive()


def test_cancel_ends_a_pause(service, source):
    service.fail("status", status=503, times=99)
    job = Job()
    retry_policy = replace(
        source.remote.retry_policy, rest=lambda job, _: (job.cancel(), Job.rest(job, 60))
    )
    with pytest.raises(Cancelled):
        replace(source, remote=replace(source.remote, retry_policy=retry_policy)).read(job)
    assert len(service.requests) == 1


def test_a_cancelled_job_asks_nothing(service, source, folder):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        source.read(job)
    with pytest.raises(Cancelled):
        source.head(10, job)
    with pytest.raises(Cancelled):
        list(folder.pages(job))
    assert not service.requests
