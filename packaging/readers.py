"""Interoperability tests with other programs: ``python3 packaging/readers.py [--table]``.

They come from npm, PyPI and, where packages can be installed, from Debian. Where Node.js is missing
or nothing can be fetched, one line says so, and nothing is checked. With ``--table`` the outcome is
kept in tests/readers/RESULTS.md.
"""

# This file must parse on every Python 3, or an old one would answer with a traceback.
from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zlib
from typing import TYPE_CHECKING

import debian
from checks import variables
from console import Progress, SetupError, run_quietly
from environment import CHECKOUT, FOLDER_PREFIX, TEST_PINS, Environment, find, read_pins
from lock import locked
from preparation import prepare

if TYPE_CHECKING:
    from pathlib import Path

TESTS = CHECKOUT / "tests" / "readers"
TABLE = TESTS / "RESULTS.md"
FOLDER_VARIABLE = "HUESCOPE_READERS"
"""The environment variable that tells the tests where the programs are."""

OLDEST_NODE = (20, 19)

# Programs of Debian, each with its package. A test is skipped where its program is missing.
TOOLS = {
    "aapt2": "aapt",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "rsvg-convert": "librsvg2-bin",
    "xmllint": "libxml2-utils",
}

NPM_FILES = ("package.json", "package-lock.json", ".npmrc")
_PINS = TESTS / "pins.txt"
_STAMP = "installed.txt"
_NO_NETWORK = re.compile(
    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|NewConnectionError"
    "|ConnectTimeoutError|name resolution"
)


class Missing(Exception):
    """Why the readers cannot be asked on this machine, in a sentence."""


def main(arguments: list[str]) -> int:
    """Run the tests of tests/readers and return 0 if they passed or cannot be run here."""
    environment = find(*TEST_PINS)
    if not environment.is_ready():
        prepare(environment)
    progress = Progress()
    try:
        folder = make_available(environment, progress)
    except Missing as reason:
        progress.clear()
        print(f"skipped: {reason}", flush=True)
        return 0
    except SetupError as error:
        progress.say(f"{error}\n{error.output}")
        return 1
    progress.clear()
    table = ["--readers-table", str(TABLE)] if "--table" in arguments else []
    others = [each for each in arguments if each != "--table"]
    # Without the cache, which the other tests may be writing at the same time.
    pytest = [str(environment.python), "-m", "pytest", "-p", "no:cacheprovider"]
    command = [*pytest, str(TESTS), *table, *others]
    environ = {**variables(), FOLDER_VARIABLE: str(folder)}
    return subprocess.run(command, cwd=CHECKOUT, env=environ, check=False).returncode


def make_available(environment: Environment, progress: Progress) -> Path:
    """Return the folder that holds the programs of npm and PyPI, made if need be."""
    node, npm = _program("node"), _program("npm")
    _check_version(node)
    folder = environment.folder.with_name(f"{FOLDER_PREFIX}readers-{checksum(environment)}")

    def wait() -> None:
        progress.step("Waiting for another start of Huescope that is installing")
        progress.tick()

    with locked(environment.lock, wait):
        if (folder / _STAMP).exists():
            os.utime(folder / _STAMP)  # so that it is not removed as an old one
        else:
            _install(folder, npm, environment, progress)
        _install_tools(progress)
    return folder


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise Missing(f"{name} is not installed; Node.js has it.")
    return found


def _check_version(node: str) -> None:
    shown = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = tuple(int(part) for part in re.findall(r"\d+", shown)[:2])
    if version < OLDEST_NODE:
        oldest = ".".join(map(str, OLDEST_NODE))
        raise Missing(
            f"Node.js {oldest} or newer is needed, and this is {shown.strip() or 'none'}."
        )


def checksum(environment: Environment) -> str:
    """Give other programs, and another Python, a folder of their own."""
    parts = [(TESTS / name).read_bytes() for name in NPM_FILES]
    content = b"\0".join([*parts, _PINS.read_bytes(), environment.folder.name.encode()])
    return f"{zlib.crc32(content):08x}"


def _install(folder: Path, npm: str, environment: Environment, progress: Progress) -> None:
    """Build the folder from nothing, so that an interrupted installation leaves no trace."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in NPM_FILES:
        shutil.copy(TESTS / name, folder)
    progress.step("Fetching programs of npm that read palettes")
    # No script of a package is run: none of them needs one.
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder)]
    _fetch([npm, "ci", *options], progress)
    progress.step("Fetching programs of PyPI that read palettes")
    options = ["--no-deps", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
    pip = [str(environment.python), "-m", "pip", "install", *options]
    _fetch([*pip, "--target", str(folder / "python"), *read_pins(_PINS)], progress)
    (folder / _STAMP).touch()


def _fetch(command: list[str], progress: Progress) -> None:
    try:
        run_quietly(command, progress, "What reads palettes could not be installed.")
    except SetupError as error:
        if _NO_NETWORK.search(error.output):
            raise Missing("the programs are not here yet, and there is no network.") from error
        raise


def _install_tools(progress: Progress) -> None:
    """Install what is missing of Debian's, if nobody has to be asked for that."""
    missing = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    if not missing or not debian.may_install():
        return
    try:
        debian.update_lists(progress)
        debian.install(missing, progress)
    except SetupError as error:
        progress.say(str(error))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
