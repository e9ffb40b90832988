"""Listing of buckets with invalid names, over an obstore client that is a list of names."""

import datetime as dt
import random
import re

import obstore
import pytest

from huescope.cancellation import Job
from huescope.errors import ReadError
from huescope.sources.buckets import listing
from huescope.sources.buckets.listing import Listing
from huescope.sources.buckets.requests import Bucket
from huescope.sources.remote.retry import RetryPolicy

BAD_PART = re.compile(r"\.{0,2}|.*[\x00-\x1f\x7f].*", re.DOTALL)
WHEN = dt.datetime(2026, 5, 3, 14, 5, tzinfo=dt.UTC)
PAGE_NAMES = 3


class Stream:
    """The pages of a listing. No generator: those belong to the event loop of their first page."""

    def __init__(self, pages):
        self._pages = iter(pages)

    def __aiter__(self):
        return self

    async def __anext__(self):
        page = next(self._pages, None)
        if page is None:
            raise StopAsyncIteration
        for name in page:
            refuse_invalid(name, name.split("/"))
        return [meta(name) for name in page]


class Client:
    """Lists names as obstore does: a page that holds an invalid one fails, and names it."""

    def __init__(self, names):
        self.names = sorted(names)
        self.offsets = []

    def list(self, _store, prefix, offset, chunk_size):
        self.offsets.append(offset)
        names = [
            each for each in self.names if each.startswith(prefix or "") and each > (offset or "")
        ]
        return Stream(names[at : at + chunk_size] for at in range(0, len(names), chunk_size))

    async def by_level(self, _store, prefix):
        found = [name.removeprefix(prefix or "").partition("/") for name in self.names
                 if name.startswith(prefix or "")]  # fmt: skip
        for own, slash, _ in found:
            refuse_invalid(f"{prefix or ''}{own}{slash}", [own])
        folders = {f"{prefix or ''}{own}" for own, slash, _ in found if slash}
        pictures = [meta(f"{prefix or ''}{own}") for own, slash, _ in found if not slash]
        return {"common_prefixes": sorted(folders), "objects": pictures}


def refuse_invalid(name, parts):
    if any(map(BAD_PART.fullmatch, parts)):
        raise ValueError(
            "Generic S3 error: Encountered object with invalid path: "
            f'Error parsing Path "{name}" contained empty path segment'
        )


def meta(name):
    return {"path": name, "size": len(name), "last_modified": WHEN, "e_tag": f'"{name}"'}


@pytest.fixture
def client_of(monkeypatch):
    def made(names):
        client = Client(names)
        monkeypatch.setattr(obstore, "list", client.list)
        monkeypatch.setattr(obstore, "list_with_delimiter_async", client.by_level)
        return client

    monkeypatch.setattr(listing, "_PAGE_NAMES", PAGE_NAMES)
    return made


def listing_of(prefix=""):
    def explain(error, subject):
        return ReadError(subject, f"unexpected: {error!r}")

    return Listing(Bucket(None, RetryPolicy(), explain), prefix, "photos", Job())


def listed(prefix=""):
    pages = list(listing_of(prefix).pages())
    entries = [entry for page in pages for entry in page.entries]
    keys = [entry.key for entry in entries]
    assert len(set(keys)) == len(keys)
    return entries, [page.note for page in pages if page.note]


@pytest.mark.parametrize(
    ("names", "keys", "offsets"),
    [
        # All flat: one stream, however many pages.
        ("1.jpg 2.jpg 3.jpg 4.jpg", "1.jpg 2.jpg 3.jpg 4.jpg", [None]),
        # A folder that begins within a full page is listed by its level.
        ("1.jpg a/1.jpg a/2.jpg a/3.jpg b/1.jpg", "1.jpg a/ b/", [None]),
        # The last name decides, not the first or the second.
        ("a/1.jpg a/2.jpg b.jpg c.jpg d.jpg", "a/ b.jpg c.jpg d.jpg", [None]),
        # A page that is not full is the last one.
        ("a/1.jpg a/2.jpg", "a/", [None]),
        # Behind an invalid name the listing begins again.
        (
            "1.jpg 2.jpg 3.jpg x\x7f/y.jpg z.jpg",
            "1.jpg 2.jpg 3.jpg x\x7f/y.jpg z.jpg",
            [None, "3.jpg", "x\x80"],
        ),
        # So it does behind a folder in which a full page ends.
        (
            "1.jpg a/1.jpg a/2.jpg a/3.jpg .//x.jpg y.jpg",
            ".//x.jpg 1.jpg a/ y.jpg",
            [None, None, ".0", "a0"],
        ),
        ("", "", [None]),
    ],
)
def test_a_bucket_is_listed_with_the_fewest_requests(client_of, names, keys, offsets):
    client = client_of(names.split())
    assert sorted(entry.key for entry in listed()[0]) == sorted(keys.split())
    assert client.offsets == offsets


