"""Folders and buckets in the index, with all that goes wrong on the way."""

import os
from types import SimpleNamespace

import numpy as np
import pytest
from oracle_account import *  # noqa: F403
from oracle_account import _no_account_of_this_computer, _no_passphrase_is_known  # noqa: F401

from huescope.cancellation import Job
from huescope.collection import indexing, listing, refusals, smallest_form, tasks
from huescope.collection.index_file import ColorIndex, Filter
from huescope.collection.indexing import Tally, update_index
from huescope.collection.listing import location_of, place_typed
from huescope.collection.tasks import SignatureTask
from huescope.errors import Cancelled, PictureError, ReadError, RemoteError
from huescope.imaging.embedded import Embedded
from huescope.imaging.picture import Picture
from huescope.sources.folder import LocalFolder
from huescope.sources.memory import MemoryPicture
from huescope.sources.place import Entry, Page

RED, BLUE = (200, 30, 40), (20, 60, 180)
VIDEO = b"\x00\x00\x00\x18ftypisom" + bytes(100)


@pytest.fixture
def index(tmp_path):
    with ColorIndex(tmp_path / "index.sqlite") as opened:
        yield opened


@pytest.fixture
def update(index):
    def run(place, job=None):
        run.errors = []
        return update_index(
            index, place, job or Job(threads=1), lambda _tally: None, run.errors.append
        )

    return run


@pytest.fixture
def folder(tmp_path, draw):
    root = tmp_path / "photos"
    draw(root / "red.png", (RED, 8))
    draw(root / "deep" / "both.png", (RED, 6), (BLUE, 6))
    (root / "empty.jpg").write_bytes(b"")
    (root / "notes.txt").write_text("no picture by its name")
    (root / "no\npicture.jpg").write_text("no picture by its content")
    return root


def test_nothing_unchanged_is_read_twice(index, update, folder, draw, monkeypatch):
    place = place_typed(str(folder), {})
    assert update(place) == Tally(listed=4, added=2, failed=2)
    assert {error.subject for error in update.errors} == {
        str(folder / "empty.jpg"), str(folder / "no\npicture.jpg").replace("\n", "\\n"),
    }  # fmt: skip
    with monkeypatch.context() as patch:
        patch.setattr(SignatureTask, "work", lambda _, item, **__: pytest.fail(item.location))
        assert update(place) == Tally(listed=4, unchanged=4)
    draw(folder / "red.png", (BLUE, 8))
    os.utime(folder / "red.png", (5, 5))
    (folder / "empty.jpg").unlink()
    assert update(place) == Tally(listed=3, unchanged=2, added=1, removed=1)
    assert index.counts(location_of(place)) == (2, 1)


@pytest.mark.parametrize(
    ("rows_at_once", "step_s", "batches"),
    [(200, 0, [4]), (2, 0, [2, 2]), (200, 1.1, [2, 2]), (3, 0, [3, 1])],
)
def test_what_is_found_is_written_every_two_seconds_or_some_hundred_rows(
    index, update, folder, monkeypatch, rows_at_once, step_s, batches
):
    written, write, clock_s = [], index.write, [100.0]

    def counting(rows):
        written.append(len(rows))
        clock_s[0] -= step_s  # the clock is asked once more for each time that rows are written
        write(rows)

    def now_s():
        clock_s[0] += step_s
        return clock_s[0]

    monkeypatch.setattr(index, "write", counting)
    monkeypatch.setattr(indexing, "_ROWS_AT_ONCE", rows_at_once)
    monkeypatch.setattr(indexing, "time", SimpleNamespace(monotonic=now_s))
    update(place_typed(str(folder), {}))
    assert written == batches


def test_a_picture_is_a_place_of_itself(folder):
    place = place_typed(str(folder / "red.png"), {})
    ((item,),) = listing.item_pages(place, Job(), pytest.fail)
    assert (item.location, item.size_bytes) == (str(folder / "red.png"), -1)


def test_what_was_found_before_a_cancellation_is_kept(index, update, folder, draw, monkeypatch):
    for number in range(14):
        draw(folder / "many" / f"{number}.png", (RED, 2))
    job, read = Job(threads=1), SignatureTask.work

    def cancelling(task, item, job):
        if item.location.endswith("12.png"):
            job.cancel()
        return read(task, item, job)

    with monkeypatch.context() as patch:
        patch.setattr(SignatureTask, "work", cancelling)
        with pytest.raises(Cancelled):
            update(place_typed(str(folder), {}), job)
    known, _ = index.counts()
    assert 1 <= known < 16
    tally = update(place_typed(str(folder), {}))
    assert (tally.unchanged >= known, index.counts()) == (True, (16, 2))


