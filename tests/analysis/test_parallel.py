"""Work is shared between as many threads as its job may use."""

from __future__ import annotations

import threading

import pytest

from huescope.analysis.parallel import in_threads
from huescope.cancellation import Job
from huescope.errors import Cancelled


def test_work_that_nobody_waits_for_stays_in_one_thread():
    used = set(in_threads(lambda _item: threading.get_ident(), range(8), Job(threads=1)))

    assert used == {threading.get_ident()}


def test_results_are_in_the_order_of_the_items():
    assert list(in_threads(lambda item: item * item, range(20), Job())) == [
        item * item for item in range(20)
    ]


@pytest.mark.parametrize("threads", [1, 2])
def test_a_cancelled_job_is_checked_before_each_item(threads):
    job = Job(threads=threads)
    job.cancel()

    with pytest.raises(Cancelled):
        list(in_threads(lambda item: item, range(8), job))
