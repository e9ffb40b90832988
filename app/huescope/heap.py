"""Memory that was freed and is still kept by the allocator of the C library."""

from __future__ import annotations

import contextlib
import ctypes


def give_back() -> None:
    """Give the system back what was freed, where the C library is glibc.

    glibc keeps freed memory below the last block that is in use, which after the work on a picture
    are tens of megabytes (malloc_trim(3)). That takes one or two milliseconds, and does not hold
    the interpreter; other C libraries have no such call.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
