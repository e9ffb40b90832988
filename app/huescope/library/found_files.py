"""The files of a library's folder: which of them are entries, and which of several counts."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import HuescopeError, PaletteTooLarge, ReadError, printable
from huescope.library import file
from huescope.library.entry import content_of
from huescope.palette.reading.limits import MAX_BYTES
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from pathlib import Path

    from huescope.library.entry import Entry


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the folder: the entry in it, or why there is none."""

    path: Path
    stamp: tuple[int, int, int]
    entry: Entry | None = None
    content: str = ""
    problem: str = ""


def may_be_entry(name: str) -> bool:
    """Return whether a file of this name may be an entry."""
    return name.endswith(file.SUFFIX) and not name.startswith(".")


def look(path: Path, known: Found | None) -> Found | None:
    """Read a file, unless it is as it was; None where it is gone, or no file.

    Parameters
    ----------
    path : Path
        The file.
    known : Found or None
        What was in it.
    """
    try:
        about = path.stat()
    except OSError:
        return None
    stamp = _stamp_of(about)
    if known is not None and known.stamp == stamp:
        return known
    if not stat.S_ISREG(about.st_mode):
        return None
    try:
        entry = read(path)
    except HuescopeError as error:
        return Found(path, stamp, problem=str(error))
    return Found(path, stamp, entry.light, content_of(entry.document))


def _stamp_of(about: os.stat_result) -> tuple[int, int, int]:
    return about.st_mtime_ns, about.st_size, about.st_ino


def is_copy(found: Found, id_: str) -> bool:
    """Tell whether a file is still a version of an entry, or of an equal palette."""
    if found.entry is not None and found.entry.id == id_:
        return True
    try:
        return _stamp_of(found.path.stat()) == found.stamp
    except OSError:
        return False


def read(path: Path) -> Entry:
    """Read the entry in a file.

    Raises
    ------
    ReadError, PaletteError
        If the file cannot be read, or is no entry.
    """
    try:
        about = path.stat()
        if about.st_size > MAX_BYTES:
            raise PaletteTooLarge(path.name, marked("no entry of the library is as large as that"))
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(
            path.name, marked("it cannot be read ({strerror})", strerror=error.strerror)
        ) from error
    if not data:
        raise ReadError(path.name, marked("the file is empty; perhaps it is still being synced"))
    return file.read(data, path.name, path.stem, about.st_mtime)


def newest_of_each_id(found: Sequence[Found]) -> tuple[list[Found], list[str]]:
    """Choose the newest of the files of each entry, and tell where there are several versions."""
    newest, remarks = [], []
    for versions in _by_id(found).values():
        newest.append(max(versions, key=_age))
        entry = newest[-1].entry
        if entry is not None and any(each.entry != entry for each in versions):
            files_ = marked_plural("{n} file", "{n} files", len(versions))
            name = printable(entry.name)
            remarks.append(
                marked(
                    "“{name}” is in {files}, because it was changed on two computers at "
                    "once; the newest is shown.",
                    name=name,
                    files=files_,
                )
            )
    return newest, remarks


def one_of_each_content(found: Sequence[Found]) -> list[tuple[Found, list[str]]]:
    """Choose the newest of equal palettes, each with the ids of the others."""
    by_content: dict[str, list[Found]] = {}
    for each in found:
        by_content.setdefault(each.content, []).append(each)
    chosen = []
    for equals in by_content.values():
        winner = max(equals, key=_age)
        others = [each.entry.id for each in equals if each is not winner and each.entry]
        chosen.append((winner, others))
    return chosen


def copies_of(
    shown: Sequence[tuple[Found, list[str]]], found: Sequence[Found]
) -> dict[str, tuple[Found, ...]]:
    """Return all files of each entry that is shown, and of equal palettes, by its id."""
    by_id = _by_id(found)
    return {
        winner.entry.id: tuple(
            each for id_ in (winner.entry.id, *others) for each in by_id.get(id_, ())
        )
        for winner, others in shown
        if winner.entry is not None
    }


def _by_id(found: Sequence[Found]) -> dict[str, list[Found]]:
    by_id: dict[str, list[Found]] = {}
    for each in found:
        if each.entry is not None:
            by_id.setdefault(each.entry.id, []).append(each)
    return by_id


def _age(found: Found) -> tuple[float, bool, str]:
    """Sort the newest last; of equally old ones the same on all computers."""
    entry = found.entry
    if entry is None:
        return 0.0, False, found.path.name
    return entry.written_s, found.path.stem == entry.id, found.path.name
