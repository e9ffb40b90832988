"""Landlock and seccomp, by which a Linux process gives up files, network and programs.

Both are calls of the kernel. The packages that wrap them are pre-releases or not kept, so they are
called here. A kernel without one of them refuses, and the helper goes on without it.

Source: the manual pages landlock(7), landlock_create_ruleset(2), seccomp(2) and prctl(2); the
numbers of include/uapi/linux/landlock.h, seccomp.h, filter.h and audit.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULE_PATH_BENEATH, _ASK_VERSION = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
# How many rights on files, on the network, and of scope each version of Landlock knows.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_MOST_FILE_RIGHTS = 16
_NETWORK_RIGHTS_SINCE, _NETWORK_RIGHTS = 4, 2
_SCOPES_SINCE, _SCOPES = 6, 2

# struct sock_filter: code, where to jump if true and if false, value.
_INSTRUCTION = struct.Struct("<HBBI")
_LOAD, _RETURN = 0x20, 0x06  # BPF_LD|W|ABS, BPF_RET|K
_JUMP_IF_EQUAL, _JUMP_IF_AT_LEAST = 0x15, 0x35  # BPF_JMP|JEQ|K, BPF_JMP|JGE|K
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4  # of struct seccomp_data
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_OTHER_NUMBERS = 0x40000000  # the same calls again, for the x32 interface of x86-64
# For each machine: its audit architecture, and the numbers of socket, connect, bind, listen,
# execve, execveat, kill, tkill, ptrace, process_vm_readv, process_vm_writev, and io_uring_setup,
# through which others could be called.
_MACHINES = {
    "x86_64": (0xC000003E, (41, 42, 49, 50, 59, 322, 62, 200, 101, 310, 311, 425)),
    "aarch64": (0xC00000B7, (198, 203, 200, 201, 221, 281, 129, 130, 117, 270, 271, 425)),
}


def confine(readable: Sequence[str]) -> list[str]:
    """Give up all files but some to be read, the network, and other programs.

    Parameters
    ----------
    readable : sequence of str
        Folders and files, of which those that do not exist are passed over.

    Returns
    -------
    list of str
        Which of "landlock" and "seccomp" are in force.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return []
    in_force = []
    if _landlock(libc, readable):
        in_force.append("landlock")
    if _seccomp(libc):
        in_force.append("seccomp")
    return in_force


def _landlock(libc: ctypes.CDLL, readable: Iterable[str]) -> bool:
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    rights = (1 << _FILE_RIGHTS.get(version, _MOST_FILE_RIGHTS)) - 1
    network = (1 << _NETWORK_RIGHTS) - 1 if version >= _NETWORK_RIGHTS_SINCE else 0
    scopes = (1 << _SCOPES) - 1 if version >= _SCOPES_SINCE else 0
    # struct landlock_ruleset_attr; an older kernel takes what follows as long as it is 0.
    ruleset = struct.pack("<QQQ", rights, network, scopes)
    handle = libc.syscall(_CREATE_RULESET, ruleset, ctypes.c_size_t(len(ruleset)), 0)
    if handle < 0:
        return False
    try:
        for path in readable:
            _allow_reading(libc, handle, path)
        return bool(libc.syscall(_RESTRICT_SELF, handle, 0) == 0)
    finally:
        os.close(handle)


def _allow_reading(libc: ctypes.CDLL, handle: int, path: str) -> None:
    try:
        file = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        # A library is mapped to be run, which counts as reading; no program is ever started.
        rights = _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE  # noqa: PTH112
        rule = struct.pack("<Qi", rights, file)  # struct landlock_path_beneath_attr
        libc.syscall(_ADD_RULE, handle, _RULE_PATH_BENEATH, rule, 0)
    finally:
        os.close(file)


def _seccomp(libc: ctypes.CDLL) -> bool:
    """Refuse some calls of the kernel, and all of another architecture."""
    machine = _MACHINES.get(os.uname().machine)
    if machine is None:
        return False
    architecture, refused = machine
    program = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_JUMP_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_JUMP_IF_AT_LEAST, len(refused) + 1, 0, _OTHER_NUMBERS),
    ]
    for place, number in enumerate(refused):
        program.append((_JUMP_IF_EQUAL, len(refused) - place, 0, number))
    program += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    code = ctypes.create_string_buffer(b"".join(_INSTRUCTION.pack(*each) for each in program))
    # struct sock_fprog: how many instructions, and where they are.
    listed = struct.pack("@HP", len(program), ctypes.addressof(code))
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, listed, 0, 0) == 0)
