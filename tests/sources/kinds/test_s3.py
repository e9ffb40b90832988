import subprocess
import sys
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wait_limit import WAIT_LIMIT_S
from web_server import DATE, WebServer, drip, hang, reply, reset, status

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError, RemoteError, SecretNeeded
from huescope.sources.buckets.error_messages import without_answer
from huescope.sources.kinds import s3
from huescope.sources.place import Entry
from huescope.sources.reference import Reference
from huescope.sources.remote.cache import DiskCache
from huescope.sources.remote.context import Remote
from huescope.sources.remote.network_errors import Unreachable
from huescope.sources.remote.retry import RetryPolicy

WAITS = RetryPolicy(tries=3, stall_s=WAIT_LIMIT_S, rest=lambda job, _seconds: job.check())
QUICK = Remote(WAITS, DiskCache(None))
IMPATIENT = Remote(replace(WAITS, tries=1, stall_s=1.0), DiskCache(None))


@pytest.fixture(autouse=True)
def _no_keys_around(monkeypatch):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def trouble(s3_service):
    """A bucket of one folder for every kind of name that obstore cannot speak of."""
    names = [
        "a.jpg", "b/two.png", "notes.txt",
        "slash//in.jpg", "slash/after.jpg", "slash/sub/deep.jpg",
        "dots/../up.jpg", "dots/z.jpg",
        "tab/a\tb.jpg", "tab/c.jpg",
        "below/good/./bad.jpg", "below/ok.jpg",
        "é ü %41?#.jpg",
    ]  # fmt: skip
    s3_service.bucket("trouble", dict.fromkeys(names, b"data"))
    return s3.connect(s3_service.values("trouble"), Job())


@pytest.fixture(scope="module")
def large(s3_service):
    """More names than one page holds: flat, with a folder of many, and with traps."""
    names = [f"flat/{number:04}.jpg" for number in range(1100)]
    names += [f"mixed/a{number:04}.jpg" for number in range(600)]
    names += [f"mixed/folder/{number:04}.jpg" for number in range(1100)]
    names += ["mixed/last.jpg", "mixed/trap//in.jpg"]
    names += [f"trap/a{number:04}.jpg" for number in range(1000)]
    names += [f"trap/folder/{number:04}.jpg" for number in range(1100)]
    names += ["trap/g//no.jpg", "trap/h//no.jpg", "trap/i/\t/no.jpg", "trap/j/k.jpg", "trap/l.jpg"]
    s3_service.bucket("large", dict.fromkeys(names, b""))
    return s3.connect(s3_service.values("large"), Job())


def listed(place):
    pages = list(place.pages(Job()))
    entries = [entry for page in pages for entry in page.entries]
    assert len({entry.key for entry in entries}) == len(entries)
    return entries, " ".join(filter(None, (page.note for page in pages)))


def keys(place):
    return {entry.key for entry in listed(place)[0] if not entry.unreadable}


def below(place, prefix):
    return s3.S3Place(place.account, prefix)


def test_a_bucket_lists_pictures_and_folders(trouble):
    entries, note = listed(trouble)
    found = {entry.key: entry for entry in entries}
    assert set(found) == {
        "a.jpg", "é ü %41?#.jpg", "b/", "slash/", "dots/", "tab/", "below/",
    }  # fmt: skip
    assert not note
    assert found["b/"].is_folder
    picture = found["a.jpg"]
    assert (picture.size_bytes, picture.is_folder) == (4, False)
    assert picture.etag
    assert picture.modified_s == pytest.approx(time.time(), abs=600)
    assert trouble.source_of(found["é ü %41?#.jpg"]).read(Job()) == b"data"


@pytest.mark.parametrize(
    ("prefix", "found", "bad"),
    [
        ("slash/", {"slash/after.jpg", "slash/sub/"}, "slash//"),
        ("dots/", {"dots/z.jpg"}, "dots/../"),
        ("tab/", {"tab/c.jpg"}, r"tab/a\tb.jpg"),
    ],
)
def test_a_name_that_cannot_be_read_is_named_and_the_others_are_listed(trouble, prefix, found, bad):
    entries, note = listed(below(trouble, prefix))
    assert {entry.key for entry in entries if not entry.unreadable} == found
    assert bad in note
    (unreadable,) = (entry for entry in entries if entry.unreadable)
    with pytest.raises(ReadError, match="cannot be read"):
        trouble.source_of(unreadable).read(Job())


