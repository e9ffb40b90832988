"""The folder of the library: every entry is a file in it, which any program may sync.

What is found there may be of other programs, damaged, or synced by half; two computers may have
changed the same entry, of which a sync program keeps both. All of it is told, and nothing of it is
deleted or overwritten.
"""

from __future__ import annotations

import os
import stat
import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from huescope.errors import HuescopeError, PaletteTooLarge, ReadError, printable
from huescope.library import file
from huescope.library.entry import MADE, Entry, content_of, is_id, new_id
from huescope.palette import files
from huescope.palette.reading.limits import MAX_BYTES
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.project.project import Document

_LEAST_STEP_S = 0.002  # above the millisecond to which times are written


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in the folder of a library. Safe to share between threads.

    Attributes
    ----------
    entries : tuple of Entry
        In no order, without thumbnails; equal palettes are one entry.
    remarks : tuple of str
        Sentences on files that are no entries, cannot be read, or are there several times.
    """

    entries: tuple[Entry, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """A file of the folder: the entry in it, or why there is none."""

    path: Path
    stamp: tuple[int, int, int]
    entry: Entry | None = None
    content: str = ""
    problem: str = ""


class Library:
    """Reads and writes the entries of one folder. Thread-safe; each call may wait for the disk.

    Parameters
    ----------
    folder : Path
        The folder. It is made on demand, its parents only where it is `private`: a chosen folder
        may be on a disk that is not there at the moment.
    private : bool
        Whether it is the program's own folder, which only this user may look into.
    clock : callable, optional
        Gives the time in seconds since 1970 UTC.
    """

    def __init__(
        self, folder: Path, *, private: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        self.folder = folder
        self._private = private
        self._clock = clock
        self._lock = threading.RLock()
        self._known: dict[str, _Found] = {}
        self._copies: dict[str, tuple[_Found, ...]] = {}
        self._same: dict[str, str] = {}  # ids that were given, by the ids that are in the folder

    # -- reading -----------------------------------------------------------------------------

    def contents(self, job: Job) -> Contents:
        """Look into the folder; files that did not change since are not read again.

        Raises
        ------
        ReadError
            If the folder cannot be read.
        Cancelled
            If the job was cancelled.
        """
        with self._lock:
            found = self._look(job)
            entries = [each for each in found if each.entry is not None]
            remarks = [each.problem for each in found if each.problem]
            newest, conflicts = _newest_of_each_id(entries)
            shown = _one_of_each_content(newest)
            self._copies = {
                winner.entry.id: tuple(
                    each
                    for each in entries
                    if each.entry is not None and each.entry.id in {winner.entry.id, *others}
                )
                for winner, others in shown
                if winner.entry is not None
            }
            return Contents(
                tuple(winner.entry for winner, _others in shown if winner.entry is not None),
                (*conflicts, *remarks),
            )

    def read(self, id_: str) -> Entry:
        """Read an entry once more, with its thumbnail.

        Raises
        ------
        ReadError
            If it is not there any more.
        PaletteError
            If its file was damaged meanwhile.
        """
        with self._lock:
            entry = self._newest(id_)
            if entry is None:
                raise ReadError("The palette", "it is not in the library any more")
            return entry

    def _look(self, job: Job) -> list[_Found]:
        """List the files of the folder that may be entries, in the order of their names."""
        try:
            with os.scandir(self.folder) as listed:
                names = sorted(each.name for each in listed if _may_be_entry(each.name))
        except FileNotFoundError as error:
            if self._private or (not self._known and self.folder.parent.is_dir()):
                return []
            reason = "the folder of the library is not there"
            raise ReadError(str(self.folder), reason) from error
        except OSError as error:
            reason = f"the library cannot be read ({error.strerror})"
            raise ReadError(str(self.folder), reason) from error
        known = {}
        for name in names:
            job.check()
            if (found := self._found(self.folder / name)) is not None:
                known[name] = found
        self._known = known
        return list(known.values())

    def _found(self, path: Path) -> _Found | None:
        """Read a file, unless it is as it was; None where it is gone."""
        try:
            about = path.stat()
        except OSError:
            return None
        stamp = _stamp_of(about)
        known = self._known.get(path.name)
        if known is not None and known.stamp == stamp:
            return known
        if not stat.S_ISREG(about.st_mode):
            return None
        try:
            entry = _read(path)
        except HuescopeError as error:
            return _Found(path, stamp, problem=str(error))
        return _Found(path, stamp, entry.light, content_of(entry.document))

    def _newest(self, id_: str) -> Entry | None:
        """Read the newest version of an entry; None where there is none."""
        found = []
        for path in self._paths(id_):
            try:
                entry = _read(path)
            except ReadError:
                continue
            if entry.id == id_:
                found.append(entry)
        return max(found, key=lambda entry: entry.written_s, default=None)

    def _paths(self, id_: str) -> list[Path]:
        """List the files of an entry and of its copies, of those that are as they were."""
        copies = (each for each in self._copies.get(id_, ()) if _is_copy(each, id_))
        return list(dict.fromkeys([self._path(id_), *(each.path for each in copies)]))

    def _path(self, id_: str) -> Path:
        return self.folder / f"{id_}{file.SUFFIX}"

    # -- keeping -----------------------------------------------------------------------------

    def keep(self, document: Document, origin: str, place: str, id_: str, job: Job) -> Entry:
        """Keep a palette: a new entry, or a newer version of the one that it has already.

        Parameters
        ----------
        document : Document
            The palette.
        origin, place : str
            As the attributes of `Entry`.
        id_ : str
            The entry of an earlier version of this palette, or an id for a new one. Where the
            same palette is in the library under another id, it becomes a version of that.
        job : Job
            Checked between files.

        Returns
        -------
        Entry
            As it is in the folder now.

        Raises
        ------
        WriteError, ReadError
            If the folder cannot be written, or not read.
        Cancelled
            If the job was cancelled; nothing was written then.
        """
        with self._lock:
            known = self._newest(self._same.get(id_, id_)) or self._equal(document, id_, job)
            job.check()
            if known is None:
                entry = Entry(id_ or new_id(), document, origin, place)
            elif origin == MADE and content_of(known.document) == content_of(document):
                return known.light
            else:
                thumbnail = document.thumbnail or known.document.thumbnail
                document = replace(document, thumbnail=thumbnail)
                entry = replace(known, document=document, origin=origin, place=place)
            return self._write(replace(entry, date_s=self._clock())).light

    def _equal(self, document: Document, id_: str, job: Job) -> Entry | None:
        """Find the entry of an equal palette, and remember that it is the one of the id."""
        content = content_of(document)
        self.contents(job)
        for winner, copies in self._copies.items():
            if any(each.content == content for each in copies):
                if id_:
                    self._same[id_] = winner
                return self._newest(winner)
        return None

    def change(self, ids: Iterable[str], change: Callable[[Entry], Entry]) -> list[Entry]:
        """Change entries, each as it is in the folder by now; ones that are gone are left out.

        Parameters
        ----------
        ids : iterable of str
            Of entries in the last `Contents`.
        change : callable
            Gives the entry as it shall be.

        Returns
        -------
        list of Entry
            As they are now.

        Raises
        ------
        WriteError
            If one cannot be written.
        """
        with self._lock:
            found = [entry for id_ in ids if (entry := self._newest(id_)) is not None]
            return [self._write(change(entry)).light for entry in found]

    def _write(self, entry: Entry) -> Entry:
        later_s = max(self._clock(), entry.written_s + _LEAST_STEP_S)
        entry = replace(entry, written_s=later_s)
        if self._private or self.folder.parent.is_dir():
            files.make_folder(self.folder, private=self._private)
        files.save(file.write(entry), self._path(entry.id))
        return entry

    # -- deleting ----------------------------------------------------------------------------

    def remove(self, ids: Iterable[str]) -> dict[str, bytes]:
        """Delete entries, with all copies of them.

        Parameters
        ----------
        ids : iterable of str
            Of entries in the last `Contents`.

        Returns
        -------
        dict of str to bytes
            What was deleted, by file name, for `restore`.

        Raises
        ------
        WriteError
            If a file cannot be deleted.
        """
        with self._lock:
            return _deleted([path for id_ in ids for path in self._paths(id_)])

    def restore(self, removed: dict[str, bytes]) -> None:
        """Bring back what `remove` deleted.

        Raises
        ------
        WriteError
            If a file cannot be written.
        """
        with self._lock:
            for name, data in removed.items():
                files.save(data, self.folder / name)

    def clear(self, job: Job) -> int:
        """Delete all entries, and what is damaged of them; files of others stay.

        Returns
        -------
        int
            How many files were deleted.

        Raises
        ------
        WriteError, ReadError
            If a file cannot be deleted, or the folder not be read.
        """
        with self._lock:
            return len(_deleted(self.own_paths(job)))

    def own_paths(self, job: Job) -> list[Path]:
        """List the files of entries, also of damaged ones."""
        found = self._look(job)
        return [each.path for each in found if each.entry or is_id(each.path.stem)]


def _may_be_entry(name: str) -> bool:
    return name.endswith(file.SUFFIX) and not name.startswith(".")


def _stamp_of(about: os.stat_result) -> tuple[int, int, int]:
    return about.st_mtime_ns, about.st_size, about.st_ino


def _is_copy(found: _Found, id_: str) -> bool:
    """Tell whether a file is still a version of an entry, or of an equal palette."""
    if found.entry is not None and found.entry.id == id_:
        return True
    try:
        return _stamp_of(found.path.stat()) == found.stamp
    except OSError:
        return False


def _read(path: Path) -> Entry:
    """Read the entry in a file.

    Raises
    ------
    ReadError, PaletteError
        If the file cannot be read, or is no entry.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PaletteTooLarge(path.name, "no entry of the library is as large as that")
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(path.name, f"it cannot be read ({error.strerror})") from error
    if not data:
        raise ReadError(path.name, "the file is empty; perhaps it is still being synced")
    return file.read(data, path.name)


