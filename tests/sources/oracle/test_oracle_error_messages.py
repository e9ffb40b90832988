"""What is said of an error response, by its status, its code and who has asked."""

import pytest

from huescope.errors import RemoteError
from huescope.sources.oracle.account import Account, Link
from huescope.sources.oracle.error_messages import (
    MOST_SKEW_S,
    Gone,
    NotFoundOrForbidden,
    NotModified,
    ObjectChanged,
    RequestContext,
    explain,
)
from huescope.sources.oracle.service import ErrorResponse
from huescope.sources.remote.retry import RetryPolicy, Transient, http_date_s

DATE = "Tue, 05 May 2026 12:00:00 GMT"
PUBLIC, SECRET = Link("https://example.org"), Link("https://example.org", "token")
HTML = {"content-type": "text/HTML; charset=utf-8"}


def told(status, code=None, access=PUBLIC, off_s=0, **headers):
    policy = RetryPolicy(now_s=lambda: http_date_s(DATE) + off_s)
    response = ErrorResponse(status, code, {"opc-request-id": "R", **headers})
    return explain(response, RequestContext("a.jpg", access), policy)


@pytest.mark.parametrize(
    ("status", "code", "kind", "sentence"),
    [
        (429, "TooMany", Transient, "the service is busy or broken (429); try again later"),
        (500, None, Transient, "the service is busy or broken (500); try again later"),
        (599, None, Transient, "(599)"),
        (499, None, RemoteError, "the service refused (499)"),
        (600, "Odd", RemoteError, "the service refused (600 Odd)"),
        (400, "Odd; code", RemoteError, "the service refused (400)"),
        (0, None, RemoteError, "a sign-in page answers"),
        (302, "Odd", RemoteError, "a sign-in page answers"),
        (407, None, RemoteError, "the proxy of this network wants"),
        (412, None, ObjectChanged, "replaced"),
        (304, None, NotModified, "still the same"),
        (404, "ObjectNotFound", Gone, "deleted, or renamed"),
        (404, "BucketNotFound", NotFoundOrForbidden, "does not exist, or is not public"),
        (416, None, RemoteError, "it is empty, or became shorter"),
        (401, None, RemoteError, "it is not public"),
        (409, "NotRestored", RemoteError, "archived: restore it first"),
        (403, None, RemoteError, "is not allowed to see it"),
    ],
)
def test_each_status_has_its_sentence(status, code, kind, sentence):
    error = told(status, code)
    assert type(error) is kind
    assert sentence in str(error)
    assert error.request_id == "R"


def test_a_page_is_told_from_an_answer_of_the_service():
    assert "a sign-in page" in str(told(403, None, **HTML))
    assert "a sign-in page" not in str(told(403, "NotAllowed", **HTML))
    assert "a sign-in page" not in str(told(403, None, **{"content-type": "application/json"}))
    assert "a sign-in page" in str(told(503, None, **HTML))


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [("60", "try again later"), ("61", "for 2 min"), ("3600", "for 60 min"), ("9" * 9, "1440 min")],
)
def test_a_long_pause_is_told_in_minutes(asked, sentence):
    error = told(503, **{"retry-after": asked})
    assert sentence in str(error)
    assert error.retry_after_s == float(asked)


def test_a_secret_link_that_is_dead_says_so():
    for status in (401, 404):
        assert "the link has expired" in str(told(status, access=SECRET))


@pytest.mark.parametrize(
    ("off_s", "is_off"),
    [(0, False), (MOST_SKEW_S, False), (MOST_SKEW_S + 1, True), (-MOST_SKEW_S - 1, True)],
)
def test_a_clock_that_is_off_is_told_before_all_else(off_s, is_off):
    said = str(told(401, access=Account(), off_s=off_s, date=DATE))
    assert ("the clock of this computer is off by 5 min" in said) is is_off
    assert ("do not belong together" in said) is not is_off
    assert "do not belong together" in str(told(401, access=Account(), off_s=9999))


def test_an_instance_without_rights_says_so():
    assert "this machine has no rights there" in str(
        told(401, access=Account(auth="instance_principal"))
    )
