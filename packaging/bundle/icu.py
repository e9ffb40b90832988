"""Removal of the data of ICU that the program never reads from a bundle, on Linux.

The wheel of PySide6 has all of it, 32 MB: names of countries, currencies and units in 800 locales,
dictionaries that break lines, and tables of old encodings. Qt has data of its own for formats of
numbers and dates, for line breaks and for Unicode. It calls ICU to sort (QCollator), to change the
case of text, for the names of time zones, and for encodings other than Unicode (QStringConverter).

Kept is what sorting and time zones read, for all languages. Names of time zones are English then,
and old encodings are unknown to Qt; the program shows no time zones and lets Python decode text.

The tools of ICU for this, ``icupkg`` and ``pkgdata``, would have to be of the version of the wheel.
Their format is simple and stable, so that only `as` and `ld` are needed.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

_LIBRARY = "libicudata.so.*"
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"  # "common data"
_FORMAT_AT = 12
_ALIGNMENT = 16
_LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
_KEPT = re.compile(
    r"coll/.+"  # order of words, by language
    r"|(zone/)?(root|en|pool|res_index|tzdbNames)\.res"  # what all locales fall back to
    r"|\w+\.(nrm|cfu)|(cnvalias|uemoji|ulayout)\.icu"
)
_SOURCE = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, "object"
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",%progbits
"""


class UnknownData(Exception):
    """The data of ICU is in another format than the one of the pinned version of Qt."""


def reduce(folder: Path) -> int:
    """Replace the data of ICU in a bundle by the part that Qt reads.

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
        If there is no `as` or `ld`; binutils has them.
    UnknownData
        If the library holds no data in the format that is known.
    """
    gone = 0
    for path in sorted(folder.rglob(_LIBRARY)):
        if not path.is_symlink():
            before = path.stat().st_size
            _link(reduced(path.read_bytes()), path)
            gone += before - path.stat().st_size
    return gone


def is_kept(name: str) -> bool:
    """Tell whether Qt may read a file of the data.

    Parameters
    ----------
    name : str
        Its path, without that of the package.
    """
    is_common = name.endswith(".res") and "/" not in name and not _LOCALE.fullmatch(name)
    return is_common or _KEPT.fullmatch(name) is not None


def reduced(library: bytes) -> bytes:
    """Return the package of data with the files that are kept.

    Source: ICU, "ICU Data", and ``ucmndata.h``: a header, whose length is its first two bytes; then
    the number of files, and for each the offsets of its name and its content from that number on.
    Files are sorted by name.

    Parameters
    ----------
    library : bytes
        A library that holds the whole package.

    Raises
    ------
    UnknownData
        If it holds none.
    """
    found = library.find(_FORMAT) - _FORMAT_AT
    if found < 0 or library[found + 2 : found + 4] != _MAGIC:
        raise UnknownData("the library of ICU's data holds no package of the format CmnD")
    (length,) = struct.unpack_from("<H", library, found)
    table = found + length
    (count,) = struct.unpack_from("<I", library, table)
    entries = [struct.unpack_from("<II", library, table + 4 + 8 * each) for each in range(count)]
    ends = [start for _name, start in entries[1:]] + [len(library) - table]
    files = []
    for (name, start), end in zip(entries, ends, strict=True):
        path = library[table + name : library.index(b"\0", table + name)]
        if is_kept(path.decode("ascii").partition("/")[2]):
            files.append((path, library[table + start : table + end]))
    return library[found:table] + _package(files)


def _package(files: list[tuple[bytes, bytes]]) -> bytes:
    """Lay out table, names and contents."""
    names = b"".join(path + b"\0" for path, _content in files)
    name = 4 + 8 * len(files)
    start = _aligned(name + len(names))
    table, contents = struct.pack("<I", len(files)), b""
    for path, content in files:
        table += struct.pack("<II", name, start + len(contents))
        contents += content.ljust(_aligned(len(content)), b"\0")
        name += len(path) + 1
    return (table + names).ljust(start, b"\0") + contents


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _link(package: bytes, library: Path) -> None:
    """Make a library of a package, under the name and with the symbol of the one it replaces."""
    tools = [shutil.which(name) for name in ("as", "ld")]
    if None in tools:
        raise FileNotFoundError("as and ld are not installed; binutils has them")
    assembler, linker = tools
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory(prefix="huescope-icu-") as name:
        data, source, made = (Path(name, each) for each in ("icu.dat", "icu.s", "icu.o"))
        data.write_bytes(package)
        source.write_text(_SOURCE.format(symbol=f"icudt{version}_dat", data=data), encoding="utf-8")
        subprocess.run([assembler, "-o", str(made), str(source)], check=True)
        command = [linker, "-shared", "-z", "noexecstack", f"-soname={library.name}"]
        subprocess.run([*command, "-o", str(library), str(made)], check=True)