def test_a_folder_that_cannot_be_listed_removes_nothing(index, update, folder, monkeypatch):
    update(place_typed(str(folder), {}))
    (folder / "red.png").unlink()
    listed = "huescope.sources.folder.LocalFolder.pages"

    def refuse(place, job):
        if place.path.name == "deep":
            raise ReadError("deep", "you are not allowed to read it")
        return pages(place, job)

    pages = type(place_typed(str(folder), {})).pages
    with monkeypatch.context() as patch:
        patch.setattr(listed, refuse)
        assert update(place_typed(str(folder), {})).removed == 0
        assert "not allowed" in str(update.errors[0])
    assert update(place_typed(str(folder), {})).removed == 1


def test_a_bucket_is_fetched_once_in_its_smallest_form(
    index, update, service, configure, tmp_path, draw, camera_file, monkeypatch
):
    service.buckets.clear()
    photograph = camera_file(tmp_path / "camera.jpg", (900, 600), (160, 107))
    service.put("photos", "deep/camera.jpg", photograph.read_bytes())
    service.put("photos", "red.png", draw(tmp_path / "red.png", (RED, 8)).read_bytes())
    service.put("photos", "zero.jpg", b"")
    service.put("photos", "film.jpg", VIDEO + bytes(300_000))
    service.put("photos", "film.mp4", VIDEO)
    service.put("photos", "old.png", b"x", tier="Archive", state="Archived")
    monkeypatch.setattr(listing, "MAX_FILE_BYTES", 2**20)
    service.put("photos", "huge.png", bytes(2**20 + 1))
    values = {"config_file": configure(), "endpoint": service.url}
    place = place_typed("oci://photos@axnamespace/", values)
    assert update(place) == Tally(listed=6, added=2, failed=4)
    gets = [target for _, target, _ in service.requests if "/o/" in target]
    assert len(gets) == 3  # the beginnings of the film and the photograph, and a small file
    assert {error.reason.split(",")[0] for error in update.errors} == {
        "the file is empty", "this is a video", "archived: restore it first",
        "the file is larger than any picture that Huescope reads",
    }  # fmt: skip
    found = index.choose(Filter(("oci://photos@axnamespace/deep/",)))
    assert found.locations == ["oci://photos@axnamespace/deep/camera.jpg"]
    assert not list(tmp_path.glob("home/cache/**/*.object"))

    service.requests.clear()
    service.put("photos", "red.png", draw(tmp_path / "blue.png", (BLUE, 8)).read_bytes())
    tally = update(place)
    assert (tally.added, tally.unchanged) == (1, 4)  # of an archived one it is not known


def test_rights_that_are_revoked_in_the_middle_end_it(
    index, update, service, configure, tmp_path, draw, monkeypatch
):
    monkeypatch.setattr(refusals, "MOST_REFUSALS", 3)
    service.buckets.clear()
    data = draw(tmp_path / "red.png", (RED, 8)).read_bytes()
    for number in range(30):
        service.put("photos", f"{number:02}.png", data)
    values = {"config_file": configure(), "endpoint": service.url}
    place = place_typed("oci://photos@axnamespace/", values)
    read = SignatureTask.work

    def revoked(task, item, job):
        if item.location.endswith("05.png"):
            service.keys.clear()
        return read(task, item, job)

    keys = dict(service.keys)
    with monkeypatch.context() as patch:
        patch.setattr(SignatureTask, "work", revoked)
        patch.setattr(tasks, "threads_for", lambda **_: 1)
        with pytest.raises(RemoteError, match="3 in a row"):
            update(place)
    known, problems = index.counts()
    assert known >= 1
    assert problems == 0  # they may be pictures all the same
    service.keys.update(keys)
    assert update(place) == Tally(listed=30, unchanged=known, added=30 - known)


def test_an_account_is_no_place_to_index(update, configure, service):
    place = place_typed("oci://", {"config_file": configure(), "endpoint": service.url})
    with pytest.raises(ReadError, match="name a bucket"):
        update(place)


