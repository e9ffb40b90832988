import datetime as dt
from dataclasses import replace

import pytest
from oracle_server import TENANCY

from huescope.cancellation import Job
from huescope.errors import RemoteError
from huescope.sources.oracle.account import Account
from huescope.sources.oracle.objects import OracleObject
from huescope.sources.oracle.places import AccountRoot, Compartment, Folder
from huescope.sources.place import Entry
from huescope.sources.remote.network_errors import Unreachable


@pytest.fixture
def bucket(service, account, remote):
    service.buckets.clear()
    return Folder(account, "axnamespace", "photos", remote=remote)


def entries(place):
    return [entry for page in place.pages(Job()) for entry in page.entries]


def keys(place):
    return [entry.key for entry in entries(place)]


def test_pictures_and_folders_are_listed(service, bucket):
    for name in ("b.JPG", "a.png", "notes.txt", "deep/er/c.tif", "deep/", "deep/d.gif", "d/.png"):
        service.put("photos", name, b"12345")
    assert keys(bucket) == ["d/", "deep/", "a.png", "b.JPG"]
    assert keys(bucket.place_of(Entry("deep/", is_folder=True))) == ["deep/er/", "deep/d.gif"]
    assert keys(bucket.place_of(Entry("d/", is_folder=True))) == []


def test_everything_can_be_listed(service, bucket):
    names = sorted(["a.png", "notes.txt", "deep/er/c.tif", "deep/"])
    for name in names:
        service.put("photos", name)
    assert sorted(keys(bucket.everything(recursive=False))) == ["a.png", "deep/", "notes.txt"]
    assert keys(bucket.everything(recursive=True)) == names
    assert keys(replace(bucket, recursive=True)) == ["a.png", "deep/er/c.tif"]


def test_an_entry_tells_what_the_service_tells(service, bucket):
    service.put("photos", "a.png", b"12345", etag="e1", modified="2026-05-03T14:05:00.000000Z")
    service.put("photos", "b.png", etag="e2", tier="InfrequentAccess")
    service.put("photos", "c.png", etag="e3", tier="Archive", state="Archived")
    service.put("photos", "d.png", etag="e4", tier="Archive", state="Restoring")
    service.put("photos", "e.png", etag="e5", tier="Archive", state="Restored")
    found = entries(bucket)
    assert found[0] == Entry(
        "a.png",
        size_bytes=5,
        modified_s=dt.datetime(2026, 5, 3, 14, 5, tzinfo=dt.UTC).timestamp(),
        etag="e1",
    )
    assert [(entry.tier, entry.unreadable) for entry in found[1:]] == [
        ("Infrequent access", ""),
        ("Archive", "archived: restore it first"),
        ("Archive", "archived: it is being restored"),
        ("Archive", ""),
    ]
    with pytest.raises(RemoteError, match="restore it first"):
        bucket.source_of(found[2]).read(Job())
    assert service.count("/o/") == 0


def test_every_page_is_one_request_and_comes_at_once(service, bucket):
    for number in range(25):
        service.put("photos", f"{number:02}.jpg")
    service.page_rows = 10
    pages = bucket.pages(Job())
    assert len(next(pages).entries) == 10
    assert len(service.requests) == 1
    assert [len(page.entries) for page in pages] == [10, 5]
    assert len(service.requests) == 3
    asked = service.requests[0][1]
    assert "limit=1000" in asked
    assert "md5" not in asked


def test_an_empty_bucket_has_a_page(service, bucket):
    service.buckets["photos"] = {}
    assert [page.entries for page in bucket.pages(Job())] == [()]


def test_what_comes_twice_is_listed_once(service, bucket):
    for name in "abcde":
        service.put("photos", f"{name}.jpg")
    service.page_rows = 3
    service.fail("twice", on="list")
    assert keys(bucket) == [f"{name}.jpg" for name in "abcde"]


ODD = ["../../x.png", "a//b.png", "two\nlines.png", "\U0001f308" * 255 + ".png", "%41?#&+ =.png"]


@pytest.mark.parametrize("access", ["account", "link"])
def test_odd_names_are_listed_and_read_as_they_are(service, bucket, request, access):
    for name in ODD:
        service.put("photos", name, name.encode())
    service.public.add("photos")
    service.page_rows = 2
    place = replace(bucket, access=request.getfixturevalue(access), recursive=True)
    found = entries(place)
    assert sorted(entry.key for entry in found) == sorted(ODD)
    for entry in found:
        assert place.source_of(entry).read(Job()) == entry.key.encode()
        assert entry.name.isprintable()


def test_a_folder_of_a_name_with_two_slashes(service, bucket):
    service.put("photos", "a//b.png")
    assert keys(bucket) == ["a/"]
    inner = bucket.place_of(entries(bucket)[0])
    assert keys(inner) == ["a//"]
    assert keys(inner.place_of(entries(inner)[0])) == ["a//b.png"]


