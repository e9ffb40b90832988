"""Inter-process file lock, released by the system when its process ends."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import IO

_POLL_S = 0.2


@contextlib.contextmanager
def locked(file: Path, while_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold a file's lock for the length of a ``with`` block.

    Parameters
    ----------
    file : pathlib.Path
        An existing file.
    while_waiting : callable
        Called every 0.2 s for as long as another process holds the lock.
    """
    with file.open("a", encoding="utf-8") as opened:
        while not _try_lock(opened):
            while_waiting()
            time.sleep(_POLL_S)
        yield


def _try_lock(opened: IO[str]) -> bool:
    """Take the lock unless another process has it; closing the file gives it back."""
    try:
        if sys.platform == "win32":
            import msvcrt

            opened.seek(0)
            msvcrt.locking(opened.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # PermissionError is what Windows answers
        return False
    return True
