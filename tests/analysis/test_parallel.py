"""Work on two threads."""

from __future__ import annotations

import threading

import pytest

from huescope.analysis.parallel import side_by_side


def test_both_run_at_the_same_time_and_give_their_results():
    meeting = threading.Barrier(2, timeout=10)

    def meet(result):
        meeting.wait()
        return result

    assert side_by_side(lambda: meet("one"), lambda: meet("other")) == ("one", "other")


@pytest.mark.parametrize("fails", ["one", "other"])
def test_an_error_of_either_comes_out(fails):
    def work(name):
        if name == fails:
            raise KeyError(name)

    with pytest.raises(KeyError, match=fails):
        side_by_side(lambda: work("one"), lambda: work("other"))
