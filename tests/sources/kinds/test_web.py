import gzip
import logging
import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wait_limit import WAIT_LIMIT_S
from web_server import WebServer, drip, hang, redirect, reply, reset, status

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError, RemoteError
from huescope.sources import kinds
from huescope.sources.kinds import web
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.remote.context import Remote
from huescope.sources.remote.retry import RetryPolicy

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4000
WAITS = RetryPolicy(tries=3, stall_s=WAIT_LIMIT_S, rest=lambda job, _seconds: job.check())
IMPATIENT = replace(WAITS, tries=1, stall_s=1.0)


@pytest.fixture
def server():
    with WebServer() as made:
        yield made


@pytest.fixture
def picture(server):
    """Put answers at an address, and give what reads it."""

    def make(*answers, path="/a.png", retry_policy=WAITS):
        server.put(path.partition("#")[0], *answers)
        found = web.open_text(f"{server.url}{path}", {})
        return replace(found, remote=Remote(retry_policy))

    return make


def test_it_is_read_with_progress(server, picture):
    told = []
    source = picture(reply(PICTURE))
    assert source.read(Job(lambda fraction, stage: told.append((fraction, stage)))) == PICTURE
    assert all(0 <= fraction <= 1 and stage == "reading" for fraction, stage in told)
    assert "authorization" not in server.requests[0][1]


def test_a_body_in_chunks_is_read_to_its_end(picture):
    body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(PICTURE), PICTURE)
    answer = reply(body, Content_Length=None, Transfer_Encoding="chunked")
    assert picture(answer).read(Job()) == PICTURE


def test_a_body_without_a_length_ends_with_its_connection(picture):
    assert picture(reply(PICTURE, Content_Length=None)).read(Job()) == PICTURE


@pytest.mark.parametrize("name", ["gzip", "x-gzip", "GZip"])
def test_an_unrequested_compressed_body_is_decompressed(picture, name):
    packed = gzip.compress(PICTURE)
    source = picture(reply(packed, Content_Encoding=name))
    assert source.read(Job()) == PICTURE
    assert source.head(2**16, Job()) == PICTURE[: 2**16]


@pytest.mark.parametrize("path", ["/a.png", "/a.html", "/", "/?page=1"])
def test_the_content_counts_and_not_its_declared_type(picture, path):
    assert picture(reply(PICTURE, Content_Type="text/html"), path=path).read(Job()) == PICTURE


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><p>hello",
        b"\xef\xbb\xbf \n<html lang=en>",
        b'<?xml version="1.0"?>\n<!-- x -->\n<!-- y --><HTML>',
        b"<script>location='/'</script>",
    ],
)
def test_a_web_page_is_called_one(picture, page):
    source = picture(reply(page, Content_Type="image/png"))
    for read in (lambda: source.read(Job()), lambda: source.head(1000, Job())):
        with pytest.raises(RemoteError, match="shows a web page, not a picture"):
            read()


@given(st.binary(max_size=200))
def test_few_beginnings_are_those_of_pages(data):
    assert not web._PAGE.match(b"\x89PNG" + data)
    assert not web._PAGE.match(b"GIF89a" + data)
    assert web._PAGE.match(b"<!-- " + data.replace(b"-->", b"") + b" --><html>")


def test_only_the_beginning_is_asked_for(picture, server):
    part = reply(PICTURE[:100], 206, Content_Range=f"bytes 0-99/{len(PICTURE)}")
    assert picture(part).head(100, Job()) == PICTURE[:100]
    _path, headers = server.requests[-1]
    assert headers["range"] == "bytes=0-99"


def test_a_server_that_sends_all_is_stopped_after_the_beginning(picture, server):
    source = picture(reply(PICTURE, claimed=10**9, then=drip))
    assert source.head(100, Job()) == PICTURE[:100]
    assert server.hung_up.wait(WAIT_LIMIT_S)


def test_redirects_are_followed(picture, server):
    server.put("/c/d.png", reply(PICTURE))
    server.put("/b", redirect("c/d.png", 307))
    source = picture(redirect(f"{server.url}/b", 301))
    assert source.read(Job()) == PICTURE
    assert source.name == "a.png"


def test_endless_redirects_end(picture, server):
    source = picture(redirect("/a.png"))
    with pytest.raises(RemoteError, match="leads on and on"):
        source.read(Job())
    assert server.asked("/a.png") == 1 + web.MOST_REDIRECTS


@pytest.mark.parametrize(
    ("target", "said"),
    [("ftp://example.org/a.png", "away from the web"), ("http://[x/", "malformed")],
)
def test_redirects_to_other_schemes_are_refused(picture, target, said):
    with pytest.raises(RemoteError, match=said):
        picture(redirect(target)).read(Job())


def test_redirects_from_https_to_http_are_refused():
    source = web.open_text("https://example.org/a.png", {})
    with pytest.raises(RemoteError, match="from a safe connection"):
        source._redirected("https://example.org/a.png", "http://example.org/a.png")
    assert source._redirected("http://a.org/x", "//b.org/y") == "http://b.org/y"


