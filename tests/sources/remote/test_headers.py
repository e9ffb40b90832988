"""Parsing of untrusted headers: any content gives a value or nothing."""

import datetime as dt
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from huescope.errors import RemoteError
from huescope.sources.oracle.account import Account, Link
from huescope.sources.oracle.error_messages import RequestContext, explain
from huescope.sources.oracle.service import ErrorResponse
from huescope.sources.remote.content_encoding import unpacked
from huescope.sources.remote.response_body import _promised_bytes, check_md5
from huescope.sources.remote.retry import RetryPolicy, Transient, http_date_s, retry_after_s

LAST_S = int(dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.UTC).timestamp())
NOW_S = 1_780_000_000.0
NUMBERS = st.one_of(
    st.integers(-(10**30), 10**30).map(str),
    st.integers(1, 6000).map(lambda digits: "9" * digits),
    st.floats().map(str),
)
DATES = st.builds(
    "{}, {} {} {} {}:{}:{} {}".format,
    st.sampled_from(["Tue", "Dienstag", ""]),
    NUMBERS,
    st.sampled_from(["May", "Feb", "13", ""]),
    NUMBERS,
    NUMBERS,
    st.integers(-1, 61),
    st.integers(-1, 61),
    st.sampled_from(["GMT", "-0000", "+9999", "-99999999999", "EST", ""]),
)
TEXTS = st.one_of(st.text(), NUMBERS, DATES)


@given(TEXTS)
@example("Tue, 05 May 99999999999 12:00:00 GMT")
@example("Tue, 99999999999 May 2026 12:00:00 GMT")
@example("9" * 5000)
def test_any_date_or_delay_is_finite_or_none(text):
    delay_s, date_s = retry_after_s(text, NOW_S), http_date_s(text)
    assert delay_s is None or 0 <= delay_s < math.inf
    assert date_s is None or math.isfinite(date_s)


@given(st.integers(0, LAST_S))
def test_every_date_of_the_calendar_is_read(seconds):
    when = dt.datetime.fromtimestamp(seconds, dt.UTC)
    names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    text = f"Mon, {when:%d} {names[when.month - 1]} {when.year:04} {when:%H:%M:%S} GMT"
    assert http_date_s(text) == seconds


@given(TEXTS)
def test_any_length_is_a_number_or_unknown(text):
    assert _promised_bytes({"content-length": text}) >= -1


@given(TEXTS)
def test_any_checksum_and_packing_is_right_or_wrong(text):
    headers = {"content-md5": text, "content-encoding": text}
    with pytest.raises(Transient):
        check_md5(b"pixels", headers, "a.jpg")
    assert unpacked(b"pixels", headers, "a.jpg") == b"pixels"


@given(
    status=st.sampled_from([0, 200, 304, 401, 403, 404, 412, 416, 429, 500, 503, 599]),
    code=st.none() | st.text(max_size=20),
    access=st.sampled_from([Account(), Link("https://objectstorage.example.com", "token")]),
    headers=st.dictionaries(
        st.sampled_from(["retry-after", "date", "content-type", "opc-request-id"]), TEXTS
    ),
)
def test_any_refusal_of_oracle_is_a_sentence(status, code, access, headers):
    failure = explain(
        ErrorResponse(status, code, headers), RequestContext("a.jpg", access), RetryPolicy()
    )
    assert isinstance(failure, RemoteError)
    assert str(failure).startswith("a.jpg: ")
    assert str(failure).endswith(".")
