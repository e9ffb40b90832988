"""Creation of the environment: progress, error messages, removal of old ones."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from console import Progress, SetupError, run_quietly
from environment import Environment
from lock import locked
from preparation import describer, prepare, remove_unused, unpack_pyside_support

PIP_OUTPUT = """\
Collecting numpy==2.4.6
  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl.metadata (6.6 kB)
Collecting colorama==0.4.6
Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl (16.6 MB)
WARNING: Retrying (Retry(total=4, connect=None)) after connection broken
Installing collected packages: numpy, colorama
Successfully installed colorama-0.4.6 numpy-2.4.6
"""


def test_pips_lines_become_steps():
    describe = describer(2)
    steps = [step for line in PIP_OUTPUT.splitlines() if (step := describe(line))]
    assert steps == [
        "Fetching numpy 2.4.6 (1 of 2)",
        "Fetching colorama 0.4.6 (2 of 2)",
        "Downloading numpy 2.4.6, 16.6 MB",
        "No answer from the package server, trying again",
        "Unpacking 2 packages",
    ]


def test_a_step_is_told_once_without_a_terminal(capsys):
    progress = Progress()
    progress.step("One")
    progress.tick()
    progress.step("One")
    progress.step("Two")
    assert capsys.readouterr().err == "One ...\nTwo ...\n"


def test_a_terminal_shows_one_line_that_moves(monkeypatch):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "40")
    progress = Progress()
    progress.step("A step with words that do not fit into the line")
    progress.tick()
    progress.clear()
    first, second, last = terminal.getvalue().removeprefix("\r").removesuffix("\r").split("\r")
    assert first[0] != second[0]
    assert first[1:] == second[1:] == "   0 s  A step with words that do not "[: len(first) - 1]
    assert last.isspace()
    assert {len(line) for line in (first, second, last)} == {39}


def test_a_command_that_works_is_silent(capfd):
    seen = []
    command = [sys.executable, "-c", "print('a'); print('b')"]
    run_quietly(command, Progress(), "It failed.", seen.append)
    assert seen == ["a\n", "b\n"]
    assert capfd.readouterr() == ("", "")


def test_a_command_that_fails_tells_all_it_printed():
    command = [sys.executable, "-c", "import sys; print('why'); sys.exit(3)"]
    with pytest.raises(SetupError, match=r"It failed\.") as caught:
        run_quietly(command, Progress(), "It failed.")
    assert caught.value.output == "why\n"


def test_a_command_that_does_not_exist_fails_alike(tmp_path):
    with pytest.raises(SetupError, match=r"It failed\."):
        run_quietly([str(tmp_path / "nothing")], Progress(), "It failed.")


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path, capsys):
    (tmp_path / "file").touch()
    with pytest.raises(SystemExit) as caught:
        prepare(Environment(tmp_path / "file" / "environments" / "huescope-x", ["a==1"]))
    assert caught.value.code == 1
    error = capsys.readouterr().err
    assert error.startswith("Huescope could not be installed: ")
    assert error.count("\n") == 1


def test_the_lock_is_given_back(tmp_path):
    file = tmp_path / "lock"
    for _ in range(2):
        with locked(file, pytest.fail):
            pass


def test_a_start_waits_for_another_process_that_installs(tmp_path):
    file = tmp_path / "lock"
    holder = """
import sys
from pathlib import Path
from lock import locked
with locked(Path(sys.argv[1]), lambda: None):
    print("held", flush=True)
    sys.stdin.read()
"""
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(file)],
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "held\n"
        waited = []

        def release():
            waited.append(True)
            process.stdin.close()

        with locked(file, lambda: None if waited else release()):
            assert waited


def test_only_unused_and_interrupted_neighbours_are_removed(tmp_path):
    names = ("huescope-this", "huescope-recent", "huescope-old", "huescope-interrupted", "other")
    for name in names:
        (tmp_path / name).mkdir()
    for name in ("huescope-recent", "huescope-old"):
        Environment(tmp_path / name, []).stamp.touch()
    os.utime(Environment(tmp_path / "huescope-old", []).stamp, (0, 0))
    remove_unused(Environment(tmp_path / "huescope-this", []))
    left = {folder.name for folder in tmp_path.iterdir()}
    assert left == {"huescope-this", "huescope-recent", "other"}


@pytest.mark.parametrize(("fails", "switches"), [(False, ["0"]), (True, ["0", "1"])])
def test_what_pyside_could_not_unpack_is_taken_away(fails, switches, tmp_path, monkeypatch):
    asked = []

    def run(command, *, env, **_options):
        asked.append(env["SBK_EMBED"])
        return subprocess.CompletedProcess(command, int(fails and env["SBK_EMBED"] == "0"))

    monkeypatch.setattr(subprocess, "run", run)
    unpack_pyside_support(Environment(tmp_path, []))
    assert asked == switches