def test_what_is_no_picture_and_what_stands_for_the_folder_are_left_out(client_of):
    client_of(["p", "p/a.txt", "p/b.JPG"])
    entries, notes = listed("p/")
    assert ([each.key for each in entries], notes) == (["p/b.JPG"], [])
    [picture] = entries
    assert (picture.size_bytes, picture.modified_s, picture.etag, picture.is_folder) == (
        len("p/b.JPG"), WHEN.timestamp(), "p/b.JPG", False,
    )  # fmt: skip
    assert listing_of("p/")._entry(meta("p")) is None


@pytest.mark.parametrize("seed", range(20))
def test_an_invalid_name_hides_at_most_the_names_of_its_page(client_of, seed):
    chance = random.Random(seed)
    parts = ["a", "b", "c", "d", "e", "f", "g"] + ["", ".", "..", "h\t", "i\x7f"] * (seed % 2)
    names = {
        "/".join(chance.choices(parts, k=chance.choice([0, 0, 1, 2]))) + f"/{number}.jpg"
        for number in range(chance.randrange(14))
    }
    names = {name.removeprefix("/") if chance.random() < 0.7 else name for name in names}
    client_of(names)
    expected = {own + slash for own, slash, _ in (name.partition("/") for name in names)}
    invalid = {key for key in expected if BAD_PART.fullmatch(key.rstrip("/"))}
    entries, notes = listed()
    read = {entry.key for entry in entries if not entry.unreadable}
    assert read <= expected - invalid
    assert len(expected - invalid - read) <= (PAGE_NAMES - 1) * len(notes)
    assert bool(notes) == bool(invalid) == any(entry.unreadable for entry in entries)


@pytest.mark.parametrize(
    ("path", "behind"),
    [
        ("p/a/b.jpg", "p/a0"),
        ("p//b.jpg", "p/0"),
        ("p/../b.jpg", "p/..0"),
        ("p/a\tb.jpg", "p/a "),
        ("p/a\x1fb/c.jpg", "p/a "),
        ("p/a\x7fb.jpg", "p/a\x80"),
        ("p/..", "p/.. "),
        ("p/b", "p/b "),
        ("p/", None),  # nothing tells what comes after it
    ],
)
def test_the_listing_goes_on_behind_an_invalid_name_and_all_in_its_folder(path, behind):
    found = listing_of("p/")
    found._last = "p/"
    if behind is None:
        with pytest.raises(ReadError, match="the name p/ ends the listing here"):
            found._behind(path)
        return
    assert found._behind(path) == behind
    assert behind > path
    found._last = behind  # it was there already: this would never end
    with pytest.raises(ReadError, match="ends the listing here"):
        found._behind(path)


@pytest.mark.parametrize(
    ("path", "key", "is_readable"),
    [
        ("p/good/./bad.jpg", "p/good/", True),  # the name is bad only below this folder
        ("p/good//", "p/good/", True),
        ("p//bad.jpg", "p//bad.jpg", False),
        ("p/./bad.jpg", "p/./bad.jpg", False),
        ("p/../", "p/../", False),
        ("p/a\tb/c.jpg", "p/a\tb/c.jpg", False),
        ("p/a\tb.jpg", "p/a\tb.jpg", False),
    ],
)
def test_the_page_of_an_invalid_name_says_what_cannot_be_read(path, key, is_readable):
    page = listing_of("p/")._bad_page(path)
    [entry] = page.entries
    assert entry.key == key
    assert entry.is_folder is key.endswith("/")
    assert (not entry.unreadable, not page.note) == (is_readable, is_readable)


def test_a_folder_without_a_name_is_listed_and_cannot_be_read():
    page = listing_of("p/")._page([], ["", "p/a"])
    assert [(each.key, each.is_folder, bool(each.unreadable)) for each in page.entries] == [
        ("p//", True, True),
        ("p/a/", True, False),
    ]
    assert page.note.startswith("The name p// cannot be read here")


@pytest.mark.parametrize("page", [["1.jpg", "2.jpg", "3.jpg"], ["3.jpg", "2.jpg", "1.jpg"]])
def test_a_service_that_repeats_a_page_is_stopped(monkeypatch, client_of, page):
    client_of([])
    monkeypatch.setattr(obstore, "list", lambda *_args, **_options: Stream([page] * 4))
    with pytest.raises(ReadError, match="over and over"):
        listed()


@pytest.mark.parametrize("prefix", ["/", "a//", "./", "a/../", "a\t/", "\x7f/b/"])
def test_a_folder_with_an_invalid_name_is_not_asked_for(client_of, prefix):
    client = client_of(["a.jpg"])
    with pytest.raises(ReadError, match="cannot be read here"):
        listed(prefix)
    assert client.offsets == []
