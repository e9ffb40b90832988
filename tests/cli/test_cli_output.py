"""Output that cannot be written, in real processes.

Python writes what is left in its buffers when it ends, so that a failure shows in no test that runs
the command line in its own process, nor where PYTHONUNBUFFERED is set. As most of a command's time
goes into imports, one process runs all commands first, and then each in a fork of its own.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
FEW = 3  # commands that stand for the others
FULL_SENTENCE = "standard output: cannot be written (No space left on device).\n"

# All are long, so that they stay together and the commands are run once for them.
pytestmark = [
    pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full"),
    pytest.mark.long,
]

FORKS = """
import contextlib, gc, io, json, os, sys, tempfile
from huescope.__main__ import main

asked = json.load(sys.stdin)
for argv in {tuple(argv): None for argv, *_ in asked}:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        main(argv)
gc.freeze()
left, pipe = os.pipe()
os.close(left)
files = {"full": os.open("/dev/full", os.O_WRONLY), "pipe": pipe}
files["null"] = os.open(os.devnull, os.O_WRONLY)
children = []
for argv, stdout, stderr in asked:
    complaints = tempfile.TemporaryFile()
    child = os.fork()
    if child == 0:
        os.dup2(files[stdout], 1)
        os.dup2(files.get(stderr, complaints.fileno()), 2)
        sys.exit(main(argv))
    children.append((child, complaints))
outcomes = []
for child, complaints in children:
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    complaints.seek(0)
    outcomes.append((status, complaints.read().decode()))
json.dump(outcomes, sys.stdout)
"""


@pytest.fixture(scope="module")
def flag(tmp_path_factory, draw_flag):
    return draw_flag(tmp_path_factory.mktemp("flag"))


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def complaining(flag):
    """What writes to standard error."""
    return [("analyze", str(flag), "missing.png"), ("analyze",), ("--nonsense",)]


@pytest.fixture(scope="module", params=["buffered", "unbuffered"])
def outcome(request, process_environment, commands, complaining):
    """The exit status of a command, and what it wrote to standard error.

    It is asked for by the arguments, where standard output goes, and where standard error.
    """
    unbuffered = {"PYTHONUNBUFFERED": "1"} if request.param == "unbuffered" else {}
    asked = [
        *((each, "full", "") for each in (commands[:FEW] if unbuffered else commands)),
        *((each, "pipe", "") for each in commands[:FEW]),
        *((each, "null", "full") for each in complaining),
    ]
    done = subprocess.run(
        [sys.executable, "-c", FORKS],
        env={**process_environment, **unbuffered},
        input=json.dumps(asked),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return dict(zip(asked, map(tuple, json.loads(done.stdout)), strict=True))


def _chosen(outcome, stdout):
    return {argv: found for (argv, where, _), found in outcome.items() if where == stdout}


def test_a_full_disk_is_one_error_message(commands, outcome):
    found = _chosen(outcome, "full")
    assert list(found) in (commands, commands[:FEW])
    assert found == dict.fromkeys(found, (1, FULL_SENTENCE))


def test_a_closed_pipe_ends_it_quietly(commands, outcome):
    assert _chosen(outcome, "pipe") == dict.fromkeys(commands[:FEW], (141, ""))


def test_complaints_that_cannot_be_written_keep_the_exit_status(complaining, outcome):
    found = [outcome[each, "null", "full"] for each in complaining]
    assert [status for status, _ in found] == [1, 2, 2]


def test_a_closed_output_is_one_error_message(process_environment):
    shell = 'exec "$0" -m huescope --version >&-'
    done = subprocess.run(
        ["sh", "-c", shell, sys.executable],
        env=process_environment,
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"standard output: it is closed.\n")
