"""The number of malloc arenas is limited with glibc."""

import platform
import subprocess
import sys

import pytest

from huescope.ui.platform.allocator import use_few_arenas

CODE = """
import ctypes, threading
from huescope.ui.platform.allocator import use_few_arenas
{call}
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(8)
def allocate():
    together.wait()
    libc.malloc(100_000)
    together.wait()
threads = [threading.Thread(target=allocate) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
libc.malloc_stats()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has several heaps")
@pytest.mark.parametrize(("call", "fewest", "most"), [("use_few_arenas()", 1, 2), ("", 3, 99)])
def test_threads_share_two_heaps(call, fewest, most):
    code = CODE.format(call=call)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert fewest <= ran.stderr.count("Arena ") <= most


@pytest.mark.skipif(platform.libc_ver()[0] == "glibc", reason="glibc has several heaps")
def test_other_systems_are_left_as_they_are():
    assert not use_few_arenas()
