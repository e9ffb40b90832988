"""Whether the compiled loops are in use: they are loaded in the background, if numba is there."""

from __future__ import annotations

import importlib
import importlib.util
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.resources import cache_folder

if TYPE_CHECKING:
    from huescope.cancellation import Job

log = logging.getLogger(__name__)
log.addHandler(logging.NullHandler())  # without a log file, the terminal is for results

MODULES = tuple(
    f"huescope.analysis.compiled.{name}"
    for name in ("bins", "cuts", "labels", "merges", "sorting", "starts")
)
"""Those that hold compiled functions."""

SWITCH = "HUESCOPE_COMPILED"
"""The environment variable that is 0 where the loops are not to be compiled."""

_STAMP = "complete"
_STEP_S = 0.05
_loaded = False


def is_wanted() -> bool:
    """Tell whether there is numba, and nobody has switched it off."""
    return os.environ.get(SWITCH) != "0" and importlib.util.find_spec("numba") is not None


def is_loaded() -> bool:
    """Tell whether the modules are loaded, so that importing one takes no time."""
    return _loaded


def compiled_folder() -> Path:
    """Return where compiled functions are kept from one start to the next."""
    return cache_folder("compiled")


def load(job: Job) -> bool:
    """Load the compiled loops, which clustering uses from then on.

    That takes 0.4 s. After an installation a process of its own compiles them before, in seven
    seconds, so that the interpreter of this one is free meanwhile.

    Parameters
    ----------
    job : Job
        Checked while they are compiled.

    Returns
    -------
    bool
        False if numba is not installed or switched off, or does not work here; then the log says
        why.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    global _loaded  # noqa: PLW0603 - one for the process, as modules are
    if _loaded or not is_wanted():
        return _loaded
    try:
        if not _is_compiled():
            _compile(job)
        for name in MODULES:
            importlib.import_module(name)
    except (ImportError, OSError, RuntimeError) as error:
        log.warning("The loops of clustering cannot be compiled: %s", error)
        return False
    _loaded = True
    return True


def mark_as_compiled() -> None:
    """Note that all functions are in the cache."""
    (compiled_folder() / _STAMP).touch()


def _is_compiled() -> bool:
    """Tell whether the cache is younger than the sources and numba."""
    stamp, numba = compiled_folder() / _STAMP, importlib.util.find_spec("numba")
    if not stamp.exists() or numba is None or numba.origin is None:
        return False
    sources = [Path(numba.origin), *Path(__file__).parent.glob("*.py")]
    return all(source.stat().st_mtime < stamp.stat().st_mtime for source in sources)


def _compile(job: Job) -> None:
    """Compile them in a process of its own."""
    import subprocess

    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(
        [sys.executable, "-m", "huescope.analysis.compiled.ahead"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would open one
    )
    try:
        while process.poll() is None:
            job.rest(_STEP_S)
    finally:
        process.kill()
        _, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(errors.decode(errors="replace").strip().rpartition("\n")[2])
