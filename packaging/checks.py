"""Run the linters, type and layering checks and all tests, without a display."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

from environment import CHECKOUT, TEST_PINS, Environment, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import IO

# One more than there are cores, because tests also wait. Each collects all tests, and makes the
# fixtures of a session, which takes five seconds of processor time.
MORE_THAN_CORES = 1
MOST_PROCESSES = 8

# The environment variables that the checks see: what programs need to run at all, and what pip and
# npm need to reach their registries. Any other could let a check pass in one shell only.
_PASSED_ON = re.compile(
    "PATH|HOME|LANG|TMPDIR|XDG_CACHE_HOME|OPENBLAS_.+"
    "|PIP_.+|NPM_CONFIG_.+|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(REQUESTS|CURL)_CA_BUNDLE"
    "|(HTTPS?|ALL|NO)_PROXY"
    # Windows
    "|SYSTEM(ROOT|DRIVE)|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|USERPROFILE|(LOCAL)?APPDATA",
    re.IGNORECASE,
)

_ADDED = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(CHECKOUT / "app"),
    # There are more processes than cores: the threads of OpenBLAS would wait for each other, which
    # they do in a loop that takes a tenth of the processor time of all tests.
    "OPENBLAS_NUM_THREADS": "1",
}


def main(pytest_arguments: list[str]) -> int:
    """Run every check and return 0 if all passed, else 1."""
    environment = find(*TEST_PINS)
    if not environment.is_ready():
        from preparation import prepare

        prepare(environment)
    environment.mark_used()
    started = time.monotonic()
    with contextlib.ExitStack() as stack:
        # Those that keep one core busy are done by the time the tests are, which use all cores.
        endings = {
            name: stack.enter_context(beside(name, command))
            for name, command in _commands_beside(environment, pytest_arguments).items()
        }
        commands = _commands(environment, pytest_arguments)
        failed = [name for name, command in commands.items() if not _passes(name, command)]
        if "pytest" in failed and not pytest_arguments:
            _passes("failed tests again, with values", _failed_again(environment))
        failed += [name for name, passes in endings.items() if not passes()]
    seconds = time.monotonic() - started
    count = len(commands) + len(endings)
    verdict = f"FAILED: {', '.join(failed)}" if failed else f"All {count} checks passed"
    print(f"{verdict} ({seconds:.0f} s)", flush=True)
    return 1 if failed else 0


@contextlib.contextmanager
def beside(name: str, command: list[str]) -> Iterator[Callable[[], bool]]:
    """Run a check in parallel with others.

    Parameters
    ----------
    name : str
        What it is called.
    command : list of str
        The program and its arguments.

    Yields
    ------
    callable
        Waits for its end, shows what it printed, and tells whether it passed. If it is not called,
        the check is ended.
    """
    with (
        tempfile.TemporaryFile() as printed,
        subprocess.Popen(
            command, cwd=CHECKOUT, env=variables(), stdout=printed, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            yield lambda: _passed(name, process, printed)
        finally:
            process.terminate()  # which has no effect on one that has ended


def _passed(name: str, process: subprocess.Popen[bytes], printed: IO[bytes]) -> bool:
    print(f"== {name}", flush=True)
    passed = process.wait() == 0
    printed.seek(0)
    print(printed.read().decode(errors="replace"), end="")
    print(f"== {name}: {'ok' if passed else 'FAILED'}\n")
    return passed


def _commands(environment: Environment, pytest_arguments: list[str]) -> dict[str, list[str]]:
    """Return the checks that run one after another by name, the quick ones first.

    With arguments for pytest, the tests run in its own process, as debuggers need.
    """
    python = [str(environment.python), "-m"]
    count = min(MOST_PROCESSES, MORE_THAN_CORES + (os.cpu_count() or 1))
    # Each process would rewrite the assertions of all test modules of a new checkout, so that they
    # show values, which takes twice as long as their collection. Failed tests run again for that.
    processes = [f"--numprocesses={count}", "--dist=worksteal", "--assert=plain"]
    return {
        # Once for a new checkout, before each process of pytest does it for itself.
        "compileall": [*python, "compileall", "-q", "-j", "0", "app", "tests"],
        "ruff check": [*python, "ruff", "check", "."],
        "ruff format": [*python, "ruff", "format", "--check", "."],
        "pytest": [
            *python,
            "pytest",
            *(pytest_arguments or [*processes, "--durations=20", "--durations-min=0.5"]),
        ],
    }


def _failed_again(environment: Environment) -> list[str]:
    """Return the command that runs the tests that failed last, and shows values in assertions."""
    options = ["--last-failed", "--last-failed-no-failures=none"]
    return [str(environment.python), "-m", "pytest", *options]


def _commands_beside(environment: Environment, pytest_arguments: list[str]) -> dict[str, list[str]]:
    """Return the checks that run beside those by name.

    Who gives arguments is after some tests, and other programs are not asked then.
    """
    suffix = ".exe" if sys.platform == "win32" else ""
    readers = [sys.executable, str(CHECKOUT / "packaging" / "readers.py")]
    translations = [
        str(environment.python),
        str(CHECKOUT / "packaging" / "translations.py"),
        "--check",
    ]
    return {
        "lint-imports": [str(environment.python.with_name(f"lint-imports{suffix}"))],
        "mypy": [str(environment.python), "-m", "mypy", *_mypy_cache(environment)],
        **({} if pytest_arguments else {"readers": readers, "translations": translations}),
    }


def _mypy_cache(environment: Environment) -> list[str]:
    """Return the option to keep mypy's cache beside the packages that fill most of it.

    It holds relative paths and checksums, so a new checkout of the same sources is checked at once.
    """
    is_writable = os.access(environment.folder, os.W_OK)
    return [f"--cache-dir={environment.folder / 'mypy'}"] if is_writable else []


def _passes(name: str, command: list[str]) -> bool:
    """Run one check and print what it prints, and how long it took."""
    print(f"== {name}", flush=True)
    started = time.monotonic()
    status = subprocess.run(command, cwd=CHECKOUT, env=variables(), check=False).returncode
    print(f"== {name}: {'ok' if status == 0 else 'FAILED'} ({time.monotonic() - started:.1f} s)\n")
    return status == 0


def variables(of: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment variables of a check.

    Parameters
    ----------
    of : mapping of str to str
        The variables to choose from; this process's if not given.

    Returns
    -------
    dict of str to str
        Those that any program or a package client needs, none with a display, and those with which
        Huescope is found, Qt draws off the screen, and a matrix product has one thread.
    """
    chosen = {name: value for name, value in of.items() if _PASSED_ON.fullmatch(name)}
    return {**chosen, **_ADDED}
