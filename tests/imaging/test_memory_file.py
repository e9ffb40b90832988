"""Files in memory for decoders."""

from __future__ import annotations

import io

import pytest

from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.imaging.memory_file import ViewedFile, watched

DATA = bytes(range(10))


@pytest.mark.parametrize(
    "act",
    [
        lambda file: file.read(4),
        lambda file: file.read(),
        lambda file: file.read(None),
        lambda file: file.read(100),
        lambda file: (file.seek(3), file.read(2), file.tell()),
        lambda file: (file.seek(-3, io.SEEK_END), file.read(2)),
        lambda file: (file.read(2), file.seek(3, io.SEEK_CUR), file.read(2)),
        lambda file: (file.seek(20), file.read(1), file.tell()),
        lambda file: (file.readinto(target := bytearray(12)), bytes(target), file.tell()),
        lambda file: (file.seek(30), file.readinto(bytearray(2)), file.tell()),
        lambda file: (file.readable(), file.seekable()),
        lambda file: bytes(file.getvalue()),
    ],
)
def test_a_view_is_read_like_a_copy(act):
    assert act(ViewedFile(memoryview(DATA))) == act(io.BytesIO(DATA))


def test_a_file_has_no_place_before_its_beginning():
    with pytest.raises(ValueError, match="negative"):
        ViewedFile(memoryview(DATA)).seek(-1)


@pytest.mark.parametrize("data", [DATA, memoryview(DATA)])
def test_reading_tells_the_job_how_far_it_is(data):
    told = []
    job = Job(lambda share, _stage: told.append(share))
    file = watched(data, job)
    assert (file.read(5), file.read()) == (DATA[:5], DATA[5:])
    assert told == [0, 0.4]
    job.cancel()
    with pytest.raises(Cancelled):
        file.read()


@pytest.mark.parametrize("data", [b"", memoryview(b"")])
def test_an_empty_file_is_read(data):
    assert watched(data, Job()).read() == b""
