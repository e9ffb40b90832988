from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError, WriteError
from huescope.sources import local
from huescope.sources.local import LocalFile
from huescope.sources.memory import MemoryPicture

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


@pytest.mark.skipif(sys.platform != "linux", reason="names in any bytes")
def test_names_with_invalid_utf_8(tmp_path, job):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n\x1b[31m.png"))
    path.write_bytes(b"x")
    source = LocalFile(path)
    assert source.name == r"caf\xe9\n\x1b[31m.png"
    assert source.read(job) == b"x"


def test_a_file_is_as_large_as_the_limit_at_most(tmp_path, job, monkeypatch):
    path = tmp_path / "a.png"
    path.write_bytes(bytes(10))
    for most_bytes in (10, 9):
        monkeypatch.setattr(local, "MAX_FILE_BYTES", most_bytes)
        if most_bytes == 10:
            assert len(LocalFile(path).read(job)) == 10
        else:
            with pytest.raises(ReadError, match="the file is larger than"):
                LocalFile(path).read(job)


@needs_posix
@pytest.mark.parametrize("most_bytes", [9, 10])
def test_a_file_that_grows_while_it_is_read_is_limited_too(tmp_path, job, monkeypatch, most_bytes):
    path = tmp_path / "a.png"
    path.write_bytes(bytes(5))

    with path.open("rb", buffering=0) as file:
        monkeypatch.setattr(local, "MAX_FILE_BYTES", most_bytes)

        class Growing:
            fileno = file.fileno

            @staticmethod
            def read(_size):
                path.write_bytes(bytes(10))
                return file.read()

        if most_bytes == 10:
            assert len(LocalFile(path)._read_open(Growing, job)) == 10
        else:
            with pytest.raises(ReadError, match="the file is larger than"):
                LocalFile(path)._read_open(Growing, job)


def test_only_the_same_file_is_refused_as_the_output(tmp_path):
    path, other = tmp_path / "a.png", tmp_path / "b.png"
    path.write_bytes(b"x")
    with pytest.raises(WriteError, match="it would be gone"):
        local.refuse_same_file(LocalFile(path), path, "it would be gone")
    local.refuse_same_file(LocalFile(path), other, "it would be gone")
    other.write_bytes(b"x")
    local.refuse_same_file(LocalFile(path), other, "it would be gone")
    local.refuse_same_file(MemoryPicture("a.png", b"x"), path, "it would be gone")


@pytest.mark.parametrize(
    ("error", "words"),
    [(OSError(5, "Input/output error"), "(Input/output error)"), (OSError("odd"), "(odd)")],
)
def test_what_the_system_says_is_told(error, words):
    assert local.reason_of(error) == f"the system cannot read it {words}"