def test_an_invalid_name_deeper_down_does_not_matter(trouble):
    entries, note = listed(below(trouble, "below/"))
    assert {entry.key for entry in entries} == {"below/good/", "below/ok.jpg"}
    assert not note


@pytest.mark.parametrize("prefix", ["slash//", "dots/../", "./", "tab\t/"])
def test_a_folder_that_cannot_be_read_says_so(trouble, prefix):
    with pytest.raises(ReadError, match="cannot be read here"):
        list(below(trouble, prefix).pages(Job()))


def test_a_long_listing_comes_page_by_page(large):
    pages = below(large, "flat/").pages(Job())
    assert len(next(pages).entries) == 1000
    assert len(next(pages).entries) == 100
    assert next(pages, None) is None


def test_a_folder_of_many_is_one_entry(large):
    found = keys(large)
    assert found == {"flat/", "mixed/", "trap/"}
    expected = {f"mixed/a{number:04}.jpg" for number in range(600)}
    assert keys(below(large, "mixed/")) == expected | {
        "mixed/folder/", "mixed/last.jpg", "mixed/trap/",
    }  # fmt: skip


def test_a_long_listing_continues_after_every_invalid_name(large, s3_service):
    s3_service.store.put_object("large", "trap//first.jpg", b"")
    entries, note = listed(below(large, "trap/"))
    expected = {f"trap/a{number:04}.jpg" for number in range(1000)}
    assert {entry.key for entry in entries if not entry.unreadable} == expected | {
        "trap/folder/", "trap/g/", "trap/h/", "trap/i/", "trap/j/", "trap/l.jpg",
    }  # fmt: skip
    assert "trap//" in note


def test_a_wrong_secret_key_opens_nothing(s3_service, trouble):
    with pytest.raises(SecretNeeded, match="does not belong to this access key") as caught:
        s3.connect(s3_service.values("trouble", secret_key="sesame"), Job())
    assert caught.value.field == "secret_key"
    assert "sesame" not in str(caught.value)
    assert caught.value.__cause__ is None
    with pytest.raises(RemoteError, match="does not know this access key"):
        s3.connect(s3_service.values("trouble", access_key="AKIANOBODY"), Job())


def test_a_missing_bucket_and_a_missing_object_say_so(s3_service, trouble):
    with pytest.raises(RemoteError, match="there is no bucket nowhere at http"):
        s3.connect(s3_service.values("nowhere"), Job())
    with pytest.raises(RemoteError, match=r"gone\.jpg: it was deleted") as caught:
        s3.S3Source(trouble.account, "b/gone.jpg").read(Job())
    assert caught.value.request_id


def test_a_private_object_needs_a_key(trouble):
    account = replace(trouble.account, access_key="", secret_key="", remote=QUICK)
    with pytest.raises(RemoteError, match="it is not public"):
        s3.S3Source(account, "a.jpg").read(Job())


def test_the_beginning_is_a_part_of_the_whole(s3_service):
    data = bytes(range(256)) * 4096
    s3_service.bucket("sizes", {"big.png": data, "empty.png": b""})
    place = s3.connect(s3_service.values("sizes"), Job())
    source = place.source_of(Entry("big.png"))
    told = []
    assert source.read(Job(lambda fraction, _stage: told.append(fraction))) == data
    assert told[-1] == 1
    assert len(told) > 1
    assert source.head(1000, Job()) == data[:1000]
    assert source.head(10**7, Job()) == data
    for read in (lambda each: each.read(Job()), lambda each: each.head(100, Job())):
        with pytest.raises(ReadError, match="is empty"):
            read(place.source_of(Entry("empty.png")))


def test_places_and_pictures_come_back(trouble):
    secrets = {"secret_key": trouble.account.secret_key}
    place = below(trouble, "b/")
    kept = place.reference.to_json()
    assert trouble.account.secret_key not in kept
    assert trouble.account.secret_key not in repr(place)
    assert s3.place_at(Reference.from_json(kept), secrets) == place
    assert [each.name for each in (*place.parents, place)] == ["trouble", "b"]
    source = place.source_of(Entry("b/two.png"))
    assert s3.source_at(Reference.from_json(source.reference.to_json()), secrets) == source
    with pytest.raises(SecretNeeded) as caught:
        list(s3.place_at(place.reference, {}).pages(Job()))
    assert caught.value.field == "secret_key"


