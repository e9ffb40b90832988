import os
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.sources.place import Entry
from huescope.sources.remote import cache as module
from huescope.sources.remote.cache import DiskCache, Key, default_cache, default_folder

KEY = Key(("oracle https://example.com", "ns", "bucket", "../../x", "etag"))
ENTRIES = (
    Entry("a/", is_folder=True),
    Entry("b\n\ud800.jpg", False, 12, 1.5, "etag", "Archive", "archived: restore it first", "b"),
)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "deep" / "cache"


def files(folder):
    return sorted(path.name for path in folder.rglob("*"))


def test_stored_objects_are_returned(folder):
    DiskCache(folder).put(KEY, b"picture")
    assert DiskCache(folder).get(KEY) == b"picture"
    assert DiskCache(folder).get(Key((*KEY.parts[:-1], "other"))) is None
    assert files(folder) == [KEY.digest + ".object"]


def test_nothing_is_written_outside_the_folder(folder, tmp_path):
    cache = DiskCache(folder)
    cache.put(KEY, b"picture")
    with cache.saving(KEY) as writer:
        writer.add(ENTRIES)
        writer.finish()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == set(folder.iterdir())


@given(st.lists(st.text()), st.lists(st.text()))
def test_different_parts_have_different_names(one, other):
    assert (Key(tuple(one)).digest == Key(tuple(other)).digest) == (one == other)


@pytest.mark.parametrize("harm", [lambda data: data[:-1], lambda data: data[:-1] + b"!"])
def test_a_damaged_object_is_not_returned(folder, harm):
    cache = DiskCache(folder)
    cache.put(KEY, b"picture")
    path = folder / files(folder)[0]
    path.write_bytes(harm(path.read_bytes()))
    assert cache.get(KEY) is None


def test_a_listing_comes_back(folder):
    with DiskCache(folder).saving(KEY, now_s=77.5) as writer:
        writer.add(ENTRIES)
        writer.add(())
        writer.finish()
    saved = DiskCache(folder).listing(KEY)
    assert saved.saved_s == 77.5
    assert saved.pages == (ENTRIES, ())


def test_a_listing_that_was_not_finished_leaves_nothing(folder):
    cache = DiskCache(folder)
    with cache.saving(KEY) as writer:
        writer.add(ENTRIES)
    assert cache.listing(KEY) is None
    assert files(folder) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"junk",
        b"x\x9c\x03\x00\x00\x00\x00\x01",
        zlib.compress(b"Infinity\n[]"),
        zlib.compress(b"1e15\n[]"),
        zlib.compress(b"[1]\n[]"),
        zlib.compress(b"[" * 100_000),
    ],
)
def test_a_damaged_listing_is_not_returned(folder, data):
    folder.mkdir(parents=True)
    (folder / (KEY.digest + ".listing")).write_bytes(data)
    assert DiskCache(folder).listing(KEY) is None


def keys(number):
    return [Key((str(each),)) for each in range(number)]


def test_the_least_recently_used_object_is_removed_first(folder):
    for age, key in enumerate(keys(4)):
        DiskCache(folder).put(key, bytes(1000))
        os.utime(folder / (key.digest + ".object"), (age, age))
    cache = DiskCache(folder, most_bytes=4000)
    assert cache.get(keys(4)[0]) is not None
    cache.put(Key(("new",)), bytes(1000))
    left = [key for key in keys(4) if cache.get(key) is not None]
    assert left == [keys(4)[0], keys(4)[3]]
    assert cache.get(Key(("new",))) is not None


def test_a_smaller_cache_keeps_what_was_used_last(folder):
    cache = DiskCache(folder)
    for age, key in enumerate(keys(4)):
        cache.put(key, bytes(1000))
        os.utime(folder / (key.digest + ".object"), (age, age))
    cache.resize(2500)
    assert [cache.get(key) is not None for key in keys(4)] == [False, False, True, True]
    cache.resize(0)
    assert list(folder.iterdir()) == []
    cache.put(KEY, b"picture")
    assert cache.get(KEY) is None


def test_objects_larger_than_the_cache_are_not_stored(folder):
    cache = DiskCache(folder, most_bytes=10)
    cache.put(KEY, bytes(11))
    assert cache.get(KEY) is None


def test_what_a_crash_left_behind_is_removed(folder):
    folder.mkdir(parents=True)
    for name, age in (("old.tmp", 0), ("new.tmp", None), ("of somebody else", 0)):
        (folder / name).touch()
        if age is not None:
            os.utime(folder / name, (age, age))
    DiskCache(folder).put(KEY, b"picture")
    assert files(folder) == sorted([KEY.digest + ".object", "new.tmp", "of somebody else"])


