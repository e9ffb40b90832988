from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from huescope.analysis.findings import find
from huescope.cancellation import Job
from huescope.errors import Cancelled, NothingVisible


def test_finds_all_of_one_picture(photograph):
    stages = []
    found = find(photograph, Job(lambda fraction, stage: stages.append((fraction, stage))))
    total = photograph.rgb_u8.size // 3
    assert found.colors.total == total
    for channel in dataclasses.astuple(found.channels):
        assert channel.sum() == total
    assert found.dominant[0].pixels == found.colors.counts.max()
    assert found.series.max_colors == 256
    assert [fraction for fraction, _ in stages] == sorted(fraction for fraction, _ in stages)
    assert stages[-1][0] == 1


def test_one_pixel(make_picture):
    found = find(make_picture([[[1, 2, 3]]]), Job())
    assert found.dominant[0].hex == "#010203"
    assert found.series.max_colors == 1
    assert found.channels.red.tolist() == np.bincount([1], minlength=256).tolist()


def test_nothing_visible(make_picture):
    with pytest.raises(NothingVisible):
        find(make_picture([[[1, 2, 3]]], [[0]]), Job())


def test_a_cancelled_job_stops(photograph):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        find(photograph, job)
