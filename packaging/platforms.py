"""Systems for which some library has no wheel, told before pip would fail for minutes."""

from __future__ import annotations

import platform
import sys
import sysconfig

_NEWEST = (3, 14)


def obstacle() -> str | None:
    """Say in a sentence why the program cannot be installed here; None if it can.

    Only what is known for certain counts: on any other system, pip has the last word.
    """
    machine = platform.machine().lower()
    if sys.platform == "darwin" and machine == "x86_64" and not _is_translated():
        return (
            "This is a Mac with an Intel processor, for which cryptography has no wheels any more. "
            "Huescope runs on Macs with Apple silicon."
        )
    if sys.platform == "darwin" and machine == "x86_64":
        return (
            "This Python is for Intel processors and runs translated. "
            "Install one for Apple silicon from python.org, and start Huescope with that."
        )
    if sys.platform == "win32" and machine == "arm64" and "arm64" in sysconfig.get_platform():
        return (
            "This Python is for ARM, for which some libraries have no wheels on Windows. "
            "Install a Python for Intel (x86-64) from python.org, which Windows runs as well."
        )
    if sys.platform == "linux" and "musl" in str(sysconfig.get_config_var("HOST_GNU_TYPE")):
        return (
            "This system has the C library musl, for which Qt has no wheels. "
            "Huescope runs on systems with glibc, such as Debian, Fedora and Arch."
        )
    if sys.maxsize < 2**32:
        return "This Python is a 32-bit one; Huescope needs a 64-bit one."
    if sys.implementation.name != "cpython" or sysconfig.get_config_var("Py_GIL_DISABLED"):
        return "Huescope needs the usual build of CPython, as python.org and all systems have it."
    if sys.version_info[:2] > _NEWEST:
        newest = ".".join(map(str, _NEWEST))
        return (
            f"Some libraries have no wheels for Python {platform.python_version()} yet; "
            f"start Huescope with Python 3.11 to {newest}."
        )
    return None


def _is_translated() -> bool:
    """Tell whether macOS translates this process for Apple silicon (sysctl.proc_translated)."""
    import subprocess

    command = ["/usr/sbin/sysctl", "-n", "sysctl.proc_translated"]
    try:
        shown = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return False
    return shown.strip() == "1"
