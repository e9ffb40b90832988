"""Tuning of glibc's memory allocator."""

from __future__ import annotations

from huescope.heap import ARENA_MAX, let_heaps_shrink, set_option

_ARENAS = 2


def use_few_arenas() -> bool:
    """Limit the number of malloc arenas, and let them shrink; before any thread is started.

    glibc gives threads arenas of their own, up to eight for each processor (mallopt(3),
    M_ARENA_MAX), and memory freed in one arena cannot be used by another. Pictures and their
    analysis are large and come from many threads: a window that had opened eight small pictures
    took 305 MiB, and takes 234 MiB with two arenas, in the same time.

    Returns
    -------
    bool
        Whether the limit was set; other C libraries have no arenas.
    """
    let_heaps_shrink()
    return set_option(ARENA_MAX, _ARENAS)
