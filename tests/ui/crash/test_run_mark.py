"""The mark of a running process, and what is told of one that crashed."""

import faulthandler
import os
import signal
import subprocess
import sys

import pytest

from huescope.cancellation import Job
from huescope.ui.crash import log_folder
from huescope.ui.crash.run_mark import RunMark

_CRASH = """
import os, sys
from pathlib import Path
from huescope.cancellation import Job
from huescope.ui.crash import log_folder
from huescope.ui.crash.run_mark import RunMark

log_folder.made = lambda: Path(sys.argv[1])
list(RunMark().begin(Job()))
os.abort()
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(log_folder, "made", lambda: tmp_path)
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)  # that of pytest stays on
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    return tmp_path


def begun(mark):
    (found,) = mark.begin(Job())
    return found


def test_a_process_that_runs_or_ended_well_is_no_crash(folder):
    first, second = RunMark(), RunMark()
    assert begun(first) == []
    assert begun(second) == []
    assert len(list(folder.glob("*.txt"))) == 2
    first.end()
    second.end()
    first.end()
    assert list(folder.iterdir()) == []


def test_a_mark_is_not_set_after_the_end(folder):
    mark = RunMark()
    mark.end()
    begun(mark)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="an abort of a process asks the person")
def test_a_crash_is_told_once_and_logged(folder, caplog):
    command = [sys.executable, "-c", _CRASH, str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, check=False, capture_output=True)
    assert done.returncode == -signal.SIGABRT
    mark = RunMark()
    (crash,) = begun(mark)
    assert "Fatal Python error: Aborted" in crash.details
    assert "Aborted" in caplog.text
    mark.end()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_used_is_no_crash(monkeypatch):
    def made():
        raise OSError

    monkeypatch.setattr(log_folder, "made", made)
    assert begun(RunMark()) == []