@pytest.mark.parametrize("kind", ["a file in its way", "none"])
def test_without_a_folder_nothing_is_kept_and_nothing_fails(tmp_path, kind):
    (tmp_path / "file").touch()
    cache = DiskCache(tmp_path / "file" / "cache" if kind != "none" else None)
    cache.put(KEY, b"picture")
    with cache.saving(KEY) as writer:
        writer.add(ENTRIES)
        writer.finish()
    assert cache.get(KEY) is None
    assert cache.listing(KEY) is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is of Linux")
def test_a_full_disk_keeps_nothing(folder, monkeypatch):
    opened = os.fdopen

    def open_full(descriptor, mode):
        full = os.open("/dev/full", os.O_WRONLY)
        os.dup2(full, descriptor)
        os.close(full)
        return opened(descriptor, mode)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fdopen", open_full)
        DiskCache(folder).put(KEY, b"picture")
    assert DiskCache(folder).get(KEY) is None
    assert files(folder) == []


def test_threads_share_it(folder):
    cache = DiskCache(folder, most_bytes=50_000)
    wrong = []

    def work(seed):
        for step in range(60):
            number = (seed * 7 + step) % 20
            cache.put(Key((str(number),)), bytes([number]) * 5000)
            found = cache.get(Key((str((number + 3) % 20),)))
            if found not in (None, bytes([(number + 3) % 20]) * 5000):
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 55_000


def test_processes_share_it(folder):
    script = (
        "import sys; from pathlib import Path\n"
        "from huescope.sources.remote.cache import DiskCache, Key\n"
        "cache = DiskCache(Path(sys.argv[1]), most_bytes=50_000)\n"
        "for step in range(100):\n"
        "    number = step % 20\n"
        "    cache.put(Key((str(number),)), bytes([number]) * 5000)\n"
        "    assert cache.get(Key((str(number),))) in (None, bytes([number]) * 5000)\n"
    )
    app = Path(__file__).parents[3] / "app"
    both = [
        subprocess.Popen(
            [sys.executable, "-c", script, folder], env={**os.environ, "PYTHONPATH": str(app)}
        )
        for _ in range(2)
    ]
    assert [process.wait() for process in both] == [0, 0]
    assert not list(folder.glob("*.tmp"))


def test_only_the_user_has_access(folder):
    DiskCache(folder).put(KEY, b"picture")
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0
        assert next(folder.iterdir()).stat().st_mode & 0o077 == 0


def test_the_usual_folder_is_where_the_system_has_it(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache() is default_cache()
    if sys.platform.startswith("linux"):
        assert default_folder() == tmp_path / "huescope" / "remote"


@pytest.mark.parametrize("size_bytes", [967, 968, 969])  # with the digest, 999 to 1001
def test_a_cache_that_is_just_full_removes_nothing(folder, size_bytes):
    cache = DiskCache(folder, most_bytes=2000)
    for age, key in enumerate(keys(2)):
        cache.put(key, bytes(size_bytes))
        os.utime(folder / (key.digest + ".object"), (age, age))
    cache.resize(2000)
    kept = [cache.get(key) is not None for key in keys(2)]
    assert kept == [size_bytes <= 968, True]
    assert cache._used_bytes == sum(path.stat().st_size for path in folder.iterdir())


def test_clearing_up_leaves_room_for_a_tenth(folder):
    cache = DiskCache(folder)
    for age, key in enumerate(keys(10)):
        cache.put(key, bytes(68))
        os.utime(folder / (key.digest + ".object"), (age, age))
    cache.resize(999)  # of 1000, and 899 are left at most
    assert [cache.get(key) is not None for key in keys(10)] == [False] * 2 + [True] * 8


def test_an_object_as_large_as_the_cache_is_kept(folder):
    cache = DiskCache(folder, most_bytes=100)
    cache.put(KEY, bytes(68))
    assert cache.get(KEY) is not None
    for size_bytes, is_stored in ((100, True), (101, False)):
        cleared = []
        cache._clear_up = lambda cleared=cleared: cleared.append(1) or 0
        cache.put(Key((str(size_bytes),)), bytes(size_bytes))
        assert bool(cleared) is is_stored


def test_the_folder_is_looked_through_at_first_and_now_and_then(folder, monkeypatch):
    monkeypatch.setattr(module, "_SCAN_EVERY", 3)
    cache, looked = DiskCache(folder), []
    clear_up = cache._clear_up
    cache._clear_up = lambda: looked.append(cache._writes) or clear_up()
    for key in keys(8):
        cache.put(key, b"x")
    assert looked == [1, 4, 7]
    looked.clear()
    cache.most_bytes = 8 * 33 + 40
    for key in (Key(("a",)), Key(("b",))):  # the second is more than fits
        cache.put(key, b"x")
    assert looked == [10]
