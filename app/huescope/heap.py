"""Memory that was freed, and is kept by the allocator of the C library or given back."""

from __future__ import annotations

import contextlib
import ctypes

# Of glibc's malloc.h.
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
ARENA_MAX = -8
"""The option of `set_option` for the most heaps that threads have (M_ARENA_MAX)."""

# More than one picture leaves: what is freed at the end of the heap stays up to this size.
_KEPT_BYTES = 1 << 28
# As far as glibc raises the threshold itself. Larger arrays of numpy have huge pages.
_MAPPED_FROM_BYTES = 1 << 25
# A little less, so that a block of it is of a heap. Most work on a window needs less at a time.
_SHRINKING_BYTES = 30 << 20

_shrinking_bytes = 0


def let_heaps_shrink() -> None:
    """Let `give_back` empty the heap of its thread as well, with glibc; before any thread.

    malloc_trim(3) leaves the end of a heap that is not the main thread's: 27 MB after the work on
    a picture. It shrinks when memory is freed there, and from this size on.
    """
    global _shrinking_bytes  # noqa: PLW0603 - one for the process, as its allocator is
    if set_option(_MMAP_THRESHOLD, _MAPPED_FROM_BYTES) and set_option(
        _TRIM_THRESHOLD, _SHRINKING_BYTES
    ):
        _shrinking_bytes = _SHRINKING_BYTES


def give_back() -> None:
    """Give the system back what was freed, where the C library is glibc.

    glibc keeps freed memory below the last block that is in use, which after the work on a picture
    are tens of megabytes (malloc_trim(3)). That takes one or two milliseconds, and does not hold
    the interpreter; other C libraries have no such call.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        library = ctypes.CDLL(None)
        if _shrinking_bytes:
            library.malloc.restype = ctypes.c_void_p
            block = library.malloc(ctypes.c_size_t(_shrinking_bytes))  # never written to
            library.free(ctypes.c_void_p(block))
        library.malloc_trim(0)


def keep_freed() -> None:
    """Let glibc keep what is freed, for work on one picture after another; before any thread.

    Otherwise each picture asks the system for its memory again, page by page, which took a tenth
    of the processor time of an analysis. Threads share one heap, because heaps of their own are
    limited to 64 MB. The highest use of memory stays the same.
    """
    set_option(ARENA_MAX, 1)
    set_option(_TRIM_THRESHOLD, _KEPT_BYTES)
    set_option(_MMAP_THRESHOLD, _MAPPED_FROM_BYTES)


def set_option(option: int, value: int) -> bool:
    """Set an option of glibc's allocator (mallopt(3)); tell whether there is such."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # no glibc: musl, macOS, Windows
        return False
    return bool(mallopt(option, value))
