import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.errors import RemoteError
from huescope.sources.remote import content_encoding
from huescope.sources.remote.content_encoding import unpacked, unpacked_beginning
from huescope.sources.remote.retry import Transient

PACKED = {"content-encoding": "gzip"}


@given(st.binary(max_size=3000), st.sampled_from(["gzip", "x-gzip", " GZIP "]))
def test_compressed_bodies_are_decompressed(data, name):
    assert unpacked(gzip.compress(data), {"content-encoding": name}, "a.jpg") == data


@given(st.binary(max_size=3000), st.integers(1, 4000))
def test_a_beginning_is_unpacked_as_far_as_it_goes(data, size_bytes):
    packed = gzip.compress(data)
    assert unpacked_beginning(packed, PACKED, size_bytes) == (data[:size_bytes] or packed)
    half = packed[: len(packed) // 2]
    found = unpacked_beginning(half, PACKED, size_bytes)
    assert data.startswith(found) or found == half


def test_concatenated_members_are_decompressed():
    assert unpacked(gzip.compress(b"one ") + gzip.compress(b"two"), PACKED, "a.jpg") == b"one two"


@pytest.mark.parametrize("headers", [{}, {"content-encoding": "identity"}, PACKED])
def test_uncompressed_bodies_stay_unchanged(headers):
    data = b"\xff\xd8\xff a picture"
    assert unpacked(data, headers, "a.jpg") == data
    assert unpacked_beginning(data, headers, 100) == data


def test_bodies_that_only_look_compressed_stay_unchanged():
    assert unpacked(gzip.compress(b"x"), {}, "a.gz") == gzip.compress(b"x")


@pytest.mark.parametrize(
    "harm", [lambda data: data[:-4], lambda data: data[:9] + b"no" + data[11:]]
)
def test_what_was_damaged_is_told(harm):
    with pytest.raises(Transient, match="arrived broken"):
        unpacked(harm(gzip.compress(bytes(range(256)))), PACKED, "a.jpg")


def test_a_beginning_that_makes_no_sense_stays_as_it_is():
    assert unpacked_beginning(b"\x1f\x8b nonsense", PACKED, 100) == b"\x1f\x8b nonsense"


def test_decompression_bombs_are_refused(monkeypatch):
    monkeypatch.setattr(content_encoding, "MAX_FILE_BYTES", 10_000)
    assert len(unpacked(gzip.compress(bytes(10_000)), PACKED, "a.jpg")) == 10_000
    for bomb in (gzip.compress(bytes(10_001)), gzip.compress(bytes(6_000)) * 2):
        with pytest.raises(RemoteError, match="larger than"):
            unpacked(bomb, PACKED, "a.jpg")
