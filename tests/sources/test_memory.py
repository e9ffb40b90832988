from __future__ import annotations

import pytest

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError
from huescope.sources.memory import MemoryPicture


def test_gives_its_bytes_and_has_no_location():
    source = MemoryPicture("Pasted picture", b"bytes")
    assert source.read(Job()) == b"bytes"
    assert source.location == ""


def test_empty():
    with pytest.raises(ReadError, match="Pasted picture: it is empty"):
        MemoryPicture("Pasted picture", b"").read(Job())


def test_cancelled():
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        MemoryPicture("Pasted picture", b"bytes").read(job)
