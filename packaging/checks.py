"""Run linters, type and layering checks and all tests, each to its end, without a display."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

from environment import CHECKOUT, PINS, PINS_TEST, Environment, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO


def main(pytest_arguments: list[str]) -> int:
    """Run every check and return 0 if all passed, else 1."""
    environment = find(PINS, PINS_TEST)
    if not environment.is_ready():
        from preparation import prepare

        prepare(environment)
    environment.mark_used()
    started = time.monotonic()
    checks = _commands(environment, pytest_arguments)
    # Most of the tests keep one core busy: other programs read on another one.
    with beside("readers", checks.pop("readers", None)) as readers_pass:
        failed = [name for name, command in checks.items() if not _passes(name, command)]
        failed += [] if readers_pass() else ["readers"]
    seconds = time.monotonic() - started
    count = len(checks) + (0 if pytest_arguments else 1)
    verdict = f"FAILED: {', '.join(failed)}" if failed else f"All {count} checks passed"
    print(f"{verdict} ({seconds:.0f} s)", flush=True)
    return 1 if failed else 0


@contextlib.contextmanager
def beside(name: str, command: list[str] | None) -> Iterator[Callable[[], bool]]:
    """Run a check beside others.

    Parameters
    ----------
    name : str
        What it is called.
    command : list of str or None
        None for no check at all, which passes.

    Yields
    ------
    callable
        Waits for its end, shows what it printed, and tells whether it passed. If it is not called,
        the check is ended.
    """
    if command is None:
        yield lambda: True
        return
    started = time.monotonic()
    with (
        tempfile.TemporaryFile() as printed,
        subprocess.Popen(
            command, cwd=CHECKOUT, env=variables(), stdout=printed, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            yield lambda: _passed(name, process, printed, started)
        finally:
            process.terminate()  # which has no effect on one that has ended


def _passed(
    name: str, process: subprocess.Popen[bytes], printed: IO[bytes], started: float
) -> bool:
    print(f"== {name}", flush=True)
    passed = process.wait() == 0
    printed.seek(0)
    print(printed.read().decode(errors="replace"), end="")
    seconds = time.monotonic() - started
    print(f"== {name}: {'ok' if passed else 'FAILED'} (done after {seconds:.1f} s)\n")
    return passed


def _commands(environment: Environment, pytest_arguments: list[str]) -> dict[str, list[str]]:
    """Return the checks by name, the quick ones first.

    Who gives arguments is after some tests, and other programs are not asked then.
    """
    python = [str(environment.python), "-m"]
    suffix = ".exe" if sys.platform == "win32" else ""
    readers = [sys.executable, str(CHECKOUT / "packaging" / "readers.py")]
    return {
        "ruff check": [*python, "ruff", "check", "."],
        "ruff format": [*python, "ruff", "format", "--check", "."],
        "lint-imports": [str(environment.python.with_name(f"lint-imports{suffix}"))],
        "mypy": [*python, "mypy"],
        "pytest": [*python, "pytest", *pytest_arguments],
        **({} if pytest_arguments else {"readers": readers}),
    }


def _passes(name: str, command: list[str]) -> bool:
    """Run one check and print what it prints, and how long it took."""
    print(f"== {name}", flush=True)
    started = time.monotonic()
    status = subprocess.run(command, cwd=CHECKOUT, env=variables(), check=False).returncode
    print(f"== {name}: {'ok' if status == 0 else 'FAILED'} ({time.monotonic() - started:.1f} s)\n")
    return status == 0


def variables() -> dict[str, str]:
    """Return this process's environment variables without a display, and with Huescope."""
    screens = {"DISPLAY", "WAYLAND_DISPLAY"}
    variables = {name: value for name, value in os.environ.items() if name not in screens}
    return {**variables, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT / "app")}
