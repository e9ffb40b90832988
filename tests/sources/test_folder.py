from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError
from huescope.sources import folder as folder_module
from huescope.sources.folder import FileSet, LocalFolder
from huescope.sources.natural_order import natural_key

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file types")


@pytest.fixture
def job():
    return Job()


def listed(place, job):
    return [entry for page in place.pages(job) for entry in page.entries]


def test_a_folder_lists_folders_and_pictures(tmp_path, job):
    for name in ("b10.PNG", "a.webp", "notes.txt", ".hidden.png", "README", ".png"):
        (tmp_path / name).write_bytes(b"12345")
    for name in ("zoo", ".git"):
        (tmp_path / name).mkdir()
    entries = {entry.key: entry for entry in listed(LocalFolder(tmp_path), job)}
    assert entries.keys() == {"zoo", "a.webp", "b10.PNG"}
    assert entries["zoo"].is_folder
    assert entries["zoo"].size_bytes == 0
    assert entries["a.webp"].size_bytes == 5
    assert all(entry.modified_s > 1.5e9 for entry in entries.values())


@needs_posix
def test_special_files_are_skipped(tmp_path, job):
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "nowhere.png").symlink_to(tmp_path / "missing.png")
    (tmp_path / "round.png").symlink_to(tmp_path / "round.png")
    (tmp_path / "self").symlink_to(tmp_path)
    (tmp_path / "real.png").write_bytes(b"x")
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    names = {entry.name for entry in listed(LocalFolder(tmp_path), job)}
    assert names == {"self", "link.png", "real.png"}


@needs_posix
def test_a_link_to_itself_can_be_entered_again_and_again(tmp_path, job):
    (tmp_path / "self").symlink_to(tmp_path)
    place = LocalFolder(tmp_path)
    for _ in range(5):
        (entry,) = listed(place, job)
        place = place.place_of(entry)
    assert len(place.parents) == len(LocalFolder(tmp_path).parents) + 5


@pytest.mark.skipif(sys.platform != "linux", reason="names in any bytes")
def test_names_with_invalid_utf_8(tmp_path, job):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n\x1b[31m.png"))
    path.write_bytes(b"x")
    place = LocalFolder(tmp_path)
    (entry,) = listed(place, job)
    assert entry.name == r"caf\xe9\n\x1b[31m.png"
    assert place.source_of(entry).read(job) == b"x"


@needs_posix
def test_a_file_that_vanishes_between_listing_and_reading(tmp_path, job):
    path = tmp_path / "a.png"
    path.write_bytes(b"x")
    place = LocalFolder(tmp_path)
    (entry,) = listed(place, job)
    path.unlink()
    with pytest.raises(ReadError, match="vanished"):
        place.source_of(entry).read(job)


def test_an_unlistable_folder_says_why(tmp_path, job):
    (tmp_path / "a.png").write_bytes(b"x")
    with pytest.raises(ReadError, match=r"a\.png: this is not a folder"):
        listed(LocalFolder(tmp_path / "a.png"), job)
    with pytest.raises(ReadError, match="no such file or folder"):
        listed(LocalFolder(tmp_path / "gone"), job)
    with pytest.raises(ReadError, match="not a possible file name"):
        listed(LocalFolder(Path("a\0b")), job)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_forbidden_folder(tmp_path, job):
    folder = tmp_path / "secret"
    folder.mkdir(mode=0)
    with pytest.raises(ReadError, match="not allowed"):
        listed(LocalFolder(folder), job)


def test_listing_can_be_cancelled(tmp_path, job):
    (tmp_path / "a.png").touch()
    job.cancel()
    with pytest.raises(Cancelled):
        listed(LocalFolder(tmp_path), job)


def test_a_slow_folder_comes_in_pages(tmp_path, job, monkeypatch):
    monkeypatch.setattr(folder_module, "_FIRST_PAGE_S", -1)
    monkeypatch.setattr(folder_module, "_LATER_PAGE_S", -1)
    for number in range(5):
        (tmp_path / f"{number}.png").touch()
    pages = list(LocalFolder(tmp_path).pages(job))
    assert [len(page.entries) for page in pages] == [1, 1, 1, 1, 1, 0]


def test_a_folder_has_parents_and_a_reference(tmp_path):
    place = LocalFolder(tmp_path / "a" / "b")
    assert place.parents[-1] == LocalFolder(tmp_path / "a")
    assert place.parents[0].path == Path(tmp_path.anchor)
    assert place.reference.location == str(place.path)
    assert LocalFolder(Path("/caf\udce9")).reference is None


def test_a_set_of_files_lists_each_once_and_the_missing_too(tmp_path, job):
    (tmp_path / "a.png").write_bytes(b"123")
    place = FileSet((tmp_path / "a.png", tmp_path / "gone.png", tmp_path / "a.png"), "Pictures")
    first, second = listed(place, job)
    assert (first.name, first.size_bytes) == ("a.png", 3)
    assert second.name == "gone.png"
    assert first.key == FileSet.key_of(tmp_path / "a.png")
    assert place.source_of(first).read(job) == b"123"
    with pytest.raises(ReadError, match="no such file"):
        place.source_of(second).read(job)


@settings(max_examples=50)
@given(st.lists(st.text(max_size=12), max_size=8, unique=True))
def test_natural_keys_tell_names_apart(names):
    assert len({natural_key(name) for name in names}) == len(names)


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_in_names_count_as_numbers(first, second):
    keys = natural_key(f"shot {first}.png"), natural_key(f"SHOT 00{second}.png")
    if first != second:
        assert (keys[0] < keys[1]) == (first < second)


def test_natural_order_of_a_few_names():
    names = ["b10", "B9", "a", "b 2", "10", "9", "010b"]
    assert sorted(names, key=natural_key) == ["9", "10", "010b", "a", "b 2", "B9", "b10"]
