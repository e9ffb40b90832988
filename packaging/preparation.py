"""Creation of the private virtual environment, on the first start and after new pins."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import debian
import platforms
from console import Progress, SetupError, run_quietly
from environment import FOLDER_PREFIX
from lock import locked

if TYPE_CHECKING:
    from collections.abc import Callable

    from environment import Environment

_KEEP_UNUSED_S = 14 * 24 * 3600

# The one package without wheels: pure Python, and only the tests read with it.
_SOURCE_ONLY = "swatch"

# Settings of pip that a person may have for other work, and that would install elsewhere.
_FOREIGN_SETTINGS = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONPATH", "PYTHONHOME"}


def prepare(environment: Environment) -> None:
    """Make an environment ready to start Huescope, or leave with a sentence.

    Raises
    ------
    SystemExit
        If it cannot be made (status 1), or a person stopped it (status 130).
    """
    progress = Progress()
    try:
        _prepare(environment, progress)
    except SetupError as error:
        _leave(progress, f"{error}\n{error.output}".rstrip(), 1)
    except OSError as error:
        _leave(progress, f"Huescope could not be installed: {error}", 1)
    except KeyboardInterrupt:
        _leave(progress, "Stopped; the next start begins again.", 130)


def _leave(progress: Progress, sentence: str, status: int) -> None:
    progress.say(sentence)
    sys.exit(status)


def _prepare(environment: Environment, progress: Progress) -> None:
    if not environment.is_complete():
        _install_alone(environment, progress)
    if _system_is_ready(progress):
        environment.mark_system_ready()
    progress.clear()


def _install_alone(environment: Environment, progress: Progress) -> None:
    """Install unless another start of Huescope, for which this one waits, has done it."""

    def wait() -> None:
        progress.step("Waiting for another start of Huescope that is installing")
        progress.tick()

    environment.lock.parent.mkdir(parents=True, exist_ok=True)
    with locked(environment.lock, wait):
        if not environment.is_complete():
            _install(environment, progress)
            remove_unused(environment)


def _install(environment: Environment, progress: Progress) -> None:
    """Build the environment from nothing, so that an interrupted installation leaves no trace."""
    if (obstacle := platforms.obstacle()) is not None:
        raise SetupError(obstacle)
    if environment.folder.exists():
        shutil.rmtree(environment.folder)
    _ensure_venv_module(progress)
    progress.step(f"Making a private environment in {environment.folder}")
    run_quietly(
        [sys.executable, "-m", "venv", str(environment.folder)],
        progress,
        "Python could not make a private environment.",
    )
    # --no-deps: the pins name every package, and nothing else may come in. Only wheels, as a person
    # has no compilers, and would wait an hour for OpenCV if they were there. --no-compile: most of
    # the 17 000 modules of oci are never imported, and what is imported is compiled then; that
    # halves the wait.
    wheels = ["--only-binary=:all:", f"--no-binary={_SOURCE_ONLY}"]
    options = ["--no-deps", "--no-compile", *wheels, "--no-input", "--disable-pip-version-check"]
    run_quietly(
        [str(environment.python), "-m", "pip", "install", *options, *environment.pins],
        progress,
        "What Huescope needs could not be installed; is there a network connection? pip says:",
        describer(len(environment.pins)),
        _pip_variables(),
    )
    unpack_pyside_support(environment)
    environment.stamp.write_text("\n".join(environment.pins) + "\n", encoding="utf-8")


def unpack_pyside_support(environment: Environment) -> None:
    """Let PySide keep its Python files as files, which are compiled once.

    It carries them in an archive, and compiles them at each start: 15 ms. ``SBK_EMBED`` is its own
    switch: 0 unpacks them, and 1 takes away what could not be unpacked.
    """
    for switch in "01":
        unpacked = subprocess.run(
            [str(environment.python), "-P", "-c", "import shiboken6"],
            env={**_own_variables(), "SBK_EMBED": switch},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if unpacked.returncode == 0:
            return


def _own_variables() -> dict[str, str]:
    """Return the environment variables without those by which pip or Python look elsewhere."""
    return {k: v for k, v in os.environ.items() if k not in _FOREIGN_SETTINGS}


def _pip_variables() -> dict[str, str]:
    """Return a person's own environment variables, for proxies and mirrors, made fit for pip."""
    return {**_own_variables(), "PIP_USER": "0"}


def describer(number_of_packages: int) -> Callable[[str], str | None]:
    """Return a function that makes a step of a line that pip prints."""
    number = 0

    def describe(line: str) -> str | None:
        nonlocal number
        if match := re.match(r"Collecting (\S+?)==(\S+)", line):
            number += 1
            return f"Fetching {match[1]} {match[2]} ({number} of {number_of_packages})"
        if match := re.match(r"\s*Downloading ([^-]+)-([^-]+)-\S+\.whl \((.+)\)", line):
            return f"Downloading {match[1]} {match[2]}, {match[3]}"
        if line.startswith("Installing collected packages"):
            return f"Unpacking {number_of_packages} packages"
        if "Retrying (" in line:
            return "No answer from the package server, trying again"
        return None

    return describe


def _ensure_venv_module(progress: Progress) -> None:
    """See to it that Python can make environments; Debian has that in a package of its own."""
    if _has_venv_module():
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if debian.may_install():
        debian.update_lists(progress)
        debian.install([package], progress)
        importlib.invalidate_caches()
    if _has_venv_module():
        return
    if debian.has_apt():
        advice = f"install it with: {debian.install_command([package])}"
    else:
        advice = "install it, or use a Python from python.org."
    raise SetupError(f"This Python comes without its venv module; {advice}")


def _has_venv_module() -> bool:
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def _system_is_ready(progress: Progress) -> bool:
    if sys.platform != "linux":
        return True
    from qt_libraries import make_available

    return make_available(progress)


def remove_unused(environment: Environment) -> None:
    """Remove neighbours that were interrupted, or not started for two weeks."""
    for folder in environment.folder.parent.glob(f"{FOLDER_PREFIX}*"):
        stamp = folder / environment.stamp.name
        used_s = stamp.stat().st_mtime if stamp.exists() else 0
        if folder != environment.folder and time.time() - used_s > _KEEP_UNUSED_S:
            # A program that still runs in there keeps its files on Windows; the next time then.
            shutil.rmtree(folder, ignore_errors=True)
