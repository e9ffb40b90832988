"""Freed memory goes back to the system with glibc, or is kept for the next picture."""

import ctypes
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from huescope.heap import give_back, keep_freed, let_heaps_shrink, set_option


def resident_bytes():
    return 4096 * int(Path("/proc/self/statm").read_text().split()[1])


needs_glibc = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only glibc keeps what is freed"
)

# In a process of its own: options of the allocator are set before any thread is started.
IN_A_THREAD = """
import ctypes, threading
from huescope.heap import give_back, keep_freed, let_heaps_shrink
{option}()
libc = ctypes.CDLL(None)
libc.malloc.restype = libc.memset.restype = ctypes.c_void_p
libc.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
def pages():
    return int(open("/proc/self/statm").read().split()[1])
def allocate():
    blocks = [libc.malloc({block_bytes}) for _ in range({blocks})]
    for block in blocks:
        libc.memset(block, 1, {block_bytes})
    before = pages()
    for block in blocks:
        libc.free(block)
    kept = pages()
    give_back()
    print(before - kept, kept - pages())
thread = threading.Thread(target=allocate)
thread.start()
thread.join()
"""


def freed_bytes(option, blocks, block_bytes):
    """Free memory in a thread; tell what the system had back at once, and then of the rest."""
    code = IN_A_THREAD.format(option=option, blocks=blocks, block_bytes=block_bytes)
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return [4096 * int(each) for each in ran.stdout.split()]


@needs_glibc
def test_freed_memory_of_a_thread_is_kept_on_demand():
    at_once, _ = freed_bytes("keep_freed", 1, 20_000_000)
    assert at_once < 1e6


@needs_glibc
def test_the_heap_of_a_thread_shrinks_when_memory_is_given_back():
    at_once, given_back = freed_bytes("let_heaps_shrink", 20, 1_000_000)
    assert at_once < 1e6
    assert given_back > 15e6


@needs_glibc
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
    keep_freed()
    let_heaps_shrink()
    assert not set_option(-8, 1)
