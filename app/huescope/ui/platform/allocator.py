"""How the memory of C libraries is kept together."""

from __future__ import annotations

import ctypes

_ARENA_MAX = -8  # M_ARENA_MAX of glibc's malloc.h
_ARENAS = 2


def use_few_arenas() -> bool:
    """Let threads share their heaps; call it before any is started.

    glibc gives heaps of their own to threads, up to eight for each processor (mallopt(3),
    M_ARENA_MAX), and what one of them frees, another cannot use. Pictures and their analysis are
    large and come from many threads: a window in which eight small ones had been opened took
    305 MiB, and takes 234 MiB with two heaps, in the same time.

    Returns
    -------
    bool
        Whether this system's library took it; the others have no such heaps.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # no glibc: musl, macOS, Windows
        return False
    return bool(mallopt(_ARENA_MAX, _ARENAS))
