"""A check that runs beside the others."""

from __future__ import annotations

import sys

import pytest

from checks import beside


@pytest.mark.parametrize(("status", "word"), [(0, "ok"), (3, "FAILED")])
def test_what_it_prints_is_shown_at_its_end_with_its_outcome(capsys, status, word):
    code = f"import sys; print('said'); sys.exit({status})"
    with beside("it", [sys.executable, "-c", code]) as passes:
        assert capsys.readouterr().out == ""
        assert passes() == (status == 0)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["== it", "said"]
    assert lines[2].startswith(f"== it: {word} (done after ")


def test_no_check_passes_and_says_nothing(capsys):
    with beside("it", None) as passes:
        assert passes()
    assert capsys.readouterr().out == ""


def test_one_that_nobody_waits_for_is_ended():
    command = [sys.executable, "-c", "import time; time.sleep(1000)"]
    with pytest.raises(KeyboardInterrupt), beside("it", command):
        raise KeyboardInterrupt
