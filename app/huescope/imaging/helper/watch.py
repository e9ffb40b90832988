"""How much memory a helper has in use, for systems that set no limit to it.

Source: libproc.h and sys/proc_info.h of macOS (`proc_pidinfo`, `proc_taskinfo`); psapi.h of Windows
(`GetProcessMemoryInfo`); the manual page proc_pid_statm(5) of Linux.
"""

from __future__ import annotations

import ctypes
import mmap
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess

_TASK_INFO = 4  # PROC_PIDTASKINFO
_TASK = struct.Struct("@6Q12i")
_COUNTERS = struct.Struct("@2I8N")


def resident_bytes(process: subprocess.Popen[bytes]) -> int | None:
    """Tell how much memory a process has in use.

    Parameters
    ----------
    process : subprocess.Popen
        Started by this one.

    Returns
    -------
    int or None
        With the memory that it shares; None where the system does not say.
    """
    try:
        if sys.platform == "darwin":
            return _on_macos(process.pid)
        if sys.platform == "win32":
            return _on_windows(process)
        pages = Path(f"/proc/{process.pid}/statm").read_text("ascii").split()[1]
        return int(pages) * mmap.PAGESIZE
    except (OSError, AttributeError, LookupError, ValueError):
        return None


def _on_macos(pid: int) -> int | None:
    info = ctypes.create_string_buffer(_TASK.size)
    library: Any = ctypes.CDLL("/usr/lib/libproc.dylib")
    taken = library.proc_pidinfo(pid, _TASK_INFO, ctypes.c_uint64(0), info, _TASK.size)
    return int(_TASK.unpack(info.raw)[1]) if taken == _TASK.size else None


def _on_windows(process: subprocess.Popen[bytes]) -> int | None:
    counters = ctypes.create_string_buffer(struct.pack("@I", _COUNTERS.size), _COUNTERS.size)
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there
    handle = ctypes.c_void_p(int(getattr(process, "_handle")))  # noqa: B009 - only there
    if not kernel.K32GetProcessMemoryInfo(handle, counters, ctypes.c_uint32(_COUNTERS.size)):
        return None
    return int(_COUNTERS.unpack(counters.raw)[3])
