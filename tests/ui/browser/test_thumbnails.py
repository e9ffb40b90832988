"""Thumbnails: made in order, cancelled when not visible, cached within a limit."""

import os
import threading
from dataclasses import dataclass, field

import pytest

from huescope.sources.local import LocalFile
from huescope.sources.place import Entry
from huescope.ui.browser.thumbnails.cache import Stamp, Thumbnail, ThumbnailCache
from huescope.ui.browser.thumbnails.loader import REMOTE_WORKERS, ThumbnailLoader
from huescope.ui.browser.thumbnails.worker import ThumbnailTask
from huescope.ui.tasks.qimage import ArrayImage
from huescope.ui.tasks.runner import TaskRunner


@pytest.fixture
def thumbnails():
    return ThumbnailCache()


@pytest.fixture
def loader(qapp, thumbnails):
    runner = TaskRunner(qapp, threads=REMOTE_WORKERS)
    yield ThumbnailLoader(runner, thumbnails, qapp)
    assert runner.shutdown()


@pytest.fixture
def made(loader):
    keys = []
    loader.made.connect(keys.append)
    return keys


def task(path, side_px=64):
    status = path.stat()
    entry = Entry(path.name, size_bytes=status.st_size, modified_s=status.st_mtime)
    return ThumbnailTask(LocalFile(path), entry, side_px)


@dataclass(frozen=True, eq=False)
class SlowSource:
    """A source that waits until it is released or cancelled."""

    name: str
    begun: list = field(default_factory=list)
    release: threading.Event = field(default_factory=threading.Event)
    ended: list = field(default_factory=list)
    reference = None

    @property
    def location(self):
        return f"slow:{self.name}"

    def head(self, _size_bytes, job):
        return self.read(job)

    def read(self, job):
        self.begun.append(self.name)
        try:
            while not self.release.wait(0.005):
                job.check()
        finally:
            self.ended.append(self.name)
        return b"no picture"


def slow(name):
    return ThumbnailTask(SlowSource(name), Entry(name, size_bytes=1), 64)


def test_good_and_broken_pictures(loader, thumbnails, made, qtbot, flag, broken):
    loader.request([task(flag), task(broken)], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert made == ["flag.png", "broken.jpg"]
    assert thumbnails.get(str(flag)).image.width() == 64
    assert "broken.jpg: " in thumbnails.get(str(broken)).problem


def test_nothing_is_made_twice_but_what_changed(loader, thumbnails, made, qtbot, flag, photo):
    loader.request([task(photo)], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    loader.request([task(photo), task(photo, 48)], remote=False)
    assert not loader.busy
    loader.request([task(photo, 128)], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert thumbnails.get(str(photo)).image.width() == 128
    photo.write_bytes(flag.read_bytes())
    os.utime(photo, (1, 1))
    loader.request([task(photo, 128)], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert thumbnails.get(str(photo)).image.width() == 80
    assert made == ["photo.png"] * 3


def test_what_scrolled_away_is_dropped(loader, made, qtbot, flag):
    first, second = slow("first"), slow("second")
    loader.request([first, second], remote=False)
    qtbot.waitUntil(lambda: first.source.begun == ["first"])
    loader.request([task(flag)], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert made == ["flag.png"]
    assert first.source.ended == ["first"]
    assert second.source.begun == []


def test_a_thumbnail_that_is_visible_again_is_made(loader, made, qtbot):
    only = slow("only")
    loader.request([only], remote=False)
    qtbot.waitUntil(lambda: only.source.begun == ["only"])
    loader.request([], remote=False)
    only.source.release.set()
    loader.request([only], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert made == ["only"]


def test_a_network_is_asked_for_a_few_at_once(loader, qtbot):
    tasks = [slow(str(number)) for number in range(9)]
    loader.request(tasks, remote=True)
    qtbot.waitUntil(lambda: sum(bool(each.source.begun) for each in tasks) == REMOTE_WORKERS)
    for each in tasks:
        each.source.release.set()
    qtbot.waitUntil(lambda: not loader.busy)
    assert all(each.source.begun for each in tasks)


def test_thumbnails_wait_while_a_picture_is_opened(loader, made, qtbot, flag):
    loader.pause(True)
    loader.request([task(flag)], remote=False)
    assert loader.busy
    loader.pause(False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert made == ["flag.png"]


def test_the_embedded_preview_comes_first(loader, thumbnails, qtbot, tmp_path, camera_file):
    path = camera_file(tmp_path / "photo.jpg", size=(1200, 900), thumbnail=(160, 120))
    seen = []
    loader.made.connect(lambda _key: seen.append(thumbnails.get(str(path))))
    loader.request([task(path, 256)], remote=False)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert [look.final for look in seen] == [False, True]
    assert [look.image.width() for look in seen] == [160, 256]
    qtbot.waitUntil(lambda: not loader.busy)
    small = camera_file(tmp_path / "small.jpg", size=(1200, 900), thumbnail=(160, 120))
    loader.request([task(small, 128)], remote=False)
    qtbot.waitUntil(lambda: not loader.busy)
    assert thumbnails.get(str(small)).final
    assert len(seen) == 3


def thumbnail_of(np_zeros):
    return Thumbnail(Stamp(1, 1, ""), 64, ArrayImage(np_zeros, ArrayImage.Format.Format_RGB888))


def test_the_cache_keeps_the_most_recently_used_within_its_limit():
    import numpy as np

    thumbnails = ThumbnailCache(limit_bytes=50_000)
    for number in range(10):
        thumbnails.put(str(number), thumbnail_of(np.zeros((64, 64, 3), np.uint8)))
        thumbnails.get("0")
    assert thumbnails.size_bytes <= 50_000
    assert thumbnails.get("0") is not None
    assert thumbnails.get("1") is None
    assert thumbnails.get("9") is not None


def test_problems_are_forgotten_to_try_again():
    thumbnails = ThumbnailCache()
    thumbnails.put("a", Thumbnail(Stamp(1, 1, ""), 64, problem="a: broken."))
    thumbnails.put("b", Thumbnail(Stamp(1, 1, ""), 64))
    thumbnails.drop_problems()
    assert thumbnails.get("a") is None
    assert thumbnails.get("b") is not None
