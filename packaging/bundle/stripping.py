"""Removal of symbols that only debuggers read from the libraries of a bundle, on Linux."""

from __future__ import annotations

import shutil
import struct
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian
_TABLE_AT, _SIZE_AT = 32, 54  # of e_phoff, and of e_phentsize and e_phnum
_LOAD = 1


def strip(folder: Path) -> int:
    """Strip all libraries.

    Wheels are made with patchelf, which moves parts of a library so that some versions of `strip`
    damage it: such a library stays as it was.

    Parameters
    ----------
    folder : pathlib.Path
        The bundle.

    Returns
    -------
    int
        How many bytes are gone.

    Raises
    ------
    FileNotFoundError
        If there is no `strip`; binutils has it.
    """
    tool = shutil.which("strip")
    if tool is None:
        raise FileNotFoundError("strip is not installed; binutils has it")
    gone = 0
    for path in _libraries(folder):
        stripped = path.with_name(f"{path.name}.stripped")
        command = [tool, "--strip-unneeded", "-o", str(stripped), str(path)]
        done = subprocess.run(command, check=False, capture_output=True)
        if done.returncode == 0 and is_loadable(stripped.read_bytes()):
            gone += path.stat().st_size - stripped.stat().st_size
            shutil.copymode(path, stripped)
            stripped.replace(path)
        stripped.unlink(missing_ok=True)
    return gone


def is_loadable(data: bytes) -> bool:
    """Tell whether all segments of a library are where the dynamic linker can map them.

    Source: ELF-64 Object File Format 1.5: the address and the offset of a segment are congruent
    modulo its alignment.

    Parameters
    ----------
    data : bytes
        The file.
    """
    if not data.startswith(_MAGIC):
        return False
    (table,) = struct.unpack_from("<Q", data, _TABLE_AT)
    size, count = struct.unpack_from("<HH", data, _SIZE_AT)
    for number in range(count):
        kind, _flags, offset, address, _physical, in_file, _in_memory, alignment = (
            struct.unpack_from("<IIQQQQQQ", data, table + number * size)
        )
        if offset + in_file > len(data):
            return False
        if kind == _LOAD and (offset - address) % max(alignment, 1):
            return False
    return True


def _libraries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and ".so" in path.name:
            yield path
