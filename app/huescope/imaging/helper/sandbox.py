"""What a helper gives up before it sees the first picture.

Everywhere, it has no file of the program open. On Linux and macOS it cannot write a byte to a file,
and its processor time is limited; on Linux its memory is limited as well, and by Landlock and
seccomp (`confinement`) it reads nothing but its own modules and the system's, reaches no network,
and starts no program.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from huescope.imaging.helper import confinement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.imaging.policy import Policy

_OPEN_FILES = 256
SLACK_BYTES = 512 * 2**20
"""What libraries and threads take beside the picture."""


def confine(readable: Sequence[str], policy: Policy) -> list[str]:
    """Give up all rights that decoding does not need; there is no way back.

    Parameters
    ----------
    readable : sequence of str
        Folders and files that may be read.
    policy : Policy
        Its memory counts.

    Returns
    -------
    list of str
        Which of the means are in force: "limits", "memory", "landlock", "seccomp".
    """
    if sys.platform == "win32":
        return []
    import resource

    for limit, value in (
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        resource.setrlimit(limit, (value, value))
    in_force = ["limits"]
    if sys.platform == "linux":  # counts what a process has of its own, without shared memory
        most = policy.memory_bytes + SLACK_BYTES
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        in_force += ["memory", *confinement.confine(readable)]
    return in_force


def limit_time(seconds: float) -> None:
    """Let the system end this process when it has taken so much processor time from now on."""
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    end_s = int(usage.ru_utime + usage.ru_stime + seconds) + 1
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard == resource.RLIM_INFINITY or end_s <= hard:
        resource.setrlimit(resource.RLIMIT_CPU, (end_s, hard))
