import gzip
from dataclasses import replace

import pytest
from wait_limit import WAIT_LIMIT_S

from huescope.cancellation import Job
from huescope.errors import RemoteError
from huescope.sources.oracle.objects import OracleObject

NAMES = [
    "a.jpg",
    "../../x.png",
    "a//b.png",
    "./..",
    "..",
    "x/../y.png",
    "%41?#&+ =.png",
    "\U0001f308" * 256,
    "two\nlines.png",
    "café \u202e gnp.png",
]


@pytest.fixture
def source(account, remote):
    def make(key="a.jpg", etag="", **more):
        return OracleObject(account, "axnamespace", "photos", key, etag, remote=remote, **more)

    return make


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_read_and_cached_in_the_cache_only(
    service, source, name, cache_folder, tmp_path
):
    data = f"content of {name}".encode()
    etag = service.put("photos", name, data).etag
    before = {path for path in tmp_path.rglob("*") if cache_folder not in path.parents}
    assert source(name, etag).read(Job()) == data
    assert source(name, etag).read(Job()) == data
    assert service.count("/o/") == 1
    assert source(name).name.isprintable()
    after = {path for path in tmp_path.rglob("*") if cache_folder not in path.parents}
    assert after - before <= {cache_folder}
    assert all(len(path.stem) == 64 for path in cache_folder.iterdir())


def test_progress_is_told(service, source):
    said = []
    service.fail("drip", pause_s=0)
    service.put("photos", "a.jpg", bytes(20_000))
    source().read(Job(lambda fraction, stage: said.append((fraction, stage))))
    assert said
    assert all(0 <= fraction <= 1 for fraction, _ in said)
    assert {stage for _, stage in said} == {"reading"}
    assert said == sorted(said)


def test_the_beginning_is_one_small_request(service, source, remote):
    service.put("photos", "a.jpg", bytes(range(256)) * 1000)
    assert source().head(1000, Job()) == (bytes(range(256)) * 4)[:1000]
    assert source().head(10**6, Job()) == bytes(range(256)) * 1000
    assert [headers["range"] for _, _, headers in service.requests] == [
        "bytes=0-999", "bytes=0-999999",
    ]  # fmt: skip


@pytest.mark.parametrize("access", ["account", "link"])
def test_connections_are_used_again(service, source, request, access):
    service.public.add("photos")
    each = replace(source(), access=request.getfixturevalue(access))
    for _ in range(3):
        each.head(1000, Job())
        each.read(Job())
    assert service.connections == 1


@pytest.mark.parametrize("access", ["account", "link"])
def test_the_proxy_of_the_environment_is_used(service, source, request, access, monkeypatch):
    service.public.add("photos")
    monkeypatch.setenv("http_proxy", service.url)
    there = replace(request.getfixturevalue(access), endpoint="http://nobody.invalid")
    assert replace(source(), access=there).read(Job()) == b"picture a " * 500
    assert service.requests[-1][2]["host"] == "nobody.invalid"


def test_the_beginning_of_what_is_cached_needs_no_request(service, source):
    etag = service.put("photos", "a.jpg", b"0123456789").etag
    source(etag=etag).read(Job())
    assert source(etag=etag).head(4, Job()) == b"0123"
    assert service.count("/o/") == 1


def test_a_server_that_ignores_the_range_is_stopped(service, source):
    service.put("photos", "a.jpg", bytes(50_000_000))
    service.fail("ignore range")
    assert source().head(1000, Job()) == bytes(1000)
    assert service.client_left.wait(WAIT_LIMIT_S)
    assert service.faults[0].options["sent"] < 50_000_000


@pytest.mark.parametrize("call", ["read", "head"])
def test_an_empty_object_is_said_to_be_empty(service, source, call):
    service.put("photos", "a.jpg", b"")
    with pytest.raises(RemoteError, match="empty"):
        source().read(Job()) if call == "read" else source().head(10, Job())


def test_what_was_read_without_an_etag_is_asked_for_again_but_not_sent_again(service, source):
    data = service.buckets["photos"]["a.jpg"].data
    assert source().read(Job()) == data
    assert source().read(Job()) == data
    assert [headers.get("if-none-match") for _, _, headers in service.requests] == [
        None,
        service.buckets["photos"]["a.jpg"].etag,
    ]
    new = service.put("photos", "a.jpg", b"new").data
    assert source().read(Job()) == new


def test_what_was_replaced_meanwhile_is_read_as_it_is_now(service, source):
    old = service.buckets["photos"]["a.jpg"].etag
    new = service.put("photos", "a.jpg", b"new picture")
    said = []
    assert source(etag=old).read(Job(lambda _, stage: said.append(stage))) == b"new picture"
    assert "replaced meanwhile, reading the new one" in said
    assert source(etag=new.etag).read(Job()) == b"new picture"
    assert service.count("/o/") == 2


def test_the_namespace_of_the_account_is_looked_up_once(service, account, remote):
    for _ in range(2):
        source = OracleObject(account, "", "photos", "a.jpg", remote=remote)
        assert source.read(Job()) == b"picture a " * 500
    assert [target for _, target, _ in service.requests].count("/n") == 1


def test_many_at_once_share_a_client(service, source):
    from concurrent.futures import ThreadPoolExecutor

    for number in range(20):
        service.put("photos", f"{number}.jpg", str(number).encode() * 1000)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda number: source(f"{number}.jpg").read(Job()), range(20)))
    assert found == [str(number).encode() * 1000 for number in range(20)]
    assert service.count("/o/") == 20
    assert 1 <= service.most_in_flight <= 6
    assert service.in_flight == 0


def test_an_object_that_is_stored_packed_is_unpacked(service, source, remote):
    service.put("photos", "a.jpg", gzip.compress(b"picture" * 99), encoding="gzip")
    assert source().head(2**16, Job()) == b"picture" * 99
    for _ in range(2):  # the second time from the cache
        assert source().read(Job()) == b"picture" * 99


def test_a_multipart_object_has_no_checksum_to_compare(service, source):
    service.put("photos", "a.jpg", b"in parts", multipart=True)
    assert source().read(Job()) == b"in parts"


def test_an_archived_object_is_not_asked_for(service, source):
    with pytest.raises(RemoteError, match=r"a\.jpg: archived: restore it first\."):
        source(unreadable="archived: restore it first").read(Job())
    assert not service.requests