def _deleted(paths: Sequence[Path]) -> dict[str, bytes]:
    """Delete files, and return what was in them."""
    removed = {}
    for path in paths:
        try:
            removed[path.name] = path.read_bytes()
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise files.not_written(path, error) from error
    return removed


def _newest_of_each_id(found: Sequence[_Found]) -> tuple[list[_Found], list[str]]:
    """Choose the newest of the files of each entry, and tell where there are several versions."""
    by_id: dict[str, list[_Found]] = {}
    for each in found:
        if each.entry is not None:
            by_id.setdefault(each.entry.id, []).append(each)
    newest, remarks = [], []
    for versions in by_id.values():
        newest.append(max(versions, key=_age))
        entry = newest[-1].entry
        if entry is not None and any(each.entry != entry for each in versions):
            files_ = counted(len(versions), "file")
            name = printable(entry.name)
            remarks.append(
                f"“{name}” is in {files_}, because it was changed on two computers at once; "
                "the newest is shown."
            )
    return newest, remarks


def _one_of_each_content(found: Sequence[_Found]) -> list[tuple[_Found, list[str]]]:
    """Choose the newest of equal palettes, each with the ids of the others."""
    by_content: dict[str, list[_Found]] = {}
    for each in found:
        by_content.setdefault(each.content, []).append(each)
    chosen = []
    for equals in by_content.values():
        winner = max(equals, key=_age)
        others = [each.entry.id for each in equals if each is not winner and each.entry]
        chosen.append((winner, others))
    return chosen


def _age(found: _Found) -> tuple[float, bool, str]:
    """Sort the newest last; of equally old ones the same on all computers."""
    entry = found.entry
    if entry is None:
        return 0.0, False, found.path.name
    return entry.written_s, found.path.stem == entry.id, found.path.name
