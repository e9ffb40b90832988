"""Reading of objects, over bodies that come in any pieces, and what is said of each error."""

import asyncio
from dataclasses import replace

import pytest

from huescope.cancellation import Job
from huescope.errors import ReadError, RemoteError
from huescope.sources.buckets import reading
from huescope.sources.buckets.error_messages import (
    ErrorResponse,
    bad_name_in,
    parse_error_response,
    without_answer,
)
from huescope.sources.kinds import s3
from huescope.sources.remote.network_errors import Unreachable
from huescope.sources.remote.retry import Transient


class Result:
    """What obstore gives for an object: its size, and its body in pieces."""

    def __init__(self, size_bytes, pieces):
        self.meta = {"size": size_bytes}
        self._pieces = pieces

    async def stream(self, min_chunk_size):  # noqa: ARG002 - named by the caller
        for piece in self._pieces:
            yield piece


@pytest.mark.parametrize(
    ("size_bytes", "pieces", "fractions"),
    [
        (4, [b"a", b"bc", b"d"], [0.25, 0.75, 1.0]),
        (2, [b"ab", b"cd"], [1.0, 1.0]),  # longer than was said
        (0, [b"ab"], [1.0]),
        (1, [b"a"], [1.0]),
    ],
)
def test_progress_is_the_part_of_the_body_that_has_arrived(size_bytes, pieces, fractions):
    said = []
    job = Job(lambda fraction, stage: said.append((fraction, stage)))
    data = asyncio.run(reading._body(Result(size_bytes, pieces), 9.0, "a.jpg", job))
    assert data == b"".join(pieces)
    assert said == [(fraction, "reading") for fraction in fractions]


def test_a_body_that_ends_early_or_is_empty_is_an_error():
    with pytest.raises(Transient, match="the connection ended early"):
        asyncio.run(reading._body(Result(4, [b"abc"]), 9.0, "a.jpg", Job()))
    with pytest.raises(ReadError, match="the file is empty"):
        asyncio.run(reading._body(Result(0, []), 9.0, "a.jpg", Job()))


def test_an_etag_has_no_quotation_marks():
    assert [reading.etag_of({"e_tag": tag}) for tag in ('"a"', "a", "", None)] == ["a", "a", "", ""]


@pytest.mark.parametrize(
    ("error", "kind", "told"),
    [
        (TimeoutError(), Transient, "does not answer"),
        (RuntimeError("kind: TimedOut, no sign"), Transient, "does not answer"),
        (ValueError("could not parse path"), ReadError, "name of this kind"),
        (RuntimeError("could not parse path"), RemoteError, "cannot be understood"),
        (ValueError("no route"), RemoteError, "cannot be understood"),
        (RuntimeError("BareRedirect"), RemoteError, "another region"),
        (RuntimeError("kind: Connect, dns error"), Unreachable, "no such service is known"),
        (RuntimeError("kind: Connect, InvalidCertificate(x)"), RemoteError, "(certificate)"),
        (RuntimeError("kind: Connect, refused"), Unreachable, "cannot be reached"),
        (RuntimeError("kind: Interrupted"), Transient, "ended early"),
        (RuntimeError("hyper: IncompleteBody"), Transient, "ended early"),
        (RuntimeError("hyper: IncompleteMessage"), Transient, "ended early"),
        (RuntimeError("what?"), RemoteError, "cannot be understood"),
    ],
)
def test_an_error_without_an_answer_is_told_by_its_cause(error, kind, told):
    said = without_answer(error, "photos")
    assert type(said) is kind
    assert told in str(said)


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("", ErrorResponse(0, "", "", False)),
        (
            "status code: 403 <Code> AccessDenied </Code><RequestId>a+/=.-1</RequestId>",
            ErrorResponse(403, "AccessDenied", "a+/=.-1", False),
        ),
        ("status code: 502 <HTML>", ErrorResponse(502, "", "", True)),
    ],
)
def test_the_answer_of_the_service_is_taken_from_the_text_of_an_error(text, response):
    assert parse_error_response(RuntimeError(text)) == response


def test_the_invalid_name_is_taken_from_the_text_of_an_error():
    start = "Encountered object with invalid path: "
    empty = f'{start}Error parsing Path "a//b" contained empty path segment'
    control = f'{start}Path "a\tb": Encountered illegal character'
    assert [bad_name_in(RuntimeError(each)) for each in (empty, control, "a//b")] == [
        "a//b", "a\tb", "",
    ]  # fmt: skip