def test_a_password_is_sent_to_its_own_server_only(server, picture):
    with WebServer() as other:
        other.put("/b.png", reply(PICTURE))
        server.put("/a.png", redirect(f"{other.url}/b.png"))
        source = web.open_text(server.url.replace("//", "//me:Sesa%6De@") + "/a.png", {})
        assert source.read(Job()) == PICTURE
        assert server.requests[0][1]["authorization"] == "Basic bWU6U2VzYW1l"
        assert "authorization" not in other.requests[0][1]


@pytest.mark.parametrize("login", ["", "me:Sesame@"])
@pytest.mark.parametrize("query", ["", "?token=Sesame"])
def test_possible_secrets_are_never_shown(login, query):
    source = web.open_text(f"https://{login}example.org/x/a%20b.png{query}#part", {})
    assert source.name == "a b.png"
    other = web.open_text(f"https://{login}example.org/x/a%20b.png{query}x", {})
    assert source.location != other.location
    shown = f"{source!r} {source.location} {source.name}"
    assert "Sesame" not in shown
    if login or query:
        assert source.reference is None
    else:
        assert web.source_at(source.reference, {}) == source


def test_a_failure_and_the_log_hold_no_query(picture, caplog):
    caplog.set_level(logging.DEBUG)
    with pytest.raises(RemoteError, match="nothing at this address") as caught:
        picture(status(404), path="/a.png?token=Sesame").read(Job())
    assert "Sesame" not in str(caught.value)
    assert "Sesame" not in caplog.text
    assert "404" in caplog.text


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (status(404), "nothing at this address"),
        (status(403), "does not give it to you"),
        (status(401), "not signed in"),
        (status(418), "HTTP 418"),
        (status(304), "HTTP 304"),
        (status(301), "HTTP 301"),
        (reply(b""), "is empty"),
        (reply(PICTURE, claimed=len(PICTURE) + 1), "ended too early"),
        (reply(b"x", claimed=MAX_FILE_BYTES + 1), "larger than 1 GiB"),
        (reply(b"x", Content_Encoding="br"), "packed"),
        (reply(gzip.compress(PICTURE)[:-9], Content_Encoding="gzip"), "arrived broken"),
        (reply(b"x", claimed="9" * 5000), "larger than 1 GiB"),
        (redirect("http://127.0.0.1:99999/"), "malformed"),
        (redirect("file:///etc/hosts"), "away from the web"),
        (reset, "lost"),
    ],
)
def test_every_failure_is_one_error_message(picture, answer, said):
    with pytest.raises(RemoteError, match=said) as caught:
        picture(answer).read(Job())
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("a.png: ")


@pytest.mark.parametrize(
    ("answer", "said"),
    [(reply(b"x", claimed=10**6, then=drip), "standstill"), (hang, "no answer")],
)
def test_a_stalled_transfer_is_one_error_message(picture, answer, said):
    with pytest.raises(RemoteError, match=rf"^a\.png: .*{said}"):
        picture(answer, retry_policy=IMPATIENT).read(Job())


def test_transient_failures_are_retried(picture, server):
    told = []
    source = picture(status(500, Retry_After="2"), reset, reply(PICTURE))
    assert source.read(Job(lambda _fraction, stage: told.append(stage))) == PICTURE
    assert "busy, retrying in 2 s" in told
    assert server.asked("/a.png") == 3


def test_an_absurd_year_in_retry_after_is_passed_over(picture):
    busy = status(503, Retry_After="Tue, 05 May 99999999999 12:00:00 GMT")
    assert picture(busy, reply(PICTURE)).read(Job()) == PICTURE


def test_retries_of_a_busy_server_end(picture, server):
    with pytest.raises(RemoteError, match="too busy"):
        picture(status(503)).read(Job())
    assert server.asked("/a.png") == WAITS.tries


def test_an_unreachable_server_is_an_error(picture, server):
    source = picture()
    server.server_close()
    with pytest.raises(RemoteError, match="cannot be reached"):
        replace(source, url="http://127.0.0.1:1/a.png").read(Job())


@pytest.mark.parametrize("answer", [hang, reply(b"x", claimed=10**6, then=drip)])
def test_cancel_closes_the_connection(picture, server, answer):
    job = Job()
    arrived = threading.Event()

    def announced(handler):
        arrived.set()
        answer(handler)

    source = picture(announced)
    canceller = threading.Thread(target=lambda: arrived.wait(WAIT_LIMIT_S) and job.cancel())
    canceller.start()
    with pytest.raises(Cancelled):
        source.read(job)
    canceller.join()
    assert server.hung_up.wait(WAIT_LIMIT_S)


@pytest.mark.parametrize(
    "text",
    ["https://", "http:///a.png", "https://host:99999/", "https://a b/c", "https://me:Sesame@/"],
)
def test_a_malformed_address_is_refused_without_showing_it(text):
    with pytest.raises(ReadError, match="this is no address") as caught:
        web.open_text(text, {})
    assert "Sesame" not in str(caught.value)


def test_oracle_takes_its_own_addresses_first():
    assert kinds.kind_of("https://host/p/token/n/space/b/photos/o/a.png").NAME == "oracle"
    assert kinds.kind_of("HTTPS://example.org/a.png").NAME == "web"
    assert kinds.kind_of("htt://example.org") is None