@pytest.mark.parametrize(
    "text", ["s3://", "s3://a", "s3:///x", "s3://user:pass@host/x", "s3://b c/"]
)
def test_a_malformed_address_is_one_error_message_without_secrets(text):
    assert s3.takes(text)
    with pytest.raises(ReadError, match="an address looks like") as caught:
        s3.open_text(text, {})
    assert "pass" not in str(caught.value)


@pytest.mark.parametrize(
    "endpoint", ["example.com", "ftp://x", "https://key:secret@x", "https://x?a=b"]
)
def test_an_endpoint_is_an_address_without_secrets(endpoint):
    with pytest.raises(ReadError, match="looks like https") as caught:
        s3.connect({"bucket": "photos", "endpoint": endpoint}, Job())
    assert "secret" not in str(caught.value)


@given(st.text())
def test_every_key_after_a_bucket_is_an_address(key):
    found = s3.open_text(f"s3://photos/{key}", {})
    assert isinstance(found, s3.S3Place) == (not key or key.endswith("/"))


# -- failures of the network -----------------------------------------------------------------------


def error_reply(code, name=""):
    return status(code, f"<Error><Code>{name}</Code><RequestId>R-1</RequestId></Error>")


def object_reply(data, **more):
    return reply(data, Last_Modified=DATE, ETag='"1"', **more)


@pytest.fixture
def faulty():
    with WebServer() as server:
        yield server


def source_of(server, *answers, remote=QUICK):
    server.put("/photos/a.jpg", *answers)
    return s3.S3Source(s3.Account("photos", endpoint=server.url, remote=remote), "a.jpg")


def test_a_busy_service_is_retried(faulty):
    source = source_of(faulty, error_reply(503, "SlowDown"), error_reply(500), object_reply(b"x"))
    told = []
    assert source.read(Job(lambda _fraction, stage: told.append(stage))) == b"x"
    assert "busy, retrying in 1 s" in told


def test_a_service_that_stays_busy_is_told_with_its_request(faulty):
    with pytest.raises(RemoteError, match="too busy") as caught:
        source_of(faulty, error_reply(503, "SlowDown")).read(Job())
    assert caught.value.request_id == "R-1"
    assert faulty.asked("/photos/a.jpg") == WAITS.tries


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (error_reply(403, "InvalidObjectState"), "restore it first"),
        (error_reply(403, "RequestTimeTooSkewed"), "clock"),
        (error_reply(400, "ExpiredToken"), "has expired"),
        (error_reply(301, "PermanentRedirect"), "another region"),
        (error_reply(400, "AuthorizationHeaderMalformed"), "another region"),
        (status(403, "<html>sign in</html>"), "a web page answered"),
        (status(418), "HTTP 418"),
        (object_reply(b"abc", claimed=9), "ended early"),
        (object_reply(b"abc", claimed=2**31), "too large"),
    ],
)
def test_every_failure_is_one_error_message(faulty, answer, said):
    with pytest.raises(ReadError, match=said) as caught:
        source_of(faulty, answer).read(Job())
    assert "\n" not in str(caught.value)
    assert "127.0.0.1" not in str(caught.value)


def test_a_stalled_transfer_is_one_error_message(faulty):
    source = source_of(faulty, object_reply(b"", claimed=10**6, then=drip), remote=IMPATIENT)
    with pytest.raises(RemoteError, match=r"^a\.jpg: .*does not answer"):
        source.read(Job())


def listing_reply(*names, more=False):
    """Answer as ListObjectsV2 does, with names on one page."""
    rows = b"".join(map(row, names))
    token = b"<NextContinuationToken>t</NextContinuationToken>" if more else b""
    return reply(b"<ListBucketResult>" + token + rows + b"</ListBucketResult>")


def place_of(server, remote=QUICK):
    return s3.S3Place(s3.Account("photos", endpoint=server.url, remote=remote), "")