def test_offline_the_cached_listing_is_shown(service, bucket):
    for number in range(5):
        service.put("photos", f"{number}.jpg", b"data")
    service.page_rows = 2
    live = entries(bucket)
    picture = bucket.source_of(live[0])
    assert picture.read(Job()) == b"data"
    service.stop()
    pages = list(bucket.pages(Job()))
    assert [entry for page in pages for entry in page.entries] == live
    assert all(page.note.startswith("Offline, as of ") for page in pages)
    assert picture.read(Job()) == b"data"
    with pytest.raises(Unreachable):
        bucket.source_of(live[1]).read(Job())
    with pytest.raises(Unreachable):
        list(replace(bucket, prefix="other/").pages(Job()))


def test_an_interrupted_listing_is_not_cached(service, bucket):
    for number in range(5):
        service.put("photos", f"{number}.jpg")
    service.page_rows = 2
    pages = bucket.pages(Job())
    next(pages)
    service.fail("status", on="list", status=400, code="Odd", times=9)
    with pytest.raises(RemoteError, match="Odd"):
        next(pages)
    assert list(bucket.remote.own_cache._folder.iterdir()) == []


# Accounts and compartments


@pytest.fixture
def root(account, remote):
    return AccountRoot(account, remote)


def test_compartments_are_listed_by_their_paths(service, root):
    service.compartments = [
        {"id": "c3", "compartmentId": "c2", "name": "2026"},
        {"id": "c1", "compartmentId": TENANCY, "name": "Design"},
        {"id": "c2", "compartmentId": "c1", "name": "Shoots", "lifecycleState": "ACTIVE"},
        {"id": "c9", "compartmentId": "hidden", "name": "Alone"},
        {"id": "c8", "compartmentId": TENANCY, "name": "Gone", "lifecycleState": "DELETED"},
    ]
    service.page_rows = 2
    found = entries(root)
    assert [(entry.key, entry.name) for entry in found] == [
        (TENANCY, "Tenancy (root)"),
        ("c9", "Alone"),
        ("c1", "Design"),
        ("c2", "Design / Shoots"),
        ("c3", "Design / Shoots / 2026"),
    ]
    assert all(entry.is_folder for entry in found)
    assert len(service.requests) == 3


def test_compartments_in_a_circle_are_listed(service, root):
    service.compartments = [
        {"id": "c1", "compartmentId": "c2", "name": "a"},
        {"id": "c2", "compartmentId": "c1", "name": "b"},
    ]
    assert {entry.key for entry in entries(root)} == {TENANCY, "c1", "c2"}


def test_forbidden_compartments_say_what_to_do(service, root):
    service.forbidden.add("compartments")
    with pytest.raises(RemoteError, match="type a bucket, or the OCID of a compartment") as caught:
        entries(root)
    assert caught.value.request_id


def test_buckets_are_listed_and_lead_on(service, root):
    service.put("website", "x.png", b"x")
    service.page_rows = 1
    compartment = root.place_of(entries(root)[0])
    assert compartment.name == "Tenancy (root)"
    found = entries(compartment)
    assert [entry.name for entry in found] == ["photos", "website"]
    bucket = compartment.place_of(found[1])
    assert bucket.name == "website"
    (entry,) = entries(bucket)
    assert bucket.source_of(entry).read(Job()) == b"x"
    deep = bucket.place_of(Entry("a/b/", is_folder=True))
    assert [place.name for place in deep.parents] == [
        "Oracle Cloud (profile DEFAULT)",
        "Tenancy (root)",
        "website",
        "a",
    ]
    assert deep.parents[2] == bucket
    assert [each.name for each in (deep, deep.parents[-1], bucket)] == ["b", "a", "website"]


@pytest.mark.parametrize(
    ("endpoint", "identity"),
    [
        ("", ""),
        ("https://objectstorage.eu-zurich-1.oraclecloud.com", ""),
        ("https://p-ns.private.objectstorage.eu-zurich-1.oci.customer-oci.com", ""),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://cloud.example.org", "https://cloud.example.org"),
    ],
)
def test_compartments_are_asked_for_where_they_are_known(endpoint, identity):
    assert Account(endpoint=endpoint).identity_endpoint == identity


def test_a_hidden_compartment_says_so(service, root, account, remote):
    service.forbidden.add("c7")
    with pytest.raises(RemoteError, match="c7: it does not exist, or profile DEFAULT cannot see"):
        entries(Compartment(account, "c7", remote=remote))


def test_places_and_pictures_are_values(account, remote):
    assert Folder(account, "n", "b") == Folder(account, "n", "b", remote=remote)
    assert len({OracleObject(account, "n", "b", "k"), OracleObject(account, "n", "b", "k")}) == 1
    assert Folder(account, "n", "b", "a//").name == "/" or Folder(account, "n", "b", "a//").name
