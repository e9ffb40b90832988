"""Freed memory goes back to the system with glibc."""

import ctypes
import platform
from pathlib import Path

import pytest

from huescope.heap import give_back


def resident_bytes():
    return 4096 * int(Path("/proc/self/statm").read_text().split()[1])


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps what is freed")
def test_freed_memory_is_given_back():
    libc = ctypes.CDLL(None)
    libc.malloc.restype = libc.memset.restype = ctypes.c_void_p
    libc.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
    libc.free.argtypes = [ctypes.c_void_p]
    blocks = [libc.malloc(100_000) for _ in range(400)]  # 40 MB in blocks too small for mmap
    for block in blocks:
        libc.memset(block, 1, 100_000)
    for block in blocks[:-1]:
        libc.free(block)
    before = resident_bytes()
    give_back()
    assert resident_bytes() < before - 20e6
    libc.free(blocks[-1])


def test_other_libraries_are_left_as_they_are(monkeypatch):
    def other(_name):
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", other)
    give_back()
