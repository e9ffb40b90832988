"""Parsing of untrusted listing JSON: accepted, or rejected as malformed."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.sources.oracle.listing_json import MalformedListing, entries_in
from huescope.ui.browser.listing.listing import Batch

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
FIELDS = ("size", "etag", "timeModified", "storageTier", "archivalState")
ROWS = st.fixed_dictionaries(
    {"name": st.text(max_size=5).map(lambda name: name + ".png") | VALUES},
    optional=dict.fromkeys(FIELDS, VALUES),
)


@given(
    st.fixed_dictionaries(
        {"objects": st.lists(ROWS, max_size=3)},
        optional={
            "prefixes": st.lists(st.text(max_size=5)) | VALUES,
            "nextStartWith": st.text(max_size=5) | VALUES,
        },
    )
    | VALUES
)
def test_any_json_is_parsed_or_refused(found):
    try:
        entries, start = entries_in(found, pictures_only=True)
    except MalformedListing:
        return
    assert isinstance(start, str)
    for entry in entries:
        assert type(entry.key) is type(entry.etag) is type(entry.tier) is str
        assert 0 <= entry.size_bytes < 2**63
        assert math.isfinite(entry.modified_s)
    batch = Batch.of(entries)
    assert [batch.entry(number) for number in range(len(batch))] == entries


@pytest.mark.parametrize(
    "row",
    [
        '{"name": 5}',
        "{}",
        '"a.png"',
        '{"name": "a.png", "size": 1e999}',
        '{"name": "a.png", "size": NaN}',
        '{"name": "a.png", "size": -1}',
        '{"name": "a.png", "size": 9223372036854775808}',
        '{"name": "a.png", "etag": 5}',
        '{"name": "a.png", "storageTier": [1]}',
        '{"name": "a.png", "timeModified": [1]}',
    ],
)
def test_an_invalid_object_is_refused(row):
    with pytest.raises(MalformedListing):
        entries_in(json.loads(f'{{"objects": [{row}]}}'), pictures_only=True)


@pytest.mark.parametrize(
    "time", ["soon", "0001-01-01T00:00:00", "9999-12-31T23:59:59-23:00", "2026-13-01T00:00:00Z"]
)
def test_a_time_that_no_calendar_tells_is_unknown_or_a_number(time):
    ((entry,), _) = entries_in(
        {"objects": [{"name": "a.png", "timeModified": time}]}, pictures_only=True
    )
    assert math.isfinite(entry.modified_s)
