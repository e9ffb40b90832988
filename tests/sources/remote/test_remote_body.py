import base64
import hashlib
import io

import pytest
from urllib3 import HTTPHeaderDict, HTTPResponse

from huescope.errors import RemoteError
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.remote import response_body
from huescope.sources.remote.cancellable import ActiveSocket
from huescope.sources.remote.response_body import read_beginning, read_whole
from huescope.sources.remote.retry import Transient

DATA = b"0123456789"
LENGTH = {"Content-Length": "10"}


def md5(data):
    digest = hashlib.md5(data, usedforsecurity=False).digest()
    return {"Content-MD5": base64.b64encode(digest).decode()}


@pytest.fixture
def read():
    def run(headers, data=DATA, size_bytes=None):
        raw = HTTPResponse(io.BytesIO(data), preload_content=False)
        headers, active_socket = HTTPHeaderDict(headers), ActiveSocket()
        if size_bytes is None:
            found = read_whole(raw, headers, active_socket, "a.jpg")
        else:
            found = read_beginning(raw, headers, active_socket, "a.jpg", size_bytes)
        assert active_socket.received_bytes == len(found)
        return found

    return run


@pytest.mark.parametrize(
    "headers", [LENGTH, md5(DATA), LENGTH | md5(DATA), {"Transfer-Encoding": "chunked"}]
)
def test_a_complete_body_is_accepted(read, headers):
    assert read(headers) == DATA


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Length": "11"},
        {"Content-Length": "9"},
        md5(b"another"),
        LENGTH | md5(b"another"),
        LENGTH | {"Content-MD5": "nonsense"},
        LENGTH | {"Content-MD5": "é"},
        LENGTH | {"Content-MD5": ""},
    ],
)
def test_a_body_that_does_not_match_its_headers_is_refused(read, headers):
    with pytest.raises(Transient, match="it arrived broken, twice") as caught:
        read(headers)
    assert caught.value.once


@pytest.mark.parametrize(
    ("headers", "data", "sentence"),
    [
        ({}, DATA, "the server does not tell where it ends"),
        ({"Content-Length": "-3"}, DATA, "the server does not tell where it ends"),
        ({"Content-Length": "0"}, b"", "it is empty"),
        ({"Content-Length": str(MAX_FILE_BYTES + 1)}, DATA, "it is larger than 1 GiB"),
        ({"Content-Length": "9" * 5000}, DATA, "it is larger than 1 GiB"),
    ],
)
def test_a_useless_body_is_an_error(read, headers, data, sentence):
    with pytest.raises(RemoteError, match=sentence) as caught:
        read(headers, data)
    assert not isinstance(caught.value, Transient)


def test_a_beginning_is_no_more_than_was_asked_for(read):
    assert read(LENGTH, size_bytes=4) == DATA[:4]
    assert read(LENGTH, size_bytes=10) == DATA
    assert read(LENGTH, size_bytes=99) == DATA
    assert read({}, size_bytes=99) == DATA


def test_a_truncated_beginning_is_refused(read):
    with pytest.raises(Transient):
        read({"Content-Length": "50"}, size_bytes=20)
    with pytest.raises(RemoteError, match="empty"):
        read({"Content-Length": "0"}, b"", size_bytes=20)


@pytest.mark.parametrize("headers", [LENGTH, {"Transfer-Encoding": "chunked"}])
@pytest.mark.parametrize("most_bytes", [9, 10])
def test_a_body_is_read_up_to_the_limit_and_no_further(read, monkeypatch, headers, most_bytes):
    monkeypatch.setattr(response_body, "MAX_FILE_BYTES", most_bytes)
    if most_bytes == len(DATA):
        assert read(headers) == DATA
        return
    with pytest.raises(RemoteError, match="it is larger than"):
        read(headers)


@pytest.mark.parametrize(
    ("headers", "size_bytes", "expected_bytes"),
    [(LENGTH, None, 10), ({"Transfer-Encoding": "chunked"}, None, 0), (LENGTH, 4, 4),
     (LENGTH, 99, 10), ({}, 4, 4)],
)  # fmt: skip
def test_progress_is_of_what_is_promised(headers, size_bytes, expected_bytes):
    raw = HTTPResponse(io.BytesIO(DATA), preload_content=False)
    active_socket = ActiveSocket()
    if size_bytes is None:
        read_whole(raw, HTTPHeaderDict(headers), active_socket, "a.jpg")
    else:
        read_beginning(raw, HTTPHeaderDict(headers), active_socket, "a.jpg", size_bytes)
    assert active_socket.expected_bytes == expected_bytes
