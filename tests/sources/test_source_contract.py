"""What every kind of source keeps to, run over each one that is registered.

A new kind needs a fixture ``served_by_NAME`` in conftest.py, which gives a `Served`: without it
these tests fail.
"""

import re
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError
from huescope.sources import kinds
from huescope.sources.reference import Reference

HEAVY = ("oci", "obstore", "urllib3", "requests", "asyncio", "numpy", "cv2", "PIL", "PySide6")
REUSED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=sorted(kinds.registry()))
def kind(request):
    return kinds.get(request.param)


@pytest.fixture
def served(kind, request):
    """Something of this kind that is really there."""
    try:
        return request.getfixturevalue(f"served_by_{kind.NAME}")
    except pytest.FixtureLookupError as error:
        if error.argname != f"served_by_{kind.NAME}":
            raise
        pytest.fail(f"conftest.py lacks served_by_{kind.NAME}: nothing tests this kind of source")


@pytest.fixture
def source(kind, served):
    return kind.open_text(served.address, served.values)


@pytest.fixture
def place(kind, served):
    """The place with the picture; None where the kind has none, and says so."""
    if served.place:
        return kind.open_text(served.place, served.values)
    if served.has_places:
        return kind.connect(served.values, Job())
    for refused in (
        lambda: kind.connect({}, Job()),
        lambda: kind.place_at(Reference(kind.NAME, served.address), {}),
    ):
        with pytest.raises(ReadError):
            refused()
    return None


def is_a_sentence(text):
    return re.fullmatch(r"[A-Z][^\n]*[^\s.]\.", text) is not None


def test_it_says_what_it_is(kind):
    assert kind.NAME.isidentifier()
    assert kind.TITLE.strip()
    assert isinstance(kind.RANK, int)
    assert kind.__doc__


def test_ranks_differ_so_that_the_order_is_certain():
    ranks = [kind.RANK for kind in kinds.registry().values()]
    assert len(set(ranks)) == len(ranks)


def test_its_fields_can_be_understood(kind):
    names = [field.name for field in kind.FIELDS]
    assert len(set(names)) == len(names)
    for field in kind.FIELDS:
        assert field.name.isidentifier()
        assert field.label.strip()
        assert is_a_sentence(field.hint), field.hint
        assert not (field.secret and field.choices)
        says_secret = re.search(
            r"secret|token|passw|passphrase", f"{field.name} {field.label}".lower()
        )
        assert field.secret or not says_secret or field.choices, field.name


@REUSED
@given(text=st.text())
@example(text="")
@example(text="https://")
@example(text="https://[")
@example(text="https://host:port/p/x")
@example(text="oci://@")
@example(text="s3://\0")
@example(text="file://[x")
@example(text="\ud800")
def test_any_text_is_taken_or_not(kind, text):
    assert kind.takes(text) in (True, False)


@REUSED
@given(text=st.text())
@example(text="")
@example(text="[")
@example(text="@@/\n")
@example(text="me:secret@example.org/a.png")
@example(text="\ud800")
def test_an_address_is_opened_or_refused_in_one_sentence(kind, served, text):
    for start in served.starts:
        if not kind.takes(start + text):
            continue
        try:
            told = kind.open_text(start + text, served.values).name
        except ReadError as error:
            told = str(error)
        assert "\n" not in told


def test_a_malformed_address_is_refused(kind, served):
    for text in served.malformed:
        assert kind.takes(text)
        with pytest.raises(ReadError) as caught:
            kind.open_text(text, served.values)
        told = str(caught.value)
        assert "\n" not in told
        assert "Sesame" not in told


def test_a_picture_is_read(source, served):
    assert source.read(Job()) == served.data
    head = source.head(100, Job())
    assert head
    assert served.data.startswith(head)
    assert source.name == served.name


def test_a_picture_is_a_value(kind, source, served):
    assert kind.open_text(served.address, served.values) == source
    assert hash(kind.open_text(served.address, served.values)) == hash(source)
    assert source.location


def test_a_picture_that_is_not_there_says_so(kind, served):
    with pytest.raises(ReadError) as caught:
        kind.open_text(served.missing, served.values).read(Job())
    assert "\n" not in str(caught.value)


def test_a_picture_comes_back(kind, source, served):
    kept = source.reference
    assert kept.kind == kind.NAME
    again = Reference.from_json(kept.to_json())
    assert again == kept
    assert kind.source_at(again, served.secrets) == source


def test_a_place_comes_back(kind, place, served):
    if place is None:
        return
    again = Reference.from_json(place.reference.to_json())
    assert again == place.reference
    assert kind.place_at(again, served.secrets) == place


def test_a_place_lists_what_can_be_read(place, served):
    if place is None:
        return
    entries = [entry for page in place.pages(Job()) for entry in page.entries]
    (entry,) = (entry for entry in entries if entry.name == served.name)
    assert entry.size_bytes == len(served.data)
    assert place.source_of(entry).read(Job()) == served.data
    (folder,) = (entry for entry in entries if entry.is_folder)
    inner = place.place_of(folder)
    assert inner.parents[-1] == place
    assert list(inner.pages(Job()))


def test_nothing_holds_a_secret_where_it_may_be_seen(source, place, served):
    for each in filter(None, (source, place)):
        texts = (repr(each), each.name, each.reference.to_json(), getattr(each, "location", ""))
        for secret in served.secrets.values():
            assert not any(secret in text for text in texts)


def test_a_cancelled_job_does_not_start(kind, source, place, served):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        source.read(job)
    with pytest.raises(Cancelled):
        source.head(100, job)
    if place is not None:
        with pytest.raises(Cancelled):
            list(place.pages(job))
        with pytest.raises(Cancelled):
            kind.connect(served.values, job)


def test_nothing_heavy_is_imported_before_it_is_used():
    code = (
        "import sys; from huescope.sources import kinds; kinds.registry(); "
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