def test_objects_that_change_meanwhile_are_read_again_by_the_next_run(
    index, update, service, configure, tmp_path, draw, monkeypatch
):
    service.buckets.clear()
    red, blue = (draw(tmp_path / "a.png", (color, 8)).read_bytes() for color in (RED, BLUE))
    odd = "x/\u202eodd\n #?%\x7f\u00e9 .PNG"
    service.put("photos", odd, red)
    service.put("photos", "gone.png", red)
    values = {"config_file": configure(), "endpoint": service.url}
    place = place_typed("oci://photos@axnamespace/", values)
    read = SignatureTask.work

    def replaced(task, item, job):
        if item.source.key == odd:
            service.put("photos", odd, blue)
        else:
            del service.buckets["photos"]["gone.png"]
            service.sorted_names.clear()
        return read(task, item, job)

    with monkeypatch.context() as patch:
        patch.setattr(SignatureTask, "work", replaced)
        assert update(place) == Tally(listed=2, added=1, failed=1)
    assert index.choose(Filter()).locations == [f"oci://photos@axnamespace/{odd}"]
    assert index.counts() == (1, 0)  # what is gone is not remembered as a picture that failed
    assert update(place) == Tally(listed=1, added=1)
    assert update(place) == Tally(listed=1, unchanged=1)


@pytest.mark.parametrize(
    ("size", "is_enough"), [((80, 80), True), ((79, 200), False), ((90, 79), False)]
)
def test_a_thumbnail_has_to_have_some_pixels(size, is_enough):
    width_px, height_px = size
    picture = SimpleNamespace(width_px=width_px, height_px=height_px)
    assert smallest_form._is_enough(picture) is is_enough


@pytest.mark.parametrize(
    ("size_bytes", "words"), [(-1, None), (10, None), (11, "larger"), (0, "empty")]
)
def test_what_a_listing_tells_is_refused_without_a_request(monkeypatch, size_bytes, words):
    monkeypatch.setattr(listing, "MAX_FILE_BYTES", 10)
    item = listing.Item(SimpleNamespace(name="a.png"), "a.png", "1", size_bytes)
    if words is None:
        item.refuse_unreadable()
    else:
        with pytest.raises(PictureError, match=words):
            item.refuse_unreadable()


def test_more_threads_wait_for_a_network_than_for_a_disk(configure, service, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(tasks, "threads_for", lambda *, is_remote: asked.append(is_remote) or 1)
    bucket = place_typed(
        "oci://photos@axnamespace/", {"config_file": configure(), "endpoint": service.url}
    )
    for place in (LocalFolder(tmp_path), bucket):
        assert list(tasks.Threads().each(place, [], SignatureTask(), Job())) == []
    assert asked == [False, True]


@pytest.mark.parametrize(
    ("size_bytes", "side_px", "true_colors", "is_whole"),
    [
        (smallest_form._SMALL_BYTES, 80, True, True),
        (smallest_form._SMALL_BYTES + 1, 80, True, False),
        (smallest_form._SMALL_BYTES + 1, 80, False, True),
        (smallest_form._SMALL_BYTES + 1, 79, True, True),
        (smallest_form._SMALL_BYTES + 1, 0, True, True),
    ],
)
def test_a_thumbnail_is_enough_where_its_colours_are_true(
    monkeypatch, size_bytes, side_px, true_colors, is_whole
):
    picture = Picture("small", "", np.zeros((side_px, 99, 3), np.uint8))
    found = Embedded(picture, true_colors) if side_px else None
    monkeypatch.setattr(smallest_form, "embedded", lambda *_: found)
    monkeypatch.setattr(smallest_form, "decode_for_thumbnail", lambda data, *_: data)
    source = MemoryPicture("a.jpg", b"whole")
    item = listing.Item(source, "a.jpg", "1", size_bytes)
    read = smallest_form.read_small(item, 90, Job())
    assert read == b"whole" if is_whole else read is picture


class ManyObjects:
    """A bucket of which a third are no pictures, empty, or videos of 4 GB; pages are made late."""

    name, prefix, watched, reference, parents = "archive", "", None, None, ()
    NUMBER = 200_000
    SIZES = (3_000_000, 2_000_000, 0, 3_000_000, 2_500_000, 4 << 30)

    def bulk(self):
        return self

    def source_of(self, entry):
        return MemoryPicture(entry.key, b"")

    def pages(self, _job):
        for start in range(0, self.NUMBER, 1000):
            sizes = (self.SIZES[at % 6] for at in range(start, start + 1000))
            yield Page(
                tuple(
                    Entry(f"2026/ä {start + at}.jpg", False, size, 0, "e")
                    for at, size in enumerate(sizes)
                )
            )


def test_a_listing_of_200_000_objects_is_walked_page_by_page():
    pages, refused = 0, 0
    for page in listing.item_pages(ManyObjects(), Job(), pytest.fail):
        pages += 1
        for item in page:
            try:
                item.refuse_unreadable()
            except PictureError:
                refused += 1
    assert (pages, refused) == (200, ManyObjects.NUMBER // 3)
