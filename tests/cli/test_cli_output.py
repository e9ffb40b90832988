"""Output that cannot be written, in real processes.

Python writes what is left in its buffers when it ends, so that a failure shows in no test that runs
the command line in its own process, nor where PYTHONUNBUFFERED is set.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
FEW = 3  # commands that stand for the others: a process takes half a second
UNBUFFERED = {"PYTHONUNBUFFERED": "1"}
FULL_SENTENCE = b"standard output: cannot be written (No space left on device).\n"

pytestmark = pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")


@pytest.fixture(params=["buffered", "unbuffered"])
def environment(request, process_environment):
    return {**process_environment, **(UNBUFFERED if request.param == "unbuffered" else {})}


@pytest.fixture
def commands(flag):
    """Everything that writes to standard output."""
    return [
        ("--help",),
        ("analyze", "--json", str(flag), str(flag)),
        ("formats",),
        ("--version",),
        ("analyze", "--help"),
        ("analyze", str(flag)),
        ("difference", "#fff", "#000"),
        ("difference", "--json", "#fff", "#000"),
        ("export", str(flag), "--colors", "3", "-o", "-", "--format", "css"),
        ("formats", "--json"),
        ("list", str(flag.parent)),
        ("reduce", str(flag), "--colors", "2", "-o", str(flag.with_name("few.png"))),
    ]


def _start(argv, environment, stdout, stderr=subprocess.PIPE):
    command = [sys.executable, "-m", "huescope", *argv]
    return subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr
    )


def _outcomes(commands, environment, stdout, stderr=subprocess.PIPE):
    """Run all at the same time, and give the exit status and the complaint of each."""
    started = [_start(argv, environment, stdout, stderr) for argv in commands]
    complaints = [process.communicate()[1] for process in started]
    return {
        argv: (process.returncode, complaint)
        for argv, process, complaint in zip(commands, started, complaints, strict=True)
    }


def test_a_full_disk_is_one_error_message(commands, process_environment):
    with FULL.open("wb") as full:
        outcomes = _outcomes(commands, process_environment, full)
    assert outcomes == dict.fromkeys(commands, (1, FULL_SENTENCE))


def test_a_full_disk_is_one_error_message_unbuffered(commands, process_environment):
    commands = commands[:FEW]
    with FULL.open("wb") as full:
        outcomes = _outcomes(commands, {**process_environment, **UNBUFFERED}, full)
    assert outcomes == dict.fromkeys(commands, (1, FULL_SENTENCE))


def test_a_closed_pipe_ends_it_quietly(commands, environment):
    commands = commands[:FEW]
    reading, writing = os.pipe()
    os.close(reading)
    try:
        outcomes = _outcomes(commands, environment, writing)
    finally:
        os.close(writing)
    assert outcomes == dict.fromkeys(commands, (141, b""))


def test_complaints_that_cannot_be_written_keep_the_exit_status(flag, environment):
    commands = [("analyze", str(flag), "missing.png"), ("analyze",), ("--nonsense",)]
    with FULL.open("wb") as full:
        outcomes = _outcomes(commands, environment, subprocess.DEVNULL, full)
    assert [status for status, _ in outcomes.values()] == [1, 2, 2]


def test_a_closed_output_is_one_error_message(process_environment):
    shell = 'exec "$0" -m huescope --version >&-'
    done = subprocess.run(
        ["sh", "-c", shell, sys.executable],
        env=process_environment,
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"standard output: it is closed.\n")