SIGNED = s3.Account("photos", access_key="AKIA", secret_key="sesame")
PUBLIC = s3.Account("photos", endpoint="https://s3.example.com", anonymous=True)


@pytest.mark.parametrize(
    ("text", "account", "kind", "told"),
    [
        ("status code: 404 <Code>NoSuchKey</Code>", SIGNED, s3.Gone, "it was deleted"),
        ("status code: 404 <Code>NoSuchBucket</Code>", SIGNED, RemoteError,
         "there is no bucket photos at Amazon S3"),
        ("status code: 404 <Code>NoSuchBucket</Code>", PUBLIC, RemoteError,
         "there is no bucket photos at https://s3.example.com"),
        ("status code: 404", SIGNED, RemoteError, "it was deleted"),
        ("status code: 404 <html>", SIGNED, RemoteError, "a web page answered"),
        ("status code: 401", SIGNED, RemoteError, "this access key may not read it"),
        ("status code: 403", PUBLIC, RemoteError, "it is not public"),
        ("status code: 416", SIGNED, RemoteError, "the file is empty"),
        ("status code: 418", SIGNED, RemoteError, "refused the request (HTTP 418)"),
        ("status code: 429", SIGNED, Transient, "too busy (HTTP 429)"),
        ("status code: 499", SIGNED, RemoteError, "refused the request (HTTP 499)"),
        ("status code: 500", SIGNED, Transient, "too busy (HTTP 500)"),
        ("<Code>InvalidToken</Code>", SIGNED, s3.SecretNeeded, "the session token"),
        ("dns error", SIGNED, Unreachable, "no such service"),
    ],
)  # fmt: skip
def test_a_refusal_of_the_service_is_told_by_its_code_or_status(text, account, kind, told):
    said = s3._explain(RuntimeError(text), "a.jpg", account)
    assert type(said) is kind
    assert told in str(said)


def test_an_object_that_obstore_does_not_find_was_deleted():
    assert "it was deleted" in str(s3._explain(FileNotFoundError("x"), "a.jpg", SIGNED))


@pytest.mark.parametrize(
    ("account", "environment", "is_signed"),
    [
        (SIGNED, {}, True),
        (PUBLIC, {"AWS_ACCESS_KEY_ID": "AKIA"}, False),
        (s3.Account("photos"), {"AWS_ACCESS_KEY_ID": "AKIA"}, True),
        (s3.Account("photos"), {}, False),
    ],
)
def test_requests_are_signed_where_there_is_a_key(monkeypatch, account, environment, is_signed):
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert account.is_signed is is_signed


def test_an_address_of_a_folder_is_no_picture_and_the_other_way_round():
    picture = s3.open_text("s3://photos/a.jpg", {}).reference
    folder = s3.open_text("s3://photos/a/", {}).reference
    with pytest.raises(ReadError, match="not of a folder"):
        s3.place_at(picture, {})
    with pytest.raises(ReadError, match="not of a picture"):
        s3.source_at(folder, {})
    for values in ({"bucket": "a b"}, {"bucket": "x"}):
        with pytest.raises(ReadError, match="letters, digits, dots and hyphens only"):
            s3.connect(values, Job())


def test_a_bucket_that_is_read_once_is_not_cached():
    place = s3.open_text("s3://photos/a/", {})
    assert place.bulk() == place
    assert place.bulk().account.remote.cache._folder is None


@pytest.mark.parametrize(
    ("account", "has_credentials"),
    [
        (SIGNED, True),
        (replace(SIGNED, anonymous=True), False),
        (s3.Account("photos"), False),
        (PUBLIC, False),
    ],
)
def test_a_key_is_handed_over_unless_the_bucket_is_read_without_one(
    monkeypatch, account, has_credentials
):
    made = {}
    monkeypatch.setattr("obstore.store.S3Store", lambda _bucket, **options: made.update(options))
    s3._store.__wrapped__(account)
    assert ("credential_provider" in made) is has_credentials
    assert made["skip_signature"] is not account.is_signed


def test_a_key_needs_its_secret_unless_it_is_not_used():
    account = s3.Account("photos", access_key="AKIA")
    with pytest.raises(s3.SecretNeeded):
        s3._bucket(account)
    assert s3._bucket(replace(account, anonymous=True)).store
