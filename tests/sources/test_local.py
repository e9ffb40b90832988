from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.errors import Cancelled, ReadError
from huescope.job import Job
from huescope.sources import local
from huescope.sources.local import LocalFile, list_folder, natural_key

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file types")
MIB = 2**20


@pytest.fixture
def job():
    return Job()


def test_reads_every_byte(tmp_path, job):
    data = os.urandom(3 * MIB + 17)
    path = tmp_path / "photo.png"
    path.write_bytes(data)
    source = LocalFile(path)
    assert source.read(job) == data
    assert source.name == "photo.png"
    assert source.location == str(path)


def test_progress_and_cancel(tmp_path):
    path = tmp_path / "large.png"
    path.write_bytes(bytes(8 * MIB))
    seen = []
    LocalFile(path).read(Job(lambda fraction, _stage: seen.append(fraction)))
    assert seen == [step / 8 for step in range(1, 9)]

    stopping = Job(lambda fraction, _stage: stopping.cancel() if fraction >= 0.5 else None)
    with pytest.raises(Cancelled):
        LocalFile(path).read(stopping)


def test_missing(tmp_path, job):
    with pytest.raises(ReadError, match=r"gone\.png: there is no such file"):
        LocalFile(tmp_path / "gone.png").read(job)


def test_empty(tmp_path, job):
    (tmp_path / "a.png").touch()
    with pytest.raises(ReadError, match=r"a\.png: the file is empty"):
        LocalFile(tmp_path / "a.png").read(job)


def test_a_folder_is_no_picture(tmp_path, job):
    with pytest.raises(ReadError, match="folder"):
        LocalFile(tmp_path).read(job)


def test_a_file_in_the_way(tmp_path, job):
    (tmp_path / "a").write_bytes(b"x")
    with pytest.raises(ReadError, match="not a folder"):
        LocalFile(tmp_path / "a" / "b.png").read(job)


def test_an_impossible_name(job):
    with pytest.raises(ReadError, match=r"a\\x00b: this is not a possible file name"):
        LocalFile(Path("a\0b")).read(job)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_forbidden(tmp_path, job):
    path = tmp_path / "secret.png"
    path.write_bytes(b"x")
    path.chmod(0)
    with pytest.raises(ReadError, match="not allowed"):
        LocalFile(path).read(job)


@needs_posix
def test_a_pipe_without_a_writer_does_not_hang(tmp_path, job):
    path = tmp_path / "pipe.png"
    os.mkfifo(path)
    with pytest.raises(ReadError, match="pipe or a device"):
        LocalFile(path).read(job)


@needs_posix
def test_a_device(job):
    with pytest.raises(ReadError, match="pipe or a device"):
        LocalFile(Path("/dev/zero")).read(job)


@needs_posix
def test_a_loop_of_links(tmp_path, job):
    (tmp_path / "a.png").symlink_to(tmp_path / "b.png")
    (tmp_path / "b.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(ReadError, match=r"a\.png: the system cannot read it"):
        LocalFile(tmp_path / "a.png").read(job)


def test_too_large(tmp_path, job):
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.truncate(local.MAX_FILE_BYTES + 1)  # a hole: takes no space
    with pytest.raises(ReadError, match="larger than 1 GiB"):
        LocalFile(path).read(job)


def test_a_file_that_shrinks_while_it_is_read(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(bytes(4 * MIB))

    def shrink(_fraction, _stage):
        os.truncate(path, 2 * MIB)

    with pytest.raises(ReadError, match="became shorter"):
        LocalFile(path).read(Job(shrink))


@needs_posix
def test_a_file_that_vanishes_between_listing_and_reading(tmp_path, job):
    path = tmp_path / "a.png"
    path.write_bytes(b"x")
    (entry,) = list_folder(tmp_path, job).entries
    path.unlink()
    with pytest.raises(ReadError, match="vanished"):
        LocalFile(entry.path).read(job)


@pytest.mark.skipif(sys.platform != "linux", reason="names in any bytes")
def test_names_in_any_bytes(tmp_path, job):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n\x1b[31m.png"))
    path.write_bytes(b"x")
    source = LocalFile(path)
    assert source.name == r"caf\xe9\n\x1b[31m.png"
    assert source.read(job) == b"x"
    (entry,) = list_folder(tmp_path, job).entries
    assert entry.name == source.name
    assert LocalFile(entry.path).read(job) == b"x"


def test_listing_shows_folders_and_pictures_in_natural_order(tmp_path, job):
    for name in ("b10.PNG", "B9.jpg", "a.webp", "notes.txt", ".hidden.png", "README"):
        (tmp_path / name).write_bytes(b"12345")
    for name in ("zoo", ".git", "Album"):
        (tmp_path / name).mkdir()
    listing = list_folder(tmp_path, job)
    assert [entry.name for entry in listing.entries] == [
        "Album",
        "zoo",
        "a.webp",
        "B9.jpg",
        "b10.PNG",
    ]
    assert [entry.is_dir for entry in listing.entries] == [True, True, False, False, False]
    assert [entry.size_bytes for entry in listing.entries] == [0, 0, 5, 5, 5]
    assert all(entry.modified_s > 1.5e9 for entry in listing.entries)
    assert listing.name == tmp_path.name


@needs_posix
def test_listing_passes_over_what_is_no_file(tmp_path, job):
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "nowhere.png").symlink_to(tmp_path / "missing.png")
    (tmp_path / "round.png").symlink_to(tmp_path / "round.png")
    (tmp_path / "self").symlink_to(tmp_path)
    (tmp_path / "real.png").write_bytes(b"x")
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    names = [entry.name for entry in list_folder(tmp_path, job).entries]
    assert names == ["self", "link.png", "real.png"]


def test_listing_more_than_one_run_of_the_sort(tmp_path, job, monkeypatch):
    monkeypatch.setattr(local, "_SORT_RUN", 7)
    for number in range(40):
        (tmp_path / f"shot {number}.png").touch()
    names = [entry.name for entry in list_folder(tmp_path, job).entries]
    assert names == [f"shot {number}.png" for number in range(40)]


def test_listing_what_is_no_folder(tmp_path, job):
    (tmp_path / "a.png").write_bytes(b"x")
    with pytest.raises(ReadError, match=r"a\.png: this is not a folder"):
        list_folder(tmp_path / "a.png", job)
    with pytest.raises(ReadError, match="no such file or folder"):
        list_folder(tmp_path / "gone", job)


def test_listing_can_be_cancelled(tmp_path, job):
    (tmp_path / "a.png").touch()
    job.cancel()
    with pytest.raises(Cancelled):
        list_folder(tmp_path, job)


@settings(max_examples=30)
@given(st.lists(st.text(max_size=12), max_size=8))
def test_natural_keys_are_always_comparable(names):
    ordered = sorted(names, key=natural_key)
    assert sorted(ordered, key=natural_key) == ordered


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_numbers_in_names_count_as_numbers(first, second):
    keys = natural_key(f"shot {first}.png"), natural_key(f"SHOT {second}.png")
    assert (keys[0] < keys[1]) == (first < second)
