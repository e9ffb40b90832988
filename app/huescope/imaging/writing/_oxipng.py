"""The smallest PNG of the same pixels, by oxipng in a process of its own.

Within this process it would keep the interpreter from everything else, and could not be stopped: 24
megapixels take it some seconds.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.imaging.writing._encoding import aside
from huescope.imaging.writing._oxipng_process import ARGUMENT

if TYPE_CHECKING:
    from huescope.cancellation import Job

_PROGRAM = Path(__file__).with_name("_oxipng_process.py")


def optimized(data: bytes, level: int, job: Job, *, reorder: bool = False) -> bytes:
    """Find better filters and compression for a PNG file.

    Parameters
    ----------
    data : bytes
        The file; its chunks are kept.
    level : int
        0 to 6: from fast to small.
    job : Job
        Checked meanwhile; the process ends with it.
    reorder : bool
        Whether the palette may be put into another order, and its unused colours be dropped.

    Returns
    -------
    bytes
        The file with the same pixels; `data` itself where nothing smaller was found, or the
        optimiser cannot be run.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    return _run(data, job, "optimize", str(level), str(int(reorder)))


def recompressed(data: bytes, job: Job) -> bytes:
    """Compress a PNG file by Zopfli, which takes some 3 s of one core for a megapixel.

    Parameters
    ----------
    data : bytes
        The file; the filter that most of its rows have becomes that of all.
    job : Job
        As for `optimized`.

    Returns
    -------
    bytes
        As of `optimized`.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    return _run(data, job, "recompress")


def _run(data: bytes, job: Job, *arguments: str) -> bytes:
    # A bundle has no interpreter but itself.
    program = ARGUMENT if getattr(sys, "frozen", False) else str(_PROGRAM)
    command = [sys.executable, program, *arguments]
    try:
        process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would open one
        )
    except OSError:  # no further process can be started
        return data
    with process:
        try:
            found = aside(lambda: process.communicate(data)[0], job)
        finally:
            process.kill()
    return found if process.returncode == 0 and 0 < len(found) < len(data) else data
