"""Sorting, filtering and the steps from one row order to another."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.sources.natural_order import natural_key
from huescope.sources.place import Entry, Page
from huescope.ui.browser.listing import arranging
from huescope.ui.browser.listing import keys as keys_module
from huescope.ui.browser.listing.arranging import arrange, find
from huescope.ui.browser.listing.keys import Keys
from huescope.ui.browser.listing.listing import Batch, Listing, changes_of
from huescope.ui.browser.listing.sorting import Sorting
from huescope.ui.browser.listing.texts import Texts
from huescope.ui.browser.listing.transition import transition

NAMES = st.lists(st.text("ab01 .", min_size=1, max_size=5), max_size=40, unique=True)


def listing_of(entries):
    listing = Listing(place=None)
    listing.add(Batch.of(entries))
    return listing


def shown(listing, sorting=None, words="", known=None):
    (arrangement,) = arrange(listing, sorting or Sorting(), words, known, Job())
    return [listing.entry(number).key for number in arrangement.numbers], arrangement


@given(NAMES, st.integers(1, 5))
def test_names_are_sorted_naturally_whatever_the_length_of_the_runs(names, run):
    listing = listing_of(map(Entry, names))
    before = arranging._RUN
    arranging._RUN = run
    try:
        keys, _arrangement = shown(listing)
    finally:
        arranging._RUN = before
    assert keys == sorted(names, key=natural_key)


@given(NAMES, NAMES)
def test_more_names_are_sorted_into_those_known(first, then):
    then = [name for name in then if name not in first]
    listing = listing_of(map(Entry, first))
    _keys, known = shown(listing)
    listing.add(Batch.of(map(Entry, then)))
    keys, _arrangement = shown(listing, known=known)
    assert keys == sorted([*first, *then], key=natural_key)


def test_folders_come_first_in_every_order():
    entries = [
        Entry("b", size_bytes=1, modified_s=3),
        Entry("z/", is_folder=True),
        Entry("a", size_bytes=2, modified_s=1),
        Entry("c", size_bytes=2, modified_s=2),
        Entry("y/", is_folder=True),
    ]
    listing = listing_of(entries)
    assert shown(listing)[0] == ["y/", "z/", "a", "b", "c"]
    assert shown(listing, Sorting(descending=True))[0] == ["z/", "y/", "c", "b", "a"]
    assert shown(listing, Sorting("size"))[0] == ["y/", "z/", "b", "a", "c"]
    assert shown(listing, Sorting("size", descending=True))[0] == ["y/", "z/", "a", "c", "b"]
    assert shown(listing, Sorting("date", descending=True))[0] == ["y/", "z/", "b", "c", "a"]


def test_a_filter_matches_every_word_ignoring_case():
    listing = listing_of(map(Entry, ("Red fox.png", "red panda.png", "fox.png")))
    keys, arrangement = shown(listing, words="FOX red")
    assert keys == ["Red fox.png"]
    assert (arrangement.pictures, arrangement.folders, arrangement.hidden) == (1, 0, 2)
    assert arrangement.row_of(0) == 0
    assert arrangement.row_of(1) is None
    assert arrangement.row_of(99) is None


def test_a_cancelled_arrangement_stops():
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        next(arrange(listing_of([Entry("a")]), Sorting(), "", None, job))


def test_typed_letters_find_the_next_name_and_go_round():
    listing = listing_of(map(Entry, ("alpha", "beta", "Bravo", "gamma")))
    _keys, arrangement = shown(listing)
    assert [next(find(listing, arrangement, "b", row, Job())) for row in range(4)] == [1, 1, 2, 1]
    assert next(find(listing, arrangement, "x", 0, Job())) is None


def test_changes_are_found():
    listing = listing_of([Entry("a", size_bytes=1), Entry("b"), Entry("c")])
    now = [Entry("a", size_bytes=2), Entry("c"), Entry("d")]
    changes = changes_of(listing, [Page(tuple(now))])
    listing.change(changes)
    assert shown(listing)[0] == ["a", "c", "d"]
    assert listing.entry(listing.number_of("a")).size_bytes == 2
    assert listing.number_of("b") is None
    assert not changes_of(listing, [Page(tuple(now))])
    listing.change(changes_of(listing, [Page((Entry("b", size_bytes=7), *now))]))
    assert listing.number_of("b") == 1
    assert shown(listing)[0] == ["a", "b", "c", "d"]


ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=6)
ENTRIES = st.lists(
    st.builds(
        Entry,
        key=ANY_TEXT,
        is_folder=st.booleans(),
        size_bytes=st.integers(0, 2**63 - 1),
        modified_s=st.floats(0, 1e12),
        etag=ANY_TEXT,
        tier=st.sampled_from(("", "Archive")),
        unreadable=ANY_TEXT,
        label=ANY_TEXT,
    ),
    max_size=20,
)


@given(ENTRIES, st.integers(1, 7))
def test_every_entry_is_returned_in_its_latest_state(entries, size):
    listing = Listing(place=None)
    for start in range(0, len(entries), size):
        batch = {entry.key: entry for entry in entries[start : start + size]}
        listing.add(Batch.of(batch.values()))
    latest = {entry.key: entry for entry in entries}
    assert {key: listing.entry(listing.number_of(key)) for key in latest} == latest
    assert listing.count == len(latest)


def test_numbers_are_found_among_keys_that_were_sorted_in():
    keys, names = Keys(), [f"{number}.png" for number in range(3 * keys_module._MAX_RECENT)]
    for start in range(0, len(names), 1000):
        assert not keys.may_contain_any(names[start : start + 1000])
        keys.extend(Texts(names[start : start + 1000]))
    assert [keys.number_of(name) for name in names] == list(range(len(names)))
    assert keys.may_contain_any(["none", names[0]])
    assert keys.may_contain_any(["none", names[-1]])
    assert keys.number_of("none") is None


def test_keys_with_equal_hashes_are_distinguished(monkeypatch):
    monkeypatch.setattr(keys_module, "_MAX_RECENT", 0)
    monkeypatch.setattr(keys_module, "hash", len, raising=False)
    keys = Keys()
    keys.extend(Texts(["a", "b", "ab"]))
    assert [keys.number_of(name) for name in ("a", "b", "ab", "c", "abc")] == [0, 1, 2, None, None]
    assert keys.may_contain_any(["c"])
    assert not keys.may_contain_any(["abc"])


@given(st.lists(ANY_TEXT), st.lists(ANY_TEXT, min_size=1), ANY_TEXT)
def test_a_column_returns_its_texts(first, more, other):
    column = Texts(first)
    column.extend(Texts(more))
    expected = [*first, *more]
    assert len(column) == len(expected)
    assert column.between(0, len(expected)) == expected
    assert column.between(len(first), len(expected)) == more
    column[len(first)] = expected[len(first)] = other
    assert [column[number] for number in range(len(expected))] == expected
    assert column.between(0, len(expected)) == expected


ORDERS = st.integers(0, 12).flatmap(
    lambda size: st.tuples(
        *(st.lists(st.sampled_from(range(13)), unique=True, max_size=size) for _ in range(2))
    )
)


@given(ORDERS)
def test_a_transition_leads_from_any_order_to_any_other(orders):
    old, new = (np.array(order, np.int32) for order in orders)
    rows = list(old)
    steps = list(transition(old, new, 13))
    assert len(steps) <= 5
    for step in steps:
        if step.removed is not None:
            first, last = step.removed
            del rows[first : last + 1]
            assert rows == list(step.numbers)
        elif step.inserted is not None:
            first, last = step.inserted
            assert rows == [*step.numbers[:first], *step.numbers[last + 1 :]]
        else:
            assert sorted(rows) == sorted(step.numbers)
        rows = list(step.numbers)
    assert rows == list(new)