def test_a_stalled_listing_ends(faulty):
    names = [f"a/{number:04}.jpg" for number in range(1000)]
    faulty.put("*", listing_reply("b.jpg", *names), hang)
    pages = place_of(faulty, IMPATIENT).pages(Job())
    assert {entry.key for entry in next(pages).entries} == {"a/", "b.jpg"}
    with pytest.raises(RemoteError, match="does not answer"):
        next(pages)


def test_an_interrupted_listing_is_resumed(faulty):
    faulty.put("*", reset, listing_reply("a.jpg", "b.jpg"))
    assert keys(place_of(faulty)) == {"a.jpg", "b.jpg"}


def test_a_listing_that_loops_ends(faulty):
    names = [f"{number:04}.jpg" for number in range(1000)]
    again = [*reversed(names[1:]), names[0]]
    faulty.put("*", listing_reply(*names, more=True), listing_reply(*again))
    with pytest.raises(ReadError, match="over and over"):
        keys(place_of(faulty))


def row(name):
    date = "2026-11-23T22:50:47.000Z"
    text = (
        f"<Contents><Key>{name}</Key><Size>1</Size><LastModified>{date}</LastModified></Contents>"
    )
    return text.encode()


def test_a_service_that_is_not_there_says_so():
    account = s3.Account("photos", endpoint="http://127.0.0.1:1", remote=QUICK)
    with pytest.raises(RemoteError, match="cannot be reached"):
        list(s3.S3Place(account, "").pages(Job()))


def test_offline_the_cached_listing_is_shown(tmp_path):
    remote = Remote(WAITS, DiskCache(tmp_path))
    with WebServer() as server:
        server.put("*", listing_reply("a.jpg", "b.jpg"))
        server.put("/photos/a.jpg", object_reply(b"data"))
        place = s3.S3Place(s3.Account("photos", endpoint=server.url, remote=remote), "")
        before, note = listed(place)
        assert not note
        source = place.source_of(before[0])
        with_etag = replace(source, etag="1")
        assert with_etag.read(Job()) == b"data"
    entries, note = listed(place)
    assert entries == before
    assert note.startswith("Offline, as of ")
    assert with_etag.read(Job()) == b"data"
    with pytest.raises(Unreachable):
        place.source_of(before[1]).read(Job())
    other = replace(place.account, access_key="AKIAOTHER", secret_key="sesame")
    with pytest.raises(Unreachable):  # a listing belongs to who asked for it
        list(s3.S3Place(other, "").pages(Job()))


def test_an_interrupted_listing_is_not_cached(tmp_path):
    remote = Remote(replace(WAITS, tries=1), DiskCache(tmp_path))
    names = [f"{number:04}.jpg" for number in range(1000)]
    with WebServer() as server:
        server.put("*", listing_reply(*names, more=True), error_reply(403, "AccessDenied"))
        place = s3.S3Place(s3.Account("photos", endpoint=server.url, remote=remote), "")
        with pytest.raises(RemoteError):
            list(place.pages(Job()))
    with pytest.raises(Unreachable):
        list(place.pages(Job()))


def test_a_stranger_in_place_of_the_service_is_not_called_offline():
    # As obstore says it, without the address.
    said = (
        "HttpError { kind: Connect, source: Custom { error: InvalidCertificate(UnknownIssuer) } }"
    )
    error = without_answer(RuntimeError(said), "photos")
    assert not isinstance(error, Unreachable)
    assert "(certificate)" in str(error)


def test_cancel_ends_a_trickling_transfer(faulty):
    job = Job()

    def begin(request):
        request.wfile.write(bytes(2**17))
        job.cancel()
        drip(request)

    source = source_of(faulty, object_reply(b"", claimed=10**6, then=begin))
    with pytest.raises(Cancelled):
        source.read(job)
    assert faulty.hung_up.wait(WAIT_LIMIT_S)


def test_it_says_how_to_install_what_is_missing():
    code = (
        "import sys; sys.modules['obstore'] = None\n"
        "from huescope.cancellation import Job\n"
        "from huescope.errors import ReadError\n"
        "from huescope.sources.kinds import s3\n"
        "try: s3.connect({'bucket': 'photos'}, Job())\n"
        "except ReadError as error: print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'huescope[s3]'" in told.stdout
